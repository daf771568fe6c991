// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/volume/volumeplugin.h"

#include "service/pluginhost/standardmethods.h"

namespace penstock {

using namespace Qt::StringLiterals;

VolumePlugin::VolumePlugin(Kernel &kernel) : m_kernel(kernel), m_volumes(kernel.repository, volumeType()) {}

Result<void> VolumePlugin::start()
{
    if (const auto ready = m_volumes.ensure(); !ready) {
        return ready;
    }
    m_registrations = m_kernel.standardMethods.offer(m_volumes.type());
    return {};
}

Result<Volume> VolumePlugin::findByPath(const QString &hostId, const QString &path) const
{
    const auto volumes = m_volumes.all(whereEqual(u"path"_s, path));
    for (const Volume &volume : volumes ? *volumes : QList<Volume>()) {
        if (volume.host == hostId) {
            return volume;
        }
    }
    return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Text", "There is no volume {path}."), {{u"path"_s, path}}});
}

} // namespace penstock
