// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QTranslator>

namespace penstock {

/// Words of plugins for what comes without a description that has them in it (PluginWords), such as errors: labels and helps
/// (context "Model") and sentences ("Text"). Installed before the program's own translations, which are asked first then.
class PluginTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    /// By the English ones; the former ones are forgotten.
    void learn(const QJsonObject &words) { m_words = words; }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; } // they come later

private:
    QJsonObject m_words;
};

} // namespace penstock
