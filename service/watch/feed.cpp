// SPDX-License-Identifier: Apache-2.0
#include "service/watch/feed.h"

#include "service/watch/watch.h"
#include "service/watch/watchmessage.h"

#include <utility>

namespace penstock {

void Feed::leave(Watch *watch)
{
    m_watches.removeOne(watch);
    std::erase_if(m_joining, [watch](const Joining &joining) { return joining.watch == watch; });
}

Result<Feed::Snapshot> Feed::page(const QString &, int)
{
    return Snapshot();
}

void Feed::tell(const Difference &difference, const QList<Row> &before)
{
    if (difference.isEmpty()) {
        return;
    }
    WatchMessage message(difference, isList());
    const QList<Watch *> watches = m_watches;
    for (Watch *watch : watches) {
        watch->take(message, before);
    }
}

void Feed::answerAll(const Result<Snapshot> &snapshot)
{
    for (const Joining &joining : std::exchange(m_joining, {})) {
        if (joining.watch) {
            joining.answer(snapshot);
            if (snapshot) {
                add(joining.watch);
            }
        }
    }
}

void Feed::end(const Error &error)
{
    answerAll(failure(error));
    for (Watch *watch : std::exchange(m_watches, {})) {
        watch->end(error);
    }
}

} // namespace penstock
