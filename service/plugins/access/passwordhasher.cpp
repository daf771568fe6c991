// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/access/passwordhasher.h"

#include "shared/core/randomid.h"

#include <sodium.h>

namespace penstock {

namespace {

Result<QString> hashed(QByteArray password, const PasswordHasher::Cost &cost)
{
    QByteArray text(crypto_pwhash_STRBYTES, '\0');
    const bool done = crypto_pwhash_str_alg(text.data(), password.constData(), static_cast<unsigned long long>(password.size()),
                                            cost.passes, cost.memory, crypto_pwhash_ALG_ARGON2ID13) == 0;
    sodium_memzero(password.data(), static_cast<std::size_t>(password.size()));
    if (!done) {
        return failure(ErrorCode::ResourceExhausted, {QT_TRANSLATE_NOOP("Text", "The password was not accepted.")},
                       {QT_TRANSLATE_NOOP("Text", "There is not enough memory to hash it.")},
                       {QT_TRANSLATE_NOOP("Text", "Wait a moment and try again.")});
    }
    return QString::fromLatin1(text.constData());
}

QByteArray random(int bytes)
{
    QByteArray value(bytes, '\0');
    randombytes_buf(value.data(), static_cast<std::size_t>(bytes));
    return value.toBase64(QByteArray::OmitTrailingEquals);
}

/// The hash of a password that nobody knows. It is not computed, which would take a noticeable part of a start.
QByteArray hashOfNobody(const PasswordHasher::Cost &cost)
{
    QByteArray text = "$argon2id$v=19$m=" + QByteArray::number(qulonglong(cost.memory / 1024)) + ",t="
                      + QByteArray::number(qulonglong(cost.passes)) + ",p=1$" + random(16) + '$' + random(32);
    text.resize(crypto_pwhash_STRBYTES, '\0');
    const bool usable = crypto_pwhash_str_needs_rehash(text.constData(), cost.passes, cost.memory) == 0;
    return usable ? text : hashed(newSecret().toUtf8(), cost).value_or(QString()).toLatin1();
}

bool fits(QByteArray password, const QByteArray &hash)
{
    const bool good = crypto_pwhash_str_verify(hash.constData(), password.constData(),
                                               static_cast<unsigned long long>(password.size())) == 0;
    sodium_memzero(password.data(), static_cast<std::size_t>(password.size()));
    return good;
}

} // namespace

PasswordHasher::PasswordHasher(Cost cost) : m_cost(cost)
{
    m_threads.setMaxThreadCount(atOnce);
    if (sodium_init() >= 0) {
        m_nobody = hashOfNobody(m_cost);
    }
}

PasswordHasher::~PasswordHasher()
{
    m_threads.clear();
    m_threads.waitForDone();
}

Async<QString> PasswordHasher::hash(const QString &password)
{
    return inThread<QString>([password = password.toUtf8(), cost = m_cost] { return hashed(password, cost); });
}

Async<bool> PasswordHasher::verify(const QString &password, const QString &hash)
{
    return inThread<bool>([password = password.toUtf8(), hash = hash.toLatin1(), nobody = m_nobody]() -> Result<bool> {
        const bool good = fits(password, hash.isEmpty() ? nobody : hash);
        return good && !hash.isEmpty();
    });
}

template <typename T, typename Work>
Async<T> PasswordHasher::inThread(Work work)
{
    if (m_waiting->load() >= waitingAtMost) {
        return failed<T>(failure(ErrorCode::ResourceExhausted, {QT_TRANSLATE_NOOP("Text", "The sign-in was not tried.")},
                                 {QT_TRANSLATE_NOOP("Text", "Too many sign-ins wait already.")},
                                 {QT_TRANSLATE_NOOP("Text", "Wait a moment and try again.")})
                             .value());
    }
    ++*m_waiting;
    const Promise<T> promise;
    m_threads.start([promise, work, waiting = m_waiting] {
        const Result<T> result = work();
        --*waiting;
        promise.finish(result);
    });
    return promise.future();
}

} // namespace penstock
