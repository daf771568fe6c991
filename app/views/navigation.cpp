// SPDX-License-Identifier: Apache-2.0
#include "app/views/navigation.h"

namespace penstock {

namespace {

constexpr qsizetype longestHistory = 100;

} // namespace

Place Navigation::current() const
{
    return m_position < 0 ? Place() : m_places.at(m_position);
}

void Navigation::open(const Place &place)
{
    const Place here = current();
    if (place.isNull() || here == place) {
        return;
    }
    if (here.object == place.object) {
        if (!place.tab.isEmpty()) {
            m_places[m_position].tab = place.tab;
            emit changed(place);
        }
        return;
    }
    m_places.resize(m_position + 1);
    m_places += place;
    if (m_places.size() > longestHistory) {
        m_places.removeFirst();
    }
    moveTo(m_places.size() - 1);
}

void Navigation::back()
{
    if (canGoBack()) {
        moveTo(m_position - 1);
    }
}

void Navigation::forward()
{
    if (canGoForward()) {
        moveTo(m_position + 1);
    }
}

void Navigation::setTab(const QString &tab)
{
    if (m_position >= 0) {
        m_places[m_position].tab = tab;
    }
}

void Navigation::forget(const ObjectRef &object)
{
    const bool shown = current().object == object;
    for (qsizetype i = m_places.size() - 1; i >= 0; --i) {
        if (m_places.at(i).object == object && !(shown && i == m_position)) {
            m_places.removeAt(i);
            m_position -= i < m_position ? 1 : 0;
        }
    }
    if (shown) {
        m_places[m_position] = Place::list(QStringLiteral("vm"));
        moveTo(m_position);
    }
}

void Navigation::moveTo(qsizetype position)
{
    m_position = position;
    emit changed(current());
}

} // namespace penstock
