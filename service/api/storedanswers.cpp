// SPDX-License-Identifier: Apache-2.0
#include "service/api/storedanswers.h"

#include "service/store/database.h"
#include "shared/core/compactjson.h"
#include "shared/core/log.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int between = 1000; // answers, until old ones are looked for

QString place(const AnswerMemory::Key &key)
{
    return u"answer/"_s + key.user + u'/' + key.token;
}

QString text(const AnswerMemory::Entry &entry)
{
    QJsonObject json{{u"fingerprint"_s, QString::fromLatin1(entry.fingerprint.toBase64())}};
    entry.answer ? (void)json.insert("result"_L1, *entry.answer)
                 : (void)json.insert("error"_L1, entry.answer.error().toJson());
    return QString::fromUtf8(compactJson(json));
}

AnswerMemory::Entry entryFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonValue error = json.value("error"_L1);
    return {.fingerprint = QByteArray::fromBase64(json.value("fingerprint"_L1).toString().toLatin1()),
            .answer = error.isObject() ? Result<QJsonValue>(failure(Error::fromJson(error.toObject())))
                                       : Result<QJsonValue>(json.value("result"_L1))};
}

void warn(const QString &what, const Error &error)
{
    log::error("api", what, {{u"cause"_s, error.plain()}});
}

} // namespace

StoredAnswers::StoredAnswers(Database &database, SecretBox box, Retention retention, Now now)
    : m_database(database), m_box(std::move(box)), m_retention(retention), m_now(std::move(now))
{}

Result<void> StoredAnswers::open()
{
    return m_database
        .write(u"CREATE TABLE IF NOT EXISTS answer_memory (\"user\" TEXT NOT NULL, token TEXT NOT NULL, time INTEGER NOT NULL, "
               "answer TEXT NOT NULL, PRIMARY KEY (\"user\", token)) STRICT"_s)
        .and_then([&] {
            return m_database.write(u"CREATE INDEX IF NOT EXISTS answer_memory_time ON answer_memory (time)"_s);
        })
        .and_then([&] { return forgetOld(); });
}

qint64 StoredAnswers::oldest() const
{
    return m_now().addSecs(-3600LL * m_retention.hours).toMSecsSinceEpoch();
}

std::optional<AnswerMemory::Entry> StoredAnswers::find(const Key &key)
{
    const auto rows =
        m_database.read(u"SELECT answer FROM answer_memory WHERE \"user\" = ? AND token = ? AND time > ?"_s,
                        {key.user, key.token, oldest()});
    if (!rows || rows->isEmpty()) {
        return std::nullopt;
    }
    const auto opened = m_box.open(rows->first().first().toString(), place(key));
    if (!opened) {
        warn(u"a remembered answer could not be read"_s, opened.error());
        return std::nullopt;
    }
    return entryFrom(*opened);
}

void StoredAnswers::remember(const Key &key, const Entry &entry)
{
    const auto written =
        m_database.write(u"INSERT OR REPLACE INTO answer_memory VALUES (?, ?, ?, ?)"_s,
                         {key.user, key.token, m_now().toMSecsSinceEpoch(), m_box.seal(text(entry), place(key))});
    if (!written) {
        warn(u"an answer was not remembered"_s, written.error());
    } else if (++m_written >= between) {
        (void)forgetOld();
    }
}

Result<void> StoredAnswers::forgetOld()
{
    m_written = 0;
    return m_database.write(u"DELETE FROM answer_memory WHERE time <= ?"_s, {oldest()}).and_then([&] {
        return m_database.write(u"DELETE FROM answer_memory WHERE rowid IN "
                                "(SELECT rowid FROM answer_memory ORDER BY time DESC LIMIT -1 OFFSET ?)"_s,
                                {m_retention.most});
    });
}

} // namespace penstock
