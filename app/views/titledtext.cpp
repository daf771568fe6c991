// SPDX-License-Identifier: Apache-2.0
#include "app/views/titledtext.h"

#include "app/theme/fonts.h"
#include "app/theme/metrics.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace penstock {

namespace {

constexpr int leastHeight = 74;

} // namespace

TitledText::TitledText(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(title, this)), m_text(new QPlainTextEdit(this))
{
    m_title->setFont(fonts::heading(font()));
    m_title->setBuddy(m_text);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(leastHeight);
    m_text->setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Tight);
    column->addWidget(m_title);
    column->addWidget(m_text, 1);
    hide();
}

void TitledText::setText(const QString &text)
{
    if (text != m_text->toPlainText()) { // else it would scroll back
        m_text->setPlainText(text);
    }
    setVisible(!text.isEmpty());
}

QString TitledText::text() const
{
    return m_text->toPlainText();
}

void TitledText::setMonospace()
{
    m_text->setFont(fonts::monospace(font()));
}

} // namespace penstock
