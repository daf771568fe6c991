// SPDX-License-Identifier: Apache-2.0
#include "app/views/objectheader.h"

#include "app/actions/actionregistry.h"
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/theme/colors.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/elidedlabel.h"
#include "app/theme/widgets/linklabel.h"
#include "app/theme/widgets/statepill.h"
#include "app/views/navigation.h"
#include "app/views/statelook.h"
#include "app/views/verbbar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 22;
constexpr int enoughForName = 220;  // beyond that a name gives way to buttons
constexpr int enoughForPlace = 140; // likewise

/// What one needs now, by state.
QStringList verbsFor(const QString &type, const QString &state)
{
    if (type == "host"_L1) {
        return state == "connected"_L1 ? QStringList{u"vm.create"_s} : QStringList{u"host.reconnect"_s};
    }
    if (type != "vm"_L1) {
        return type == "image"_L1 ? QStringList{u"vm.create"_s, u"image.delete"_s} : QStringList{type + ".update"_L1};
    }
    if (state == "running"_L1) {
        return {u"vm.shutDown"_s, u"vm.restart"_s, u"vm.console"_s};
    }
    if (state == "paused"_L1 || state == "suspended"_L1) {
        return {u"vm.resume"_s, u"vm.powerOff"_s, u"vm.console"_s};
    }
    return {u"vm.start"_s, u"vm.console"_s};
}

} // namespace

ObjectHeader::ObjectHeader(const WorkspaceContext &context, const ObjectRef &object, QWidget *parent)
    : QWidget(parent), m_context(context), m_object(object), m_name(new ElidedLabel({}, this)),
      m_state(new StatePill({}, Tone::Dim, this)), m_on(new ElidedLabel({}, this)), m_host(new LinkLabel({}, this)),
      m_note(new ElidedLabel({}, this)), m_verbs(new VerbBar(context.actions, object.type, this))
{
    layOut();
    m_verbs->setObjects({object});
    connect(m_host, &LinkLabel::activated, this, [this] {
        const QString host = m_context.cache->object(m_object.type, m_object.id).value("host"_L1).toString();
        m_context.navigation->open(ObjectRef{u"host"_s, host});
    });
    connect(m_context.cache, &ResourceCache::staleChanged, this, &ObjectHeader::refresh);
    connect(m_context.cache, &ResourceCache::objectsChanged, this,
            [this](const QString &type, const QStringList &added, const QStringList &changed) {
                const bool own = type == m_object.type && (added.contains(m_object.id) || changed.contains(m_object.id));
                if (own || type == "host"_L1) {
                    refresh();
                }
            });
    refresh();
}

void ObjectHeader::layOut()
{
    m_name->setFont(fonts::title(font()));
    m_on->setTone(Tone::Dim);
    m_state->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // half a state is none
    m_on->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_note->setTone(Tone::Dim);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Page + iconSize + metrics::Gap, metrics::Block, metrics::Page, metrics::Tight);
    row->setSpacing(metrics::Gap);
    setMinimumHeight(metrics::Block + metrics::ControlHeight + metrics::Tight); // also where there are no buttons
    row->addWidget(m_name);
    row->addWidget(m_state);
    row->addWidget(m_on);
    row->addWidget(m_host);
    row->addWidget(m_note, 1);
    row->addWidget(m_verbs);
}

QString ObjectHeader::stateText(const QString &state) const
{
    const ResourceType *type = m_context.client->type(m_object.type);
    const Field *field = type ? type->field(u"state"_s) : nullptr;
    for (const Choice &choice : field ? field->choices : QList<Choice>()) {
        if (choice.value == state) {
            return translatedLabel(choice.label);
        }
    }
    return state;
}

void ObjectHeader::refresh()
{
    const QJsonObject object = m_context.cache->object(m_object.type, m_object.id);
    if (object.isEmpty()) {
        return;
    }
    const QString state = object.value("state"_L1).toString();
    const bool stale = m_context.cache->isStale();
    const StateLook look = lookOf(m_object.type, state);
    m_tone = stale ? Tone::Dim : look.tone;
    m_icon = m_object.type == "host"_L1 ? look.icon : iconOf(m_object.type);
    m_name->setText(object.value("name"_L1).toString());
    m_state->setState(stateText(state), m_tone);
    m_state->setVisible(!state.isEmpty());
    QStringList buttons = verbsFor(m_object.type, state);
    buttons.removeIf([this](const QString &id) { return !m_context.actions->verb(id); });
    m_verbs->setButtons(buttons);
    refreshPlace(object);
    shareRoom();
    update();
}

void ObjectHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

/// What the object is comes first; what it can do is in a menu as well.
void ObjectHeader::shareRoom()
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right();
    const auto take = [&](const QWidget *part, int most) {
        if (!part->isHidden()) {
            room -= qMin(part->sizeHint().width(), most) + layout()->spacing();
        }
    };
    take(m_name, enoughForName);
    take(m_state, QWIDGETSIZE_MAX);
    take(m_on, QWIDGETSIZE_MAX);
    take(m_host, enoughForPlace);
    take(m_note, enoughForPlace);
    m_verbs->setRoom(room);
}

void ObjectHeader::refreshPlace(const QJsonObject &object)
{
    const QString host = object.value("host"_L1).toString();
    const bool onHost = !host.isEmpty();
    m_on->setText(onHost ? tr("on", "a virtual machine on a host") : QString());
    m_on->setVisible(onHost);
    m_host->setText(m_context.cache->nameOf(u"host"_s, host));
    m_host->setVisible(onHost);
    QString note;
    if (m_context.cache->isStale() && m_context.cache->asOf().isValid()) {
        note = tr("as of %1").arg(m_context.cache->asOf().toLocalTime().time().toString(u"HH:mm:ss"_s));
    } else if (m_object.type == "host"_L1) {
        const QString address = object.value("address"_L1).toString();
        note = address == object.value("name"_L1).toString() ? QString() : address;
    }
    m_note->setText(note);
}

void ObjectHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect place(metrics::Page, m_name->y(), iconSize, m_name->height());
    const QColor color = Colors::of(palette()).text(m_tone);
    painter.drawPixmap(QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, QSize(iconSize, iconSize), place),
                       icons::pixmap(m_icon, iconSize, devicePixelRatioF(), color));
}

} // namespace penstock
