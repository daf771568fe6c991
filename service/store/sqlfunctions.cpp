// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlfunctions.h"

#include "shared/core/text.h"
#include "shared/model/likepattern.h"

#include <QJsonDocument>

#include <sqlite3.h>

namespace penstock::sqlfunctions {

namespace {

QByteArray textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {text, text ? sqlite3_value_bytes(value) : 0};
}

void like(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[1]) != SQLITE_TEXT) {
        sqlite3_result_int(context, 0);
        return;
    }
    auto *pattern = static_cast<LikePattern *>(sqlite3_get_auxdata(context, 0));
    const bool known = pattern != nullptr;
    if (!known) {
        pattern = new LikePattern(QString::fromUtf8(textOf(arguments[0])));
    }
    sqlite3_result_int(context, pattern->matches(QString::fromUtf8(textOf(arguments[1]))) ? 1 : 0);
    if (!known) { // kept for the next row; SQLite may also destroy it at once
        sqlite3_set_auxdata(context, 0, pattern, [](void *data) { delete static_cast<LikePattern *>(data); });
    }
}

void sentence(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const QJsonObject json = QJsonDocument::fromJson(textOf(arguments[0])).object();
    const QByteArray text = Text::fromJson(json).plain().toUtf8();
    if (text.isEmpty()) {
        sqlite3_result_null(context);
    } else {
        sqlite3_result_text(context, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
}

} // namespace

bool addTo(sqlite3 *connection)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    const auto add = [&](const char *name, int arguments, void (*function)(sqlite3_context *, int, sqlite3_value **)) {
        return sqlite3_create_function_v2(connection, name, arguments, flags, nullptr, function, nullptr, nullptr,
                                          nullptr)
               == SQLITE_OK;
    };
    return connection && add("penstock_like", 2, like) && add("penstock_sentence", 1, sentence);
}

} // namespace penstock::sqlfunctions
