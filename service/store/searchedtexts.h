// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/resourcetype.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace penstock {

/// A text of an object by which it can be found, and the field that holds it: "notes", "nics.mac".
struct SearchedText {
    QString field;
    QString text;
};

/// What `search` looks through: the texts of everything that has a name, as far as people enter them, see them in lists or
/// look things up by them (indexed), and what is declared as searched. Secrets never, nor texts that only the service
/// writes and nobody looks for, such as reasons of states: these change often, and must cost nothing here.
namespace searchedtexts {

/// Whether objects of the type can be found. Entries of logs, which have a number (`sequence`), cannot.
[[nodiscard]] bool hasAny(const ResourceType &type);
/// Whether a field holds anything that is searched.
[[nodiscard]] bool holdsAny(const Field &field);
/// The fields in one text, which tells whether what was stored before still fits the model.
[[nodiscard]] QString signature(const ResourceType &type);
/// The name first.
[[nodiscard]] QList<SearchedText> of(const ResourceType &type, const QJsonObject &object);
/// The form in which texts and words are compared: upper and lower case are the same.
[[nodiscard]] QString folded(const QString &text);

} // namespace searchedtexts

} // namespace penstock
