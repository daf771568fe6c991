// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"
#include "shared/model/field.h"

#include <QJsonObject>
#include <QList>
#include <QString>

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

    QString name;          ///< "vm.start"
    QString label;         ///< "Start", English, context "Model"
    QString help;          ///< one sentence
    QList<Field> parameters;
    Answer answer = Answer::Value;
    bool changes = false;  ///< changes something, therefore needs more than the right to read
    bool destructive = false; ///< data can be lost; clients ask before they call
    bool beforeSignIn = false;
    QList<Field> result{};       ///< members of the answer, as far as they are fixed
    QList<MethodError> errors{}; ///< besides those that follow from the parameters

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Method fromJson(const QJsonObject &json);
};

} // namespace penstock
