// SPDX-License-Identifier: Apache-2.0
#include "shared/model/method.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toArray(const QList<Field> &fields)
{
    QJsonArray array;
    for (const Field &field : fields) {
        array.append(field.toJson());
    }
    return array;
}

QList<Field> toFields(const QJsonValue &array)
{
    QList<Field> fields;
    for (const auto &item : array.toArray()) {
        fields.append(Field::fromJson(item.toObject()));
    }
    return fields;
}

constexpr std::array levelNames{"automatic", "everyone", "read", "use", "operate", "administer"};

constexpr std::array shapeNames{"undeclared", "nothing", "members", "object", "map", "document"};

QString nameOf(Method::Shape shape)
{
    return QString::fromLatin1(shapeNames.at(static_cast<std::size_t>(shape)));
}

Method::Shape shapeNamed(const QString &name)
{
    const auto found = std::find_if(shapeNames.begin(), shapeNames.end(),
                                    [&](const char *known) { return name == QLatin1String(known); });
    return found == shapeNames.end() ? Method::Shape::Undeclared : static_cast<Method::Shape>(found - shapeNames.begin());
}

Method::Level levelNamed(const QString &name)
{
    const auto found = std::find_if(levelNames.begin(), levelNames.end(),
                                    [&](const char *known) { return name == QLatin1String(known); });
    return found == levelNames.end() ? Method::Level::Automatic
                                     : static_cast<Method::Level>(found - levelNames.begin());
}

} // namespace

QString toString(Method::Level level)
{
    return QString::fromLatin1(levelNames.at(static_cast<std::size_t>(level)));
}

Method::Shape Method::resultShape() const
{
    return shape == Shape::Undeclared && (!result.isEmpty() || answer == Answer::Task) ? Shape::Members : shape;
}

Method::Level Method::neededLevel() const
{
    if (level != Level::Automatic) {
        return level;
    }
    return changes ? Level::Operate : Level::Read;
}

QJsonObject Method::toJson() const
{
    QJsonObject json{{u"name"_s, name},
                     {u"label"_s, label},
                     {u"help"_s, help},
                     {u"parameters"_s, toArray(parameters)},
                     {u"answer"_s, answer == Answer::Task ? u"task"_s : u"value"_s},
                     {u"changes"_s, changes},
                     {u"destructive"_s, destructive},
                     {u"level"_s, toString(neededLevel())}};
    if (dryRun) {
        json.insert("dryRun"_L1, true);
    }
    json.insert("answers"_L1, nameOf(resultShape()));
    if (!result.isEmpty()) {
        json.insert("result"_L1, toArray(result));
    }
    if (!resultType.isEmpty()) {
        json.insert("resultType"_L1, resultType);
    }
    QJsonArray failures;
    for (const MethodError &error : errors) {
        failures.append(QJsonObject{{u"code"_s, toString(error.code)}, {u"when"_s, error.when}});
    }
    if (!failures.isEmpty()) {
        json.insert("errors"_L1, failures);
    }
    return json;
}

Method Method::fromJson(const QJsonObject &json)
{
    Method method{.name = json.value("name"_L1).toString(),
                  .label = json.value("label"_L1).toString(),
                  .help = json.value("help"_L1).toString(),
                  .parameters = toFields(json.value("parameters"_L1)),
                  .answer = json.value("answer"_L1).toString() == "task"_L1 ? Answer::Task : Answer::Value,
                  .changes = json.value("changes"_L1).toBool(),
                  .destructive = json.value("destructive"_L1).toBool(),
                  .beforeSignIn = false,
                  .dryRun = json.value("dryRun"_L1).toBool(),
                  .level = levelNamed(json.value("level"_L1).toString()),
                  .result = toFields(json.value("result"_L1)),
                  .resultType = json.value("resultType"_L1).toString(),
                  .shape = shapeNamed(json.value("answers"_L1).toString())};
    for (const auto &item : json.value("errors"_L1).toArray()) {
        const QJsonObject error = item.toObject();
        method.errors.append({errorCodeFromString(error.value("code"_L1).toString()), error.value("when"_L1).toString()});
    }
    return method;
}

} // namespace penstock
