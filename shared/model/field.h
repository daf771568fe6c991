// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace penstock {

enum class FieldKind {
    Text,        ///< JSON string
    Bool,        ///< JSON boolean
    Integer,     ///< JSON number without fraction, 64 bit
    Real,        ///< JSON number
    Enumeration, ///< JSON string, one of Field::choices
    Reference,   ///< JSON string, the id of an object of type Field::target
    List,        ///< JSON array of Field::element
    Object,      ///< JSON object with Field::members, or any names with values of Field::element, or free
    Time,        ///< JSON string, ISO 8601 UTC with milliseconds
    Secret,      ///< JSON string that is accepted, but never returned or logged
};

enum class Unit { None, Bytes, Seconds, Percent };

/// What becomes of an object when the one it refers to is deleted.
enum class OnDelete {
    Restrict, ///< the deletion is refused
    Clear,    ///< the reference becomes empty
    Cascade,  ///< the object is deleted as well
};

/// One value of an enumeration, with the word shown for it (English, context "Model").
struct Choice {
    QString value;
    QString label;
};

/// A value of a type or a parameter of a method, declared once: table column, validation, form, list column, command
/// line and reference follow from it. Labels and help are English and translated in the context "Model".
class Field
{
public:
    Field() = default;
    Field(QString fieldName, FieldKind fieldKind) : name(std::move(fieldName)), kind(fieldKind) {}

    QString name;
    FieldKind kind = FieldKind::Text;
    QString label;
    QString help;
    Unit unit = Unit::None;
    QString target;             ///< type name, for references; for objects in answers that are whole ones of a type
    QString targetWithin;       ///< for texts: the name of the object of `target` that has this reference in common
    OnDelete onDelete = OnDelete::Restrict; ///< for references
    bool parent = false;        ///< the object belongs to the one it refers to: the tree is made of such references
    QString reverseName;        ///< for references: the relation seen from the target, "machines"
    QString reverseLabel;       ///< "Virtual machines"
    QList<Choice> choices;      ///< for enumerations
    QList<Field> members;       ///< for objects
    QList<Field> element;       ///< exactly one field: for lists, and for objects whose names are free
    bool owner = false;         ///< for references: the project that the object counts against
    bool place = false;         ///< for references: where people have put the object; rights for that hold for it as well
    QString charges;            ///< name of the owner's limit that this value counts against; each object, on the owner
    bool required = false;
    bool unique = false;
    QString uniqueWithin;       ///< name of a reference: unique among the objects with the same one
    bool suggested = false;     ///< the service suggests a value at run time, by TYPE.defaults
    bool immutable = false;     ///< set at creation, never changed
    bool readOnly = false;      ///< set by the service alone
    bool listed = false;        ///< shown in a table unless the user hides it
    bool indexed = false;       ///< the store keeps an index
    bool searched = false;      ///< found by `search`, as is text that people enter, list or look up anyway
    std::optional<double> minimum;
    std::optional<double> maximum;
    QString minimumLabel;       ///< the word for the minimum where that is no amount: "Unlimited"
    int maximumLength = 0;      ///< characters; 0: no limit of its own
    QString pattern;            ///< regular expression for the whole text
    QString patternHelp;        ///< the pattern in words: "letters, digits, dots and hyphens"
    QJsonValue defaultValue;

    /// Whether it leads to another object: by its id, or by its name.
    [[nodiscard]] bool leads() const { return kind == FieldKind::Reference || !targetWithin.isEmpty(); }
    /// Whether a plugin has given it to the type of another: it is named "PLUGIN.FIELD" then.
    [[nodiscard]] bool isAttribute() const { return name.contains(QLatin1Char('.')); }
    /// The form sent to clients by type.list and method.list.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Field fromJson(const QJsonObject &json);
};

[[nodiscard]] QString toString(FieldKind kind);
[[nodiscard]] QString toString(Unit unit);
[[nodiscard]] QString toString(OnDelete rule);

