// SPDX-License-Identifier: Apache-2.0
#include "app/client/binnames.h"

#include "app/client/querywatch.h"
#include "app/client/serviceclient.h"

namespace penstock {

using namespace Qt::StringLiterals;

BinNames::BinNames(ServiceClient *client, QObject *parent) : QObject(parent), m_client(client)
{
    connect(client, &ServiceClient::ready, this, [this] {
        const QStringList types = m_watches.keys();
        for (const QString &type : types) {
            begin(type);
        }
    });
}

void BinNames::watch(const QString &type)
{
    if (!m_watches.contains(type)) {
        m_watches.insert(type, nullptr);
        begin(type);
    }
}

void BinNames::begin(const QString &type)
{
    const ResourceType *described = m_client->type(type);
    if (m_watches.value(type) || !described || !described->field(u"discarded"_s)) {
        return;
    }
    auto *watch = new QueryWatch(m_client, this);
    m_watches.insert(type, watch);
    connect(watch, &QueryWatch::changed, this, [this, type, watch] { take(type, *watch); });
    watch->ask({.type = type, .where = u"discarded is not null"_s, .whole = true});
}

void BinNames::take(const QString &type, const QueryWatch &watch)
{
    QHash<QString, QString> names;
    QStringList ids;
    const QHash<QString, QString> before = m_names.value(type);
    for (auto place = watch.places().cbegin(); place != watch.places().cend(); ++place) {
        const QString name = watch.object(place.key()).value("name"_L1).toString();
        ids += before.value(place.key()) == name ? QStringList() : QStringList{place.key()};
        names.insert(place.key(), name);
    }
    for (auto gone = before.cbegin(); gone != before.cend(); ++gone) {
        ids += names.contains(gone.key()) ? QStringList() : QStringList{gone.key()};
    }
    m_names.insert(type, names);
    if (!ids.isEmpty()) {
        emit changed(type, ids);
    }
}

} // namespace penstock
