// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/features/dialogs/deletionpreview.h"
#include "app/theme/widgets/growingdialog.h"
#include "app/views/workspacecontext.h"
#include "shared/core/result.h"

#include <QJsonObject>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace penstock {

/// Asks how objects of one type are to be deleted by a method, into the bin or for good, and shows what goes with them
/// and what stands in the way, as the service tells.
class DeletionDialog final : public GrowingDialog
{
    Q_OBJECT

public:
    DeletionDialog(const WorkspaceContext &context, const QString &method, const ObjectRefs &objects, QWidget *parent = nullptr);

    /// What goes is shown.
    [[nodiscard]] bool hasPreview() const { return m_unanswered == 0; }

private:
    void layOut();
    void addChoices(QVBoxLayout *column);
    void addPreview(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    [[nodiscard]] QString heading() const;
    [[nodiscard]] bool hasBin() const;
    /// The service only forgets them; they stay what they are.
    [[nodiscard]] bool forgets() const;
    /// Some of them are at work, so that they have to be powered off first.
    [[nodiscard]] bool someRun() const;
    [[nodiscard]] QString agreement() const;
    [[nodiscard]] bool accepts(const QString &parameter) const;
    [[nodiscard]] QJsonObject params() const;
    void askDays();
    void preview();
    void answered(int round, const Result<QJsonValue> &answer);
    void display(const DeletionPreview &preview);
    [[nodiscard]] QString summary(const DeletionPreview &preview) const;
    [[nodiscard]] QString everything(const DeletionPreview &preview) const;
    [[nodiscard]] QString labelOf(const QString &type, int count) const;
    void refreshButton();
    void agree();

    WorkspaceContext m_context;
    QString m_method;
    ObjectRefs m_objects;
    QString m_type;
    QRadioButton *m_bin;
    QRadioButton *m_now;
    QLabel *m_binNote;
    QCheckBox *m_files;
    QCheckBox *m_force;
    QLabel *m_summary;
    QLabel *m_blocks;
    QPushButton *m_expand;
    QPlainTextEdit *m_list;
    QPushButton *m_agree = nullptr;
    DeletionPreview m_preview;
    int m_round = 0; ///< answers to earlier questions do not count
    int m_unanswered = 0;
};

} // namespace penstock
