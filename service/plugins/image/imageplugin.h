// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/pluginhost/binmethods.h"
#include "service/pluginhost/deletionshare.h"
#include "service/pluginhost/editmethods.h"
#include "service/pluginhost/plugin.h"
#include "service/plugins/image/image.h"
#include "service/store/table.h"
#include "service/tasks/claim.h"

#include <QJsonObject>

#include <vector>

namespace penstock {

struct Caller;
struct Method;

/// The image store: disks that virtual machines are made from.
class ImagePlugin final : public Plugin
{
    Q_OBJECT

public:
    explicit ImagePlugin(Kernel &kernel);

    [[nodiscard]] QString id() const override { return QStringLiteral("image"); }
    [[nodiscard]] Result<void> start() override;

    [[nodiscard]] Table<Image> &images() { return m_images; }
    /// What a task claims that makes something from an image: it is not deleted before that task has ended.
    [[nodiscard]] static Claim use(const QString &imageId)
    {
        return {.resource = QStringLiteral("image:") + imageId, .kind = Claim::Kind::Shared};
    }
    /// Refuses images that are in the bin.
    [[nodiscard]] Result<void> checkPresent(const QString &imageId) const
    {
        return BinMethods::checkPresent(m_kernel.repository, QStringLiteral("image"), imageId);
    }

private:
    void addMethods();
    void addDeletion(const Field &id);
    void addMethod(const Method &method, Result<QJsonValue> (ImagePlugin::*handler)(const Caller &, const QJsonObject &));
    [[nodiscard]] Result<QJsonValue> import(const Caller &caller, const QJsonObject &params);
    [[nodiscard]] Result<QJsonValue> registerFile(const Caller &caller, const QJsonObject &params);
    [[nodiscard]] Result<QJsonValue> remove(const Caller &caller, const QJsonObject &params);
    [[nodiscard]] DeletionShare deletionShare(const QJsonObject &object, const QJsonObject &params) const;
    [[nodiscard]] QList<QJsonObject> usersOf(const QString &imageId) const;
    [[nodiscard]] Result<void> checkName(const QString &name) const;
    /// Into the project that was asked for, if it has room.
    [[nodiscard]] Result<void> insert(Image image, const QJsonObject &params);
    [[nodiscard]] Result<QString> insideStore(const QString &path) const;

    Kernel &m_kernel;
    Table<Image> m_images;
    BinMethods m_bin;
    EditMethods m_edits;
    std::vector<Registration> m_registrations;
};

} // namespace penstock
