// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/subscription/subscriptionplugin.h"

#include "service/api/dispatcher.h"
#include "service/pluginhost/standardmethods.h"
#include "service/plugins/subscription/subscriptionmethods.h"
#include "service/store/database.h"

namespace penstock {

using namespace Qt::StringLiterals;

SubscriptionPlugin::SubscriptionPlugin(Kernel &kernel)
    : m_kernel(kernel), m_subscriptions(kernel),
      m_edits(m_kernel, m_subscriptions.type(), {.level = Method::Level::Administer, .canCreate = false, .canUpdate = false})
{}

Result<void> SubscriptionPlugin::start()
{
    if (const auto opened = m_subscriptions.open(); !opened) {
        return opened;
    }
    m_reads = m_kernel.standardMethods.offer(m_subscriptions.type());
    m_writes = m_edits.offer();
    addMethods();
    return {};
}

void SubscriptionPlugin::addMethods()
{
    using Responder = Dispatcher::Responder;
    // Nobody is told of a position that is not safe on disk.
    const auto whenSafe = [this](const Result<QJsonValue> &answer, const Responder &respond, std::function<void()> then = {}) {
        if (!answer) {
            respond(failure(answer.error()));
            return;
        }
        m_kernel.repository.database().afterCommit([answer, respond, then](const Result<void> &safe) {
            respond(safe ? Result<Answer>(*answer) : Result<Answer>(failure(safe.error())));
            if (safe && then) {
                then();
            }
        });
    };
    m_writes.push_back(m_kernel.dispatcher.add(
        subscriptionmethods::subscribe(), [this, whenSafe](const Caller &caller, const QJsonObject &params, const Responder &respond) {
            const auto begun = m_subscriptions.subscribe(caller, params);
            const auto delivery = begun ? begun->delivery : QPointer<EventDelivery>();
            whenSafe(begun.map([](const Subscriptions::Answer &answer) { return QJsonValue(answer.value); }), respond,
                     [self = QPointer(&m_subscriptions), delivery] {
                         if (self) {
                             self->begin(delivery);
                         }
                     });
        }));
    m_writes.push_back(m_kernel.dispatcher.add(
        subscriptionmethods::acknowledge(), [this, whenSafe](const Caller &caller, const QJsonObject &params, const Responder &respond) {
            const auto kept = m_subscriptions.acknowledge(caller, params.value("name"_L1).toString(), params.value("sequence"_L1).toInteger());
            whenSafe(kept.map([] { return QJsonValue(QJsonObject()); }), respond);
        }));
    m_writes.push_back(m_kernel.dispatcher.addValue(
        subscriptionmethods::unsubscribe(), [this](const Caller &caller, const QJsonObject &params) {
            return m_subscriptions.unsubscribe(caller, params.value("name"_L1).toString()).map([] { return QJsonValue(QJsonObject()); });
        }));
}

} // namespace penstock
