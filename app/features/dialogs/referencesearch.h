// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/client/objectnames.h"
#include "shared/model/field.h"

#include <QObject>
#include <QSet>

namespace penstock {

class FieldEditor;
class ResourceCache;
class SchemaForm;

/// Lets the service find what a field of a form can refer to, by parts of names: it does not matter how many there are.
/// Says below the field when nothing has such a name, and when there are more than can be listed.
class ReferenceSearch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 30;

    /// `fixed` can always be chosen, such as none.
    ReferenceSearch(ResourceCache *cache, SchemaForm *form, const Field &field, const QList<Choice> &fixed);

private:
    void look(const QString &text);
    void found(const QString &text, const QList<ObjectNames::Match> &matches, bool more);
    /// What nests is listed with what it is inside of.
    void list();
    void complain(const QString &text);
    void tellMore(bool more);
    void findName(const QString &id);

    ResourceCache *m_cache;
    SchemaForm *m_form;
    FieldEditor *m_editor;
    QString m_field;
    QString m_type;
    QList<Choice> m_fixed;
    QList<ObjectNames::Match> m_matches; ///< as found last
    QList<Choice> m_choices;             ///< made of them
    ObjectNames *m_names;
    QSet<QString> m_asked; ///< ids whose names are on their way
};

} // namespace penstock
