// SPDX-License-Identifier: Apache-2.0
#include "tests/plugins/note/note.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

void addPlaces(ResourceType &note)
{
    note.add(u"host"_s, FieldKind::Reference)
        .label("Host")
        .help("Which host it is about.")
        .target(u"host"_s)
        .parent()
        .reverse(u"notes"_s, "Notes")
        .immutable()
        .required()
        .indexed()
        .listed();
    note.add(u"vm"_s, FieldKind::Reference)
        .label("Virtual machine")
        .help("Which virtual machine it is about, if any.")
        .target(u"vm"_s)
        .onDelete(OnDelete::Clear)
        .reverse(u"notes"_s, "Notes")
        .indexed()
        .listed();
    note.add(u"answers"_s, FieldKind::Reference)
        .label("Answers")
        .help("The note that this one answers; both go together.")
        .target(u"note"_s)
        .onDelete(OnDelete::Cascade)
        .indexed();
    note.add(u"source"_s, FieldKind::Reference)
        .label("Source")
        .help("A note that has to stay as long as this one does.")
        .target(u"note"_s)
        .indexed();
    note.add(u"related"_s, FieldKind::List)
        .label("Related")
        .help("Other notes on the subject.")
        .element(FieldBuilder(u"note"_s, FieldKind::Reference)
                     .label("Note")
                     .help("A note.")
                     .target(u"note"_s)
                     .onDelete(OnDelete::Clear));
}

void addDetails(ResourceType &note)
{
    note.add(u"priority"_s, FieldKind::Enumeration)
        .label("Priority")
        .help("How soon it matters.")
        .choices({{u"low"_s, u"Low"_s}, {u"normal"_s, u"Normal"_s}, {u"high"_s, u"High"_s}})
        .byDefault(u"normal"_s)
        .indexed()
        .listed();
    note.add(u"pinned"_s, FieldKind::Bool).label("Pinned").help("Stays on top.").byDefault(false).listed();
    note.add(u"rating"_s, FieldKind::Integer).label("Rating").help("From 1 to 5.").range(1, 5).listed();
    note.add(u"limit"_s, FieldKind::Integer)
        .label("Size limit")
        .help("Largest size of what is attached.")
        .unit(Unit::Bytes)
        .range(0, 1e12)
        .suggested()
        .required();
    note.add(u"effort"_s, FieldKind::Real).label("Effort").help("Hours it will take.").range(0, 1000);
    note.add(u"due"_s, FieldKind::Time).label("Due").help("When it has to be done.").listed();
    note.add(u"words"_s, FieldKind::List)
        .label("Keywords")
        .help("Words to find it by, one a line.")
        .element(FieldBuilder(u"word"_s, FieldKind::Text).label("Word").help("One word.").maximumLength(40));
    note.add(u"place"_s, FieldKind::Object)
        .label("Place")
        .help("Where the paper lies.")
        .members({FieldBuilder(u"room"_s, FieldKind::Text).label("Room").help("Name of the room.").maximumLength(40),
                  FieldBuilder(u"shelf"_s, FieldKind::Integer).label("Shelf").help("Number of the shelf.").range(1, 99)});
    note.add(u"key"_s, FieldKind::Secret).label("Key").help("Opens what is attached; never shown again.").maximumLength(200);
    note.add(u"text"_s, FieldKind::Text).label("Text").help("The note itself.").maximumLength(10000);
    note.add(u"created"_s, FieldKind::Time).label("Created").help("When it was written.").readOnly().listed();
}

} // namespace

ResourceType noteType()
{
    ResourceType note(u"note"_s, "Note", "Notes");
    note.add(u"name"_s, FieldKind::Text).objectName().help("What it is about, in a few words.").uniqueWithin(u"host"_s);
    addPlaces(note);
    addDetails(note);
    note.makeTagged();
    note.makeShown();
    return note;
}

QList<Field> machineAttributes()
{
    return {FieldBuilder(u"contact"_s, FieldKind::Text).label("Contact").help("Whom to ask about it.").maximumLength(80).searched(),
            FieldBuilder(u"importance"_s, FieldKind::Integer).label("Importance").help("From 1 to 5.").range(1, 5),
            FieldBuilder(u"window"_s, FieldKind::Object)
                .label("Maintenance")
                .help("When it may be off.")
                .members({FieldBuilder(u"from"_s, FieldKind::Integer).label("From").help("Hour of the day.").range(0, 23),
                          FieldBuilder(u"to"_s, FieldKind::Integer).label("To").help("Hour of the day.").range(0, 23)})};
}

QList<Field> machineTags()
{
    return {FieldBuilder(u"priority"_s, FieldKind::Integer).label("Priority").help("From 1 to 99.").range(1, 99),
            FieldBuilder(u"tier"_s, FieldKind::Enumeration)
                .label("Tier")
                .help("What its users pay for.")
                .choices({{u"gold"_s, u"Gold"_s}, {u"silver"_s, u"Silver"_s}}),
            FieldBuilder(u"critical"_s, FieldKind::Bool).label("Critical").help("Whether somebody is called at night."),
            FieldBuilder(u"review"_s, FieldKind::Time).label("Review").help("When it is looked at again."),
            FieldBuilder(u"cost"_s, FieldKind::Text)
                .label("Cost centre")
                .help("Who pays for it.")
                .matches(u"[A-Z]{2}[0-9]{4}"_s, "two letters and four digits")};
}

} // namespace penstock
