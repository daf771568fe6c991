// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/question.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace penstock {

/// What is asked before a virtual machine is stopped or deleted.
class VmQuestions
{
    Q_DECLARE_TR_FUNCTIONS(VmQuestions)

public:
    [[nodiscard]] static Question shutDown(const QList<QJsonObject> &machines);
    [[nodiscard]] static Question restart(const QList<QJsonObject> &machines);
    [[nodiscard]] static Question powerOff(const QList<QJsonObject> &machines);
    [[nodiscard]] static Question reset(const QList<QJsonObject> &machines);
    [[nodiscard]] static Question remove(const QList<QJsonObject> &machines);
};

} // namespace penstock
