// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace penstock {

/// Two to four views of the same thing side by side; exactly one is chosen.
class SegmentedSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedSwitch(QWidget *parent = nullptr);

    /// The first segment added is the chosen one. iconName may be empty.
    void addSegment(const QString &id, const QString &iconName, const QString &text);
    QString current() const;
    /// Emits currentChanged() when it is another one.
    void setCurrent(const QString &id);

Q_SIGNALS:
    void currentChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout;
    QButtonGroup *m_group;
    QString m_current;
};

} // namespace penstock
