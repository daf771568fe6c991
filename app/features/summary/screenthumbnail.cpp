// SPDX-License-Identifier: Apache-2.0
#include "app/features/summary/screenthumbnail.h"

#include "app/client/serviceclient.h"
#include "app/theme/colors.h"
#include "app/theme/metrics.h"

#include <QPainter>
#include <QPainterPath>

#include <chrono>

namespace penstock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostHeight = 190;
constexpr QSize usualSize(320, 180);

} // namespace

ScreenThumbnail::ScreenThumbnail(const WorkspaceContext &context, const ObjectRef &machine, QWidget *parent)
    : QAbstractButton(parent), m_context(context), m_machine(machine)
{
    setAccessibleName(tr("Screen of the virtual machine"));
    setToolTip(tr("Open console"));
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_timer.setInterval(10s);
    connect(&m_timer, &QTimer::timeout, this, &ScreenThumbnail::fetch);
    connect(context.client, &ServiceClient::ready, this, &ScreenThumbnail::fetch);
}

QSize ScreenThumbnail::sizeHint() const
{
    return usualSize;
}

int ScreenThumbnail::heightForWidth(int width) const
{
    return qMin(width * usualSize.height() / usualSize.width(), mostHeight);
}

void ScreenThumbnail::setRunning(bool running, const QString &words)
{
    m_words = words;
    if (running != m_running) {
        m_running = running;
        m_picture = {};
        fetch();
    }
    update();
}

void ScreenThumbnail::showEvent(QShowEvent *event)
{
    QAbstractButton::showEvent(event);
    m_timer.start();
    fetch();
}

void ScreenThumbnail::hideEvent(QHideEvent *event)
{
    QAbstractButton::hideEvent(event);
    m_timer.stop();
}

void ScreenThumbnail::fetch()
{
    if (!isVisible() || !m_running || m_fetching || !m_context.client->isConnected()
        || !m_context.client->method(u"vm.screenshot"_s)) {
        return;
    }
    m_fetching = true;
    whenDone(m_context.client->call(u"vm.screenshot"_s, {{u"id"_s, m_machine.id}}), this,
             [this](const Result<QJsonValue> &answer) {
                 m_fetching = false;
                 if (answer && m_running) {
                     arrived(QByteArray::fromBase64(answer->toObject().value("png"_L1).toString().toLatin1()));
                 }
             });
}

void ScreenThumbnail::arrived(const QByteArray &png)
{
    QPixmap picture;
    if (picture.loadFromData(png, "PNG")) {
        m_picture = picture;
        update();
        emit pictureArrived();
    }
}

void ScreenThumbnail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const Colors colors = Colors::of(palette());
    QPainterPath outline;
    outline.addRoundedRect(rect(), metrics::FieldRadius, metrics::FieldRadius);
    painter.fillPath(outline, colors.screen);
    painter.setClipPath(outline);
    if (m_picture.isNull()) {
        painter.setPen(colors.screenText);
        painter.drawText(rect(), Qt::AlignCenter, m_words);
    } else {
        const QSize size = m_picture.size().scaled(this->size(), Qt::KeepAspectRatio);
        const QRect place(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size);
        painter.drawPixmap(place, m_picture.scaled(size * devicePixelRatioF(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.drawPath(outline);
    }
}

} // namespace penstock
