// SPDX-License-Identifier: Apache-2.0
#include "app/cli/showcommand.h"

#include "app/cli/output.h"
#include "app/client/serviceclient.h"
#include "app/models/tasktext.h"

namespace penstock {

using namespace Qt::StringLiterals;

ShowCommand::ShowCommand(const CommandContext &context, const ResourceType &type, QString idOrName)
    : Command(context), m_type(type), m_idOrName(std::move(idOrName)), m_names(&context.client)
{
}

void ShowCommand::start()
{
    call(m_type.name() + ".get"_L1, {{u"id"_s, m_idOrName}}, [this](const QJsonValue &answer) {
        if (output().isJson()) {
            output().printJson(answer);
            emit finished(0);
            return;
        }
        const Result<Columns> columns = Columns::chosen(m_type, u"all"_s);
        m_names.load(columns->targets(), [this, object = answer.toObject()] { show(object); });
    });
}

void ShowCommand::show(const QJsonObject &object)
{
    const FieldText text = m_names.text();
    QList<std::pair<QString, QString>> values;
    const Result<Columns> columns = Columns::chosen(m_type, u"all"_s);
    for (const Field &field : columns->fields()) {
        if (field.name == "version"_L1) {
            continue;
        }
        const QJsonValue value = object.value(field.name);
        QString shown = text.shown(field, value);
        if (m_type.name() == "task"_L1 && (field.name == "steps"_L1 || field.name == "log"_L1)) {
            shown = (field.name == "steps"_L1 ? tasktext::steps(object) : tasktext::log(object)).join(u'\n');
        } else if (field.kind == FieldKind::List ||
            (field.kind == FieldKind::Object && value.toObject().contains("what"_L1))) {
            shown = text.toolTip(field, value);
        } else if (field.kind == FieldKind::Time && !shown.isEmpty()) {
            shown += u" (%1)"_s.arg(value.toString());
        }
        values.append({field.label, shown});
    }
    output().print(OutputTable::details(values));
    emit finished(0);
}

} // namespace penstock
