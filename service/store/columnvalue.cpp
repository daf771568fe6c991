// SPDX-License-Identifier: Apache-2.0
#include "service/store/columnvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

QVariant toColumn(FieldKind kind, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) {
        return QVariant(QMetaType::fromType<QString>());
    }
    switch (kind) {
    case FieldKind::Bool:
        return value.toBool() ? 1 : 0;
    case FieldKind::Integer:
        return value.toInteger();
    case FieldKind::Real:
        return value.toDouble();
    case FieldKind::List:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case FieldKind::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return value.toString();
    }
}

QJsonValue fromColumn(FieldKind kind, const QVariant &value)
{
    if (value.isNull()) {
        return {};
    }
    switch (kind) {
    case FieldKind::Bool:
        return value.toInt() != 0;
    case FieldKind::Integer:
        return value.toLongLong();
    case FieldKind::Real:
        return value.toDouble();
    case FieldKind::List:
        return QJsonDocument::fromJson(value.toString().toUtf8()).array();
    case FieldKind::Object:
        return QJsonDocument::fromJson(value.toString().toUtf8()).object();
    case FieldKind::Secret:
        return {}; // written, and read by nobody but the service itself
    default:
        return value.toString();
    }
}

} // namespace penstock
