// SPDX-License-Identifier: Apache-2.0
#include "app/views/activitybar.h"

#include "app/theme/icons.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/searchfield.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <chrono>

namespace penstock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longestName = 200;

} // namespace

ActivityBar::ActivityBar(const QList<State> &states, QWidget *parent)
    : QWidget(parent), m_words(new SearchField(tr("Words, or the name of an object"), this)), m_states(new QComboBox(this)),
      m_persons(new QComboBox(this)), m_times(new QComboBox(this)), m_object(new QPushButton(this)), m_choices(states)
{
    for (const State &state : states) {
        m_states->addItem(state.text);
    }
    addTimes();
    layOut();
    connectAll();
}

void ActivityBar::layOut()
{
    m_words->setIconName(u"filter"_s);
    m_words->setAccessibleName(tr("Filter the list"));
    m_states->setAccessibleName(tr("State"));
    m_persons->setAccessibleName(tr("Person"));
    m_times->setAccessibleName(tr("Time"));
    m_persons->setEditable(true);
    m_persons->setInsertPolicy(QComboBox::NoInsert);
    m_persons->completer()->setFilterMode(Qt::MatchContains);
    m_persons->lineEdit()->setPlaceholderText(tr("Anybody"));
    m_persons->setMinimumContentsLength(10);
    setPersons({});
    m_object->setIcon(icons::icon(u"x"_s));
    m_object->setAutoDefault(false);
    m_object->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Page, 0, metrics::Page, metrics::Block);
    row->setSpacing(metrics::Gap);
    row->addWidget(m_words, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_object, m_states, m_persons, m_times}) {
        row->addWidget(widget);
    }
}

void ActivityBar::addTimes()
{
    constexpr int hour = 3600;
    m_times->addItem(tr("At any time"), 0);
    m_times->addItem(tr("In the last hour"), hour);
    m_times->addItem(tr("In the last 24 hours"), 24 * hour);
    m_times->addItem(tr("In the last 7 days"), 7 * 24 * hour);
    m_times->addItem(tr("In the last 30 days"), 30 * 24 * hour);
}

void ActivityBar::connectAll()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &ActivityBar::changed);
    const auto soon = [this] { m_pause.start(); };
    connect(m_words, &QLineEdit::textChanged, this, soon);
    connect(m_states, &QComboBox::currentIndexChanged, this, &ActivityBar::changed);
    connect(m_times, &QComboBox::currentIndexChanged, this, &ActivityBar::changed);
    connect(m_persons, &QComboBox::currentTextChanged, this, soon);
    connect(m_object, &QPushButton::clicked, this, [this] { setObject({}, {}); });
}

ActivityFilter ActivityBar::filter() const
{
    ActivityFilter filter;
    filter.words = m_words->text().trimmed();
    filter.states = m_choices.value(m_states->currentIndex()).states;
    filter.person = m_persons->currentText().trimmed();
    filter.scope = m_scope;
    if (const int seconds = m_times->currentData().toInt(); seconds > 0) {
        filter.since = QDateTime::currentDateTimeUtc().addSecs(-seconds);
    }
    return filter;
}

void ActivityBar::setPersons(const QStringList &names)
{
    QStringList known;
    for (int row = 1; row < m_persons->count(); ++row) {
        known += m_persons->itemText(row);
    }
    if (m_persons->count() > 0 && known == names) {
        return;
    }
    const QSignalBlocker quiet(m_persons);
    const QString text = m_persons->currentText();
    const int cursor = m_persons->lineEdit()->cursorPosition();
    m_persons->clear();
    m_persons->addItem(QString());
    m_persons->setItemData(0, tr("Anybody"), Qt::AccessibleTextRole);
    m_persons->addItems(names);
    m_persons->setEditText(text);
    m_persons->lineEdit()->setCursorPosition(cursor);
}

void ActivityBar::setPerson(const QString &name)
{
    m_persons->setEditText(name);
}

void ActivityBar::setObject(const ObjectRef &object, const QString &name)
{
    m_scope = object.isNull() ? QString() : object.type + u':' + object.id;
    const QString shown = m_object->fontMetrics().elidedText(name, Qt::ElideRight, longestName);
    m_object->setText(QString(shown).replace(u'&', u"&&"_s));
    m_object->setAccessibleName(tr("Only about %1; press to show all").arg(name));
    m_object->setToolTip(m_object->accessibleName());
    m_object->setVisible(!name.isEmpty());
    emit changed();
}

} // namespace penstock
