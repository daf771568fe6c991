// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/keycombination.h"

#include "app/features/console/evdev.h"

#include <QCoreApplication>

namespace penstock {

using namespace Qt::StringLiterals;

QList<KeyCombination> KeyCombination::common()
{
    using namespace evdev;
    const auto superLabel = [](const QString &key) {
        const QString super = QCoreApplication::translate("KeyCombination", "Super (Windows key)");
        return key.isEmpty() ? super : super + u" + "_s + key;
    };
    QList<KeyCombination> result{
        {u"Ctrl + Alt + Del"_s, {LeftCtrl, LeftAlt, Delete}},
        {u"Ctrl + Alt + Backspace"_s, {LeftCtrl, LeftAlt, Backspace}},
        {u"Ctrl + Shift + Esc"_s, {LeftCtrl, LeftShift, Escape}},
        {u"Ctrl + Esc"_s, {LeftCtrl, Escape}},
        {u"Alt + Tab"_s, {LeftAlt, Tab}},
        {u"Alt + F4"_s, {LeftAlt, F4}},
        {superLabel({}), {LeftMeta}},
        {superLabel(u"D"_s), {LeftMeta, D}},
        {superLabel(u"L"_s), {LeftMeta, L}},
        {superLabel(u"R"_s), {LeftMeta, R}},
        {QCoreApplication::translate("KeyCombination", "Print screen"), {PrintScreen}},
    };
    for (int number = 1; number <= 12; ++number) {
        result.append({u"Ctrl + Alt + F%1"_s.arg(number), {LeftCtrl, LeftAlt, function(number)}});
    }
    return result;
}

} // namespace penstock
