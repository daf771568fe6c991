// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlerror.h"

#include "shared/core/result.h"

#include <sqlite3.h>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

Error notSaved(ErrorCode code, Text cause, Text fix, const QString &words)
{
    return failure(code, {QT_TRANSLATE_NOOP("Text", "The change was not saved.")}, std::move(cause), std::move(fix), words)
        .value();
}

Error taken(const QString &words)
{
    Error error = notSaved(ErrorCode::AlreadyExists,
                           {QT_TRANSLATE_NOOP("Text", "Another object has this name or identifier already.")},
                           {QT_TRANSLATE_NOOP("Text", "Choose another name.")}, words);
    // "UNIQUE constraint failed: host.name", the last column being the one that people enter
    error.field = words.section("failed: "_L1, 1).section(", "_L1, -1).section(u'.', 1); // names of attributes have dots
    return error;
}

} // namespace

Error sqlError(int extendedCode, const QString &words)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return taken(words);
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return notSaved(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Text", "An object would refer to one that does not exist.")},
                        {QT_TRANSLATE_NOOP("Text", "It may have been deleted meanwhile; look at what there is and try again.")},
                        words);
    default:
        break;
    }
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return notSaved(ErrorCode::ResourceExhausted,
                        {QT_TRANSLATE_NOOP("Text", "The disk that holds the service's database is full.")},
                        {QT_TRANSLATE_NOOP("Text", "Free some space there and try again.")}, words);
    case SQLITE_IOERR:
        return notSaved(ErrorCode::Unavailable,
                        {QT_TRANSLATE_NOOP("Text", "The disk that holds the service's database reports errors.")},
                        {QT_TRANSLATE_NOOP("Text", "Check the disk, make a backup of the database and move it to another one.")},
                        words);
    default:
        return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("Text", "The service's database refused a request.")}, {}, {},
                       words)
            .value();
    }
}

} // namespace penstock
