// SPDX-License-Identifier: Apache-2.0
#include "shared/model/method.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

QJsonObject Method::toJson() const
{
    QJsonArray list;
    for (const Field &parameter : parameters) {
        list.append(parameter.toJson());
    }
    return {{u"name"_s, name},
            {u"label"_s, label},
            {u"help"_s, help},
            {u"parameters"_s, list},
            {u"answer"_s, answer == Answer::Task ? u"task"_s : u"value"_s},
            {u"changes"_s, changes},
            {u"destructive"_s, destructive}};
}

Method Method::fromJson(const QJsonObject &json)
{
    Method method{.name = json.value("name"_L1).toString(),
                  .label = json.value("label"_L1).toString(),
                  .help = json.value("help"_L1).toString(),
                  .parameters = {},
                  .answer = json.value("answer"_L1).toString() == "task"_L1 ? Answer::Task : Answer::Value,
                  .changes = json.value("changes"_L1).toBool(),
                  .destructive = json.value("destructive"_L1).toBool(),
                  .beforeSignIn = false};
    for (const auto &item : json.value("parameters"_L1).toArray()) {
        method.parameters.append(Field::fromJson(item.toObject()));
    }
    return method;
}

} // namespace penstock
