// SPDX-License-Identifier: Apache-2.0
#include "app/actions/actionregistry.h"

#include "app/actions/methodverbs.h"
#include "app/actions/verbs.h"
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"

#include <chrono>

namespace penstock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ActionRegistry::ActionRegistry(ServiceClient *client, ResourceCache *cache, QObject *parent)
    : QObject(parent), m_client(client), m_cache(cache), m_verbs(vmVerbs() + hostVerbs() + imageVerbs() + taskVerbs())
{
    connect(client, &ServiceClient::stateChanged, this, &ActionRegistry::availabilityChanged);
    connect(client, &ServiceClient::ready, this, &ActionRegistry::addModelVerbs);
    connect(cache, &ResourceCache::objectsChanged, this, [this](const QString &type) {
        if (!verbsFor(type).isEmpty()) {
            tellChange();
        }
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isUntold) {
            tellChange();
        }
    });
}

void ActionRegistry::tellChange()
{
    m_isUntold = m_pause.isActive();
    if (!m_isUntold) {
        m_pause.start();
        emit availabilityChanged();
    }
}

void ActionRegistry::addModelVerbs()
{
    QStringList methods;
    for (const Method &method : m_client->methods()) {
        methods += method.name;
    }
    for (const ResourceType &type : m_client->types()) {
        for (const Verb &known : modelVerbs(type, methods)) {
            // Types that this program knows have verbs of their own; what can be edited follows from the model even so.
            const bool isWanted = type.isShown() || known.id == type.name() + ".update"_L1;
            if (isWanted && !verb(known.id)) {
                m_verbs += known;
            }
        }
    }
    for (const Method &method : m_client->methods()) {
        const auto offered = methodverbs::of(method);
        if (offered && m_client->type(method.name.section(u'.', 0, 0)) && !verb(method.name)) {
            m_verbs += *offered;
        }
    }
    emit availabilityChanged();
}

void ActionRegistry::add(const Verb &verb)
{
    m_verbs += verb;
    emit availabilityChanged();
}

void ActionRegistry::setHandler(const QString &verbId, Handler handler)
{
    m_handlers.insert(verbId, std::move(handler));
    emit availabilityChanged();
}

const Verb *ActionRegistry::verb(const QString &id) const
{
    const auto found = std::find_if(m_verbs.begin(), m_verbs.end(), [&](const Verb &verb) { return verb.id == id; });
    return found == m_verbs.end() ? nullptr : &*found;
}

QStringList ActionRegistry::verbsFor(const QString &type) const
{
    QStringList ids;
    for (const Verb &verb : m_verbs) {
        if (verb.type == type) {
            ids += verb.id;
        }
    }
    return ids;
}

QString ActionRegistry::generalRefusal(const Verb &verb, const ObjectRefs &chosen) const
{
    if (verb.arity != Verb::Arity::None && chosen.isEmpty()) {
        return tr("Nothing is selected.");
    }
    if (verb.arity == Verb::Arity::One && chosen.size() > 1) {
        return tr("This works on one object at a time.");
    }
    if (verb.offline) {
        return {};
    }
    if (!m_client->isConnected()) {
        return tr("There is no connection to the service at present.");
    }
    const bool offered = verb.method.isEmpty() || m_client->method(verb.method);
    if (!offered || (verb.inView && !m_handlers.contains(verb.id))) {
        return tr("The service does not offer this.");
    }
    return {};
}

QString ActionRegistry::refusalOf(const Verb &verb, const ObjectRef &ref) const
{
    if (ref.type != verb.type) {
        return tr("This does not apply to what is selected.");
    }
    const QJsonObject object = m_cache->object(ref.type, ref.id);
    if (object.isEmpty()) {
        return tr("It no longer exists.");
    }
    if (verb.needsHost) {
        const QString host = object.value("host"_L1).toString();
        const QString state = m_cache->object(u"host"_s, host).value("state"_L1).toString();
        if (state != "connected"_L1) {
            return tr("There is no contact with host %1.").arg(m_cache->nameOf(u"host"_s, host));
        }
    }
    return verb.refusal ? verb.refusal(object) : QString();
}

Availability ActionRegistry::availability(const QString &verbId, const ObjectRefs &chosen) const
{
    const Verb *known = verb(verbId);
    if (!known) {
        return Availability::no(tr("The service does not offer this."));
    }
    if (const QString reason = generalRefusal(*known, chosen); !reason.isEmpty()) {
        return Availability::no(reason);
    }
    if (known->arity == Verb::Arity::None) {
        return {chosen, {}};
    }
    Availability answer;
    for (const ObjectRef &ref : chosen) {
        const QString reason = refusalOf(*known, ref);
        if (reason.isEmpty()) {
            answer.objects += ref;
        } else if (answer.reason.isEmpty()) {
            answer.reason = reason;
        }
    }
    if (!answer.objects.isEmpty()) {
        answer.reason.clear();
    }
    return answer;
}

void ActionRegistry::trigger(const QString &verbId, const ObjectRefs &chosen)
{
    const Availability available = availability(verbId, chosen);
    if (!available) {
        emit refused(verbId, available.reason);
        return;
    }
    if (const auto handler = m_handlers.constFind(verbId); handler != m_handlers.constEnd()) {
        handler.value()(available.objects);
        return;
    }
    QList<QJsonObject> objects;
    for (const ObjectRef &ref : available.objects) {
        objects += m_cache->object(ref.type, ref.id);
    }
    const Verb *known = verb(verbId);
    const Question question = known->question ? known->question(objects) : Question();
    if (question.isNull()) {
        call(verbId, available.objects);
        return;
    }
    emit confirmationNeeded(question, [this, verbId, refs = available.objects](const QJsonObject &params) {
        call(verbId, refs, params);
    });
}

void ActionRegistry::call(const QString &verbId, const ObjectRefs &objects, const QJsonObject &params)
{
    const Verb *known = verb(verbId);
    if (!known || known->method.isEmpty()) {
        return;
    }
    if (known->arity == Verb::Arity::None) {
        send(*known, {}, params);
        return;
    }
    for (const ObjectRef &object : objects) {
        send(*known, object, params);
    }
}

void ActionRegistry::callMethod(const QString &method, const ObjectRef &object, const QJsonObject &params)
{
    Verb verb;
    verb.id = verb.method = method;
    send(verb, object, params);
}

void ActionRegistry::send(const Verb &verb, const ObjectRef &object, const QJsonObject &params)
{
    QJsonObject all = params;
    if (!object.isNull()) {
        all.insert(u"id"_s, object.id);
    }
    whenDone(m_client->call(verb.method, all), this, [this, id = verb.id, object](const Result<QJsonValue> &answer) {
        if (answer) {
            emit accepted(id, object, *answer);
        } else {
            emit failed(id, object, answer.error());
        }
    });
}

} // namespace penstock
