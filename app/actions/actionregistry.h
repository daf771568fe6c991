// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/availability.h"
#include "app/actions/verb.h"
#include "shared/core/error.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace penstock {

class ResourceCache;
class ServiceClient;

/// Everything that can be done, each once. Menus, bars, context menus and the command field ask here whether a verb can
/// be used and why not, and do it through here.
class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const ObjectRefs &)>;
    using Proceed = std::function<void(const QJsonObject &)>;

    ActionRegistry(ServiceClient *client, ResourceCache *cache, QObject *parent = nullptr);

    void add(const Verb &verb);
    /// Lets a view do the verb, on the objects that allow it, instead of a plain call with its question.
    void setHandler(const QString &verbId, Handler handler);
    [[nodiscard]] bool hasHandler(const QString &verbId) const { return m_handlers.contains(verbId); }

    [[nodiscard]] const QList<Verb> &verbs() const { return m_verbs; }
    /// Null when there is no such verb.
    [[nodiscard]] const Verb *verb(const QString &id) const;
    /// The ids of the verbs for objects of one type, in their order.
    [[nodiscard]] QStringList verbsFor(const QString &type) const;

    [[nodiscard]] Availability availability(const QString &verbId, const ObjectRefs &chosen) const;
    /// Does it, after asking where that is needed. Emits refused() when it is not available.
    void trigger(const QString &verbId, const ObjectRefs &chosen = {});
    /// Calls the method of the verb for each object with these parameters added, without asking.
    void call(const QString &verbId, const ObjectRefs &objects, const QJsonObject &params = {});
    /// Calls a method that no verb is for, about one object; told like a verb of the method's name.
    void callMethod(const QString &method, const ObjectRef &object, const QJsonObject &params = {});

signals:
    /// The answers of availability() may be others now.
    void availabilityChanged();
    /// Ask the user; then call proceed with the parameters of what was chosen.
    void confirmationNeeded(const Question &question, const Proceed &proceed);
    void refused(const QString &verbId, const QString &reason);
    /// The service did not accept the call. Work that fails later shows in its task.
    void failed(const QString &verbId, const ObjectRef &object, const Error &error);
    void accepted(const QString &verbId, const ObjectRef &object, const QJsonValue &answer);

private:
    /// For types that are shown without being known here.
    void addModelVerbs();
    [[nodiscard]] QString refusalOf(const Verb &verb, const ObjectRef &ref) const;
    [[nodiscard]] QString generalRefusal(const Verb &verb, const ObjectRefs &chosen) const;
    /// At once, then at most five times a second: objects may change all the time.
    void tellChange();
    void send(const Verb &verb, const ObjectRef &object, const QJsonObject &params);

    ServiceClient *m_client;
    ResourceCache *m_cache;
    QList<Verb> m_verbs;
    QHash<QString, Handler> m_handlers;
    QTimer m_pause;
    bool m_isUntold = false;
};

} // namespace penstock
