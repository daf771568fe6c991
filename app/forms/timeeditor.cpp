// SPDX-License-Identifier: Apache-2.0
#include "app/forms/timeeditor.h"

#include "shared/core/isotime.h"

#include <QDateTime>
#include <QLineEdit>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QString format()
{
    return u"yyyy-MM-dd HH:mm"_s;
}

} // namespace

TimeEditor::TimeEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_line(new QLineEdit(this))
{
    adopt(m_line);
    m_line->setPlaceholderText(tr("For example %1").arg(QDateTime(QDate(2030, 12, 31), QTime(18, 0)).toString(format())));
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QJsonValue TimeEditor::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty()) {
        return QJsonValue::Undefined;
    }
    QDateTime time = QDateTime::fromString(text, format());
    if (!time.isValid()) {
        time = QDate::fromString(text, u"yyyy-MM-dd"_s).startOfDay();
    }
    return time.isValid() ? isoTime(time) : text;
}

void TimeEditor::setValue(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    m_line->setText(time.isValid() ? time.toLocalTime().toString(format()) : QString());
}

} // namespace penstock
