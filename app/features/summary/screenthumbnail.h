// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/views/workspacecontext.h"

#include <QAbstractButton>
#include <QPixmap>
#include <QTimer>

namespace penstock {

/// A small picture of a guest's screen, fetched again and again while it is seen and the guest runs. A click is meant
/// to open the console.
class ScreenThumbnail final : public QAbstractButton
{
    Q_OBJECT

public:
    ScreenThumbnail(const WorkspaceContext &context, const ObjectRef &machine, QWidget *parent = nullptr);

    /// Whether there is a screen to take pictures of; without one the words are shown.
    void setRunning(bool running, const QString &words);
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void pictureArrived();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fetch();
    void arrived(const QByteArray &png);

    WorkspaceContext m_context;
    ObjectRef m_machine;
    QPixmap m_picture;
    QString m_words;
    QTimer m_timer;
    bool m_running = false;
    bool m_fetching = false;
};

} // namespace penstock
