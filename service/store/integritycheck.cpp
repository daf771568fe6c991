// SPDX-License-Identifier: Apache-2.0
#include "service/store/integritycheck.h"

#include "service/store/readconnection.h"

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
    m_stop = true;
    m_thread.waitForDone();
}

Async<void> IntegrityCheck::run(const QString &path)
{
    const Promise<void> promise;
    m_thread.setMaxThreadCount(1);
    m_thread.start([this, promise, path] {
        auto result = checked(path, m_stop);
        if (!m_stop) {
            promise.finish(std::move(result));
        }
    });
    return promise.future();
}

} // namespace penstock
