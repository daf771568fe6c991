// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/theme/tone.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace penstock {

class KeyValueRow;

/// Dim labels with their values. A row is addressed by its key and changes in place: nothing moves, nothing flickers,
/// and a selection in a value survives an update that brings the same value.
class KeyValueGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyValueGrid(QWidget *parent = nullptr);

    /// Adds the row or updates it. A value of several lines stays several lines.
    void setValue(const QString &key, const QString &label, const QString &value, Tone tone = Tone::Text);
    /// Makes the value something to follow; linkActivated() tells which.
    void setLink(const QString &key, bool link);
    /// A pill behind the value, for what will be true at the next power-on; empty takes it away.
    void setNote(const QString &key, const QString &note);
    /// A small button behind the value that puts it on the clipboard.
    void setCopyable(const QString &key, bool copyable);
    void remove(const QString &key);
    void clear();

    QString value(const QString &key) const;
    /// Several grids below each other line up with the same width; 0 lets the longest label decide.
    void setLabelWidth(int width);

Q_SIGNALS:
    void linkActivated(const QString &key);

private:
    KeyValueRow *row(const QString &key, const QString &label);

    QGridLayout *m_grid;
    QHash<QString, KeyValueRow *> m_rows;
    int m_nextLine = 0;
};

} // namespace penstock
