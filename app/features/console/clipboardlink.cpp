// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/clipboardlink.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace penstock {

using namespace Qt::StringLiterals;

ClipboardLink::ClipboardLink(QObject *parent) : QObject(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardLink::offer);
}

void ClipboardLink::setEnabled(bool enabled)
{
    m_enabled = enabled;
    m_common.clear();
}

void ClipboardLink::offer()
{
    // Only the program in front has a say, as with any paste.
    if (!m_enabled || QGuiApplication::applicationState() != Qt::ApplicationActive) {
        return;
    }
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || !data->hasText() || data->hasFormat(u"x-kde-passwordManagerHint"_s)) {
        return;
    }
    QString text = data->text();
    text.replace("\r\n"_L1, "\n"_L1);
    const QByteArray latin1 = text.toLatin1();
    if (text.isEmpty() || text == m_common || QString::fromLatin1(latin1) != text) {
        return;
    }
    m_common = text;
    emit offered(latin1);
}

void ClipboardLink::take(const QByteArray &latin1)
{
    if (!m_enabled) {
        return;
    }
    m_common = QString::fromLatin1(latin1);
    QGuiApplication::clipboard()->setText(m_common);
}

} // namespace penstock
