// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/columns.h"
#include "app/cli/command.h"
#include "app/cli/namelookup.h"
#include "app/client/watchedtype.h"
#include "shared/model/resourcetype.h"

namespace penstock {

/// TYPE watch: prints what is there and then what changes, until it is interrupted. Of types that grow for ever, such
/// as events, only what is new.
class WatchCommand final : public Command
{
    Q_OBJECT

public:
    WatchCommand(const CommandContext &context, const ResourceType &type, const QJsonObject &options);

    void start() override;
    [[nodiscard]] bool survivesReconnect() const override { return true; }

private:
    void findTheEnd();
    void begin();
    void subscribe();
    void subscribed(const QJsonObject &answer);
    void notified(const QString &method, const QJsonObject &params);
    void take(const QJsonObject &changes);
    void show();
    [[nodiscard]] QJsonArray present() const;
    void printNews();
    void printObject(const QString &what, const QJsonObject &object, const QVariant &place);
    [[nodiscard]] QString condition() const;
    /// An order or a limit was asked for; objects have places then.
    [[nodiscard]] bool isRanked() const;
    [[nodiscard]] QJsonObject parameters() const;

    ResourceType m_type;
    QJsonObject m_options;
    Columns m_columns;
    NameLookup m_names;
    WatchedType m_watched;
    QHash<QString, QList<QJsonObject>> m_early; ///< changes that overtook the answer to the watch call
    QJsonArray m_first;
    QMap<QString, QVariant> m_moved; ///< new places by id, not shown yet
    qint64 m_lastSequence = -1;
    bool m_isFirst = true;
};

} // namespace penstock
