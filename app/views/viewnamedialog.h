// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/theme/widgets/growingdialog.h"

#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace penstock {

/// Asks how a view of a list is to be called.
class ViewNameDialog final : public GrowingDialog
{
    Q_OBJECT

public:
    struct Question {
        QString title;
        QString button;
        QString name;      ///< at first
        QStringList taken; ///< views that would be replaced
    };

    ViewNameDialog(const Question &question, QWidget *parent);

    [[nodiscard]] QLineEdit *field() const { return m_name; }

signals:
    void named(const QString &name);

private:
    void check();

    QStringList m_taken;
    QLineEdit *m_name;
    QLabel *m_remark;
    QPushButton *m_button;
};

} // namespace penstock
