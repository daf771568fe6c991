// SPDX-License-Identifier: Apache-2.0
#include "shared/core/log.h"

#include "shared/core/compactjson.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

#include <spdlog/logger.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace penstock::log {

using namespace Qt::StringLiterals;

namespace {

spdlog::level::level_enum native(Level level)
{
    switch (level) {
    case Level::Debug:
        return spdlog::level::debug;
    case Level::Info:
        return spdlog::level::info;
    case Level::Warning:
        return spdlog::level::warn;
    case Level::Error:
        break;
    }
    return spdlog::level::err;
}

/// JSON escapes what is below U+0020; this does the same to the other characters that move a terminal's cursor, break a
/// line or turn the direction of a text.
QString withoutControls(const QString &json)
{
    QString clean;
    clean.reserve(json.size());
    for (const QChar c : json) {
        const bool separator = c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        const bool plain = (c.isPrint() && !separator) || c.isSurrogate();
        clean += plain ? QString(c) : u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return clean;
}

void write(spdlog::level::level_enum level, const char *area, const QString &message, const QJsonObject &fields)
{
    const auto logger = spdlog::get("penstock");
    if (!logger || !logger->should_log(level)) {
        return;
    }
    // The payload is JSON; stderr shows it as it is, which keeps one form for people and programs.
    QJsonObject line = fields;
    line.insert("area"_L1, QString::fromLatin1(area));
    line.insert("message"_L1, message);
    const QString json = QString::fromUtf8(compactJson(line));
    logger->log(level, withoutControls(json).toStdString());
}

} // namespace

QString start(const Options &options)
{
    std::vector<spdlog::sink_ptr> sinks;
    QString problem;
    if (options.standardError) {
        auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
        sink->set_pattern("%H:%M:%S.%e %^%l%$ %v");
        sinks.push_back(std::move(sink));
    }
    if (!options.file.isEmpty()) {
        try {
            constexpr std::size_t size = 10 * 1024 * 1024;
            QDir().mkpath(QFileInfo(options.file).absolutePath());
            auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(options.file.toStdString(), size, 5);
            const std::string program = options.name.toStdString();
            sink->set_pattern(R"({"time":"%Y-%m-%dT%H:%M:%S.%e%z","level":"%l","program":")" + program
                              + R"(","thread":%t,"entry":%v})");
            sinks.push_back(std::move(sink));
        } catch (const spdlog::spdlog_ex &failure) {
            problem = QString::fromUtf8(failure.what());
        }
    }
    auto logger = std::make_shared<spdlog::logger>("penstock", sinks.begin(), sinks.end());
    logger->set_level(native(options.level));
    logger->flush_on(spdlog::level::info);
    spdlog::drop("penstock");
    spdlog::register_logger(std::move(logger));
    return problem;
}

void stop()
{
    spdlog::shutdown();
}

void debug(const char *area, const QString &message, const QJsonObject &fields)
{
    write(spdlog::level::debug, area, message, fields);
}

void info(const char *area, const QString &message, const QJsonObject &fields)
{
    write(spdlog::level::info, area, message, fields);
}

void warning(const char *area, const QString &message, const QJsonObject &fields)
{
    write(spdlog::level::warn, area, message, fields);
}

void error(const char *area, const QString &message, const QJsonObject &fields)
{
    write(spdlog::level::err, area, message, fields);
}

} // namespace penstock::log
