// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace penstock {

/// Lines that can be read and copied, under a heading; not there while there are none.
class TitledText final : public QWidget
{
    Q_OBJECT

public:
    explicit TitledText(const QString &title, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Words of programs rather than ours.
    void setMonospace();

private:
    QLabel *m_title;
    QPlainTextEdit *m_text;
};

} // namespace penstock
