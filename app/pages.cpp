// SPDX-License-Identifier: Apache-2.0
#include "app/pages.h"

#include "app/views/hostmachinestab.h"
#include "app/views/mainwindow.h"
#include "app/views/tabregistry.h"

#include <QCoreApplication>

namespace penstock::pages {

using namespace Qt::StringLiterals;

namespace {

struct Pages {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

} // namespace

void addTabs(TabRegistry &registry, const WorkspaceContext &context)
{
    registry.add(u"host"_s, u"machines"_s, Pages::tr("Virtual machines"),
                 [context](const ObjectRef &host, QWidget *parent) { return new HostMachinesTab(context, host, parent); });
}

void addHandlers(const WorkspaceContext &, MainWindow *) {}

} // namespace penstock::pages
