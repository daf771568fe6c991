// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace penstock {

/// search WORDS: objects of all types with these words in their names and other texts.
class SearchCommand final : public Command
{
    Q_OBJECT

public:
    /// `text` is the whole query, which begins with "search".
    SearchCommand(const CommandContext &context, QString text) : Command(context), m_text(std::move(text)) {}

    void start() override;

private:
    void show(const QJsonObject &answer);

    QString m_text;
};

} // namespace penstock
