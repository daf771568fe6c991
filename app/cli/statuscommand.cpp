// SPDX-License-Identifier: Apache-2.0
#include "app/cli/statuscommand.h"

#include "app/cli/output.h"
#include "app/cli/outputtable.h"
#include "app/client/serviceclient.h"

#include <QUrl>

namespace penstock {

using namespace Qt::StringLiterals;

void StatusCommand::start()
{
    call(u"service.info"_s, {}, [this](const QJsonValue &info) {
        m_info = info.toObject();
        count();
    });
}

void StatusCommand::count()
{
    const QList<ResourceType> types = client().types();
    m_waiting = 1;
    for (const ResourceType &type : types) {
        const Field *state = type.field(u"state"_s);
        for (const Choice &choice : state ? state->choices : QList<Choice>()) {
            ++m_waiting;
            const QJsonObject params{{u"where"_s, u"state = %1"_s.arg(choice.value)}};
            call(type.name() + ".count"_L1, params, [this, name = type.name(), choice](const QJsonValue &answer) {
                if (const int number = answer["count"_L1].toInt(); number > 0) {
                    m_counts[name][choice.value] = number;
                }
                arrived();
            });
        }
    }
    arrived();
}

void StatusCommand::arrived()
{
    if (--m_waiting == 0) {
        show();
    }
}

void StatusCommand::show()
{
    if (output().isJson()) {
        QJsonObject counts;
        for (auto type = m_counts.cbegin(); type != m_counts.cend(); ++type) {
            QJsonObject states;
            for (auto state = type->cbegin(); state != type->cend(); ++state) {
                states.insert(state.key(), state.value());
            }
            counts.insert(type.key(), states);
        }
        output().printJson(QJsonObject{{u"service"_s, m_info},
                                       {u"url"_s, client().url().toString()},
                                       {u"user"_s, client().user()},
                                       {u"counts"_s, counts}});
        emit finished(0);
        return;
    }
    QList<std::pair<QString, QString>> values{
        {u"Service"_s, u"%1 %2, process %3"_s.arg(m_info.value("name"_L1).toString(), client().serviceVersion(),
                                                  m_info.value("pid"_L1).toVariant().toString())},
        {u"Address"_s, client().url().toString()},
        {u"Signed in as"_s, client().user()}};
    const QList<ResourceType> types = client().types();
    for (const ResourceType &type : types) {
        QStringList parts;
        const QMap<QString, int> states = m_counts.value(type.name());
        for (auto state = states.cbegin(); state != states.cend(); ++state) {
            parts << u"%1 %2"_s.arg(state.value()).arg(state.key());
        }
        if (type.field(u"state"_s)) {
            values.append({type.pluralLabel(), parts.isEmpty() ? u"none"_s : parts.join(u", "_s)});
        }
    }
    output().print(OutputTable::details(values));
    emit finished(0);
}

} // namespace penstock
