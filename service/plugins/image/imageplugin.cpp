// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/image/imageplugin.h"

#include "service/access/quotas.h"
#include "service/api/dispatcher.h"
#include "service/pluginhost/deletionplan.h"
#include "service/pluginhost/standardmethods.h"
#include "service/plugins/image/imageheader.h"
#include "service/plugins/image/imageworkflows.h"
#include "service/tasks/taskrunner.h"
#include "shared/core/randomid.h"

#include <QFileInfo>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int copiesAtOnce = 2; // more only make each other's disk seek

tl::unexpected<Error> refused(const QString &field, ErrorCode code, Text what, Text why, Text fix)
{
    Error error = failure(code, std::move(what), std::move(why), std::move(fix)).value();
    error.field = field;
    return failure(error);
}

} // namespace

ImagePlugin::ImagePlugin(Kernel &kernel)
    : m_kernel(kernel), m_images(kernel.repository, imageType()), m_bin(kernel, m_images.type()),
      m_edits(kernel, m_images.type(), EditRules::updateOnly(Method::Level::Operate))
{}

Result<void> ImagePlugin::start()
{
    if (const auto ready = m_images.ensure(); !ready) {
        return ready;
    }
    m_registrations = m_kernel.standardMethods.offer(m_images.type());
    for (Registration &registration : m_edits.offer()) {
        m_registrations.push_back(std::move(registration));
    }
    m_kernel.tasks.addWorkflow(importImageWorkflow(m_images));
    m_kernel.tasks.addWorkflow(deleteImageWorkflow(m_images));
    m_kernel.tasks.setPlaces(u"image-copy"_s, copiesAtOnce);
    addMethods();
    return {};
}

void ImagePlugin::addMethod(const Method &method,
                            Result<QJsonValue> (ImagePlugin::*handler)(const Caller &, const QJsonObject &))
{
    m_registrations.push_back(
        m_kernel.dispatcher.addValue(method, [this, handler](const Caller &caller, const QJsonObject &params) {
            return (this->*handler)(caller, params);
        }));
}

void ImagePlugin::addMethods()
{
    Field name = *m_images.type().field(u"name"_s);
    name.unique = false;
    const Field path = FieldBuilder(u"path"_s, FieldKind::Text)
                           .label(QT_TRANSLATE_NOOP("Model", "File"))
                           .help(QT_TRANSLATE_NOOP("Model", "Path of a qcow2 or raw disk image on the service's computer."))
                           .maximumLength(1000)
                           .required();
    const Field id = FieldBuilder(u"id"_s, FieldKind::Reference)
                         .label(QT_TRANSLATE_NOOP("Model", "Image"))
                         .help(QT_TRANSLATE_NOOP("Model", "The image, by id or name."))
                         .target(u"image"_s)
                         .required();
    Field project = *m_images.type().field(u"project"_s);
    project.immutable = false;
    const Field made = FieldBuilder(u"image"_s, FieldKind::Text)
                           .label(QT_TRANSLATE_NOOP("Model", "Image"))
                           .help(QT_TRANSLATE_NOOP("Model", "Id of the new image."))
                           .required();
    addMethod({.name = u"image.import"_s,
               .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Import image")),
               .help = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Checks a disk image and copies it into the image store.")),
               .parameters = {path, name, project},
               .answer = Method::Answer::Task,
               .changes = true,
               .level = Method::Level::Administer,
               .result = {made}}, // the path is any file of the service's computer
              &ImagePlugin::import);
    addMethod({.name = u"image.register"_s,
               .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Register image")),
               .help = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Uses a file that lies in the image store already.")),
               .parameters = {path, name, project},
               .changes = true,
               .result = {made}},
              &ImagePlugin::registerFile);
    addDeletion(id);
}

