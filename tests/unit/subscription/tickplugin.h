// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/events/eventlog.h"
#include "service/pluginhost/plugin.h"
#include "service/store/repository.h"

namespace penstock::test
{

/// Writes as many events as a test wants, each with a number of its own.
class TickPlugin final : public Plugin
{
public:
    explicit TickPlugin(Kernel &kernel) : m_kernel(kernel) {}

    [[nodiscard]] QString id() const override { return QStringLiteral("tick"); }
    [[nodiscard]] Result<void> start() override
    {
        const QList<Field> payload{Field(QStringLiteral("number"), FieldKind::Integer)};
        m_kinds = m_kernel.events.kinds().declare({{QStringLiteral("tick/even"), {}, {}, payload}, {QStringLiteral("tick/odd"), {}, {}, payload}});
        return {};
    }

    void add(int count, const QStringList &scope = {})
    {
        for (int i = 0; i < count; ++i) {
            ++m_number;
            (void)m_kernel.events.append({.name = m_number % 2 == 0 ? QStringLiteral("tick/even") : QStringLiteral("tick/odd"),
                                          .object = {},
                                          .text = "Tick.",
                                          .payload = {{QStringLiteral("number"), m_number}},
                                          .scope = scope});
        }
    }
    /// The number of the last one.
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] EventLog &log() { return m_kernel.events; }
    [[nodiscard]] Repository &repository() { return m_kernel.repository; }
    /// How many events this leaves of the log.
    int compact(Bytes keep)
    {
        m_kernel.events.setRetention({.size = keep, .days = 30});
        while (m_kernel.events.compact(QDateTime::currentDateTimeUtc())) {
        }
        return static_cast<int>(m_kernel.events.last() - m_kernel.events.oldest() + 1);
    }

private:
    Kernel m_kernel;
    Registration m_kinds;
    int m_number = 0;
};

} // namespace penstock::test
