// SPDX-License-Identifier: Apache-2.0
#include "app/theme/widgets/searchfield.h"

#include "app/theme/colors.h"
#include "app/theme/draw/shapes.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace penstock {
namespace {

constexpr int IconLeft = 9;
constexpr int TextLeft = IconLeft + metrics::IconSize;
constexpr int PillPadding = 7;

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent), m_iconName(u"search"_s)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &SearchField::updateMargins);
    updateMargins();
}

void SearchField::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void SearchField::setShortcut(const QKeySequence &keys)
{
    m_keys = keys;
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    update();
}

void SearchField::setTrailingText(const QString &text)
{
    m_trailing = text;
    updateMargins();
    update();
}

void SearchField::setMark(int start, int length)
{
    if (start != m_markStart || length != m_markLength) {
        m_markStart = start;
        m_markLength = length;
        update();
    }
}

/// The field scrolls with its cursor, whose place is all it tells.
int SearchField::xOf(int character) const
{
    const QFontMetrics letters = fontMetrics();
    const int cursor = cursorRect().center().x();
    return cursor + letters.horizontalAdvance(text().left(character)) - letters.horizontalAdvance(text().left(cursorPosition()));
}

void SearchField::paintMark(QPainter &painter)
{
    const int left = qMax(TextLeft, xOf(m_markStart));
    const int right = qMin(width() - IconLeft, qMax(xOf(m_markStart + m_markLength), xOf(m_markStart) + metrics::Gap));
    const int line = (height() + fontMetrics().height()) / 2;
    painter.setPen(QPen(Colors::of(palette()).error, 1.5));
    painter.drawLine(QPointF(left, line), QPointF(right, line));
}

QFont SearchField::smallFont() const
{
    return fonts::small(font());
}

void SearchField::updateMargins()
{
    const int trailing = m_trailing.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_trailing) + metrics::Gap;
    const QMargins margins(TextLeft - 2, 0, trailing, 0);
    if (textMargins() != margins) {
        setTextMargins(margins);
    }
}

void SearchField::paintPill(QPainter &painter)
{
    const Colors &colors = Colors::of(palette());
    const QString keys = m_keys.toString(QKeySequence::NativeText);
    painter.setFont(smallFont());
    const QFontMetrics letters = painter.fontMetrics();
    const QSize size(letters.horizontalAdvance(keys) + 2 * PillPadding, letters.height() + 4);
    const QRect pill(width() - size.width() - IconLeft, (height() - size.height()) / 2, size.width(), size.height());
    if (TextLeft + metrics::Gap + fontMetrics().horizontalAdvance(placeholderText()) > pill.left()) {
        return; // what the field is for is worth more
    }
    draw::box(&painter, pill, size.height() / 2.0, colors.panel, colors.field);
    painter.setPen(colors.text(Tone::Dim));
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, keys);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Colors &colors = Colors::of(palette());
    QPainter painter(this);
    icons::paint(&painter, QRect(IconLeft, 0, metrics::IconSize, height()), m_iconName, colors.text(Tone::Dim));
    if (m_markLength > 0) {
        paintMark(painter);
    }
    if (!m_trailing.isEmpty()) {
        const int clearButton = text().isEmpty() ? 0 : 24;
        painter.setPen(colors.text(Tone::Dim));
        const QRect place = rect().adjusted(0, 0, -IconLeft - clearButton, 0);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, m_trailing);
    } else if (text().isEmpty() && !hasFocus() && !m_keys.isEmpty()) {
        paintPill(painter);
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        if (text().isEmpty()) {
            Q_EMIT abandoned();
        } else {
            clear();
        }
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateMargins();
    }
    QLineEdit::changeEvent(event);
}

} // namespace penstock