/// Chained construction: FieldBuilder("name", FieldKind::Text).label(...).required()
class FieldBuilder
{
public:
    FieldBuilder(const QString &name, FieldKind kind) : m_field(name, kind) {}
    explicit FieldBuilder(Field &existing) : m_existing(&existing) {}

    FieldBuilder &label(const char *text) { return set([&](Field &f) { f.label = QString::fromUtf8(text); }); }
    FieldBuilder &help(const char *text) { return set([&](Field &f) { f.help = QString::fromUtf8(text); }); }
    FieldBuilder &unit(Unit unit) { return set([&](Field &f) { f.unit = unit; }); }
    FieldBuilder &target(const QString &type) { return set([&](Field &f) { f.target = type; }); }
    /// A text that hosts know an object by: the name of the one of that type with the same value of the reference `within`.
    FieldBuilder &names(const QString &type, const QString &within)
    {
        return set([&](Field &f) { f.target = type, f.targetWithin = within; });
    }
    FieldBuilder &choices(const QList<Choice> &list) { return set([&](Field &f) { f.choices = list; }); }
    FieldBuilder &members(const QList<Field> &list) { return set([&](Field &f) { f.members = list; }); }
    FieldBuilder &element(const Field &field) { return set([&](Field &f) { f.element = {field}; }); }
    FieldBuilder &required() { return set([](Field &f) { f.required = true; }); }
    FieldBuilder &unique() { return set([](Field &f) { f.unique = f.indexed = true; }); }
    FieldBuilder &uniqueWithin(const QString &reference)
    {
        return set([&](Field &f) { f.uniqueWithin = reference, f.indexed = true; });
    }
    FieldBuilder &suggested() { return set([](Field &f) { f.suggested = true; }); }
    FieldBuilder &parent() { return set([](Field &f) { f.parent = true, f.onDelete = OnDelete::Cascade; }); }
    FieldBuilder &onDelete(OnDelete rule) { return set([&](Field &f) { f.onDelete = rule; }); }
    FieldBuilder &reverse(const QString &name, const char *label)
    {
        return set([&](Field &f) { f.reverseName = name, f.reverseLabel = QString::fromUtf8(label); });
    }
    FieldBuilder &owner() { return set([](Field &f) { f.owner = true; }); }
    FieldBuilder &place() { return set([](Field &f) { f.place = true; }); }
    FieldBuilder &charges(const QString &limit) { return set([&](Field &f) { f.charges = limit; }); }
    FieldBuilder &immutable() { return set([](Field &f) { f.immutable = true; }); }
    FieldBuilder &readOnly() { return set([](Field &f) { f.readOnly = true; }); }
    FieldBuilder &listed() { return set([](Field &f) { f.listed = true; }); }
    FieldBuilder &indexed() { return set([](Field &f) { f.indexed = true; }); }
    FieldBuilder &searched() { return set([](Field &f) { f.searched = true; }); }
    FieldBuilder &range(double low, double high) { return set([&](Field &f) { f.minimum = low, f.maximum = high; }); }
    FieldBuilder &minimumLabel(const char *word) { return set([&](Field &f) { f.minimumLabel = QString::fromUtf8(word); }); }
    FieldBuilder &maximumLength(int characters) { return set([&](Field &f) { f.maximumLength = characters; }); }
    FieldBuilder &matches(const QString &pattern, const char *inWords)
    {
        return set([&](Field &f) { f.pattern = pattern, f.patternHelp = QString::fromUtf8(inWords); });
    }
    /// The one rule for names that people give to objects, with its label; required and listed.
    FieldBuilder &objectName();
    FieldBuilder &byDefault(const QJsonValue &value) { return set([&](Field &f) { f.defaultValue = value; }); }

    operator Field() const { return m_existing ? *m_existing : m_field; } // NOLINT: that is its purpose

private:
    template <typename Change>
    FieldBuilder &set(Change change)
    {
        change(m_existing ? *m_existing : m_field);
        return *this;
    }

    Field m_field;
    Field *m_existing = nullptr;
};

} // namespace penstock
