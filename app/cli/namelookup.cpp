// SPDX-License-Identifier: Apache-2.0
#include "app/cli/namelookup.h"

#include "app/client/serviceclient.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostNames = 10000;
}

void NameLookup::load(const QStringList &types, std::function<void()> done)
{
    m_done = std::move(done);
    m_waiting = static_cast<int>(types.size());
    for (const QString &type : types) {
        const auto answer = m_client->call(type + ".query"_L1, {{u"limit"_s, mostNames}});
        whenDone(answer, this, [this, type](const Result<QJsonValue> &page) {
            const QJsonArray items = page ? page->toObject().value("items"_L1).toArray() : QJsonArray();
            for (const auto &item : items) {
                m_names[type].insert(item.toObject().value("id"_L1).toString(),
                                     item.toObject().value("name"_L1).toString());
            }
            --m_waiting;
            arrived();
        });
    }
    if (types.isEmpty()) {
        arrived();
    }
}

void NameLookup::arrived()
{
    if (m_waiting == 0 && m_done) {
        const auto done = std::exchange(m_done, {});
        done();
    }
}

FieldText NameLookup::text() const
{
    return FieldText([this](const QString &type, const QString &id) { return m_names.value(type).value(id); });
}

} // namespace penstock
