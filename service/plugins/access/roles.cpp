// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/access/roles.h"

#include <array>

namespace penstock::roles {

using namespace Qt::StringLiterals;

namespace {

struct Ready {
    const char *name;
    const char *description;
    Method::Level upTo;
};

// Administrators also get what a plugin brings along later.
constexpr std::array list{
    Ready{"administrator", QT_TRANSLATE_NOOP("Model", "May do everything."), Method::Level::Administer},
    Ready{"operator", QT_TRANSLATE_NOOP("Model", "Keeps hosts, images and virtual machines going."), Method::Level::Operate},
    Ready{"poolUser", QT_TRANSLATE_NOOP("Model", "Makes and uses virtual machines of a project."), Method::Level::Use},
    Ready{"readOnly", QT_TRANSLATE_NOOP("Model", "Sees everything and changes nothing."), Method::Level::Read},
};

QStringList privilegesOf(const Ready &ready, const QList<Method> &methods)
{
    if (ready.upTo == Method::Level::Administer) {
        return {u"*"_s};
    }
    QStringList names;
    for (const Method &method : methods) {
        const Method::Level level = method.neededLevel();
        if (level != Method::Level::Everyone && level <= ready.upTo) {
            names << method.name;
        }
    }
    return names;
}

} // namespace

QStringList ready()
{
    QStringList names;
    for (const Ready &role : list) {
        names << QString::fromLatin1(role.name);
    }
    return names;
}

Result<void> refresh(Records &records, const QList<Method> &methods)
{
    for (const Ready &ready : list) {
        const QString name = QString::fromLatin1(ready.name);
        const auto known = records.roles.find(name);
        const Role role{.id = name,
                        .version = 0,
                        .name = name,
                        .description = QString::fromLatin1(ready.description),
                        .privileges = privilegesOf(ready, methods),
                        .builtIn = true};
        if (const auto kept = known ? records.roles.update(role) : records.roles.insert(role); !kept) {
            return kept;
        }
    }
    return {};
}

} // namespace penstock::roles
