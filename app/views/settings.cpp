// SPDX-License-Identifier: Apache-2.0
#include "app/views/settings.h"

#include <chrono>

namespace penstock {

using namespace std::chrono_literals;

namespace {

QString defaultFile()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Penstock"), QStringLiteral("penstock"))
        .fileName();
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent), m_file(file.isEmpty() ? defaultFile() : file, QSettings::IniFormat)
{
    m_writer.setSingleShot(true);
    m_writer.setInterval(2s);
    connect(&m_writer, &QTimer::timeout, this, &Settings::flush);
}

Settings::~Settings()
{
    flush();
}

QVariant Settings::value(const QString &key, const QVariant &otherwise) const
{
    const auto unwritten = m_unwritten.constFind(key);
    return unwritten != m_unwritten.constEnd() ? unwritten.value() : m_file.value(key, otherwise);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    if (this->value(key) != value) {
        m_unwritten.insert(key, value);
        m_writer.start();
    }
}

void Settings::removeGroup(const QString &group)
{
    m_unwritten.removeIf([&](const auto &entry) { return entry.key().startsWith(group + u'/'); });
    m_file.remove(group);
    emit groupRemoved(group);
}

void Settings::flush()
{
    m_writer.stop();
    for (auto each = m_unwritten.cbegin(); each != m_unwritten.cend(); ++each) {
        m_file.setValue(each.key(), each.value());
    }
    m_unwritten.clear();
    m_file.sync();
}

} // namespace penstock
