// SPDX-License-Identifier: Apache-2.0
#include "app/models/activityfilter.h"

#include "app/client/translatedtext.h"
#include "app/models/timetext.h"
#include "shared/core/isotime.h"
#include "shared/model/querycompletion.h"

#include <QJsonArray>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsIn(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

bool ActivityFilter::accepts(const QJsonObject &task) const
{
    if (!states.isEmpty() && !states.contains(task.value("state"_L1).toString())) {
        return false;
    }
    if (!person.isEmpty() && task.value("initiator"_L1).toString().compare(person, Qt::CaseInsensitive) != 0) {
        return false;
    }
    if (!scope.isEmpty() && !task.value("scope"_L1).toArray().contains(scope)) {
        return false;
    }
    if (since.isValid() && timetext::fromWire(task.value("created"_L1).toString()) < since) {
        return false;
    }
    const QStringList shown{translated(task.value("title"_L1)), task.value("target"_L1).toObject().value("name"_L1).toString(),
                            translated(Error::fromJson(task.value("error"_L1).toObject()))};
    const QString text = shown.join(u'\n');
    const QStringList wanted = wordsIn(words);
    return std::all_of(wanted.cbegin(), wanted.cend(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString ActivityFilter::whereOfEvents() const
{
    QStringList parts;
    if (!scope.isEmpty()) {
        parts += u"scope = "_s + QueryCompletion::quoted(scope);
    }
    if (!states.isEmpty()) {
        parts += u"severity in ("_s + states.join(u", "_s) + u')';
    }
    if (!person.isEmpty()) {
        parts += u"initiator = "_s + QueryCompletion::quoted(person);
    }
    if (since.isValid()) {
        parts += u"time >= "_s + QueryCompletion::quoted(isoTime(since));
    }
    for (const QString &word : wordsIn(words)) {
        parts += u"text ~ "_s + QueryCompletion::quoted(u'*' + word + u'*');
    }
    return parts.join(u" and "_s);
}

} // namespace penstock
