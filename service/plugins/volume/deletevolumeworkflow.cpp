// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/volume/deletevolumeworkflow.h"

#include "service/plugins/host/hosts.h"

namespace penstock {

using namespace Qt::StringLiterals;

QJsonObject DeleteVolumeContext::toJson() const
{
    return {{u"id"_s, id}, {u"host"_s, host}, {u"path"_s, path}};
}

DeleteVolumeContext DeleteVolumeContext::fromJson(const QJsonObject &json)
{
    return {.id = json.value("id"_L1).toString(),
            .host = json.value("host"_L1).toString(),
            .path = json.value("path"_L1).toString()};
}

WorkflowDefinition deleteVolumeWorkflow(Hosts &hosts, Table<Volume> &volumes)
{
    Workflow<DeleteVolumeContext> workflow(u"volume.delete"_s);
    workflow.step({QT_TRANSLATE_NOOP("Text", "Deleting the file")}, [&hosts](DeleteVolumeContext &context, StepControl &) {
        const auto connection = hosts.connection(context.host);
        return connection ? (*connection)->volumeOperations()->remove(context.path) : failed(connection.error());
    });
    workflow.step(
        {QT_TRANSLATE_NOOP("Text", "Removing the volume")},
        [&volumes](DeleteVolumeContext &context, StepControl &) { return ready(volumes.remove(context.id)); }, {}, {.local = true});
    workflow.recovery(Recovery::Resume); // half a deletion is of no use to anybody
    return workflow.definition();
}

} // namespace penstock
