// SPDX-License-Identifier: Apache-2.0
#include "app/forms/pairseditor.h"

#include "shared/core/compactjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 3;

QJsonValue valueOf(const QString &text)
{
    const QJsonDocument read = QJsonDocument::fromJson(QByteArray("[" + text.toUtf8() + ']'));
    return read.isArray() && read.array().size() == 1 ? read.array().first() : QJsonValue(text);
}

QString written(const QJsonValue &value)
{
    if (value.isString() && valueOf(value.toString()).isString() && !value.toString().startsWith(u'"')) {
        return value.toString();
    }
    return QString::fromUtf8(compactJson(value));
}

} // namespace

PairsEditor::PairsEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_text(new QPlainTextEdit(this))
{
    adopt(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("name = value, one a line"));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * shownLines + 16);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

QJsonValue PairsEditor::value() const
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty()) {
        return QJsonValue::Undefined;
    }
    if (const QJsonDocument whole = QJsonDocument::fromJson(text.toUtf8()); whole.isObject()) {
        return whole.object();
    }
    QJsonObject pairs;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype equals = line.indexOf(u'=');
        const QString name = line.left(equals).trimmed();
        if (equals <= 0 || name.isEmpty()) {
            return text;
        }
        pairs.insert(name, valueOf(line.mid(equals + 1).trimmed()));
    }
    return pairs;
}

void PairsEditor::setValue(const QJsonValue &value)
{
    QStringList lines;
    const QJsonObject pairs = value.toObject();
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        lines += pair.key() + u" = "_s + written(pair.value());
    }
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(lines.join(u'\n'));
}

} // namespace penstock
