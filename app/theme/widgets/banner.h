// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/theme/tone.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace penstock {

/// A message inside the page it is about: what happened, what comes next and when, and the way out as buttons.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };
    Q_ENUM(Kind)

    explicit Banner(Kind kind, const QString &text, QWidget *parent = nullptr);

    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    void setText(const QString &text);
    QString text() const;
    /// A dim second part behind the text; stops a running countdown.
    void setDetail(const QString &detail);
    QString detail() const;

    /// Shows the words with %1 as the seconds left ("Trying again in %1 s") and counts down to countdownFinished().
    void startCountdown(int seconds, const QString &words);
    void stopCountdown();

    QPushButton *addAction(const QString &text);
    void clearActions();
    /// A cross at the right that hides the banner and emits dismissed().
    void setDismissible(bool dismissible);

Q_SIGNALS:
    void countdownFinished();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tone tone() const;
    void showCountdown();
    void tick();
    void refreshColour();

    Kind m_kind;
    QLabel *m_text;
    QLabel *m_detail;
    QHBoxLayout *m_actions;
    QToolButton *m_close;
    QTimer *m_timer;
    QString m_countdownWords;
    int m_secondsLeft = 0;
};

} // namespace penstock
