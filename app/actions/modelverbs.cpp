// SPDX-License-Identifier: Apache-2.0
#include "app/actions/verbs.h"

#include "app/actions/typewords.h"
#include "shared/model/resourcetype.h"

#include <QCoreApplication>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

struct ModelVerbs {
    Q_DECLARE_TR_FUNCTIONS(ModelVerbs)
};

Question askDelete(const QString &word, const QList<QJsonObject> &objects)
{
    const int n = static_cast<int>(objects.size());
    Question question;
    question.title = n == 1 ? ModelVerbs::tr("Delete %1 %2?", "type and name").arg(word, objects.first().value("name"_L1).toString())
                            : ModelVerbs::tr("Delete %n object(s)?", nullptr, n);
    question.text = ModelVerbs::tr("What belongs to it is deleted as well. This cannot be undone.");
    question.verb = ModelVerbs::tr("Delete");
    question.icon = u"trash"_s;
    for (const QJsonObject &object : objects) {
        if (n > 1) {
            question.names += object.value("name"_L1).toString();
        }
    }
    return question;
}

Verb verbOf(const ResourceType &type, const QString &name, const QString &text, const QString &icon, Verb::Arity arity)
{
    Verb verb;
    verb.id = type.name() + u'.' + name;
    verb.text = text;
    verb.icon = icon;
    verb.arity = arity;
    if (arity != Verb::Arity::None) {
        verb.type = type.name();
    }
    return verb;
}

Verb deleting(const ResourceType &type, const QString &name, const QString &text)
{
    const QString word = typewords::inSentence(type.label());
    Verb verb = verbOf(type, name, text, u"trash"_s, Verb::Arity::Many);
    verb.method = verb.id;
    verb.asks = true;
    verb.question = [word](const QList<QJsonObject> &objects) { return askDelete(word, objects); };
    return verb;
}

} // namespace

QList<Verb> modelVerbs(const ResourceType &type, const QStringList &methods)
{
    const QString word = typewords::inSentence(type.label());
    Verb open = verbOf(type, u"open"_s, ModelVerbs::tr("Open"), u"arrow-right"_s, Verb::Arity::One);
    open.inView = true;
    open.offline = true;
    QList<Verb> verbs{open};
    if (methods.contains(type.name() + ".create"_L1)) {
        Verb create = verbOf(type, u"create"_s, ModelVerbs::tr("New %1").arg(word), u"plus"_s, Verb::Arity::None);
        create.method = create.id;
        create.inView = true;
        create.asks = true;
        verbs += create;
    }
    if (methods.contains(type.name() + ".update"_L1)) {
        Verb update = verbOf(type, u"update"_s, ModelVerbs::tr("Edit"), u"edit"_s, Verb::Arity::One);
        update.method = update.id;
        update.inView = true;
        update.asks = true;
        verbs += update;
    }
    if (methods.contains(type.name() + ".delete"_L1)) {
        Verb remove = deleting(type, u"delete"_s, ModelVerbs::tr("Delete"));
        remove.shortcut = Qt::Key_Delete;
        verbs += remove;
    }
    if (methods.contains(type.name() + ".deleteAll"_L1)) {
        verbs += deleting(type, u"deleteAll"_s, ModelVerbs::tr("Delete with contents"));
    }
    return verbs;
}

} // namespace penstock
