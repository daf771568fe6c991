// SPDX-License-Identifier: Apache-2.0
#include "service/events/eventcatalogue.h"

#include <QStringList>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> undeclared(const QString &what)
{
    return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("Text", "An event was not written: nobody declares {what}."), {{u"what"_s, what}}});
}

} // namespace

EventCatalogue::EventCatalogue() : m_kinds(std::make_shared<Kinds>()) {}

Registration EventCatalogue::declare(const QList<EventKind> &kinds)
{
    QStringList names;
    for (const EventKind &kind : kinds) {
        if (!m_kinds->contains(kind.name)) {
            m_kinds->insert(kind.name, kind);
            names << kind.name;
        }
    }
    return Registration([names, known = std::weak_ptr(m_kinds)] {
        const auto left = known.lock();
        for (const QString &name : left ? names : QStringList()) {
            left->remove(name);
        }
    });
}

Result<void> EventCatalogue::check(const QString &name, const QJsonObject &payload) const
{
    const auto kind = m_kinds->constFind(name);
    if (kind == m_kinds->cend()) {
        return undeclared(name);
    }
    for (auto value = payload.begin(); value != payload.end(); ++value) {
        const bool declared = std::any_of(kind->payload.begin(), kind->payload.end(),
                                          [&](const Field &field) { return field.name == value.key(); });
        if (!declared) {
            return undeclared(name + u'.' + value.key());
        }
    }
    return {};
}

} // namespace penstock
