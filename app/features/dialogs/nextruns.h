// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace penstock {

class SchemaForm;
class ServiceClient;
struct Error;

/// Says below the times of a schedule what they mean and when it would run next, as the service counts it.
class NextRuns final : public QObject
{
    Q_OBJECT

public:
    /// The fields are in either of the forms.
    NextRuns(ServiceClient *client, SchemaForm *form, SchemaForm *more);

    /// What is entered has changed by itself.
    void look() { m_pause.start(); }

private:
    void ask();
    void answered(const QJsonObject &answer);
    void refused(const Error &error);
    void tell(const QString &next);
    [[nodiscard]] QJsonObject times() const;

    ServiceClient *m_client;
    SchemaForm *m_form;
    SchemaForm *m_more;
    QTimer m_pause;
    int m_asked = 0; ///< answers to former questions are late
};

} // namespace penstock
