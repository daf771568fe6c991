// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"
#include "shared/model/method.h"

#include <QJsonObject>
#include <QWidget>

class QVBoxLayout;

namespace penstock {

class LinkLabel;
class ResourceCache;
class SchemaForm;

/// What a method is to be called with, where the method itself is chosen in a form: a form made from its parameters, which
/// becomes another one with another method. Secrets cannot be entered, since what is entered is kept.
class ParametersForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ParametersForm(ResourceCache *cache, QWidget *parent = nullptr);

    /// Null: there is nothing to enter. Values for which there is no field stay as they are.
    void setMethod(const Method *method, const QJsonObject &values);
    /// Without those that make no difference.
    [[nodiscard]] QJsonObject values() const;
    [[nodiscard]] bool check();
    /// Of an error whose field is within the parameters; whether it could be shown.
    bool showError(Error error);
    /// The keyboard comes here from that widget, and goes on to what followed it.
    void followInTabOrder(QWidget *before);
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);
    /// Null while there is nothing to enter.
    [[nodiscard]] SchemaForm *form() const { return m_form; }

private:
    [[nodiscard]] SchemaForm *add(const QList<Field> &fields, const QJsonObject &values);
    void addLink();
    void setMoreShown(bool shown);

    ResourceCache *m_cache;
    QVBoxLayout *m_column;
    SchemaForm *m_form = nullptr;
    SchemaForm *m_more = nullptr;
    LinkLabel *m_link = nullptr;
    QList<Field> m_fields;
    QJsonObject m_given;
};

} // namespace penstock
