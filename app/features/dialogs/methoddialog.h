// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/theme/widgets/growingdialog.h"
#include "app/views/workspacecontext.h"
#include "shared/core/error.h"
#include "shared/model/field.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace penstock {

class Banner;
class LinkLabel;
class SchemaForm;

/// Calls a method of the service with what is entered into a form made from its parameters. When the service refuses,
/// the form stays open with all entries and shows the error at the field it is about.
class MethodDialog : public GrowingDialog
{
    Q_OBJECT

public:
    struct Order {
        QString method;
        QString title;
        QString verb;       ///< on the button
        QStringList fields; ///< parameters in the order they are shown
        QStringList more;   ///< those that are shown on request
        QHash<QString, QString> hints = {}; ///< what stands below a field while nothing is wrong with it
        QString intro = {};    ///< what it is good for, below the title
        bool searches = false; ///< what references can be set to is searched, rather than listed
        std::function<void(Field &)> reshape = {}; ///< a field as the form is to show it
    };

    MethodDialog(const WorkspaceContext &context, const Order &order, QWidget *parent = nullptr);

    [[nodiscard]] SchemaForm *form() const { return m_form; }
    [[nodiscard]] SchemaForm *moreForm() const { return m_more; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] QPushButton *button() const { return m_button; }
    void setMoreShown(bool shown);
    void submit();

signals:
    /// The service has agreed; the dialog closes.
    void answered(const QJsonObject &answer, const QJsonObject &params);
    /// The service has not agreed; the form shows why.
    void refused(const penstock::Error &error);

protected:
    [[nodiscard]] const WorkspaceContext &context() const { return m_context; }
    void setValues(const QJsonObject &values);
    void refreshChoices();
    /// The objects a reference can be set to; all of its type unless a dialog knows better. Of one that is searched: what
    /// can always be chosen.
    [[nodiscard]] virtual QList<Choice> choicesFor(const Field &field) const;
    /// What is sent.
    [[nodiscard]] virtual QJsonObject params() const;
    /// Puts something that is entered besides between the fields and those that are shown on request.
    void addBelowForm(QWidget *widget);
    /// Of that: marks what is wrong.
    [[nodiscard]] virtual bool checkRest() { return true; }
    /// Of that: shows an error that is about it; false when it is not.
    virtual bool showInRest(const Error &) { return false; }

private:
    void layOut(const Order &order);
    void addMore(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void watchTargets();
    void searchTargets();
    void showError(const Error &error);
    void setBusy(bool busy);
    [[nodiscard]] QList<Field> fieldsOf(const QStringList &names) const;

    WorkspaceContext m_context;
    QString m_method;
    std::function<void(Field &)> m_reshape;
    SchemaForm *m_form;
    SchemaForm *m_more;
    LinkLabel *m_moreLink = nullptr;
    Banner *m_banner;
    QPushButton *m_button;
    QList<Field> m_references;
    bool m_searches;
};

} // namespace penstock
