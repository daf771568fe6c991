// SPDX-License-Identifier: Apache-2.0
#include "app/theme/widgets/emptystate.h"

#include "app/theme/colors.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/linklabel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace penstock {
namespace {

constexpr int PictureSize = 40;
constexpr int SentenceWidth = 380;

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_sentence(new QLabel(this)),
      m_primary(new QPushButton(this)), m_secondary(new LinkLabel({}, this))
{
    m_title->setFont(fonts::title(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setFixedWidth(SentenceWidth);
    m_primary->setProperty("primary", true);
    m_primary->setAutoDefault(false);
    m_primary->hide();
    m_secondary->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Page, metrics::Page, metrics::Page, metrics::Page);
    column->setSpacing(metrics::Gap);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(metrics::Gap);
    column->addWidget(m_primary, 0, Qt::AlignHCenter);
    column->addWidget(m_secondary, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryActivated);
    connect(m_secondary, &LinkLabel::activated, this, &EmptyState::secondaryActivated);
    setTexts(iconName, title, sentence);
}

void EmptyState::setTexts(const QString &iconName, const QString &title, const QString &sentence)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    refreshColour();
}

void EmptyState::setPrimary(const QString &text, const QString &iconName)
{
    m_primary->setText(text);
    m_primary->setIcon(icons::icon(iconName, Tone::OnAccent));
    m_primary->setVisible(!text.isEmpty());
}

void EmptyState::setSecondary(const QString &text)
{
    m_secondary->setText(text);
    m_secondary->setVisible(!text.isEmpty());
}

void EmptyState::refreshColour()
{
    const Colors &colors = Colors::of(QGuiApplication::palette());
    m_icon->setPixmap(icons::pixmap(m_iconName, PictureSize, devicePixelRatioF(), colors.text(Tone::Dim)));
    QPalette palette = m_sentence->palette();
    if (palette.color(QPalette::Active, QPalette::WindowText) != colors.text(Tone::Dim)) {
        palette.setColor(QPalette::WindowText, colors.text(Tone::Dim));
        m_sentence->setPalette(palette);
    }
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        refreshColour();
    }
    QWidget::changeEvent(event);
}

} // namespace penstock
