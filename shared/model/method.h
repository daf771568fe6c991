// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"
#include "shared/model/field.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace penstock {

/// A way in which a method fails that clients may want to react to.
struct MethodError {
    ErrorCode code = ErrorCode::Internal;
    QString when; ///< "The virtual machine is running.", English, context "Model"
};

/// A method of the service, described as data: validation, permission, command line and reference follow from it.
struct Method {
    enum class Answer {
        Value, ///< the result itself
        Task,  ///< {"task": id} at once; the work goes on and shows in the task
    };

    /// How much trust a call needs; the ready roles are made of it.
    enum class Level {
        Automatic,  ///< Operate for what changes something, Read for the rest
        Everyone,   ///< whoever is signed in
        Read,       ///< looks
        Use,        ///< works with what one owns, as the user of a pool does
        Operate,    ///< keeps what belongs to others going
        Administer, ///< decides about people, rights, hosts and the service itself
    };

    /// What a call answers with that succeeds.
    enum class Shape {
        Undeclared, ///< nobody has said; only of methods that answer with a task, whose answer is known
        Nothing,    ///< an empty object
        Members,    ///< an object with the members in `result`
        Object,     ///< an object of the type `resultType`
        Map,        ///< any names, with values like the one field in `result`
        Document,   ///< an object in a form of its own, such as a JSON Schema
    };

    QString name;          ///< "vm.start"
    QString label;         ///< "Start", English, context "Model"
    QString help;          ///< one sentence
    QList<Field> parameters;
    Answer answer = Answer::Value;
    bool changes = false;  ///< changes something, therefore needs more than the right to read
    bool destructive = false; ///< data can be lost; clients ask before they call
    bool beforeSignIn = false;
    bool dryRun = false;   ///< accepts "dryRun": tells what it would do, and does nothing
    Level level = Level::Automatic;
    bool scoped = false;          ///< answers with what the caller may see, and asks for it itself
    QStringList confidential = {}; ///< parameters that may hold secrets although they are plain texts
    QList<Field> result{};       ///< members of the answer; of a task's besides "task"
    QString resultType{};        ///< for Shape::Object
    Shape shape = Shape::Undeclared; ///< see resultShape()
    QList<MethodError> errors{}; ///< besides those that follow from the parameters

    /// The shape of the answer; Members where only members were declared.
    [[nodiscard]] Shape resultShape() const;
    /// The level, never Automatic.
    [[nodiscard]] Level neededLevel() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Method fromJson(const QJsonObject &json);
};

[[nodiscard]] QString toString(Method::Level level);

} // namespace penstock
