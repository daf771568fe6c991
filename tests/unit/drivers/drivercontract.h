// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/driver.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>

namespace penstock::test {

/// A host for the contract suite.
class ContractHost
{
public:
    virtual ~ContractHost() = default;

    virtual bool setUp() = 0;
    virtual void tearDown() = 0;
    [[nodiscard]] virtual std::unique_ptr<HostConnection> connection() = 0;
    /// Where disks may be made; need not exist.
    [[nodiscard]] virtual QString directory() const = 0;
    /// Whether files in directory() can be looked at by the test itself.
    [[nodiscard]] virtual bool hasFiles() const { return true; }
};

/// What every driver promises, whatever stands behind it.
class DriverContract : public QObject
{
    Q_OBJECT

public:
    explicit DriverContract(ContractHost &host) : m_host(host) {}

private slots:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();

    void tellsFacts();
    void definesAndForgets();
    void definesTheSameTwice();
    void refusesTakenName();
    void refusesBadNames_data();
    void refusesBadNames();
    void keepsAnyText();
    void startsAndPowersOff();
    void pausesAndResumes();
    void resets();
    void shutsDownWhenOff();
    void renames();
    void refusesRenameWhileRunning();
    void refusesUndefineWhileRunning();
    void knowsNoStranger();
    void sendsKeys();
    void tellsChangesBeforeAnswers();
    void listsMachines();
    void startsSeveralAtOnce();

    void makesDisks();
    void clonesDisks();
    void refusesOtherDiskOfSameName();
    void refusesBadDiskNames_data();
    void refusesBadDiskNames();
    void refusesCloneOfNothing();
    void writesFiles();
    void removesTwice();
    void readsNoMissingDisk();

    void opensGraphics();
    void givesSerialToOne();
    void refusesConsolesWhenOff();
    void takesScreenshot();
    void endsStreamsWithTheMachine();

    void refusesWhileDisconnected();
    void closesForGood();

protected:
    [[nodiscard]] MachineSpec newSpec() const;
    /// Defines a machine that cleanup() removes.
    [[nodiscard]] QString newMachine(bool started = false);
    [[nodiscard]] VolumeSpec newDisk(const QString &name) const;
    [[nodiscard]] MachineOperations &machines() const { return *m_connection->machineOperations(); }
    [[nodiscard]] VolumeOperations &volumes() const { return *m_connection->volumeOperations(); }
    [[nodiscard]] ConsoleOperations &consoles() const { return *m_connection->consoleOperations(); }
    [[nodiscard]] bool openConnection(HostConnection &connection) const;

    ContractHost &m_host;
    std::unique_ptr<HostConnection> m_connection;
    HostFacts m_facts;
    QHash<QString, MachineState> m_seen; ///< by machineChanged() and machineRemoved()
    QStringList m_removed;
    QStringList m_made;
};

} // namespace penstock::test
