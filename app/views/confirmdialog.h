// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/question.h"

#include <QDialog>
#include <QJsonObject>

#include <functional>

class QButtonGroup;
class QVBoxLayout;

namespace penstock {

/// Asks a Question. The safe answer is the default; Escape gives it as well.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT

public:
    using Proceed = std::function<void(const QJsonObject &)>;

    ConfirmDialog(const Question &question, Proceed proceed, QWidget *parent = nullptr);

private:
    void addHead(QVBoxLayout *column);
    void addNames(QVBoxLayout *column);
    void addChoices(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void agree();

    Question m_question;
    Proceed m_proceed;
    QButtonGroup *m_choices;
};

} // namespace penstock