void ImagePlugin::addDeletion(const Field &id)
{
    const Field file = FieldBuilder(u"file"_s, FieldKind::Bool)
                           .label(QT_TRANSLATE_NOOP("Model", "Delete the file"))
                           .help(QT_TRANSLATE_NOOP("Model", "Also deletes the file from the image store."))
                           .byDefault(false);
    addMethod({.name = u"image.delete"_s,
               .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Delete image")),
               .help = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Removes an image from the inventory.")),
               .parameters = {id, file},
               .answer = Method::Answer::Task,
               .changes = true,
               .destructive = true,
               .dryRun = true},
              &ImagePlugin::remove);
    m_registrations.push_back(m_bin.offerDiscard({file}));
    m_registrations.push_back(m_bin.offerRestore());
    m_registrations.push_back(m_kernel.standardMethods.addDeletionShare(
        u"image"_s, [this](const Caller &, const QJsonObject &object, const QJsonObject &params) -> Result<DeletionShare> {
            return deletionShare(object, params);
        }));
}

Result<void> ImagePlugin::checkName(const QString &name) const
{
    const auto same = m_images.all(whereEqual(u"name"_s, name));
    if (same && !same->isEmpty()) {
        return refused(u"name"_s, ErrorCode::AlreadyExists, {QT_TRANSLATE_NOOP("Text", "The image was not added.")},
                       {QT_TRANSLATE_NOOP("Text", "Another image is named “{name}”."), {{u"name"_s, name}}},
                       {QT_TRANSLATE_NOOP("Text", "Choose another name.")});
    }
    return {};
}

Result<QJsonValue> ImagePlugin::import(const Caller &caller, const QJsonObject &params)
{
    const QString source = params.value("path"_L1).toString();
    ImportImageContext context{.id = newId(), .name = params.value("name"_L1).toString(), .source = source};
    const auto named = checkName(context.name);
    const auto header = named ? readImageHeader(source) : Result<ImageHeader>(failure(named.error()));
    if (!header) {
        return failure(header.error());
    }
    context.path = u"%1/%2.%3"_s.arg(m_kernel.paths.images, context.id, formatName(header->format));
    QString task;
    const auto accepted = m_kernel.repository.atomically([&]() -> Result<void> {
        const auto inserted = insert({.id = context.id,
                                      .name = context.name,
                                      .path = context.path,
                                      .format = header->format,
                                      .state = ImageState::Importing,
                                      .size = header->size,
                                      .virtualSize = header->virtualSize,
                                      .owned = true,
                                      .created = QDateTime::currentDateTimeUtc()},
                                     params);
        if (!inserted) {
            return inserted;
        }
        const auto submitted = m_kernel.tasks.submit({.title = {QT_TRANSLATE_NOOP("Text", "Import image")},
                                                      .method = u"image.import"_s,
                                                      .target = {u"image"_s, context.id, context.name},
                                                      .claims = {{.resource = u"image:"_s + context.id},
                                                                 {.resource = u"image-copy:store"_s, .kind = Claim::Kind::Slot}},
                                                      .initiator = caller.user,
                                                      .workflow = u"image.import"_s,
                                                      .context = context.toJson()});
        task = submitted.value_or(QString());
        return submitted ? Result<void>() : failure(submitted.error());
    });
    if (!accepted) {
        return failure(accepted.error());
    }
    return QJsonObject{{u"task"_s, task}, {u"image"_s, context.id}};
}

Result<void> ImagePlugin::insert(Image image, const QJsonObject &params)
{
    if (const QString wanted = params.value("project"_L1).toString(); !wanted.isEmpty()) {
        const auto project = m_kernel.repository.findByIdOrName(u"project"_s, wanted);
        if (!project) {
            return refused(u"project"_s, project.error().code, project.error().what, {}, project.error().fix);
        }
        image.project = project->value("id"_L1).toString();
    }
    return m_kernel.quotas.check(u"image"_s, m_images.toJson(image)).and_then([&] { return m_images.insert(image); });
}

Result<QString> ImagePlugin::insideStore(const QString &path) const
{
    const QString store = QFileInfo(m_kernel.paths.images).canonicalFilePath();
    const QString file = QFileInfo(path).canonicalFilePath();
    if (file.isEmpty() || store.isEmpty() || !file.startsWith(store + u'/')) {
        return refused(u"path"_s, ErrorCode::InvalidArgument,
                       {QT_TRANSLATE_NOOP("Text", "“{path}” was not registered."), {{u"path"_s, path.left(300)}}},
                       {QT_TRANSLATE_NOOP("Text", "It is not a file in the image store {store}."),
                        {{u"store"_s, m_kernel.paths.images}}},
                       {QT_TRANSLATE_NOOP("Text", "Import it instead, which copies it into the store.")});
    }
    return file;
}

