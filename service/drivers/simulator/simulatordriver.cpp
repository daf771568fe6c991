// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/simulatordriver.h"

#include "service/drivers/simulator/answerwheel.h"
#include "service/drivers/simulator/simulatoraddress.h"
#include "service/drivers/simulator/simulatorconnection.h"

#include <QDir>

namespace penstock
{

using namespace Qt::StringLiterals;

SimulatorDriver::SimulatorDriver(const QString &stateDirectory)
    : m_stateDirectory(stateDirectory), m_wheel(std::make_shared<AnswerWheel>())
{
    if (!m_stateDirectory.isEmpty()) {
        QDir().mkpath(m_stateDirectory);
    }
}

bool SimulatorDriver::handles(const QUrl &uri) const
{
    return SimulatorAddress::handles(uri);
}

Result<void> SimulatorDriver::check(const QUrl &uri) const
{
    const auto address = SimulatorAddress::parse(uri);
    return address ? Result<void>() : failure(address.error());
}

std::unique_ptr<HostConnection> SimulatorDriver::connection(const QUrl &uri)
{
    const auto address = SimulatorAddress::parse(uri);
    if (!address) {
        return nullptr;
    }
    const QString file = m_stateDirectory.isEmpty() ? QString() : m_stateDirectory + u'/' + address->name + u".jsonl"_s;
    return std::make_unique<SimulatorConnection>(*address, file, m_wheel);
}

} // namespace penstock
