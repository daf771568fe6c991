// SPDX-License-Identifier: Apache-2.0
#include "app/client/translatedtext.h"

#include <QCoreApplication>
#include <QStringList>

namespace penstock {

QString translated(const Text &text)
{
    if (text.isEmpty()) {
        return {};
    }
    return text.filledInto(QCoreApplication::translate("Text", text.pattern().toUtf8().constData()));
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
    QStringList sentences;
    for (const Text *text : {&error.what, &error.why, &error.fix}) {
        if (!text->isEmpty()) {
            sentences << translated(*text);
        }
    }
    return sentences.join(u' ');
}

} // namespace penstock
