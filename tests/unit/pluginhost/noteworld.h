// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/plugins/note/noteplugin.h"
#include "tests/unit/access/runningservice.h"

namespace penstock::test
{

/// A service with a simulated host, machines on it, and notes.
struct NoteWorld : RunningService {
    NoteWorld() : RunningService({}, [](Kernel &kernel) { return std::make_unique<NotePlugin>(kernel); }) {}

    [[nodiscard]] bool begin()
    {
        root = started ? administrator() : nullptr;
        return root && eventually([this] {
                   return done(*root, QStringLiteral("vm.count")).value(QLatin1String("count")).toInt() > 0;
               });
    }
    /// A note with a name, and what else is wanted; its id.
    QString note(const QString &name, const QJsonObject &more = {})
    {
        QJsonObject params{{QStringLiteral("name"), name}, {QStringLiteral("host"), QStringLiteral("demo-host")}};
        for (auto value = more.begin(); value != more.end(); ++value) {
            params.insert(value.key(), value.value());
        }
        return done(*root, QStringLiteral("note.create"), params).value(QLatin1String("id")).toString();
    }
    [[nodiscard]] QJsonObject get(const QString &id)
    {
        return done(*root, QStringLiteral("note.get"), {{QStringLiteral("id"), id}});
    }
    [[nodiscard]] Error refusal(const QString &method, const QJsonObject &params)
    {
        const auto answer = root->call(method, params);
        return answer ? Error{.code = ErrorCode::Internal, .what = "It was accepted."} : answer.error();
    }
    [[nodiscard]] QStringList events(const QString &id)
    {
        QStringList names;
        const QJsonObject params{{QStringLiteral("where"), QStringLiteral("name ~ \"note/*\"")},
                                 {QStringLiteral("orderBy"), QStringLiteral("sequence")}};
        for (const auto &event : done(*root, QStringLiteral("event.query"), params).value(QLatin1String("items")).toArray()) {
            if (event[QLatin1String("object")][QLatin1String("id")].toString() == id) {
                names << event[QLatin1String("name")].toString();
            }
        }
        return names;
    }

    std::unique_ptr<TestClient> root;
};

} // namespace penstock::test
