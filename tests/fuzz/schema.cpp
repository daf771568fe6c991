// SPDX-License-Identifier: Apache-2.0
#include "shared/model/jsonschema.h"
#include "shared/model/method.h"
#include "shared/model/typeregistry.h"
#include "tests/fuzz/entry.h"

#include <QJsonDocument>

using namespace penstock;

/// Descriptions as another version of the service may send them: anything can be read, and what was read stays the same.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Quick quick;
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const ResourceType type = ResourceType::fromJson(json);
    const QJsonObject written = type.toJson();
    mustHold(ResourceType::fromJson(written).toJson() == written, "a type that was read stays the same");
    const Method method = Method::fromJson(json);
    mustHold(Method::fromJson(method.toJson()).toJson() == method.toJson(), "a method that was read stays the same");
    TypeRegistry registry;
    registry.add(type);
    (void)registry.describe(type);
    (void)jsonschema::ofType(type);
    (void)jsonschema::ofMembers(method.parameters);
    (void)type.withoutSecrets(json);
    return 0;
}
