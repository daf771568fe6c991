// SPDX-License-Identifier: Apache-2.0
#include "shared/model/relativetime.h"

#include <QRegularExpression>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

qint64 secondsOf(QChar unit)
{
    switch (unit.toLower().unicode()) {
    case u'm':
        return 60;
    case u'h':
        return 3600;
    case u'd':
        return 86400;
    case u'w':
        return 7 * 86400;
    default:
        return 1;
    }
}

QDateTime origin(const QString &word, const QDateTime &now)
{
    if (word == "now"_L1) {
        return now;
    }
    const int days = word == "yesterday"_L1 ? -1 : (word == "tomorrow"_L1 ? 1 : 0);
    return now.toLocalTime().date().addDays(days).startOfDay();
}

} // namespace

std::optional<QDateTime> relativeTime(const QString &text, const QDateTime &now)
{
    const QRegularExpression form(u"^(now|today|yesterday|tomorrow)(?:\\s*([-+])\\s*(\\d{1,9})([smhdw]))?$"_s,
                                  QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QDateTime from = origin(match.captured(1).toLower(), now);
    if (match.captured(3).isEmpty()) {
        return from.toUTC();
    }
    const qint64 seconds = match.captured(3).toLongLong() * secondsOf(match.captured(4).at(0));
    return from.toUTC().addSecs(match.captured(2) == "-"_L1 ? -seconds : seconds);
}

} // namespace penstock
