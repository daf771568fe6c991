// SPDX-License-Identifier: Apache-2.0
#include "app/client/objectnames.h"

#include "app/client/serviceclient.h"
#include "shared/model/querycompletion.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 150; // ms after the last key

} // namespace

ObjectNames::ObjectNames(ServiceClient *client, QObject *parent) : QObject(parent), m_client(client)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ObjectNames::ask);
}

void ObjectNames::look(const QString &type, const QString &text, int limit)
{
    m_type = type;
    m_text = text;
    m_limit = limit;
    ++m_asked; // answers to former texts are late
    m_pause.start();
}

void ObjectNames::forget()
{
    ++m_asked;
    m_pause.stop();
}

void ObjectNames::ask()
{
    const ResourceType *type = m_client->type(m_type);
    if (!type || !type->field(u"name"_s)) {
        emit failed();
        return;
    }
    QJsonObject params{{u"orderBy"_s, u"name"_s}, {u"limit"_s, m_limit}, {u"select"_s, u"name"_s}};
    if (!m_text.isEmpty()) {
        params.insert("where"_L1, QString(u"name ~ "_s + QueryCompletion::quoted(u'*' + m_text + u'*')));
    }
    const int asked = m_asked;
    whenDone(m_client->call(m_type + ".query"_L1, params), this, [this, asked](const Result<QJsonValue> &answer) {
        if (asked == m_asked && answer) {
            answered(answer->toObject());
        } else if (asked == m_asked) {
            emit failed();
        }
    });
}

void ObjectNames::answered(const QJsonObject &answer)
{
    QList<Match> matches;
    for (const auto &item : answer.value("items"_L1).toArray()) {
        const QJsonObject object = item.toObject();
        matches.append({object.value("id"_L1).toString(), object.value("name"_L1).toString()});
    }
    emit found(m_type, m_text, matches, !answer.value("next"_L1).toString().isEmpty());
}

} // namespace penstock
