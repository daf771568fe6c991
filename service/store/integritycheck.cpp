// SPDX-License-Identifier: Apache-2.0
#include "service/store/integritycheck.h"

#include "service/store/readconnection.h"

#include <thread>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

Result<void> checked(const QString &path, const std::atomic_bool &stop)
{
    const auto connection = ReadConnection::open(path, stop);
    const auto answer = connection ? (*connection)->read(u"PRAGMA quick_check"_s, {})
                                   : Result<QList<ReadConnection::Row>>(failure(connection.error()));
    const QString words = !answer ? answer.error().detail : answer->isEmpty() ? QString() : answer->first().first().toString();
    if (words == "ok"_L1) {
        return {};
    }
    return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("Text", "The service's database {path} is damaged."), {{u"path"_s, path}}},
                   {}, {QT_TRANSLATE_NOOP("Text", "Check the disk, stop the service and restore a backup: penstockctl service restore.")},
                   words);
}

} // namespace

IntegrityCheck::~IntegrityCheck()
{
    *m_stop = true;
}

Async<void> IntegrityCheck::run(const QString &path)
{
    const Promise<void> promise;
    // SQLite does not look up from the pages of a table, which may take a minute: nobody waits for that.
    std::thread([stop = m_stop, promise, path] {
        auto result = checked(path, *stop);
        if (!*stop) {
            promise.finish(std::move(result));
        }
    }).detach();
    return promise.future();
}

} // namespace penstock
