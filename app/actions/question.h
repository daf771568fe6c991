// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace penstock {

/// What is asked before something that cannot be taken back. Cancel is always offered and is the default.
struct Question {
    struct Choice {
        QString text;
        QJsonObject params; ///< added to the call when this one is chosen
    };

    QString title;         ///< names the object: "Power off erp-app?"
    QString text;          ///< what happens then
    QString verb;          ///< on the button: "Power off"
    QString icon;
    QStringList names;     ///< of the objects, when there are several
    QList<Choice> choices; ///< the first is the safe one; empty: nothing to choose

    [[nodiscard]] bool isNull() const { return title.isEmpty(); }
};

} // namespace penstock
