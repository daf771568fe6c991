// SPDX-License-Identifier: Apache-2.0
#include "app/client/translatedtext.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace penstock {

using namespace Qt::StringLiterals;

QString translated(const Text &text)
{
    if (text.isEmpty()) {
        return {};
    }
    const QString pattern = QCoreApplication::translate("Text", text.pattern().toUtf8().constData());
    QJsonObject values = text.values();
    bool holdsLabels = false;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (const QString label = value.value().toObject().value("label"_L1).toString(); !label.isEmpty()) {
            value.value() = QJsonObject{{u"label"_s, translatedLabel(label)}};
            holdsLabels = true;
        }
    }
    return (holdsLabels ? Text::fromJson(QJsonObject{{u"pattern"_s, text.pattern()}, {u"values"_s, values}}) : text)
        .filledInto(pattern);
}

QString translated(const QJsonValue &wireText)
{
    return translated(Text::fromJson(wireText));
}

QString translatedLabel(const QString &label)
{
    return label.isEmpty() ? QString() : QCoreApplication::translate("Model", label.toUtf8().constData());
}

QString translated(const Error &error)
{
    QString sentences;
    for (const Text *text : {&error.what, &error.why, &error.fix}) {
        if (text->isEmpty()) {
            continue;
        }
        if (!sentences.isEmpty() && !sentences.endsWith(u'。')) { // a full-width stop brings its own space
            sentences += u' ';
        }
        sentences += translated(*text);
    }
    return sentences;
}

} // namespace penstock
