// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCache>
#include <QJsonObject>
#include <QString>

#include <any>
#include <utility>

namespace penstock {

/// Objects that were read or written lately, exactly as a read would bring them, and with each the C++ value that was made of
/// it, if one was. The memory is bounded by an estimate; what was not used for longest goes first.
class ObjectCache
{
public:
    explicit ObjectCache(qsizetype bytes = defaultBytes) : m_objects(bytes) {}

    /// Null when it is not there.
    [[nodiscard]] const QJsonObject *find(const QString &type, const QString &id) const
    {
        const Entry *entry = m_objects.object({type, id});
        return entry ? &entry->object : nullptr;
    }
    /// Replaces the object that was there, with its form.
    void keep(const QString &type, const QString &id, const QJsonObject &object);
    /// The object as a T; null when it is not known as one.
    template <typename T>
    [[nodiscard]] const T *form(const QString &type, const QString &id) const
    {
        const Entry *entry = m_objects.object({type, id});
        return entry ? std::any_cast<T>(&entry->form) : nullptr;
    }
    /// Nothing happens when the object is not there.
    template <typename T>
    void keepForm(const QString &type, const QString &id, const T &form)
    {
        if (Entry *entry = m_objects.object({type, id})) {
            entry->form = form;
        }
    }
    void drop(const QString &type, const QString &id) { m_objects.remove({type, id}); }
    void dropType(const QString &type);
    void clear() { m_objects.clear(); }

    [[nodiscard]] qsizetype count() const { return m_objects.count(); }
    /// About what an object takes.
    [[nodiscard]] static qsizetype bytesOf(const QJsonObject &object);

private:
    static constexpr qsizetype defaultBytes = 96 * 1024 * 1024;

    struct Entry {
        QJsonObject object;
        std::any form{};
        int changes = 0; ///< since it was copied
    };

    QCache<std::pair<QString, QString>, Entry> m_objects; ///< by type and id
};

} // namespace penstock
