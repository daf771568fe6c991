// SPDX-License-Identifier: Apache-2.0
#include "app/cli/searchcommand.h"

#include "app/cli/output.h"
#include "app/cli/outputtable.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

void SearchCommand::start()
{
    call(u"query"_s, {{u"query"_s, m_text}}, [this](const QJsonValue &answer) { show(answer.toObject()); });
}

void SearchCommand::show(const QJsonObject &answer)
{
    const QJsonArray items = answer.value("items"_L1).toArray();
    if (output().isJson()) {
        output().printJson(items);
        emit finished(0);
        return;
    }
    OutputTable table({u"type"_s, u"name"_s, u"field"_s, u"text"_s});
    for (const auto &item : items) {
        const QString field = item["field"_L1].toString();
        table.addRow({item["type"_L1].toString(), item["name"_L1].toString(), field,
                      field == "name"_L1 ? QString() : item["excerpt"_L1].toString()});
    }
    output().print(table.text());
    if (answer.value("more"_L1).toBool()) {
        output().note(u"There are more; write more words, or “limit 100” behind them."_s);
    }
    if (!answer.value("complete"_L1).toBool(true)) {
        output().note(u"The service still collects texts; objects may be missing."_s);
    }
    emit finished(0);
}

} // namespace penstock
