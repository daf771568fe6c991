// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/inventory/folders.h"

#include "service/access/lineage.h"
#include "service/store/repository.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

static_assert(Folders::mostLevels < lineage::deepest - 4); // there are things in folders

tl::unexpected<Error> refused(const QJsonObject &folder, Text why, Text fix)
{
    Error error = failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Text", "Folder {name} was not put there."), {{u"name"_s, folder.value("name"_L1)}}},
                          std::move(why), std::move(fix))
                      .value();
    error.field = u"parent"_s;
    return failure(error);
}

} // namespace

Result<void> Folders::check(const QJsonObject &changes, const QJsonObject &before) const
{
    QString above = changes.value("parent"_L1).toString();
    if (above.isEmpty()) {
        return {};
    }
    const QString id = before.value("id"_L1).toString();
    const QJsonObject &folder = before.isEmpty() ? changes : before;
    int levels = 0;
    while (!above.isEmpty() && levels <= mostLevels) {
        if (above == id) {
            return refused(folder, {QT_TRANSLATE_NOOP("Text", "A folder cannot be inside of itself or of a folder that is in it.")},
                           {QT_TRANSLATE_NOOP("Text", "Choose a folder elsewhere, or move that one out first.")});
        }
        const auto outer = m_repository.find(u"folder"_s, above);
        if (!outer) {
            return failure(outer.error());
        }
        above = outer->value("parent"_L1).toString();
        ++levels;
    }
    const auto own = height(id);
    if (!own) {
        return failure(own.error());
    }
    if (levels + *own > mostLevels) {
        return refused(folder, {QT_TRANSLATE_NOOP("Text", "Folders nest {count} levels deep at most."), {{u"count"_s, mostLevels}}},
                       {QT_TRANSLATE_NOOP("Text", "Choose a folder further up.")});
    }
    return {};
}

Result<int> Folders::height(const QString &id) const
{
    QStringList level{id};
    int levels = 0;
    while (!level.isEmpty() && levels <= mostLevels) {
        ++levels;
        Condition inside = whereEqual(u"parent"_s, QJsonArray::fromStringList(level));
        inside.op = Condition::Operator::In;
        const auto next = id.isEmpty() ? Result<QStringList>(QStringList()) : m_repository.texts(u"folder"_s, u"id"_s, inside);
        if (!next) {
            return failure(next.error());
        }
        level = *next;
    }
    return levels;
}

} // namespace penstock
