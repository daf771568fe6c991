// SPDX-License-Identifier: Apache-2.0
#include "shared/model/query.h"
#include "shared/model/queryparser.h"
#include "shared/model/typeregistry.h"
#include "tests/fuzz/entry.h"
#include "tests/unit/shared/model/vmtype.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace penstock;

namespace {

QJsonObject machine()
{
    return {{"id", "1"},           {"version", 1},  {"name", "web-1"},        {"state", "running"},
            {"cpus", 2},           {"memory", 1e9}, {"load", 0.5},            {"autostart", true},
            {"host", "h"},         {"ports", QJsonArray{80, 443}},           {"addresses", QJsonArray{"10.0.0.1"}},
            {"created", "2026-01-01T00:00:00.000Z"}};
}

TypeRegistry registry()
{
    TypeRegistry types;
    types.add(vmType());
    ResourceType host(QStringLiteral("host"), "Host", "Hosts");
    host.add(QStringLiteral("name"), FieldKind::Text).unique();
    types.add(host);
    return types;
}

/// The parameters of TYPE.query and TYPE.watch.
void asParameters(const TypeRegistry &types, const QByteArray &text)
{
    const QJsonObject params = QJsonDocument::fromJson(text).object();
    const auto query = Query::fromJson(types, *types.find(QStringLiteral("vm")), params);
    mustHold(query.has_value() || !query.error().what.isEmpty(), "a refusal says what is wrong");
    mustHold(!query || query->limit > 0, "a page holds something");
}

} // namespace

/// Queries and conditions that people type: refused with an error that points somewhere, or usable.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const TypeRegistry types = registry();
    static const QJsonObject object = machine();
    static const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    const Quick quick;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto whole = parseQuery(types, text, nullptr, now);
    mustHold(whole.has_value() || !whole.error().what.isEmpty(), "a refusal says what is wrong");
    asParameters(types, QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const auto condition = parseQuery(types, QStringLiteral("where ") + text, types.find(QStringLiteral("vm")), now);
    if (!condition) {
        mustHold(!condition.error().what.isEmpty(), "a refusal says what is wrong");
        return 0;
    }
    const bool first = condition->query.where.matches(object);
    mustHold(first == condition->query.where.matches(object), "a condition has one meaning");
    return 0;
}
