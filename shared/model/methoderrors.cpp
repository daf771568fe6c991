// SPDX-License-Identifier: Apache-2.0
#include "shared/model/methoderrors.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

QList<MethodError> errorsOf(const Method &method)
{
    const auto refers = [](const Field &field) { return field.kind == FieldKind::Reference; };
    QList<MethodError> errors;
    const auto add = [&errors](ErrorCode code, const char *when) { errors.append({code, QString::fromUtf8(when)}); };
    if (!method.parameters.isEmpty()) {
        add(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Model", "A parameter is missing, unknown or breaks a rule; “field” names it."));
    }
    if (std::any_of(method.parameters.begin(), method.parameters.end(), refers)) {
        add(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Model", "There is no such object, or none that the caller may see."));
    }
    if (!method.beforeSignIn) {
        add(ErrorCode::PermissionDenied, QT_TRANSLATE_NOOP("Model", "The caller may not do this."));
    }
    if (method.changes) {
        add(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Model", "The object changed meanwhile, its state does not allow this, or the token was used for another call."));
        add(ErrorCode::ResourceExhausted, QT_TRANSLATE_NOOP("Model", "Too many changes at once, or the disk is full."));
    }
    return errors + method.errors;
}

} // namespace penstock
