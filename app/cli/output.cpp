// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output.h"

#include "app/cli/outputtable.h"
#include "shared/core/compactjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

#include <unistd.h>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

void put(FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

/// With a line for each member of an object or a list.
QByteArray inLines(const QJsonValue &value)
{
    return value.isArray()    ? QJsonDocument(value.toArray()).toJson().trimmed()
           : value.isObject() ? QJsonDocument(value.toObject()).toJson().trimmed()
                              : compactJson(value);
}

QJsonObject plainJson(const Error &error)
{
    QJsonObject json{{u"code"_s, toString(error.code)}, {u"what"_s, error.what.plain()}};
    const std::pair<QString, QString> others[] = {{u"why"_s, error.why.plain()},
                                                  {u"fix"_s, error.fix.plain()},
                                                  {u"field"_s, error.field},
                                                  {u"detail"_s, error.detail}};
    for (const auto &[name, value] : others) {
        if (!value.isEmpty()) {
            json.insert(name, value);
        }
    }
    return json;
}

} // namespace

bool Output::isInteractive() const
{
    return ::isatty(STDERR_FILENO) == 1;
}

void Output::print(const QString &text) const
{
    put(stdout, text.toUtf8());
}

void Output::write(const QByteArray &bytes) const
{
    put(stdout, bytes);
}

void Output::printJson(const QJsonValue &value) const
{
    put(stdout, inLines(value) + '\n');
}

void Output::printJsonLine(const QJsonValue &value) const
{
    put(stdout, compactJson(value) + '\n');
}

void Output::note(const QString &text) const
{
    if (!m_json) {
        put(stderr, OutputTable::printable(text, true).toUtf8() + '\n');
    }
}

void Output::progress(const QString &text) const
{
    if (m_json) {
        return;
    }
    const QByteArray line = OutputTable::printable(text).toUtf8();
    put(stderr, isInteractive() ? "\r\x1b[K" + line : line + '\n');
}

void Output::endProgress() const
{
    if (!m_json && isInteractive()) {
        put(stderr, "\r\x1b[K");
    }
}

void Output::printError(const Error &error) const
{
    if (m_json) {
        put(stderr, compactJson(QJsonObject{{u"error"_s, plainJson(error)}}) + '\n');
        return;
    }
    const std::pair<const char *, QString> lines[] = {{"error: ", error.what.plain()},
                                                      {"cause: ", error.why.plain()},
                                                      {"fix: ", error.fix.plain()},
                                                      {"detail: ", error.detail}};
    for (const auto &[label, text] : lines) {
        if (!text.isEmpty()) {
            put(stderr, label + OutputTable::printable(text).toUtf8() + '\n');
        }
    }
}

} // namespace penstock
