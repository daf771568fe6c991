// SPDX-License-Identifier: Apache-2.0
#include "shared/core/randomid.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace penstock {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString newSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof(words));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool equalSecrets(const QString &left, const QString &right)
{
    const QByteArray a = left.toUtf8();
    const QByteArray b = right.toUtf8();
    int difference = a.size() == b.size() ? 0 : 1;
    for (qsizetype i = 0; i < a.size(); ++i) {
        difference |= a.at(i) ^ (i < b.size() ? b.at(i) : 0);
    }
    return difference == 0;
}

} // namespace penstock
