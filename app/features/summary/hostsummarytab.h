// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/features/summary/summarytab.h"

namespace penstock {

class Banner;

/// What a host is and how it is, at a glance.
class HostSummaryTab final : public SummaryTab
{
    Q_OBJECT

public:
    HostSummaryTab(const WorkspaceContext &context, const ObjectRef &host, QWidget *parent = nullptr);

    [[nodiscard]] KeyValueGrid *host() const { return m_host; }
    [[nodiscard]] KeyValueGrid *machines() const { return m_machines; }
    [[nodiscard]] Banner *problem() const { return m_problem; }

protected:
    void refresh(const QJsonObject &host) override;

private:
    void refreshProblem(const QJsonObject &host);
    void refreshHost(const QJsonObject &host);
    void refreshProcessor(const QJsonObject &host);
    void refreshMachines();
    void refreshNetworks();

    Banner *m_problem;
    KeyValueGrid *m_host;
    KeyValueGrid *m_processor;
    KeyValueGrid *m_machines;
    KeyValueGrid *m_networks;
    QStringList m_shownNetworks;
};

} // namespace penstock
