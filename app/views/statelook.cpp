// SPDX-License-Identifier: Apache-2.0
#include "app/views/statelook.h"

#include <iterator>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    const char16_t *type;
    const char16_t *state;
    const char16_t *icon;
    Tone tone;
};

constexpr Entry entries[] = {
    {u"vm", u"running", u"player-play", Tone::Ok},
    {u"vm", u"paused", u"player-pause", Tone::Warn},
    {u"vm", u"suspended", u"moon", Tone::Warn},
    {u"vm", u"stopped", u"square", Tone::Dim},
    {u"vm", u"creating", u"loader-2", Tone::Warn},
    {u"vm", u"crashed", u"alert-circle", Tone::Error},
    {u"vm", u"unknown", u"help-circle", Tone::Dim},
    {u"host", u"connected", u"server", Tone::Ok},
    {u"host", u"connecting", u"server", Tone::Warn},
    {u"host", u"disconnected", u"server-off", Tone::Error},
    {u"image", u"ready", u"circle-check", Tone::Ok},
    {u"image", u"importing", u"loader-2", Tone::Warn},
    {u"image", u"failed", u"alert-circle", Tone::Error},
    {u"network", u"active", u"circle-check", Tone::Ok},
    {u"network", u"inactive", u"square", Tone::Dim},
    {u"task", u"queued", u"clock", Tone::Dim},
    {u"task", u"running", u"loader-2", Tone::Accent},
    {u"task", u"succeeded", u"check", Tone::Ok},
    {u"task", u"failed", u"alert-circle", Tone::Error},
    {u"task", u"cancelled", u"ban", Tone::Dim},
    {u"task", u"attention", u"alert-triangle", Tone::Warn},
    {u"event", u"info", u"info-circle", Tone::Dim},
    {u"event", u"warning", u"alert-triangle", Tone::Warn},
    {u"event", u"error", u"alert-circle", Tone::Error},
    {u"vm", u"", u"device-desktop", Tone::Text},
    {u"host", u"", u"server", Tone::Text},
    {u"image", u"", u"photo", Tone::Text},
    {u"network", u"", u"network", Tone::Text},
    {u"volume", u"", u"database", Tone::Text},
    {u"task", u"", u"list", Tone::Text},
    {u"event", u"", u"history", Tone::Text},
    {u"account", u"", u"user", Tone::Text},
    {u"accessKey", u"", u"key", Tone::Text},
    {u"role", u"", u"shield", Tone::Text},
    {u"grant", u"", u"lock", Tone::Text},
    {u"project", u"", u"folder", Tone::Text},
    {u"schedule", u"", u"calendar", Tone::Text},
    {u"subscription", u"", u"bell", Tone::Text},
    {u"audit", u"", u"file-text", Tone::Text},
    {u"bin", u"", u"trash", Tone::Text},
    {u"others", u"", u"dots", Tone::Dim},
    {u"home", u"", u"building", Tone::Text},
};

const Entry *find(const QString &type, const QString &state)
{
    const auto *found = std::find_if(std::begin(entries), std::end(entries), [&](const Entry &entry) {
        return type == QStringView(entry.type) && state == QStringView(entry.state);
    });
    return found == std::end(entries) ? nullptr : found;
}

} // namespace

StateLook lookOf(const QString &type, const QString &state)
{
    const Entry *entry = find(type, state);
    if (!entry) {
        return {iconOf(type), Tone::Text};
    }
    return {QString::fromUtf16(entry->icon), entry->tone};
}

QString iconOf(const QString &type)
{
    const Entry *entry = find(type, {});
    return entry ? QString::fromUtf16(entry->icon) : u"circle-dot"_s;
}

} // namespace penstock
