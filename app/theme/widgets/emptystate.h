// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace penstock {

class LinkLabel;

/// What a list or page shows while there is nothing to show: why, and the one thing to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setTexts(const QString &iconName, const QString &title, const QString &sentence);
    /// An empty text hides the button; without one there is nothing to press.
    void setPrimary(const QString &text, const QString &iconName = {});
    /// A second, quieter way below the button.
    void setSecondary(const QString &text);
    QPushButton *primary() const { return m_primary; }

Q_SIGNALS:
    void primaryActivated();
    void secondaryActivated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshColour();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_primary;
    LinkLabel *m_secondary;
};

} // namespace penstock
