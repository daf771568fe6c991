// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace penstock
{

/// What goes wrong with a call of a simulated host.
enum class Fault {
    None,
    Refuse, ///< Conflict, and nothing has happened
    Fail,   ///< Unavailable, and nothing has happened
    Hang,   ///< Timeout after the host's patience, and nothing has happened
    Lose,   ///< Timeout after the host's patience, but it has happened
    Die,    ///< the connection breaks when half of it has happened
};

/// Which calls go wrong: rules "OPERATION:KIND" or "OPERATION:KIND:WHEN", separated by commas.
///
/// OPERATION is one of SimulatorAddress::operations() or "*"; KIND is refuse, fail, hang, lose or die; WHEN is "3" (the third
/// call of the operation), "3+" (from the third on), or "2.5%" (by chance). The first rule that fits decides. Chances
/// are the same again for the same seed and the same calls.
class FaultRules
{
public:
    explicit FaultRules(quint32 seed = 1) : m_random(seed) {}

    /// False, with nothing added, when the text is not understood.
    [[nodiscard]] bool add(const QString &text);
    /// Rules of one kind for "OPERATION,…".
    [[nodiscard]] bool add(Fault kind, const QString &operations);
    void reseed(quint32 seed) { m_random.seed(seed); }

    /// Counts the call and decides about it.
    [[nodiscard]] Fault next(const QString &operation);
    /// The number of the latest call of an operation.
    [[nodiscard]] int calls(const QString &operation) const { return m_calls.value(operation); }

private:
    struct Rule {
        QString operation;
        Fault kind = Fault::None;
        int from = 1;
        int to = 0; ///< 0: for ever
        double chance = 1;
    };

    [[nodiscard]] static bool readWhen(const QString &text, Rule &into);

    QList<Rule> m_rules;
    QHash<QString, int> m_calls;
    QRandomGenerator m_random;
};

} // namespace penstock
