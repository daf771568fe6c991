// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QTimer>

namespace penstock {

class ServiceClient;

/// Finds objects of a type by parts of their names: asks the service, so that it does not matter how many there are.
class ObjectNames final : public QObject
{
    Q_OBJECT

public:
    struct Match {
        QString id;
        QString name;
    };

    explicit ObjectNames(ServiceClient *client, QObject *parent = nullptr);

    /// Asks a moment after the last key. found() follows unless something else is looked for meanwhile. An empty text
    /// finds the first by name.
    void look(const QString &type, const QString &text, int limit = 20);
    void forget();

signals:
    void found(const QString &type, const QString &text, const QList<penstock::ObjectNames::Match> &matches, bool more);
    /// There is no answer, or the type has no names.
    void failed();

private:
    void ask();
    void answered(const QJsonObject &answer);

    ServiceClient *m_client;
    QTimer m_pause;
    QString m_type;
    QString m_text;
    int m_limit = 0;
    int m_asked = 0;
};

} // namespace penstock
