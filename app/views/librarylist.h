// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/workspacecontext.h"

#include <QListWidget>

namespace penstock {

struct Place;

/// The lists below the tree: what virtual machines are made of, and every type that only its description tells of.
class LibraryList final : public QListWidget
{
    Q_OBJECT

public:
    explicit LibraryList(const WorkspaceContext &context, QWidget *parent = nullptr);

private:
    void addEntry(const QString &type, const QString &title);
    void addOthers();
    void fitHeight();
    void follow(const Place &place);
    void refreshCounts();

    WorkspaceContext m_context;
    bool m_following = false;
    bool m_hasOthers = false;
};

} // namespace penstock
