// SPDX-License-Identifier: Apache-2.0
#include "app/theme/widgets/keyvaluegrid.h"

#include "app/theme/metrics.h"
#include "app/theme/widgets/keyvaluerow.h"

#include <QGridLayout>
#include <QLabel>

namespace penstock {
namespace {

constexpr int LineSpacing = 2;

} // namespace

KeyValueGrid::KeyValueGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::Page);
    m_grid->setVerticalSpacing(LineSpacing);
    m_grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

KeyValueRow *KeyValueGrid::row(const QString &key, const QString &label)
{
    if (KeyValueRow *existing = m_rows.value(key)) {
        existing->label()->setText(label);
        return existing;
    }
    auto *words = new QLabel(label, this);
    words->setTextFormat(Qt::PlainText);
    auto *added = new KeyValueRow(words, this);
    m_grid->addWidget(words, m_nextLine, 0, Qt::AlignTop);
    m_grid->addWidget(added, m_nextLine, 1, Qt::AlignTop);
    ++m_nextLine;
    m_rows.insert(key, added);
    connect(added, &KeyValueRow::activated, this, [this, key] { Q_EMIT linkActivated(key); });
    return added;
}

void KeyValueGrid::setValue(const QString &key, const QString &label, const QString &value, Tone tone)
{
    row(key, label)->setValue(value, tone);
}

void KeyValueGrid::setLink(const QString &key, bool link)
{
    if (KeyValueRow *found = m_rows.value(key)) {
        found->setLink(link);
    }
}

void KeyValueGrid::setNote(const QString &key, const QString &note)
{
    if (KeyValueRow *found = m_rows.value(key)) {
        found->setNote(note);
    }
}

void KeyValueGrid::setCopyable(const QString &key, bool copyable)
{
    if (KeyValueRow *found = m_rows.value(key)) {
        found->setCopyable(copyable);
    }
}

void KeyValueGrid::remove(const QString &key)
{
    if (KeyValueRow *found = m_rows.take(key)) {
        // Later, because a click on this very row may be what led here.
        for (QWidget *part : {static_cast<QWidget *>(found->label()), static_cast<QWidget *>(found)}) {
            m_grid->removeWidget(part);
            part->hide();
            part->deleteLater();
        }
    }
}

void KeyValueGrid::clear()
{
    const QStringList keys = m_rows.keys();
    for (const QString &key : keys) {
        remove(key);
    }
    m_nextLine = 0;
}

QString KeyValueGrid::value(const QString &key) const
{
    const KeyValueRow *found = m_rows.value(key);
    return found ? found->value() : QString();
}

void KeyValueGrid::setLabelWidth(int width)
{
    m_grid->setColumnMinimumWidth(0, width);
}

} // namespace penstock
