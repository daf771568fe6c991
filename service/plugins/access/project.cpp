// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/access/project.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostBytes = 9.0e15;

FieldBuilder limit(FieldBuilder field, const char *label, const char *help, double most)
{
    return field.label(label).help(help).range(-1, most).minimumLabel(QT_TRANSLATE_NOOP("Model", "Unlimited")).byDefault(-1);
}

void addLimits(TypedResource<Project> &type)
{
    limit(type.field(&Project::machines, u"machines"_s), QT_TRANSLATE_NOOP("Model", "Virtual machines"),
          QT_TRANSLATE_NOOP("Model", "How many it may have."), 1e9)
        .listed();
    limit(type.field(&Project::cpus, u"cpus"_s), QT_TRANSLATE_NOOP("Model", "vCPU"),
          QT_TRANSLATE_NOOP("Model", "Virtual processors of all its machines."), 1e9)
        .listed();
    limit(type.field(&Project::memory, u"memory"_s), QT_TRANSLATE_NOOP("Model", "Memory"),
          QT_TRANSLATE_NOOP("Model", "Memory of all its machines."), mostBytes)
        .listed();
    limit(type.field(&Project::storage, u"storage"_s), QT_TRANSLATE_NOOP("Model", "Storage"),
          QT_TRANSLATE_NOOP("Model", "Sizes of its disks and images."), mostBytes)
        .listed();
    limit(type.field(&Project::addresses, u"addresses"_s), QT_TRANSLATE_NOOP("Model", "Addresses"),
          QT_TRANSLATE_NOOP("Model", "Network adapters of all its machines; each takes an address."), 1e9);
}

} // namespace

TypedResource<Project> projectType()
{
    TypedResource<Project> type(u"project"_s, QT_TRANSLATE_NOOP("Model", "Project"), QT_TRANSLATE_NOOP("Model", "Projects"));
    type.field(&Project::name, u"name"_s)
        .objectName()
        .help(QT_TRANSLATE_NOOP("Model", "How the project is called."))
        .unique();
    type.field(&Project::description, u"description"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Description"))
        .help(QT_TRANSLATE_NOOP("Model", "What it is for."))
        .maximumLength(1000)
        .listed();
    addLimits(type);
    type.field(&Project::created, u"created"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Created"))
        .help(QT_TRANSLATE_NOOP("Model", "When it was made."))
        .readOnly();
    type.makeShown();
    return type;
}

} // namespace penstock
