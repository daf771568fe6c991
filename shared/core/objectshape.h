// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <initializer_list>
#include <iterator>

namespace penstock {

/// Makes JSON objects that all have the same members. Inserting members one after the other looks for each one's place
/// and moves those behind; in a copy of an object that has them all, values are only set.
class ObjectShape
{
public:
    ObjectShape() = default;
    explicit ObjectShape(const QStringList &names)
    {
        for (const QString &name : names) {
            add(name);
        }
    }

    /// A name that is there already takes a value too, which is not used.
    void add(const QString &name)
    {
        if (!m_prototype.contains(name)) {
            m_prototype.insert(name, QJsonValue());
            m_order.insert(std::distance(m_prototype.begin(), m_prototype.find(name)), m_names);
        }
        ++m_names;
    }

    /// The values in the order of the names; one that is undefined is null.
    [[nodiscard]] QJsonObject make(std::initializer_list<QJsonValue> values) const
    {
        Q_ASSERT(qsizetype(values.size()) == m_names);
        return makeOf([&values](qsizetype name) -> const QJsonValue & { return *(values.begin() + name); });
    }
    /// `valueAt(i)` is the value of the i-th name.
    template <typename ValueAt>
    [[nodiscard]] QJsonObject makeOf(ValueAt valueAt) const
    {
        QJsonObject object = m_prototype;
        auto member = object.begin();
        for (const qsizetype name : m_order) {
            if (const QJsonValue &value = valueAt(name); !value.isUndefined()) { // else the member would go
                *member = value;
            }
            ++member;
        }
        return object;
    }

private:
    QJsonObject m_prototype;  ///< all members, each null
    QList<qsizetype> m_order; ///< which name each member of the prototype is
    qsizetype m_names = 0;
};

} // namespace penstock
