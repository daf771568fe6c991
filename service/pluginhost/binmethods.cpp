// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/binmethods.h"

#include "service/api/dispatcher.h"
#include "service/events/eventlog.h"
#include "service/pluginhost/presence.h"
#include "service/pluginhost/protectmethods.h"
#include "service/store/repository.h"
#include "service/tasks/taskrunner.h"
#include "shared/core/isotime.h"

#include <QDateTime>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

Field idOf(const ResourceType &type)
{
    return FieldBuilder(u"id"_s, FieldKind::Reference)
        .label(QT_TRANSLATE_NOOP("Model", "Object"))
        .help(QT_TRANSLATE_NOOP("Model", "Its id, or its name where that is unique."))
        .target(type.name())
        .required();
}

QList<EventKind> kindsFor(const ResourceType &type)
{
    const auto kind = [&type](QLatin1StringView verb, const char *label, const char *help) {
        return EventKind{type.name() + u'/' + verb, QString::fromUtf8(label), QString::fromUtf8(help)};
    };
    const Field error = FieldBuilder(u"error"_s, FieldKind::Object)
                            .label(QT_TRANSLATE_NOOP("Model", "Problem"))
                            .help(QT_TRANSLATE_NOOP("Model", "Why it could not be deleted."));
    EventKind failed = kind("purge-failed"_L1, QT_TRANSLATE_NOOP("Model", "Not deleted from the bin"),
                            QT_TRANSLATE_NOOP("Model", "Its time in the bin is over, but it could not be deleted."));
    failed.payload = {error};
    return {kind("discarded"_L1, QT_TRANSLATE_NOOP("Model", "Moved to the bin"),
                 QT_TRANSLATE_NOOP("Model", "An object was moved to the bin.")),
            kind("restored"_L1, QT_TRANSLATE_NOOP("Model", "Restored"), QT_TRANSLATE_NOOP("Model", "An object came out of the bin.")),
            kind("purged"_L1, QT_TRANSLATE_NOOP("Model", "Deleted from the bin"),
                 QT_TRANSLATE_NOOP("Model", "An object was deleted because its time in the bin was over.")),
            failed};
}

Text notDiscarded(const QJsonObject &object)
{
    return {QT_TRANSLATE_NOOP("Text", "{name} was not moved to the bin."), {{u"name"_s, object.value("name"_L1)}}};
}

} // namespace

BinMethods::BinMethods(Kernel &kernel, const ResourceType &type, Check check)
    : m_kernel(kernel), m_type(type), m_check(std::move(check)), m_eventKinds(kernel.events.kinds().declare(kindsFor(type)))
{}

Method BinMethods::discardMethod(const QList<Field> &choices) const
{
    return {.name = m_type.name() + ".discard"_L1,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Move to bin")),
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Puts an object into the bin, from where it can be restored.")),
            .parameters = QList<Field>{idOf(m_type)} + choices,
            .changes = true,
            .level = Method::Level::Use,
            .shape = Method::Shape::Nothing};
}

Registration BinMethods::offerDiscard(const QList<Field> &choices)
{
    return m_kernel.dispatcher.addValue(
        discardMethod(choices), [this](const Caller &caller, const QJsonObject &params) -> Result<QJsonValue> {
            const auto object = m_kernel.repository.findByIdOrName(m_type.name(), params.value("id"_L1).toString());
            if (!object) {
                return failure(object.error());
            }
            QJsonObject with = params;
            with.remove("id"_L1);
            const auto done = check(*object).and_then([&] { return put(object->value("id"_L1).toString(), caller.user, with); });
            return done ? Result<QJsonValue>(QJsonObject()) : failure(done.error());
        });
}

