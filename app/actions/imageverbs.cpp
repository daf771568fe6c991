// SPDX-License-Identifier: Apache-2.0
#include "app/actions/verbs.h"

#include <QCoreApplication>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

struct ImageVerbs {
    Q_DECLARE_TR_FUNCTIONS(ImageVerbs)
};

QString nameOf(const QJsonObject &image)
{
    return image.value("name"_L1).toString();
}

Question askRemove(const QList<QJsonObject> &images)
{
    const int n = static_cast<int>(images.size());
    Question question;
    question.title = n == 1 ? ImageVerbs::tr("Remove image %1?").arg(nameOf(images.first()))
                            : ImageVerbs::tr("Remove %n image(s)?", nullptr, n);
    question.text = ImageVerbs::tr("No new virtual machines can be made from it then. Those that were made from it stay as they are.");
    question.verb = ImageVerbs::tr("Remove");
    question.icon = u"trash"_s;
    QString withFile = ImageVerbs::tr("Delete %n file(s) as well", nullptr, n);
    for (const QJsonObject &image : images) {
        if (n > 1) {
            question.names += nameOf(image);
        } else {
            withFile += u'\n' + image.value("path"_L1).toString();
        }
    }
    question.choices = {{ImageVerbs::tr("Keep %n file(s)", nullptr, n), {}}, {withFile, {{u"file"_s, true}}}};
    return question;
}

Verb openVerb(const QString &type)
{
    Verb verb;
    verb.id = type + u".open"_s;
    verb.text = ImageVerbs::tr("Open");
    verb.icon = u"arrow-right"_s;
    verb.type = type;
    verb.arity = Verb::Arity::One;
    verb.inView = true;
    verb.offline = true;
    return verb;
}

QString refuseUsed(const QJsonObject &volume)
{
    return volume.value("vm"_L1).toString().isEmpty()
               ? QString()
               : ImageVerbs::tr("%1 is the disk of a virtual machine.").arg(nameOf(volume));
}

Verb discardVerb(const QString &type)
{
    Verb verb;
    verb.id = verb.method = type + ".discard"_L1;
    verb.text = ImageVerbs::tr("Move to bin");
    verb.icon = u"trash"_s;
    verb.type = type;
    return verb;
}

Verb deleteVolume()
{
    Verb verb;
    verb.id = verb.method = u"volume.delete"_s;
    verb.text = ImageVerbs::tr("Delete");
    verb.icon = u"trash"_s;
    verb.shortcut = Qt::Key_Delete;
    verb.type = u"volume"_s;
    verb.asks = true;
    verb.needsHost = true;
    verb.refusal = refuseUsed;
    return verb;
}

} // namespace

QList<Verb> imageVerbs()
{
    Verb import;
    import.id = import.method = u"image.import"_s;
    import.text = ImageVerbs::tr("Import image");
    import.icon = u"file-import"_s;
    import.arity = Verb::Arity::None;
    import.asks = true;

    Verb remove;
    remove.id = remove.method = u"image.delete"_s;
    remove.text = ImageVerbs::tr("Remove");
    remove.icon = u"trash"_s;
    remove.shortcut = Qt::Key_Delete;
    remove.type = u"image"_s;
    remove.asks = true;
    remove.question = askRemove;

    Verb discardVolume = discardVerb(u"volume"_s);
    discardVolume.refusal = refuseUsed;
    return {import,           openVerb(u"image"_s),  discardVerb(u"image"_s), remove, openVerb(u"network"_s),
            openVerb(u"volume"_s), discardVolume, deleteVolume()};
}

} // namespace penstock
