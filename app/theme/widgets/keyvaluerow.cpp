// SPDX-License-Identifier: Apache-2.0
#include "app/theme/widgets/keyvaluerow.h"

#include "app/theme/colors.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/linklabel.h"
#include "app/theme/widgets/statepill.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace penstock {
namespace {

void paintWith(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    if (palette.color(QPalette::Active, QPalette::WindowText) != color) {
        palette.setColor(QPalette::Active, QPalette::WindowText, color);
        palette.setColor(QPalette::Inactive, QPalette::WindowText, color);
        label->setPalette(palette);
    }
}

/// A word with a UUID in it takes one line at most: nobody reads it part by part.
QString withShortIds(const QString &text, const QFontMetrics &metrics, int width)
{
    static const QRegularExpression id(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        if (metrics.horizontalAdvance(word) > width && word.contains(id)) {
            word = metrics.elidedText(word, Qt::ElideMiddle, width);
        }
    }
    return words.join(u' ');
}

/// What cannot be broken into lines, such as a long file name, loses its middle.
QString fitted(const QString &text, const QFontMetrics &metrics, int width)
{
    QString result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0, to = 0; from < text.size(); from = to) {
        to = finder.toNextBoundary();
        if (to < 0) {
            to = text.size();
        }
        const QString part = text.mid(from, to - from);
        const QString words = part.trimmed();
        result += metrics.horizontalAdvance(words) > width ? metrics.elidedText(words, Qt::ElideMiddle, width) + part.mid(words.size())
                                                          : part;
    }
    return result;
}

} // namespace

KeyValueRow::KeyValueRow(QLabel *label, QWidget *parent)
    : QWidget(parent), m_label(label), m_layout(new QHBoxLayout(this)), m_text(new QLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::Tight);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_layout->addWidget(m_text, 1);
    // Pills and buttons are a little taller than words; the margins keep all lines the same distance apart.
    m_label->setContentsMargins(0, 2, 0, 2);
    m_text->setContentsMargins(0, 2, 0, 2);
    setMinimumHeight(fontMetrics().height() + metrics::Tight);
    refreshColour();
}

void KeyValueRow::setValue(const QString &value, Tone tone)
{
    m_tone = tone;
    if (m_value != value) {
        m_value = value;
        fitText();
        m_text->setAccessibleName(m_label->text() + u": "_s + value);
        if (m_link) {
            m_link->setText(value);
        }
    }
    refreshColour();
}

void KeyValueRow::fitText()
{
    const QFontMetrics metrics = m_text->fontMetrics();
    const int wanted = metrics.size(0, m_value).width() + 1;
    m_text->setMaximumWidth(m_copy || m_note ? wanted : QWIDGETSIZE_MAX); // what follows stays beside it
    const int room = m_text->width();
    const QString shown = isVisible() ? fitted(withShortIds(m_value, metrics, room), metrics, room) : m_value;
    if (shown != m_text->text()) {
        m_text->setText(shown);
        m_text->setToolTip(shown == m_value ? QString() : m_value);
    }
}

void KeyValueRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitText();
}

void KeyValueRow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitText();
}

void KeyValueRow::setLink(bool link)
{
    if (link && !m_link) {
        m_link = new LinkLabel(m_value, this);
        m_link->setMinimumHeight(minimumHeight());
        m_layout->insertWidget(0, m_link, 1);
        connect(m_link, &LinkLabel::activated, this, &KeyValueRow::activated);
    }
    if (m_link) {
        m_link->setVisible(link);
    }
    m_text->setVisible(!link);
}

void KeyValueRow::setNote(const QString &note)
{
    if (!m_note && !note.isEmpty()) {
        m_note = new StatePill(note, Tone::Dim, this);
        m_layout->addWidget(m_note);
        m_layout->addStretch();
        fitText();
    }
    if (m_note) {
        m_note->setState(note, Tone::Dim);
        m_note->setVisible(!note.isEmpty());
    }
}

void KeyValueRow::setCopyable(bool copyable)
{
    if (copyable && !m_copy) {
        m_copy = new QToolButton(this);
        m_copy->setAutoRaise(true);
        m_copy->setIcon(icons::icon(u"copy"_s, Tone::Accent));
        m_copy->setIconSize({14, 14});
        m_copy->setFixedSize(20, 20);
        m_copy->setToolTip(tr("Copy"));
        m_copy->setAccessibleName(tr("Copy %1").arg(m_label->text()));
        m_layout->addWidget(m_copy);
        m_layout->addStretch();
        fitText();
        connect(m_copy, &QToolButton::clicked, this, &KeyValueRow::copy);
    }
    if (m_copy) {
        m_copy->setVisible(copyable);
    }
}

void KeyValueRow::copy()
{
    QGuiApplication::clipboard()->setText(m_value);
}

void KeyValueRow::refreshColour()
{
    const Colors &colors = Colors::of(QGuiApplication::palette());
    paintWith(m_label, colors.text(Tone::Dim));
    paintWith(m_text, colors.text(m_tone));
}

void KeyValueRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        refreshColour();
    }
    QWidget::changeEvent(event);
}

} // namespace penstock
