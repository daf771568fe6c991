// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/deletionpreview.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 200;

void append(QStringList &list, const QJsonValue &more)
{
    for (const auto &item : more.toArray()) {
        if (list.size() < mostShown) {
            list += item.toString();
        }
    }
}

} // namespace

void DeletionPreview::add(const QJsonObject &answer)
{
    for (const auto &item : answer.value("victims"_L1).toArray()) {
        Victims &victims = m_victims[item["type"_L1].toString()];
        victims.count += item["count"_L1].toInt();
        append(victims.names, item["names"_L1]);
    }
    const QJsonValue files = answer.value("files"_L1);
    m_fileCount += files["count"_L1].toInt();
    m_bytes += files["bytes"_L1].toInteger();
    append(m_paths, files["paths"_L1]);
    for (const auto &block : answer.value("blocks"_L1).toArray()) {
        m_blocks.append(Error::fromJson(block.toObject()));
    }
}

} // namespace penstock
