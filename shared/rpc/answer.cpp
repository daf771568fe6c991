// SPDX-License-Identifier: Apache-2.0
#include "shared/rpc/answer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace penstock {

Answer Answer::fromText(const QByteArray &json)
{
    Answer answer;
    answer.m_text = json;
    return answer;
}

QJsonValue Answer::value() const
{
    // Qt reads objects and arrays only.
    return m_text.isEmpty() ? m_value : QJsonDocument::fromJson('[' + m_text + ']').array().at(0);
}

} // namespace penstock
