// SPDX-License-Identifier: Apache-2.0
#include "app/views/savedviews.h"

#include "app/models/naturalorder.h"
#include "app/views/settings.h"
#include "shared/core/compactjson.h"

#include <QJsonDocument>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

SavedViews::SavedViews(Settings *settings, const QString &list, QObject *parent)
    : QObject(parent), m_settings(settings), m_key(u"views/"_s + list)
{}

QJsonObject SavedViews::all() const
{
    return QJsonDocument::fromJson(m_settings->value(m_key).toString().toUtf8()).object();
}

void SavedViews::write(const QJsonObject &views)
{
    m_settings->setValue(m_key, QString::fromUtf8(compactJson(views)));
    emit changed();
}

QStringList SavedViews::names() const
{
    QStringList names = all().keys();
    std::sort(names.begin(), names.end(),
              [](const QString &left, const QString &right) { return naturalCompare(left, right) < 0; });
    return names;
}

QJsonObject SavedViews::view(const QString &name) const
{
    return all().value(name).toObject();
}

void SavedViews::save(const QString &name, const QJsonObject &view)
{
    QJsonObject views = all();
    views.insert(name, view);
    write(views);
}

void SavedViews::rename(const QString &from, const QString &to)
{
    QJsonObject views = all();
    const QJsonValue view = views.take(from);
    if (view.isObject()) {
        views.insert(to, view);
        write(views);
    }
}

void SavedViews::remove(const QString &name)
{
    QJsonObject views = all();
    views.remove(name);
    write(views);
}

} // namespace penstock
