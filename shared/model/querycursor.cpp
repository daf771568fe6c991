// SPDX-License-Identifier: Apache-2.0
#include "shared/model/querycursor.h"

#include "shared/core/compactjson.h"

#include <QJsonDocument>

namespace penstock {

using namespace Qt::StringLiterals;

QString QueryCursor::toText() const
{
    const QJsonArray array{QString::fromLatin1(fingerprint), now.isValid() ? now.toMSecsSinceEpoch() : 0, values};
    const QByteArray json = compactJson(array);
    return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<QueryCursor> QueryCursor::fromText(const QString &text)
{
    const QByteArray json = QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    if (array.size() != 3 || array.at(2).toArray().isEmpty()) {
        return unfitCursor({QT_TRANSLATE_NOOP("Text", "It is not one that this service gave.")});
    }
    return QueryCursor{.fingerprint = array.at(0).toString().toLatin1(),
                       .now = QDateTime::fromMSecsSinceEpoch(array.at(1).toInteger(), Qt::UTC),
                       .values = array.at(2).toArray()};
}

QueryCursor QueryCursor::after(const Query &query, const QJsonObject &last)
{
    QJsonArray values;
    for (const SortKey &key : query.order) {
        if (key.field == "id"_L1) {
            break;
        }
        values.append(last.value(key.field));
    }
    values.append(last.value("id"_L1));
    return {.fingerprint = query.fingerprint, .now = query.now, .values = values};
}

tl::unexpected<Error> unfitCursor(Text why)
{
    return failure(Error{.code = ErrorCode::InvalidArgument,
                         .what = {QT_TRANSLATE_NOOP("Text", "The page cursor is not valid.")},
                         .why = std::move(why),
                         .fix = {QT_TRANSLATE_NOOP("Text", "Pass the \"next\" of the page before with the same query, or none.")},
                         .field = u"after"_s});
}

} // namespace penstock
