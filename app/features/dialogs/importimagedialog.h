// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/features/dialogs/methoddialog.h"

namespace penstock {

/// Brings a disk image of this computer into the image directory of the service.
class ImportImageDialog final : public MethodDialog
{
    Q_OBJECT

public:
    explicit ImportImageDialog(const WorkspaceContext &context, QWidget *parent = nullptr);

private:
    void chooseFile();
    void suggestName(const QString &path);

    bool m_nameTouched = false;
};

} // namespace penstock
