// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exportcommand.h"

#include "app/cli/exitcode.h"
#include "app/cli/output.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 atOnce = 1000;

} // namespace

ExportCommand::ExportCommand(const CommandContext &context, const QJsonObject &options)
    : Command(context), m_after(options.value("after"_L1).toInteger()), m_left(options.value("limit"_L1).toInteger(-1))
{}

void ExportCommand::start()
{
    const qint64 count = m_left < 0 ? atOnce : std::min(m_left, atOnce);
    call(u"audit.export"_s, {{u"after"_s, m_after}, {u"limit"_s, count}},
         [this](const QJsonValue &answer) { show(answer.toObject()); });
}

void ExportCommand::show(const QJsonObject &piece)
{
    const QByteArray lines = piece.value("lines"_L1).toString().toUtf8();
    output().write(lines);
    m_left = m_left < 0 ? m_left : m_left - lines.count('\n');
    const QJsonValue next = piece.value("next"_L1);
    if (!next.isDouble() || m_left == 0) {
        emit finished(ExitDone);
        return;
    }
    m_after = next.toInteger();
    start();
}

} // namespace penstock
