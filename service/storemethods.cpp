// SPDX-License-Identifier: Apache-2.0
#include "service/storemethods.h"

#include "service/api/dispatcher.h"
#include "service/store/database.h"
#include "service/store/databasefile.h"
#include "shared/core/log.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

Method backupMethod()
{
    const Field path = FieldBuilder(u"path"_s, FieldKind::Text)
                           .label(QT_TRANSLATE_NOOP("Model", "File"))
                           .help(QT_TRANSLATE_NOOP("Model", "Whole path of the new file on the service's computer."))
                           .maximumLength(1000)
                           .required();
    const Field written = FieldBuilder(u"path"_s, FieldKind::Text)
                              .label(QT_TRANSLATE_NOOP("Model", "File"))
                              .help(QT_TRANSLATE_NOOP("Model", "The file that was written."));
    const Field size = FieldBuilder(u"size"_s, FieldKind::Integer)
                           .label(QT_TRANSLATE_NOOP("Model", "File size"))
                           .help(QT_TRANSLATE_NOOP("Model", "Bytes of the file."))
                           .unit(Unit::Bytes);
    return {.name = u"service.backup"_s,
            .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Back up")),
            .help = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Writes a checked copy of the database; work goes on meanwhile.")),
            .parameters = {path},
            .changes = true,
            .level = Method::Level::Administer, // writes any file of the service's computer
            .result = {written, size},
            .errors = {{ErrorCode::AlreadyExists, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "The file exists."))},
                       {ErrorCode::Unavailable,
                        QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "The file could not be written."))}}};
}

tl::unexpected<Error> refused(ErrorCode code, Text why, Text fix)
{
    Error error = failure(code, {QT_TRANSLATE_NOOP("Text", "No backup was made.")}, std::move(why), std::move(fix)).value();
    error.field = u"path"_s;
    return failure(error);
}

Result<void> check(const QString &path)
{
    if (!QDir::isAbsolutePath(path)) {
        return refused(ErrorCode::InvalidArgument, {QT_TRANSLATE_NOOP("Text", "The path is not whole.")},
                       {QT_TRANSLATE_NOOP("Text", "Begin it with a slash.")});
    }
    if (QFileInfo::exists(path)) {
        return refused(ErrorCode::AlreadyExists, {QT_TRANSLATE_NOOP("Text", "The file exists.")},
                       {QT_TRANSLATE_NOOP("Text", "Choose a new name, or move the file away.")});
    }
    return {};
}

} // namespace

Registration addBackupMethod(Dispatcher &dispatcher, const Database &database)
{
    return dispatcher.addAsync(backupMethod(), [source = database.path()](const Caller &caller, const QJsonObject &params) {
        const QString path = params.value("path"_L1).toString();
        if (const auto allowed = check(path); !allowed) {
            return failed<QJsonValue>(allowed.error());
        }
        log::info("store", u"backup"_s, {{u"path"_s, path}, {u"user"_s, caller.user}});
        const Promise<QJsonValue> promise;
        QThreadPool::globalInstance()->start([promise, source, path] {
            const auto copied = databasefile::copy(source, path);
            promise.finish(copied ? Result<QJsonValue>(QJsonObject{{u"path"_s, path}, {u"size"_s, QFileInfo(path).size()}})
                                  : failure(copied.error()));
        });
        return promise.future();
    });
}

} // namespace penstock
