// SPDX-License-Identifier: Apache-2.0
#include "app/cli/methodcommand.h"

#include "app/cli/columns.h"
#include "app/cli/commandline.h"
#include "app/cli/commandtable.h"
#include "app/cli/kebab.h"
#include "app/cli/output.h"
#include "app/cli/outputtable.h"
#include "app/cli/referencelookup.h"
#include "app/cli/taskwaitcommand.h"
#include "app/client/serviceclient.h"
#include "shared/core/compactjson.h"

#include <QDir>
#include <QJsonArray>

#include <cstdio>

#include <unistd.h>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QString asText(const QJsonValue &value)
{
    return value.isArray() || value.isObject() ? QString::fromUtf8(compactJson(value)) : value.toVariant().toString();
}

/// The one list of objects that an answer consists of; null where it is something else.
const Field *listIn(const Method &method)
{
    const Field *only = method.result.size() == 1 ? &method.result.first() : nullptr;
    const bool isTable = only && only->kind == FieldKind::List && !only->element.isEmpty() && !only->element.first().members.isEmpty();
    return isTable ? only : nullptr;
}

} // namespace

MethodCommand::MethodCommand(const CommandContext &context, const Method &method, const QJsonObject &params)
    : Command(context), m_method(method), m_params(params),
      m_references(std::make_unique<ReferenceLookup>(&context.client))
{
    connect(m_references.get(), &ReferenceLookup::failed, this, [this](const Error &error) { fail(error); });
    connect(m_references.get(), &ReferenceLookup::found, this, &MethodCommand::callMethod);
}

MethodCommand::~MethodCommand() = default;

void MethodCommand::start()
{
    // The service has another working directory.
    if (const QString path = m_params.value("path"_L1).toString(); !path.isEmpty()) {
        m_params.insert("path"_L1, QDir::cleanPath(QDir::current().absoluteFilePath(path)));
    }
    if (isComplete() && isConfirmed()) {
        m_references->look(m_method.parameters, m_params);
    }
}

bool MethodCommand::isComplete()
{
    for (const Field &field : std::as_const(m_method.parameters)) {
        if (field.required && !m_params.contains(field.name)) {
            const bool isWord = CommandTable::positional(m_method).value(0) == field.name;
            const QString name = isWord ? u"NAME"_s : u"--"_s + kebabCase(field.name);
            fail(Error{.code = ErrorCode::InvalidArgument,
                       .what = Text("{name} is missing.", {{u"name"_s, name}}),
                       .why = Text("{help}", {{u"help"_s, field.help}}),
                       .fix = "See --help.",
                       .field = field.name});
            return false;
        }
    }
    return true;
}

/// Scripts are not asked; people are, before something is lost.
bool MethodCommand::isConfirmed()
{
    if (!m_method.destructive || m_params.value("dryRun"_L1).toBool() || line().yes || output().isJson() || ::isatty(STDIN_FILENO) == 0 ||
        !output().isInteractive()) {
        return true;
    }
    const QString object = m_params.value(CommandTable::positional(m_method).value(0)).toString();
    std::fprintf(stderr, "%s %s? %s [y/N] ", qPrintable(m_method.label), qPrintable(OutputTable::printable(object)),
                 qPrintable(m_method.help));
    char answer[16] = {};
    const bool isYes = std::fgets(answer, sizeof answer, stdin) && (answer[0] == 'y' || answer[0] == 'Y');
    if (!isYes) {
        output().note(u"Nothing was done."_s);
        emit finished(ExitFailed);
    }
    return isYes;
}

void MethodCommand::callMethod(const QJsonObject &params)
{
    call(m_method.name, params, [this](const QJsonValue &answer) {
        const QString task = answer.toObject().value("task"_L1).toString();
        if (!task.isEmpty() && m_method.answer == Method::Answer::Task && line().wait) {
            follow(task);
        } else {
            show(answer);
        }
    });
}

void MethodCommand::show(const QJsonValue &answer)
{
    if (output().isJson()) {
        output().printJson(answer);
    } else if (answer.toObject().value("dryRun"_L1).toBool()) {
        showRehearsal(answer.toObject());
    } else if (m_method.answer == Method::Answer::Task) {
        output().print(answer.toObject().value("task"_L1).toString() + u'\n');
    } else if (const Field *list = listIn(m_method)) {
        showList(*list, answer.toObject().value(list->name).toArray());
    } else if (answer.isObject()) {
        QList<std::pair<QString, QString>> values;
        const QJsonObject object = answer.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            values.append({member.key(), asText(member.value())});
        }
        output().print(OutputTable::details(values));
    } else if (!answer.isNull()) {
        output().print(OutputTable::printable(asText(answer), true) + u'\n');
    }
    emit finished(ExitDone);
}

void MethodCommand::showList(const Field &list, const QJsonArray &items)
{
    output().print(Columns::listed(list.element.first().members).table(items, FieldText()).text());
}

void MethodCommand::showRehearsal(const QJsonObject &answer)
{
    QString text;
    for (const auto &change : answer.value("changes"_L1).toArray()) {
        text += u"would be %1: %2 %3\n"_s.arg(change["change"_L1].toString(), change["type"_L1].toString(),
                                              OutputTable::printable(change["name"_L1].toString()));
    }
    for (const auto &path : answer.value("files"_L1)["paths"_L1].toArray()) {
        text += u"would be deleted: %1\n"_s.arg(OutputTable::printable(path.toString()));
    }
    for (const auto &block : answer.value("blocks"_L1).toArray()) {
        text += u"in the way: %1\n"_s.arg(OutputTable::printable(Error::fromJson(block.toObject()).plain()));
    }
    output().print(text.isEmpty() ? u"Nothing would change.\n"_s : text);
}

void MethodCommand::follow(const QString &task)
{
    m_task = std::make_unique<TaskWaitCommand>(CommandContext{client(), output(), line(), table()}, task);
    connect(m_task.get(), &Command::finished, this, &Command::finished);
    m_task->start();
}

QString MethodCommand::unfinished() const
{
    return m_task ? m_task->unfinished() : QString();
}

bool MethodCommand::survivesReconnect() const
{
    return m_task != nullptr;
}

} // namespace penstock
