// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/objecttab.h"
#include "app/views/workspacecontext.h"

#include <QJsonObject>
#include <QTimer>

class QScrollArea;
class QVBoxLayout;

namespace penstock {

class AttributesCard;
class Card;
class CardFlow;
class KeyValueGrid;

/// A page of cards about one object. Subclasses fill them in refresh(), which comes with every change of the object, of
/// the types named in follow(), and once a minute for times.
class SummaryTab : public ObjectTab
{
    Q_OBJECT

public:
    SummaryTab(const WorkspaceContext &context, const ObjectRef &object, QWidget *parent = nullptr);

    [[nodiscard]] bool hasContent() const override;
    /// Null where there is no such card.
    [[nodiscard]] AttributesCard *attributes() const { return m_attributes; }

protected:
    virtual void refresh(const QJsonObject &object) = 0;
    /// Watches the type and refreshes when its objects change.
    void follow(const QString &type);
    /// Calls refresh() with what is known now; to be called at the end of the constructor.
    void refreshNow();
    void addCard(Card *card);
    /// Adds the card of what plugins have added to objects of this type.
    void addAttributes();
    /// Shows a widget above the cards.
    void addOnTop(QWidget *widget);
    /// Goes to an object of the inventory.
    void open(const QString &type, const QString &id, const QString &tab = {});
    /// Shows the value, or a dash when it is empty.
    static void put(KeyValueGrid *grid, const QString &key, const QString &label, const QString &value);
    /// The word for a choice of a field of this type, "" when it is empty.
    [[nodiscard]] QString choiceText(const QString &field, const QJsonValue &value) const;
    [[nodiscard]] QString choiceText(const QString &ofType, const QString &field, const QJsonValue &value) const;
    [[nodiscard]] const WorkspaceContext &context() const { return m_context; }

private:
    WorkspaceContext m_context;
    QStringList m_followed;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    CardFlow *m_cards;
    AttributesCard *m_attributes = nullptr;
    QTimer m_minute;
};

} // namespace penstock
