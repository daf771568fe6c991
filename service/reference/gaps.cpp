// SPDX-License-Identifier: Apache-2.0
#include "service/reference/gaps.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

void lookAt(const QString &where, const Field &field, QStringList &gaps, bool named = true)
{
    const QString path = where + u'.' + field.name;
    if (named && field.label.isEmpty()) {
        gaps << path + " has no label"_L1;
    }
    if (named && !field.help.endsWith(u'.')) {
        gaps << path + " has no sentence of help"_L1;
    }
    for (const Choice &choice : field.choices) {
        if (choice.label.isEmpty()) {
            gaps << path + u'.' + choice.value + " has no label"_L1;
        }
    }
    for (const Field &member : field.members) {
        lookAt(path, member, gaps);
    }
    for (const Field &element : field.element) {
        lookAt(path, element, gaps, !element.members.isEmpty());
    }
}

} // namespace

QStringList gapsIn(const QList<ResourceType> &types, const QList<Method> &methods, const QList<EventKind> &events)
{
    QStringList gaps;
    for (const ResourceType &type : types) {
        if (type.label().isEmpty() || type.pluralLabel().isEmpty()) {
            gaps << type.name() + " has no label"_L1;
        }
        for (const Field &field : type.fields()) {
            lookAt(type.name(), field, gaps);
        }
    }
    for (const Method &method : methods) {
        if (method.label.isEmpty() || !method.help.endsWith(u'.')) {
            gaps << method.name + " has no label or no sentence of help"_L1;
        }
        for (const Field &field : method.parameters + method.result) {
            lookAt(method.name, field, gaps);
        }
    }
    for (const EventKind &event : events) {
        if (event.label.isEmpty() || !event.help.endsWith(u'.')) {
            gaps << event.name + " has no label or no sentence of help"_L1;
        }
        for (const Field &field : event.payload) {
            lookAt(event.name, field, gaps);
        }
    }
    return gaps;
}

} // namespace penstock
