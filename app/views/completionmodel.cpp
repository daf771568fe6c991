// SPDX-License-Identifier: Apache-2.0
#include "app/views/completionmodel.h"

#include "app/client/translatedtext.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// A name that goes on, or an opened parenthesis, is not finished.
bool goesOn(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u'(');
}

} // namespace

void CompletionModel::setOffer(const QueryCompletion::Offer &offer)
{
    beginResetModel();
    m_offer = offer;
    m_rows.clear();
    for (const QueryCompletion::Item &item : offer.items) {
        const QString detail = item.label.isEmpty() ? QString() : translatedLabel(item.label);
        m_rows.append({item.text, item.text + (goesOn(item.text) ? QString() : u" "_s), detail});
    }
    endResetModel();
}

void CompletionModel::addNames(const QList<ObjectNames::Match> &matches)
{
    beginResetModel();
    for (const ObjectNames::Match &match : matches) {
        m_rows.append({match.name, m_offer.namePrefix + QueryCompletion::quoted(match.name) + u' ', {}});
    }
    endResetModel();
}

QString CompletionModel::replacement(int row) const
{
    return m_rows.at(row).written;
}

bool CompletionModel::isPointless() const
{
    return m_rows.isEmpty() || (m_rows.size() == 1 && m_rows.first().shown.compare(m_offer.typed, Qt::CaseInsensitive) == 0);
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole) {
        return row.shown;
    }
    if (role == Qt::AccessibleTextRole) {
        return row.detail.isEmpty() ? row.shown : row.shown + u", "_s + row.detail;
    }
    return role == DetailRole ? QVariant(row.detail) : QVariant();
}

} // namespace penstock
