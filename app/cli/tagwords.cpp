// SPDX-License-Identifier: Apache-2.0
#include "app/cli/tagwords.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace penstock::tagwords {

using namespace Qt::StringLiterals;

QStringList asOptions(const QStringList &arguments)
{
    QStringList others;
    QJsonObject tags;
    for (const QString &word : arguments) {
        // The first word is the object, whatever it looks like; tags may be written as JSON as well.
        const bool isTag = !others.isEmpty() && !word.startsWith(u'-') && !word.startsWith(u'{') && word.contains(u'=');
        if (isTag) {
            const QString value = word.section(u'=', 1);
            tags.insert(word.section(u'=', 0, 0), value.isEmpty() ? QJsonValue() : QJsonValue(value));
        } else {
            others << word;
        }
    }
    if (!tags.isEmpty()) {
        others << u"--tags="_s + QString::fromUtf8(QJsonDocument(tags).toJson(QJsonDocument::Compact));
    }
    return others;
}

} // namespace penstock::tagwords
