// SPDX-License-Identifier: Apache-2.0
#include "app/pages.h"

#include "app/actions/actionregistry.h"
#include "app/client/serviceclient.h"
#include "app/features/console/consoletab.h"
#include "app/features/dialogs/addhostdialog.h"
#include "app/features/dialogs/deletiondialog.h"
#include "app/features/dialogs/importimagedialog.h"
#include "app/features/dialogs/machineopener.h"
#include "app/features/dialogs/methodcalldialog.h"
#include "app/features/dialogs/newmachinedialog.h"
#include "app/features/dialogs/objectdialog.h"
#include "app/features/dialogs/scheduledialog.h"
#include "app/features/summary/detailstab.h"
#include "app/features/summary/hostsummarytab.h"
#include "app/features/summary/machinesummarytab.h"
#include "app/views/activitytab.h"
#include "app/views/hostmachinestab.h"
#include "app/views/mainwindow.h"
#include "app/views/navigation.h"
#include "app/views/tabregistry.h"
#include "app/features/dialogs/signindialog.h"

#include <QCoreApplication>

namespace penstock::pages {

using namespace Qt::StringLiterals;

namespace {

struct Pages {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

void addActivity(TabRegistry &registry, const WorkspaceContext &context, const QString &type)
{
    const auto tab = [context](ActivityView::Kind kind) {
        return [context, kind](const ObjectRef &object, QWidget *parent) { return new ActivityTab(context, kind, object, parent); };
    };
    registry.add(type, u"tasks"_s, Pages::tr("Tasks"), tab(ActivityView::Kind::Tasks));
    registry.add(type, u"events"_s, Pages::tr("Events"), tab(ActivityView::Kind::Events));
}

} // namespace

void addTabs(TabRegistry &registry, const WorkspaceContext &context)
{
    registry.add(u"vm"_s, u"summary"_s, Pages::tr("Summary"), [context](const ObjectRef &machine, QWidget *parent) {
        return new MachineSummaryTab(context, machine, parent);
    });
    registry.add(u"vm"_s, u"console"_s, Pages::tr("Console"),
                 [context](const ObjectRef &machine, QWidget *parent) { return new ConsoleTab(context, machine, parent); });
    registry.add(u"host"_s, u"summary"_s, Pages::tr("Summary"),
                 [context](const ObjectRef &host, QWidget *parent) { return new HostSummaryTab(context, host, parent); });
    registry.add(u"host"_s, u"machines"_s, Pages::tr("Virtual machines"),
                 [context](const ObjectRef &host, QWidget *parent) { return new HostMachinesTab(context, host, parent); });
    for (const QString &type : {u"image"_s, u"network"_s, u"volume"_s}) {
        registry.add(type, u"summary"_s, Pages::tr("Summary"), [context](const ObjectRef &object, QWidget *parent) {
            return new DetailsTab(context, object, parent);
        });
    }
    registry.addForOthers(u"summary"_s, Pages::tr("Summary"), [context](const ObjectRef &object, QWidget *parent) {
        return new DetailsTab(context, object, parent);
    });
    for (const QString &type : {u"vm"_s, u"host"_s, u"image"_s, u"network"_s, u"volume"_s, QString()}) {
        addActivity(registry, context, type);
    }
}

namespace {

ActionRegistry::Handler deleteBy(const WorkspaceContext &context, MainWindow *window, const QString &method)
{
    return [context, window, method](const ObjectRefs &chosen) {
        auto *dialog = new DeletionDialog(context, method, chosen, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
}

void addMethodHandlers(const WorkspaceContext &context, MainWindow *window)
{
    for (const Verb &verb : context.actions->verbs()) {
        if (verb.fromMethod && (verb.asks || verb.arity == Verb::Arity::None)) {
            context.actions->setHandler(verb.id, [context, window, verb](const ObjectRefs &chosen) {
                MethodCallDialog::callOrAsk(context, verb, chosen, window);
            });
        }
    }
}

/// The verbs that follow from the model: of types that are shown without being known here, and editing of any.
void addModelHandlers(const WorkspaceContext &context, MainWindow *window)
{
    const auto edit = [context, window](const ObjectRef &object) {
        ObjectDialog *dialog = object.type == "schedule"_L1 ? new ScheduleDialog(context, object, window)
                                                            : new ObjectDialog(context, object, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        if (object.id.isEmpty()) {
            QObject::connect(dialog, &MethodDialog::answered, window, [context, type = object.type](const QJsonObject &answer) {
                context.navigation->open(ObjectRef{type, answer.value("id"_L1).toString()});
            });
        }
        dialog->open();
    };
    for (const ResourceType &type : context.client->types()) {
        const QString name = type.name();
        context.actions->setHandler(name + ".update"_L1, [edit](const ObjectRefs &chosen) { edit(chosen.first()); });
        if (!type.isShown() || context.actions->hasHandler(name + ".open"_L1)) {
            continue;
        }
        context.actions->setHandler(name + ".open"_L1, [context](const ObjectRefs &chosen) {
            context.navigation->open(chosen.first());
        });
        context.actions->setHandler(name + ".create"_L1, [edit, name](const ObjectRefs &) { edit({name, {}}); });
        for (const QString &method : {name + ".delete"_L1, name + ".deleteAll"_L1}) {
            context.actions->setHandler(method, deleteBy(context, window, method));
        }
    }
}

} // namespace

void addHandlers(const WorkspaceContext &context, MainWindow *window)
{
    const auto show = [](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    context.actions->setHandler(u"vm.create"_s, [context, window, show](const ObjectRefs &chosen) {
        auto *dialog = new NewMachineDialog(context, window);
        if (chosen.size() == 1) {
            dialog->prefer(chosen.first());
        }
        QObject::connect(dialog, &MethodDialog::answered, window,
                         [context, window](const QJsonObject &answer, const QJsonObject &params) {
                             new MachineOpener(context, answer.value("task"_L1).toString(),
                                               params.value("name"_L1).toString(), window);
                         });
        show(dialog);
    });
    QObject::connect(context.client, &ServiceClient::ready, window, [context, window] {
        addModelHandlers(context, window);
        addMethodHandlers(context, window);
    });
    context.actions->setHandler(u"host.add"_s, [context, window, show](const ObjectRefs &) {
        show(new AddHostDialog(context, window));
    });
    QObject::connect(window, &MainWindow::signInWanted, window, [context, window, show] {
        if (!window->findChild<SignInDialog *>()) {
            show(new SignInDialog(context, KnownServices(), window));
        }
    });
    for (const QString &type : {u"vm"_s, u"image"_s, u"volume"_s}) {
        context.actions->setHandler(type + ".delete"_L1, deleteBy(context, window, type + ".delete"_L1));
    }
    context.actions->setHandler(u"host.remove"_s, deleteBy(context, window, u"host.remove"_s));
    context.actions->setHandler(u"image.import"_s, [context, window, show](const ObjectRefs &) {
        show(new ImportImageDialog(context, window));
    });
}

} // namespace penstock::pages
