// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/image/imageworkflows.h"

#include "service/plugins/image/filecopy.h"
#include "service/plugins/image/imageheader.h"

#include <QFile>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

Async<void> copyIntoStore(Table<Image> &images, const ImportImageContext &context, StepControl &control)
{
    auto *copy = new FileCopy(context.source, context.path, &control);
    QObject::connect(copy, &FileCopy::progressed, &control, [&control](qint64 done, qint64 total) {
        const Text doing{QT_TRANSLATE_NOOP("Text", "Copying, {done} of {total}"),
                         {{u"done"_s, QJsonObject{{u"bytes"_s, done}}}, {u"total"_s, QJsonObject{{u"bytes"_s, total}}}}};
        control.report(total > 0 ? double(done) / double(total) : 1, done < total ? Text() : doing);
    });
    QObject::connect(&control, &StepControl::cancelled, copy, &FileCopy::cancel);
    const Promise<void> promise;
    whenDone(copy->start(), &control, [promise, copy, &images, id = context.id](const Result<QString> &checksum) {
        copy->deleteLater();
        if (!checksum) {
            promise.finish(failure(checksum.error()));
            return;
        }
        auto image = images.find(id);
        if (!image) {
            promise.finish(failure(image.error()));
            return;
        }
        image->checksum = *checksum;
        promise.finish(images.update(*image));
    });
    return promise.future();
}

/// The copy is looked at again: the source may have changed since it was checked.
Result<void> makeReady(Table<Image> &images, const ImportImageContext &context)
{
    const auto header = readImageHeader(context.path);
    auto image = images.find(context.id);
    if (!header || !image) {
        return failure(header ? image.error() : header.error());
    }
    image->format = header->format;
    image->size = header->size;
    image->virtualSize = header->virtualSize;
    image->state = ImageState::Ready;
    return images.update(*image);
}

} // namespace

QJsonObject ImportImageContext::toJson() const
{
    return {{u"id"_s, id}, {u"name"_s, name}, {u"source"_s, source}, {u"path"_s, path}};
}

ImportImageContext ImportImageContext::fromJson(const QJsonObject &json)
{
    return {.id = json.value("id"_L1).toString(),
            .name = json.value("name"_L1).toString(),
            .source = json.value("source"_L1).toString(),
            .path = json.value("path"_L1).toString()};
}

QJsonObject DeleteImageContext::toJson() const
{
    return {{u"id"_s, id}, {u"path"_s, path}, {u"file"_s, file}};
}

DeleteImageContext DeleteImageContext::fromJson(const QJsonObject &json)
{
    return {.id = json.value("id"_L1).toString(),
            .path = json.value("path"_L1).toString(),
            .file = json.value("file"_L1).toBool()};
}

WorkflowDefinition importImageWorkflow(Table<Image> &images)
{
    Workflow<ImportImageContext> workflow(u"image.import"_s);
    workflow.step(
        {QT_TRANSLATE_NOOP("Text", "Reserving the name")},
        [](ImportImageContext &, StepControl &) { return succeeded(); }, // the record was written with the task
        [&images](ImportImageContext &context) { return ready(images.remove(context.id)); });
    workflow.step(
        {QT_TRANSLATE_NOOP("Text", "Copying the image")},
        [&images](ImportImageContext &context, StepControl &control) { return copyIntoStore(images, context, control); },
        [](ImportImageContext &context) {
            QFile::remove(context.path + ".part"_L1);
            QFile::remove(context.path);
            return succeeded();
        },
        {.weight = 20, .cancellable = true});
    workflow.step({QT_TRANSLATE_NOOP("Text", "Checking the copy")}, [&images](ImportImageContext &context, StepControl &) {
        return ready(makeReady(images, context));
    });
    workflow.result([](const ImportImageContext &context) { return QJsonObject{{u"image"_s, context.id}}; });
    return workflow.definition();
}

WorkflowDefinition deleteImageWorkflow(Table<Image> &images)
{
    Workflow<DeleteImageContext> workflow(u"image.delete"_s);
    workflow.recovery(Recovery::Resume);
    workflow.step({QT_TRANSLATE_NOOP("Text", "Deleting the image")}, [&images](DeleteImageContext &context, StepControl &) {
        if (context.file && QFile::exists(context.path) && !QFile::remove(context.path)) {
            return failed(failure(ErrorCode::Unavailable,
                                  {QT_TRANSLATE_NOOP("Text", "The file {path} was not deleted."), {{u"path"_s, context.path}}},
                                  {QT_TRANSLATE_NOOP("Text", "The file system refused it.")},
                                  {QT_TRANSLATE_NOOP("Text", "Check its permissions and try again.")})
                              .value());
        }
        return ready(images.remove(context.id));
    });
    return workflow.definition();
}

} // namespace penstock
