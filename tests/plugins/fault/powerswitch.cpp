// SPDX-License-Identifier: Apache-2.0
#include "tests/plugins/fault/powerswitch.h"

#include <QFile>
#include <QJsonDocument>

#include <csignal>
#include <cstdlib>
#include <unistd.h>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

VolatileFiles::Survival survivalNamed(const QString &name)
{
    return name == "none"_L1  ? VolatileFiles::Survival::None
         : name == "some"_L1 ? VolatileFiles::Survival::Some
                             : VolatileFiles::Survival::All;
}

} // namespace

std::unique_ptr<PowerSwitch> PowerSwitch::fromEnvironment()
{
    const QString folder = qEnvironmentVariable("PENSTOCK_TEST_DISK");
    auto power = folder.isEmpty() ? nullptr : std::make_unique<PowerSwitch>(folder);
    if (power) {
        power->arm(QJsonDocument::fromJson(qgetenv("PENSTOCK_TEST_POWER")).object());
    }
    return power;
}

PowerSwitch::PowerSwitch(QString folder) : m_folder(std::move(folder))
{
    m_files.beforeChange([this] { beforeChange(); });
}

void PowerSwitch::arm(const QJsonObject &when)
{
    const std::scoped_lock lock(m_mutex);
    m_failure.reset();
    if (!when.isEmpty()) {
        m_failure = {.changes = when.value("changes"_L1).toInteger(),
                     .survival = survivalNamed(when.value("survival"_L1).toString()),
                     .seed = static_cast<quint32>(when.value("seed"_L1).toInteger())};
    }
}

void PowerSwitch::beforeChange()
{
    const std::scoped_lock lock(m_mutex);
    if (m_failure && m_failure->changes-- <= 0) {
        fail(*m_failure);
    }
}

void PowerSwitch::fail(const Failure &failure) const
{
    QRandomGenerator random(failure.seed);
    const auto left = m_files.afterPowerFailure(failure.survival, random);
    for (auto it = left.cbegin(); it != left.cend(); ++it) {
        QFile file(m_folder + u'/' + it.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(*it) != it->size()) {
            std::abort(); // a test that cannot say what is left is no test
        }
    }
    ::kill(::getpid(), SIGKILL);
    for (;;) {
        ::pause();
    }
}

} // namespace penstock
