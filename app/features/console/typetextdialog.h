// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace penstock {

/// Asks for text to type into a guest.
class TypeTextDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TypeTextDialog(QWidget *parent = nullptr);

signals:
    void entered(const QString &text);

private:
    QPlainTextEdit *m_text;
};

} // namespace penstock
