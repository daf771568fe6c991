// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace penstock {

/// One choice of a SegmentedSwitch.
class Segment final : public QAbstractButton
{
    Q_OBJECT

public:
    Segment(QString id, QString iconName, const QString &text, QWidget *parent);

    const QString &id() const { return m_id; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_id;
    QString m_icon;
};

} // namespace penstock
