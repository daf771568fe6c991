// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/faultrules.h"

#include "service/drivers/simulator/simulatoraddress.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace penstock
{

namespace
{

Fault kindNamed(const QString &name)
{
    static const QHash<QString, Fault> kinds{{u"refuse"_s, Fault::Refuse},
                                             {u"fail"_s, Fault::Fail},
                                             {u"hang"_s, Fault::Hang},
                                             {u"lose"_s, Fault::Lose},
                                             {u"die"_s, Fault::Die}};
    return kinds.value(name, Fault::None);
}

bool isOperation(const QString &name)
{
    return name == "*"_L1 || SimulatorAddress::operations().contains(name);
}

} // namespace

bool FaultRules::add(const QString &text)
{
    QList<Rule> rules;
    for (const QString &rule : text.split(u',')) {
        const QStringList parts = rule.split(u':');
        if (parts.size() < 2 || parts.size() > 3) {
            return false;
        }
        Rule read{.operation = parts.at(0), .kind = kindNamed(parts.at(1))};
        if (!isOperation(read.operation) || read.kind == Fault::None || (parts.size() == 3 && !readWhen(parts.at(2), read))) {
            return false;
        }
        rules.append(read);
    }
    m_rules += rules;
    return true;
}

bool FaultRules::add(Fault kind, const QString &operations)
{
    const QStringList names = operations.split(u',');
    if (!std::all_of(names.begin(), names.end(), isOperation)) {
        return false;
    }
    for (const QString &name : names) {
        m_rules.append({.operation = name, .kind = kind});
    }
    return true;
}

bool FaultRules::readWhen(const QString &text, Rule &into)
{
    bool isNumber = false;
    if (text.endsWith(u'%')) {
        into.chance = text.chopped(1).toDouble(&isNumber) / 100;
        return isNumber && into.chance > 0 && into.chance <= 1;
    }
    const bool isOpen = text.endsWith(u'+');
    into.from = text.chopped(isOpen ? 1 : 0).toInt(&isNumber);
    into.to = isOpen ? 0 : into.from;
    return isNumber && into.from > 0;
}

Fault FaultRules::next(const QString &operation)
{
    if (m_rules.isEmpty()) {
        return Fault::None;
    }
    const int call = ++m_calls[operation];
    for (const Rule &rule : m_rules) {
        const bool fits = (rule.operation == operation || rule.operation == "*"_L1) && call >= rule.from &&
                          (rule.to == 0 || call <= rule.to);
        if (fits && (rule.chance >= 1 || m_random.generateDouble() < rule.chance)) {
            return rule.kind;
        }
    }
    return Fault::None;
}

} // namespace penstock
