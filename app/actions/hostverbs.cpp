// SPDX-License-Identifier: Apache-2.0
#include "app/actions/verbs.h"

#include <QCoreApplication>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

struct HostVerbs {
    Q_DECLARE_TR_FUNCTIONS(HostVerbs)
};

QString nameOf(const QJsonObject &host)
{
    return host.value("name"_L1).toString();
}

QString refuseReconnect(const QJsonObject &host)
{
    return host.value("state"_L1).toString() == "connected"_L1 ? HostVerbs::tr("%1 is connected.").arg(nameOf(host))
                                                               : QString();
}

Question askRemove(const QList<QJsonObject> &hosts)
{
    const int n = static_cast<int>(hosts.size());
    Question question;
    question.title = n == 1 ? HostVerbs::tr("Remove %1 from the inventory?").arg(nameOf(hosts.first()))
                            : HostVerbs::tr("Remove %n host(s) from the inventory?", nullptr, n);
    question.text = HostVerbs::tr("Nothing changes on the host itself: its virtual machines stay there and keep running.");
    question.verb = HostVerbs::tr("Remove");
    question.icon = u"server-off"_s;
    return question;
}

} // namespace

QList<Verb> hostVerbs()
{
    Verb add;
    add.id = add.method = u"host.add"_s;
    add.text = HostVerbs::tr("Add host");
    add.icon = u"server"_s;
    add.arity = Verb::Arity::None;
    add.asks = true;

    Verb open;
    open.id = u"host.open"_s;
    open.text = HostVerbs::tr("Open");
    open.icon = u"arrow-right"_s;
    open.type = u"host"_s;
    open.arity = Verb::Arity::One;
    open.inView = true;
    open.offline = true;

    Verb reconnect;
    reconnect.id = reconnect.method = u"host.reconnect"_s;
    reconnect.text = HostVerbs::tr("Reconnect");
    reconnect.icon = u"refresh"_s;
    reconnect.type = u"host"_s;
    reconnect.refusal = refuseReconnect;

    Verb remove;
    remove.id = remove.method = u"host.remove"_s;
    remove.text = HostVerbs::tr("Remove from inventory");
    remove.icon = u"server-off"_s;
    remove.shortcut = Qt::Key_Delete;
    remove.type = u"host"_s;
    remove.asks = true;
    remove.question = askRemove;

    return {add, open, reconnect, remove};
}

} // namespace penstock
