// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/workspacecontext.h"

#include <QDialog>

class QLabel;

namespace penstock {

/// Appearance and language. Changes count at once; a new language counts from the next start.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(const WorkspaceContext &context, QWidget *parent = nullptr);

private:
    QWidget *makeTheme();
    QWidget *makeLanguage();

    WorkspaceContext m_context;
    QLabel *m_note;
};

} // namespace penstock
