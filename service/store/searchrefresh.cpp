// SPDX-License-Identifier: Apache-2.0
#include "service/store/searchrefresh.h"

#include "service/store/database.h"
#include "service/store/repository.h"
#include "shared/core/log.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietFor = 500;     // milliseconds without a mark before the index is written
constexpr int patience = 30000;   // milliseconds, where there is no such moment
constexpr int sliceLength = 15;   // milliseconds
constexpr int betweenSlices = 30; // milliseconds, for everybody else
constexpr int besideWork = 1000;  // milliseconds, while there is no quiet moment
constexpr int atOnce = 25;        // objects between two looks at the clock
constexpr int beforeASearch = 200; // objects, some 30 milliseconds

} // namespace

SearchRefresh::SearchRefresh(Repository &repository, SearchIndex &index, QObject *parent)
    : QObject(parent), m_repository(repository), m_index(index)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SearchRefresh::slice);
}

void SearchRefresh::wake()
{
    m_quiet.start();
    if (!m_timer.isActive()) {
        m_awake.start();
        m_timer.start(quietFor);
    }
}

void SearchRefresh::slice()
{
    const bool isQuiet = m_quiet.elapsed() >= quietFor;
    if (!isQuiet && m_awake.elapsed() < patience) {
        m_timer.start(quietFor);
        return;
    }
    QElapsedTimer clock;
    clock.start();
    auto more = refresh(atOnce);
    while (more && *more && clock.elapsed() < sliceLength) {
        more = refresh(atOnce);
    }
    if (!more) { // the next mark, search or start tries again
        log::warning("store", u"texts could not be made ready for searching"_s, {{u"cause"_s, more.error().detail}});
    } else if (*more) {
        m_timer.start(isQuiet ? betweenSlices : besideWork);
    }
}

Result<bool> SearchRefresh::now()
{
    // The marks of what this turn wrote are written with it.
    if (const auto committed = m_repository.database().commit(); !committed) {
        return failure(committed.error());
    }
    const auto more = refresh(beforeASearch);
    return more ? Result<bool>(!*more) : failure(more.error());
}

Result<bool> SearchRefresh::refresh(int count)
{
    auto marks = m_index.marks(m_repository.types(), count + 1);
    if (!marks) {
        return failure(marks.error());
    }
    const bool more = marks->size() > count;
    marks->resize(qMin(qsizetype(count), marks->size()));
    if (marks->isEmpty()) {
        return false;
    }
    const auto done = m_repository.atomically([&] {
        Result<void> result;
        for (auto mark = marks->cbegin(); result && mark != marks->cend(); ++mark) {
            result = refresh(mark->type, mark->id);
        }
        return result;
    });
    return done ? Result<bool>(more) : failure(done.error());
}

Result<void> SearchRefresh::refresh(const QString &type, const QString &id)
{
    const auto object = m_repository.find(type, id);
    if (!object && object.error().code != ErrorCode::NotFound) {
        return failure(object.error());
    }
    return (object ? m_index.put(*m_repository.types().find(type), *object) : m_index.drop(type, id)).and_then([&] {
        return m_index.unmark(type, id);
    });
}

} // namespace penstock
