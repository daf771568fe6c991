// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/question.h"

#include <QJsonObject>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace penstock {

/// Something that can be done, described once for menus, bars, context menus and the command field.
struct Verb {
    enum class Arity {
        None, ///< needs no object
        One,  ///< acts on exactly one
        Many, ///< acts on each of the chosen objects
    };

    QString id;   ///< the method's name where it calls one
    QString text; ///< on the button, in the user's language
    QString icon;
    QKeySequence shortcut;
    QString type; ///< of the objects it acts on
    Arity arity = Arity::Many;
    QString method;          ///< of the service; without it the service does not offer the verb
    bool inView = false;     ///< a view does it, see ActionRegistry::setHandler
    bool asks = false;       ///< opens a form or asks for a value first; shown with an ellipsis in menus
    bool offline = false;    ///< works without a connection, on what was last known
    bool fromMethod = false; ///< known by the description of its method alone
    bool needsHost = false;  ///< works only while the host of the object can be reached

    /// Why the object, as it is, does not allow this. Empty: it does.
    std::function<QString(const QJsonObject &)> refusal;
    /// What to ask first. Unset, or a null question: nothing.
    std::function<Question(const QList<QJsonObject> &)> question;
};

} // namespace penstock
