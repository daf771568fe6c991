// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/savedviews.h"

#include <QJsonObject>
#include <QMenu>

namespace penstock {

class Settings;

/// The saved views of a list: chosen, saved, renamed and deleted here.
class ViewMenu final : public QMenu
{
    Q_OBJECT

public:
    ViewMenu(Settings *settings, const QString &list, QWidget *parent = nullptr);

    /// The view that was chosen or saved last; empty: none.
    [[nodiscard]] QString current() const { return m_current; }
    /// How the list is at present, as the answer to arrangementWanted().
    void setArrangement(const QJsonObject &arrangement) { m_arrangement = arrangement; }

signals:
    /// Whoever shows the list calls setArrangement() at once.
    void arrangementWanted();
    /// An empty one stands for how the list is at first.
    void chosen(const QJsonObject &arrangement);
    void currentChanged(const QString &name);

private:
    void fill();
    void choose(const QString &name);
    void save();
    void rename();
    void setCurrent(const QString &name);

    SavedViews m_views;
    QString m_current;
    QJsonObject m_arrangement;
};

} // namespace penstock