Registration BinMethods::offerRestore()
{
    const Method method{.name = m_type.name() + ".restore"_L1,
                        .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Restore")),
                        .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Takes an object out of the bin.")),
                        .parameters = {idOf(m_type)},
                        .changes = true,
                        .level = Method::Level::Use,
                        .shape = Method::Shape::Nothing};
    return m_kernel.dispatcher.addValue(method, [this](const Caller &caller, const QJsonObject &params) -> Result<QJsonValue> {
        const auto object = m_kernel.repository.findByIdOrName(m_type.name(), params.value("id"_L1).toString());
        if (!object) {
            return failure(object.error());
        }
        const QString id = object->value("id"_L1).toString();
        if (m_kernel.tasks.isBusy(m_type.name() + u':' + id)) {
            return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Text", "{name} was not restored."), {{u"name"_s, object->value("name"_L1)}}},
                           {QT_TRANSLATE_NOOP("Text", "A task is at work on it.")},
                           {QT_TRANSLATE_NOOP("Text", "Wait until that has ended.")});
        }
        const auto done = takeOut(id, caller.user);
        return done ? Result<QJsonValue>(QJsonObject()) : failure(done.error());
    });
}

Result<void> BinMethods::check(const QJsonObject &object) const
{
    if (isProtected(object)) {
        Error error = protectionError(m_type, object);
        error.what = notDiscarded(object);
        return failure(error);
    }
    const QString resource = m_type.name() + u':' + object.value("id"_L1).toString();
    if (m_kernel.tasks.isBusy(resource)) {
        return failure(ErrorCode::Conflict, notDiscarded(object), {QT_TRANSLATE_NOOP("Text", "A task is at work on it.")},
                       {QT_TRANSLATE_NOOP("Text", "Wait until that has ended.")});
    }
    return m_check ? m_check(object) : Result<void>();
}

Result<void> BinMethods::put(const QString &id, const QString &by, const QJsonObject &with)
{
    const auto object = m_kernel.repository.find(m_type.name(), id);
    if (!object || presence::isDiscarded(*object)) {
        return object ? Result<void>() : failure(object.error());
    }
    return change(*object,
                  {{u"discarded"_s, isoTime(QDateTime::currentDateTimeUtc())},
                   {u"discardedBy"_s, by},
                   {u"discardedWith"_s, with}},
                  u"discarded"_s,
                  {QT_TRANSLATE_NOOP("Text", "{type} {name} was moved to the bin."),
                   {{u"type"_s, QJsonObject{{u"label"_s, m_type.label()}}}, {u"name"_s, object->value("name"_L1)}}},
                  by);
}

Result<void> BinMethods::takeOut(const QString &id, const QString &by)
{
    const auto object = m_kernel.repository.find(m_type.name(), id);
    if (!object || !presence::isDiscarded(*object)) {
        return object ? Result<void>() : failure(object.error());
    }
    const Text::Values values{{u"type"_s, QJsonObject{{u"label"_s, m_type.label()}}}, {u"name"_s, object->value("name"_L1)}};
    return change(*object, {{u"discarded"_s, QJsonValue()}, {u"discardedBy"_s, QJsonValue()}, {u"discardedWith"_s, QJsonValue()}},
                  u"restored"_s,
                  by.isEmpty() ? Text{QT_TRANSLATE_NOOP("Text", "{type} {name} was put to use on its host and is not in the bin any more."), values}
                               : Text{QT_TRANSLATE_NOOP("Text", "{type} {name} was restored from the bin."), values},
                  by);
}

Result<void> BinMethods::change(const QJsonObject &object, const QJsonObject &values, const QString &event, const Text &text,
                                const QString &by)
{
    const QString id = object.value("id"_L1).toString();
    return m_kernel.repository.atomically([&]() -> Result<void> {
        const auto updated = m_kernel.repository.update(m_type.name(), id, values);
        return updated ? m_kernel.events.append({.name = m_type.name() + u'/' + event,
                                                 .object = {m_type.name(), id, object.value("name"_L1).toString()},
                                                 .text = text,
                                                 .initiator = by})
                       : failure(updated.error());
    });
}

Result<void> BinMethods::checkPresent(Repository &repository, const QString &type, const QString &id)
{
    const auto object = repository.find(type, id);
    if (!object || !presence::isDiscarded(*object)) {
        return object ? Result<void>() : failure(object.error());
    }
    return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Text", "{name} cannot be used."), {{u"name"_s, object->value("name"_L1)}}},
                   {QT_TRANSLATE_NOOP("Text", "It is in the bin.")}, {QT_TRANSLATE_NOOP("Text", "Restore it first.")});
}

} // namespace penstock
