// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/theme/tone.h"
#include "app/views/workspacecontext.h"

#include <QWidget>

class QJsonObject;

namespace penstock {

class ElidedLabel;
class LinkLabel;
class StatePill;
class VerbBar;

/// The head of an object's page: icon, name, state, where it is, and the verbs one needs in this state.
class ObjectHeader final : public QWidget
{
    Q_OBJECT

public:
    ObjectHeader(const WorkspaceContext &context, const ObjectRef &object, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void refresh();
    void shareRoom();
    void refreshPlace(const QJsonObject &object);
    [[nodiscard]] QString stateText(const QString &state) const;

    WorkspaceContext m_context;
    ObjectRef m_object;
    ElidedLabel *m_name;
    StatePill *m_state;
    ElidedLabel *m_on;
    LinkLabel *m_host;
    ElidedLabel *m_note;
    VerbBar *m_verbs;
    QString m_icon;
    Tone m_tone = Tone::Text;
};

} // namespace penstock
