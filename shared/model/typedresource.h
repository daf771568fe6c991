// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/bytes.h"
#include "shared/core/isotime.h"
#include "shared/core/objectshape.h"
#include "shared/core/text.h"
#include "shared/model/deletionfields.h"
#include "shared/model/resourcetype.h"

#include <QDateTime>
#include <QJsonArray>
#include <QStringList>

#include <functional>
#include <vector>

namespace penstock {

/// How a C++ value becomes JSON and back. An enumeration joins in by providing
///   QList<Choice> choicesOf(Enum);            // found by argument-dependent lookup, in the order of the values
template <typename T>
struct FieldCodec;

template <>
struct FieldCodec<QString> {
    static constexpr FieldKind kind = FieldKind::Text;
    static QJsonValue toJson(const QString &value) { return value; }
    static QString fromJson(const QJsonValue &json) { return json.toString(); }
};
template <>
struct FieldCodec<bool> {
    static constexpr FieldKind kind = FieldKind::Bool;
    static QJsonValue toJson(bool value) { return value; }
    static bool fromJson(const QJsonValue &json) { return json.toBool(); }
};
template <>
struct FieldCodec<int> {
    static constexpr FieldKind kind = FieldKind::Integer;
    static QJsonValue toJson(int value) { return value; }
    static int fromJson(const QJsonValue &json) { return json.toInt(); }
};
template <>
struct FieldCodec<qint64> {
    static constexpr FieldKind kind = FieldKind::Integer;
    static QJsonValue toJson(qint64 value) { return value; }
    static qint64 fromJson(const QJsonValue &json) { return json.toInteger(); }
};
template <>
struct FieldCodec<double> {
    static constexpr FieldKind kind = FieldKind::Real;
    static QJsonValue toJson(double value) { return value; }
    static double fromJson(const QJsonValue &json) { return json.toDouble(); }
};
template <>
struct FieldCodec<Bytes> {
    static constexpr FieldKind kind = FieldKind::Integer;
    static QJsonValue toJson(Bytes value) { return value.count(); }
    static Bytes fromJson(const QJsonValue &json) { return Bytes(json.toInteger()); }
};
template <>
struct FieldCodec<QStringList> {
    static constexpr FieldKind kind = FieldKind::List;
    static QJsonValue toJson(const QStringList &value) { return QJsonArray::fromStringList(value); }
    static QStringList fromJson(const QJsonValue &json) { return json.toVariant().toStringList(); }
};
template <>
struct FieldCodec<QJsonArray> {
    static constexpr FieldKind kind = FieldKind::List;
    static QJsonValue toJson(const QJsonArray &value) { return value; }
    static QJsonArray fromJson(const QJsonValue &json) { return json.toArray(); }
};
template <>
struct FieldCodec<QJsonObject> {
    static constexpr FieldKind kind = FieldKind::Object;
    static QJsonValue toJson(const QJsonObject &value) { return value; }
    static QJsonObject fromJson(const QJsonValue &json) { return json.toObject(); }
};
/// A translatable sentence: null when empty.
template <>
struct FieldCodec<Text> {
    static constexpr FieldKind kind = FieldKind::Object;
    static QJsonValue toJson(const Text &value)
    {
        static const ObjectShape shape({QStringLiteral("pattern"), QStringLiteral("values")});
        return value.isEmpty() ? QJsonValue() : shape.make({value.pattern(), value.values()});
    }
    static Text fromJson(const QJsonValue &json) { return Text::fromJson(json); }
};
template <>
struct FieldCodec<QDateTime> {
    static constexpr FieldKind kind = FieldKind::Time;
    static QJsonValue toJson(const QDateTime &value)
    {
        return value.isValid() ? QJsonValue(isoTime(value)) : QJsonValue();
    }
    static QDateTime fromJson(const QJsonValue &json)
    {
        return QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    }
};
template <typename T>
    requires std::is_enum_v<T>
struct FieldCodec<T> {
    static constexpr FieldKind kind = FieldKind::Enumeration;
    static QJsonValue toJson(T value) { return choices().at(static_cast<int>(value)).value; }
    static T fromJson(const QJsonValue &json)
    {
        const QString text = json.toString();
        for (int i = 0; i < choices().size(); ++i) {
            if (choices().at(i).value == text) {
                return static_cast<T>(i);
            }
        }
        return T{};
    }

private:
    static const QList<Choice> &choices()
    {
        static const QList<Choice> all = choicesOf(T{}); // they are many texts
        return all;
    }
};

/// Binds the members of a struct to the fields of a ResourceType. T needs `QString id` and `qint64 version`.
///
///   TypedResource<Host> type("host", QT_TRANSLATE_NOOP("Model", "Host"), QT_TRANSLATE_NOOP("Model", "Hosts"));
///   type.field(&Host::name, "name").label(QT_TRANSLATE_NOOP("Model", "Name")).required().unique().listed();
template <typename T>
class TypedResource
{
public:
    TypedResource(const QString &name, const char *label, const char *pluralLabel)
        : m_type(name, label, pluralLabel), m_shape({QStringLiteral("id"), QStringLiteral("version")})
    {}

