// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/access/projects.h"

#include "service/access/quotas.h"
#include "service/api/dispatcher.h"
#include "service/pluginhost/standardmethods.h"

namespace penstock {

using namespace Qt::StringLiterals;

Projects::Projects(Kernel &kernel)
    : m_kernel(kernel), m_projects(kernel.repository, projectType()), m_edit(kernel, m_projects.type(), rules())
{}

Result<void> Projects::start()
{
    if (const auto ready = m_projects.ensure().and_then([this] { return makeDefault(); }); !ready) {
        return ready;
    }
    m_registrations = m_kernel.standardMethods.offer(m_projects.type());
    for (Registration &registration : m_edit.offer()) {
        m_registrations.push_back(std::move(registration));
    }
    offerUsage();
    return {};
}

Result<void> Projects::run()
{
    return m_kernel.quotas.prepare();
}

Result<void> Projects::makeDefault()
{
    if (m_projects.find(defaultOwner)) {
        return {};
    }
    return m_projects.insert({.id = defaultOwner,
                              .version = 0,
                              .name = defaultOwner,
                              .description = {},
                              .created = QDateTime::currentDateTimeUtc()});
}

EditMethods::Rules Projects::rules()
{
    EditMethods::Rules rules{.level = Method::Level::Administer};
    rules.beforeDelete = [](const Caller &, const QJsonObject &object) -> Result<void> {
        const QString id = object.value("id"_L1).toString();
        const Text what{QT_TRANSLATE_NOOP("Text", "Project {project} cannot be deleted."), {{u"project"_s, object.value("name"_L1)}}};
        if (id == defaultOwner) {
            return failure(ErrorCode::Conflict, what,
                           {QT_TRANSLATE_NOOP("Text", "What no other project is named for belongs to it.")},
                           {QT_TRANSLATE_NOOP("Text", "It can be renamed.")});
        }
        return {};
    };
    return rules;
}

void Projects::offerUsage()
{
    const Field id = FieldBuilder(u"id"_s, FieldKind::Reference)
                         .label(QT_TRANSLATE_NOOP("Model", "Project"))
                         .help(QT_TRANSLATE_NOOP("Model", "The project, by id or name."))
                         .target(m_projects.type().name())
                         .required();
    const auto number = [](const QString &name, const char *label, const char *help) {
        return Field(FieldBuilder(name, FieldKind::Integer).label(label).help(help).required());
    };
    const Field use = FieldBuilder(u"use"_s, FieldKind::Object)
                          .label(QT_TRANSLATE_NOOP("Model", "Usage"))
                          .help(QT_TRANSLATE_NOOP("Model", "Of one limit, by its name."))
                          .members({number(u"used"_s, QT_TRANSLATE_NOOP("Model", "Used"), QT_TRANSLATE_NOOP("Model", "What is used of it.")),
                                    number(u"limit"_s, QT_TRANSLATE_NOOP("Model", "Limit"), QT_TRANSLATE_NOOP("Model", "What may be used; -1 for any amount."))})
                          .required();
    m_registrations.push_back(m_kernel.dispatcher.addValue(
        {.name = u"project.usage"_s,
         .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Usage")),
         .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Tells what a project uses of each of its limits.")),
         .parameters = {id},
         .result = {use},
         .shape = Method::Shape::Map},
        [this](const Caller &, const QJsonObject &params) { return usage(params.value("id"_L1).toString()); }));
}

Result<QJsonValue> Projects::usage(const QString &idOrName)
{
    const auto project = m_projects.findByIdOrName(idOrName);
    const auto uses = project ? m_kernel.quotas.of(m_projects.type().name(), project->id)
                              : Result<QMap<QString, Quotas::Use>>(failure(project.error()));
    if (!uses) {
        return failure(uses.error());
    }
    QJsonObject answer;
    for (auto use = uses->begin(); use != uses->end(); ++use) {
        answer.insert(use.key(), QJsonObject{{u"used"_s, use->used}, {u"limit"_s, use->limit}});
    }
    return answer;
}

} // namespace penstock
