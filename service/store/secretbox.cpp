// SPDX-License-Identifier: Apache-2.0
#include "service/store/secretbox.h"

#include "service/store/database.h"

#include <QFile>

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr auto checkPlace = "service/key/check";
constexpr auto checkValue = "penstock";

const unsigned char *bytes(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

unsigned char *bytes(QByteArray &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

auto length(const QByteArray &text)
{
    return static_cast<unsigned long long>(text.size());
}

tl::unexpected<Error> unusable(const QString &file, Text why, Text fix, const QString &detail = {})
{
    return failure(ErrorCode::Unavailable,
                   {QT_TRANSLATE_NOOP("Text", "The secrets in the database cannot be opened with {file}."), {{u"file"_s, file}}},
                   std::move(why), std::move(fix), detail);
}

Result<QByteArray> readKey(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0) {
        return unusable(path, {QT_TRANSLATE_NOOP("Text", "The file with their key is missing or cannot be read.")},
                        {QT_TRANSLATE_NOOP("Text", "Put the file back from where it is kept; a new key opens none of them.")},
                        qt_error_string(errno));
    }
    struct stat about {};
    ::fstat(file, &about);
    QByteArray text(keyBytes * 2 + 1, '\0');
    const ssize_t count = ::read(file, text.data(), static_cast<std::size_t>(text.size()));
    ::close(file);
    if ((about.st_mode & 077) != 0) {
        return unusable(path, {QT_TRANSLATE_NOOP("Text", "Other users can read the file.")},
                        {QT_TRANSLATE_NOOP("Text", "Make it readable for its owner alone: chmod 600 {file}."), {{u"file"_s, path}}});
    }
    const QByteArray key = QByteArray::fromHex(text.left(std::max<ssize_t>(count, 0)).trimmed());
    if (key.size() != keyBytes) {
        return unusable(path, {QT_TRANSLATE_NOOP("Text", "The file holds no key.")},
                        {QT_TRANSLATE_NOOP("Text", "Put the file back from where it is kept; a new key opens none of them.")});
    }
    return key;
}

Result<QByteArray> makeKey(const QString &path)
{
    QByteArray key(keyBytes, '\0');
    crypto_aead_xchacha20poly1305_ietf_keygen(bytes(key));
    const QByteArray text = key.toHex() + '\n';
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool written = file >= 0 && ::write(file, text.constData(), static_cast<std::size_t>(text.size())) == text.size()
                         && ::fsync(file) == 0;
    const QString detail = qt_error_string(errno);
    if (file >= 0) {
        ::close(file);
    }
    if (!written) {
        return unusable(path, {QT_TRANSLATE_NOOP("Text", "A key cannot be written there.")},
                        {QT_TRANSLATE_NOOP("Text", "Check the owner and free space of the data directory.")}, detail);
    }
    return key;
}

} // namespace

Result<SecretBox> SecretBox::open(Database &database, const QString &keyFile)
{
    if (sodium_init() < 0) {
        return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("Text", "The cryptographic library does not start.")});
    }
    const auto table = database.write(
        u"CREATE TABLE IF NOT EXISTS secret_key (id INTEGER PRIMARY KEY CHECK (id = 1), \"check\" TEXT NOT NULL) STRICT"_s);
    const auto rows = table ? database.read(u"SELECT \"check\" FROM secret_key"_s)
                            : Result<QList<Database::Row>>(failure(table.error()));
    if (!rows) {
        return failure(rows.error());
    }
    // A file that lies there already serves a new database, as after a first start that was cut off.
    const bool isNew = rows->isEmpty();
    const auto key = isNew && !QFile::exists(keyFile) ? makeKey(keyFile) : readKey(keyFile);
    if (!key) {
        return failure(key.error());
    }
    const SecretBox box(*key);
    const QString place = QString::fromLatin1(checkPlace);
    if (isNew) {
        const auto kept = database.write(u"INSERT INTO secret_key VALUES (1, ?)"_s,
                                         {box.seal(QString::fromLatin1(checkValue), place)});
        return kept ? Result<SecretBox>(box) : failure(kept.error());
    }
    if (!box.open(rows->first().first().toString(), place)) {
        return unusable(keyFile, {QT_TRANSLATE_NOOP("Text", "It holds another key than the one they were written with.")},
                        {QT_TRANSLATE_NOOP("Text", "Put the file back from where it is kept; a new key opens none of them.")});
    }
    return box;
}

SecretBox::~SecretBox()
{
    if (m_key.isDetached()) {
        sodium_memzero(m_key.data(), static_cast<std::size_t>(m_key.size()));
    }
}

QString SecretBox::seal(const QString &value, const QString &place) const
{
    const QByteArray text = value.toUtf8();
    const QByteArray bound = place.toUtf8();
    QByteArray nonce(nonceBytes, '\0');
    randombytes_buf(nonce.data(), static_cast<std::size_t>(nonce.size()));
    QByteArray sealed(text.size() + tagBytes, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed), nullptr, bytes(text), length(text), bytes(bound),
                                               length(bound), nullptr, bytes(nonce), bytes(m_key));
    return u"1:"_s + QString::fromLatin1((nonce + sealed).toBase64());
}

Result<QString> SecretBox::open(const QString &sealed, const QString &place) const
{
    const QByteArray all = QByteArray::fromBase64(sealed.mid(2).toLatin1());
    const QByteArray bound = place.toUtf8();
    const bool plausible = sealed.startsWith("1:"_L1) && all.size() >= nonceBytes + tagBytes;
    const QByteArray nonce = all.left(nonceBytes);
    const QByteArray body = all.mid(nonceBytes);
    QByteArray text(std::max<qsizetype>(0, body.size() - tagBytes), '\0');
    if (!plausible
        || crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(text), nullptr, nullptr, bytes(body), length(body), bytes(bound),
                                                      length(bound), bytes(nonce), bytes(m_key)) != 0) {
        return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("Text", "A secret in the database cannot be opened.")},
                       {QT_TRANSLATE_NOOP("Text", "It was changed outside the service, or written with another key.")},
                       {QT_TRANSLATE_NOOP("Text", "Set it again.")}, place);
    }
    return QString::fromUtf8(text);
}

} // namespace penstock