    template <typename Member>
    FieldBuilder field(Member T::*member, const QString &name)
    {
        using Codec = FieldCodec<Member>;
        m_bindings.push_back({name, [member](const T &object) { return Codec::toJson(object.*member); },
                              [member](T &object, const QJsonValue &json) { object.*member = Codec::fromJson(json); },
                              [member](T &known, const T &object) {
                                  const bool differs = !(known.*member == object.*member);
                                  if (differs) {
                                      known.*member = object.*member;
                                  }
                                  return differs;
                              }});
        m_shape.add(name);
        FieldBuilder builder = m_type.add(name, Codec::kind);
        if constexpr (std::is_enum_v<Member>) {
            builder.choices(choicesOf(Member{}));
        }
        if constexpr (std::is_same_v<Member, Bytes>) {
            builder.unit(Unit::Bytes);
        }
        if constexpr (std::is_same_v<Member, QStringList>) {
            builder.element(Field(QStringLiteral("item"), FieldKind::Text));
        }
        return builder;
    }

    /// A text member that holds the id of an object of another type.
    FieldBuilder reference(QString T::*member, const QString &name, const QString &target)
    {
        FieldBuilder builder = field(member, name);
        m_type.makeReference(name, target);
        return builder;
    }

    /// See ResourceType; tags are not members of the struct.
    void makeTagged() { m_type.makeTagged(); }
    /// See deletionfields.
    void makeProtectable() { deletionfields::addProtection(m_type); }
    void makeDiscardable() { deletionfields::addBin(m_type); }
    void makeObserved() { m_type.makeObserved(); }
    void makeShown() { m_type.makeShown(); }
    /// A value that is written and never comes back; the struct has no member for it.
    FieldBuilder secret(const QString &name) { return m_type.add(name, FieldKind::Secret); }

    [[nodiscard]] const ResourceType &type() const { return m_type; }

    [[nodiscard]] QJsonObject toJson(const T &object) const
    {
        return m_shape.makeOf([&](qsizetype member) -> QJsonValue {
            switch (member) {
            case 0:
                return object.id;
            case 1:
                return object.version;
            default:
                return m_bindings.at(member - 2).read(object);
            }
        });
    }

    /// Carries members that differ over to `known`; these, in their JSON form.
    [[nodiscard]] QJsonObject carryOver(const T &object, T &known) const
    {
        QJsonObject json;
        for (const Binding &binding : m_bindings) {
            if (binding.carryOver(known, object)) {
                json.insert(binding.name, binding.read(object));
            }
        }
        return json;
    }

    [[nodiscard]] T fromJson(const QJsonObject &json) const
    {
        T object;
        object.id = json.value(QLatin1String("id")).toString();
        object.version = json.value(QLatin1String("version")).toInteger();
        for (const Binding &binding : m_bindings) {
            binding.write(object, json.value(binding.name));
        }
        return object;
    }

private:
    struct Binding {
        QString name;
        std::function<QJsonValue(const T &)> read;
        std::function<void(T &, const QJsonValue &)> write;
        std::function<bool(T &known, const T &object)> carryOver; ///< whether it differed
    };

    ResourceType m_type;
    ObjectShape m_shape; ///< id, version, then the bindings
    std::vector<Binding> m_bindings;
};

} // namespace penstock
