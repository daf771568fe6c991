// SPDX-License-Identifier: Apache-2.0
#include "shared/core/randomid.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>
#include <chrono>

namespace penstock {

namespace {

/// Milliseconds since 1970 (48 bits) and 4096ths of one (12 bits).
quint64 now()
{
    using namespace std::chrono;
    const auto nanoseconds = duration_cast<std::chrono::nanoseconds>(system_clock::now().time_since_epoch()).count();
    return (quint64(nanoseconds / 1'000'000) << 12) | quint64((nanoseconds % 1'000'000) * 4096 / 1'000'000);
}

} // namespace

QString newId()
{
    const quint64 moment = now();
    const quint64 random = QRandomGenerator::global()->generate64();
    const auto byte = [random](int index) { return static_cast<uchar>(random >> (8 * index)); };
    const QUuid id(static_cast<uint>(moment >> 28), static_cast<ushort>(moment >> 12), static_cast<ushort>(0x7000 | (moment & 0xfff)),
                   static_cast<uchar>(0x80 | (byte(0) & 0x3f)), byte(1), byte(2), byte(3), byte(4), byte(5), byte(6), byte(7));
    return id.toString(QUuid::WithoutBraces);
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
