// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/schedule/cronfield.h"

#include "shared/model/valuerules.h"

namespace penstock {

using namespace Qt::StringLiterals;

tl::unexpected<Error> wrongCron(const Text &why, const Text &fix, qsizetype column, qsizetype length)
{
    Error error = refusedValue(u"cron"_s, why, fix).value();
    error.detail = u"column=%1 length=%2"_s.arg(column).arg(length);
    return failure(error);
}

Result<CronField::Values> CronField::read(const QString &text, qsizetype column) const
{
    Values values;
    for (const QString &item : text.split(u',')) {
        if (const auto read = readItem(item, column, values); !read) {
            return failure(read.error());
        }
        column += item.size() + 1;
    }
    return values;
}

Result<void> CronField::readItem(const QString &item, qsizetype column, Values &values) const
{
    const qsizetype slash = item.indexOf(u'/');
    const QString range = slash < 0 ? item : item.left(slash);
    bool isStep = true;
    const int step = slash < 0 ? 1 : item.mid(slash + 1).toInt(&isStep);
    if (!isStep || step < 1 || step > highest) {
        return wrong(item.mid(slash), column + slash);
    }
    const qsizetype dash = range.indexOf(u'-');
    const bool whole = range == "*"_L1;
    const int first = whole ? lowest : number(dash < 0 ? range : range.left(dash));
    int last = whole ? highest : dash < 0 ? (slash < 0 ? first : highest) : number(range.mid(dash + 1));
    if (first < 0 || (dash >= 0 && last < 0)) {
        const bool atEnd = first >= 0;
        return wrong(atEnd ? range.mid(dash + 1) : dash < 0 ? range : range.left(dash), atEnd ? column + dash + 1 : column);
    }
    if (last < first) {
        return wrong(range, column);
    }
    for (int value = first; value <= last; value += step) {
        values.set(static_cast<std::size_t>(value));
    }
    return {};
}

int CronField::number(const QString &text) const
{
    const qsizetype name = names.indexOf(text.toLower());
    if (name >= 0) {
        return lowest + static_cast<int>(name);
    }
    bool isNumber = false;
    const int value = text.size() <= 2 ? text.toInt(&isNumber) : -1;
    return isNumber && text.front().isDigit() && value >= lowest && value <= highest ? value : -1;
}

tl::unexpected<Error> CronField::wrong(const QString &part, qsizetype column) const
{
    const Text why = part.isEmpty()
                         ? Text{QT_TRANSLATE_NOOP("Text", "Something is missing in column {column}."), {{u"column"_s, column}}}
                         : Text{QT_TRANSLATE_NOOP("Text", "“{part}” in column {column} is not possible there."),
                                {{u"part"_s, part.left(40)}, {u"column"_s, column}}};
    return wrongCron(why, {allowed}, column, qMax<qsizetype>(1, part.size()));
}

} // namespace penstock
