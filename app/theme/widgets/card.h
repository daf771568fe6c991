// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace penstock {

class ElidedLabel;
class LinkLabel;

/// A rounded panel with a title row; everything else goes into body().
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;

    /// The one link at the right of the title ("Edit settings"); an empty text takes it away.
    void setLink(const QString &text);
    /// A small icon button at the right of the title.
    void addAction(QAction *action);

    QVBoxLayout *body() const { return m_body; }

Q_SIGNALS:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_head;
    ElidedLabel *m_title;
    LinkLabel *m_link = nullptr;
    QVBoxLayout *m_body;
};

} // namespace penstock
