// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/workspacecontext.h"

#include <QListWidget>

namespace penstock {

struct Place;

/// What virtual machines are made of, below the tree: the lists of images, networks and volumes.
class LibraryList final : public QListWidget
{
    Q_OBJECT

public:
    explicit LibraryList(const WorkspaceContext &context, QWidget *parent = nullptr);

private:
    void follow(const Place &place);
    void refreshCounts();

    WorkspaceContext m_context;
    bool m_following = false;
};

} // namespace penstock
