// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace penstock {

class ConsolePanel;

/// A window of its own around the console of a machine, also for the whole screen.
class ConsoleWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsoleWindow(const QString &title, QWidget *parent = nullptr);

    void take(ConsolePanel *panel);
    /// The panel, which the window lets go; null when it has none.
    [[nodiscard]] ConsolePanel *release();
    void setWholeScreen(bool whole);
    [[nodiscard]] bool isWholeScreen() const { return isFullScreen(); }

signals:
    /// The user closed the window; the panel is still in it.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeHint();

    QVBoxLayout *m_column;
    ConsolePanel *m_panel = nullptr;
    QLabel *m_hint;
    QTimer m_hintTimer;
};

} // namespace penstock