Result<QJsonValue> ImagePlugin::registerFile(const Caller &, const QJsonObject &params)
{
    const QString name = params.value("name"_L1).toString();
    const auto named = checkName(name);
    const auto path = named ? insideStore(params.value("path"_L1).toString()) : Result<QString>(failure(named.error()));
    const auto header = path ? readImageHeader(*path) : Result<ImageHeader>(failure(path.error()));
    if (!header) {
        return failure(header.error());
    }
    const Image image{.id = newId(),
                      .name = name,
                      .path = *path,
                      .format = header->format,
                      .state = ImageState::Ready,
                      .size = header->size,
                      .virtualSize = header->virtualSize,
                      .owned = false,
                      .created = QDateTime::currentDateTimeUtc()};
    if (const auto inserted = insert(image, params); !inserted) {
        return failure(inserted.error());
    }
    return QJsonObject{{u"image"_s, image.id}};
}

QList<QJsonObject> ImagePlugin::usersOf(const QString &imageId) const
{
    // Whatever the model says refers to images; this plugin does not know who.
    QList<QJsonObject> users;
    for (const ResourceType &type : m_kernel.repository.types().all()) {
        for (const Field &field : type.fields()) {
            if (field.target == "image"_L1) {
                users += m_kernel.repository.all(type.name(), whereEqual(field.name, imageId)).value_or(QList<QJsonObject>());
            }
        }
    }
    return users;
}

DeletionShare ImagePlugin::deletionShare(const QJsonObject &object, const QJsonObject &params) const
{
    const Image image = m_images.fromJson(object);
    const bool isPart = params.value("contents"_L1).toBool();
    const bool file = isPart ? image.owned : params.value("file"_L1).toBool();
    DeletionShare share;
    share.params = {{u"file"_s, file}};
    if (!file) {
        return share;
    }
    share.files.append({image.path, image.size.count()});
    const QList<QJsonObject> users = isPart ? QList<QJsonObject>() : usersOf(image.id); // which may go before it
    if (!users.isEmpty()) {
        share.blocks.append(
            {.code = ErrorCode::Conflict,
             .what = {QT_TRANSLATE_NOOP("Text", "Image {image} cannot be deleted."), {{u"image"_s, image.name}}},
             .why = {QT_TRANSLATE_NOOP("Text", "The disks of {count} objects are based on its file, among them {name}."),
                     {{u"count"_s, users.size()}, {u"name"_s, users.first().value("name"_L1)}}},
             .fix = {QT_TRANSLATE_NOOP("Text", "Delete those first, or remove the image from the inventory only.")},
             .field = u"file"_s});
    }
    return share;
}

Result<QJsonValue> ImagePlugin::remove(const Caller &caller, const QJsonObject &params)
{
    const auto object = m_kernel.repository.findByIdOrName(u"image"_s, params.value("id"_L1).toString());
    DeletionPlan plan(m_kernel, caller, DeletionPlan::Extent::HostWork, params);
    const auto planned = object ? plan.make(m_images.type(), *object) : failure(object.error());
    if (!planned) {
        return failure(planned.error());
    }
    if (params.value("dryRun"_L1).toBool()) {
        return plan.toAnswer();
    }
    if (plan.isBlocked()) {
        return failure(plan.refusal());
    }
    const Image image = m_images.fromJson(*object);
    const DeleteImageContext context{.id = image.id, .path = image.path, .file = params.value("file"_L1).toBool()};
    const auto task = m_kernel.tasks.submit({.title = {QT_TRANSLATE_NOOP("Text", "Delete image")},
                                             .method = u"image.delete"_s,
                                             .target = {u"image"_s, image.id, image.name},
                                             .claims = {{.resource = u"image:"_s + image.id}},
                                             .initiator = caller.user,
                                             .workflow = u"image.delete"_s,
                                             .context = context.toJson(),
                                             .parent = caller.task});
    if (!task) {
        return failure(task.error());
    }
    return QJsonObject{{u"task"_s, *task}};
}

} // namespace penstock
