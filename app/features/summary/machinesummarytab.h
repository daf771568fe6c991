// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/features/summary/summarytab.h"

class QLabel;

namespace penstock {

class ScreenThumbnail;

/// What a virtual machine is and how it is, at a glance.
class MachineSummaryTab final : public SummaryTab
{
    Q_OBJECT

public:
    MachineSummaryTab(const WorkspaceContext &context, const ObjectRef &machine, QWidget *parent = nullptr);

    [[nodiscard]] KeyValueGrid *guest() const { return m_guest; }
    [[nodiscard]] KeyValueGrid *hardware() const { return m_hardware; }
    [[nodiscard]] KeyValueGrid *related() const { return m_related; }
    [[nodiscard]] ScreenThumbnail *thumbnail() const { return m_thumbnail; }

protected:
    void refresh(const QJsonObject &machine) override;

private:
    void addGuest();
    void refreshGuest(const QJsonObject &machine);
    void refreshScreen(const QJsonObject &machine);
    void refreshHardware(const QJsonObject &machine);
    void refreshDisks(const QJsonObject &machine);
    void refreshAdapters(const QJsonObject &machine);
    void refreshRelated(const QJsonObject &machine);
    void putLink(const QString &key, const QString &label, const QString &id);
    void openConsole();
    [[nodiscard]] QString networkId(const QString &network, const QString &host) const;
    [[nodiscard]] QString networkName(const QString &network) const;

    ScreenThumbnail *m_thumbnail = nullptr;
    KeyValueGrid *m_guest;
    KeyValueGrid *m_hardware;
    KeyValueGrid *m_related;
    QLabel *m_notes;
    QWidget *m_notesCard = nullptr;
    QJsonObject m_links; ///< id by key of the related objects
    int m_disks = 0;
    int m_adapters = 0;
    int m_networks = 0;
};

} // namespace penstock
