// SPDX-License-Identifier: Apache-2.0
#include "app/views/filterfield.h"

#include "app/client/objectnames.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/theme/colors.h"
#include "app/theme/fonts.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/searchfield.h"
#include "app/views/completionmodel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <chrono>

namespace penstock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int listWidth = 380;

struct Place {
    int start = 0;
    int length = 0;
};

Place placeOf(const Error &error)
{
    static const QRegularExpression place(u"column=(\\d+) length=(\\d+)"_s);
    const auto match = place.match(error.detail);
    return match.hasMatch() ? Place{match.captured(1).toInt() - 1, qMax(1, match.captured(2).toInt())} : Place{};
}

} // namespace

FilterField::FilterField(const WorkspaceContext &context, const QString &type, QWidget *parent)
    : QWidget(parent), m_context(context), m_type(type), m_field(new SearchField(tr("Filter"), this)),
      m_message(new QLabel(this)), m_model(new CompletionModel(this)), m_names(new ObjectNames(context.client, this))
{
    layOut();
    m_patience.setSingleShot(true);
    m_patience.setInterval(1200ms);
    connect(m_field, &QLineEdit::textChanged, this, &FilterField::read);
    connect(m_field, &QLineEdit::textEdited, this, [this] { complete(false); });
    connect(m_field, &SearchField::abandoned, this, &FilterField::closeList);
    connect(m_names, &ObjectNames::found, this,
            [this](const QString &, const QString &, const QList<ObjectNames::Match> &matches) {
                if (m_field->hasFocus()) {
                    m_model->addNames(matches);
                    openList();
                }
            });
    m_field->installEventFilter(this);
}

FilterField::~FilterField()
{
    delete m_list;
}

void FilterField::layOut()
{
    m_field->setIconName(u"filter"_s);
    m_field->setPlaceholderText(m_type == "vm"_L1 ? tr("Filter by words, or for example: state = running and cpus > 2")
                                                  : tr("Filter by words, or by a condition"));
    m_field->setAccessibleName(tr("Filter the list"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setForegroundRole(QPalette::WindowText);
    m_message->setFont(fonts::small(font()));
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Tight);
    column->addWidget(m_field);
    column->addWidget(m_message);
    setFocusProxy(m_field);
}

bool FilterField::isCompleting() const
{
    return m_list && m_list->isVisible();
}

QString FilterField::problem() const
{
    return m_message->isVisibleTo(this) ? m_message->text() : QString();
}

void FilterField::read()
{
    const ResourceType *type = m_context.client->type(m_type);
    m_patience.stop();
    m_patience.disconnect();
    if (!type) {
        return;
    }
    const Result<ListFilter> filter = ListFilter::parse(m_context.client->registry(), *type, m_field->text());
    if (!filter) {
        complain(filter.error());
        return;
    }
    clearProblem();
    m_filtersByWords = !filter->words.isEmpty() || m_field->text().isEmpty();
    emit filterChanged(*filter);
}

void FilterField::begin(const QString &field)
{
    const ResourceType *type = m_context.client->type(m_type);
    const Field *about = type ? type->field(field) : nullptr;
    if (!about) {
        return;
    }
    const bool isText = about->kind == FieldKind::Text;
    const bool isOneOfFew = about->kind == FieldKind::Enumeration || about->kind == FieldKind::Bool
                            || about->kind == FieldKind::Reference;
    const QString name = about->kind == FieldKind::Reference ? field + ".name"_L1 : field;
    const QString before = m_field->text().trimmed();
    const bool goesOn = ListFilter::isCondition(m_context.client->registry(), *type, before) && problem().isEmpty();
    m_field->setText((goesOn ? before + " and "_L1 : QString()) + name + (isOneOfFew ? u" = "_s : isText ? u" ~ "_s : u" "_s));
    m_field->setFocus();
    complete(true);
}

/// A mistake at the end may only be what is not written yet. Words that turn out to be the beginning of a condition are
/// none any more.
void FilterField::complain(const Error &error)
{
    if (m_filtersByWords) {
        m_filtersByWords = false;
        emit filterChanged({});
    }
    const Place place = placeOf(error);
    const bool unfinished = place.start + place.length >= m_field->text().trimmed().size();
    if (!m_field->hasFocus() || !unfinished) {
        showProblem(error);
        return;
    }
    clearProblem();
    connect(&m_patience, &QTimer::timeout, this, [this, error] {
        if (isCompleting()) {
            m_patience.start(); // what could come next says more
        } else {
            showProblem(error);
        }
    });
    m_patience.start();
}

void FilterField::showRefusal(const Error &error)
{
    showProblem(error);
}

void FilterField::showProblem(const Error &error)
{
    const Place place = placeOf(error);
    m_field->setMark(place.start, place.length);
    m_field->setProperty("invalid", true);
    const QStringList texts{translated(error.why), translated(error.fix)};
    const QString text = texts.join(u' ').trimmed();
    m_message->setText(text.isEmpty() ? translated(error) : text);
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, Colors::of(palette).text(Tone::Error));
    m_message->setPalette(palette);
    m_message->show();
    m_field->setToolTip(m_message->text());
    m_field->setAccessibleDescription(m_message->text());
    m_field->update();
}

void FilterField::clearProblem()
{
    m_field->setMark(0, 0);
    m_field->setProperty("invalid", false);
    m_field->setToolTip({});
    m_field->setAccessibleDescription({});
    m_message->hide();
    m_field->update();
}

/// While words are written, only names that begin like them are of use.
void FilterField::complete(bool asked)
{
    const ResourceType *type = m_context.client->type(m_type);
    m_names->forget();
    if (!type || (m_field->text().trimmed().isEmpty() && !asked)) {
        closeList();
        return;
    }
    const QString before = m_field->text().left(m_field->cursorPosition());
    QueryCompletion::Offer offer = QueryCompletion(m_context.client->registry(), *type).at(before, static_cast<int>(before.size()));
    if (offer.start == 0 && !asked) {
        offer.items.removeIf([&](const auto &item) { return !item.text.startsWith(offer.typed, Qt::CaseInsensitive); });
    }
    m_model->setOffer(offer);
    if (!offer.namesOf.isEmpty()) {
        m_names->look(offer.namesOf, offer.typed);
    }
    openList();
}

void FilterField::openList()
{
    if (m_model->isPointless()) { // names may be on their way
        if (m_list) {
            m_list->hide();
        }
        return;
    }
    if (!m_list) {
        m_list = new DropList(m_model, CompletionModel::DetailRole, window());
        m_list->setAccessibleName(tr("What could come next"));
        connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { accept(index.row()); });
    }
    const int x = m_field->xOf(m_model->offer().start);
    m_list->openAt(m_field->mapTo(window(), QPoint(qMax(0, x - metrics::Gap), m_field->height() + metrics::Tight)), listWidth);
}

void FilterField::closeList()
{
    m_names->forget();
    if (m_list) {
        m_list->hide();
    }
}

void FilterField::accept(int row)
{
    const QueryCompletion::Offer &offer = m_model->offer();
    const QString written = m_model->replacement(row);
    QString rest = m_field->text().mid(offer.start + offer.length);
    if (written.endsWith(u' ') && rest.startsWith(u' ')) {
        rest.remove(0, 1);
    }
    const int cursor = offer.start + static_cast<int>(written.size());
    m_field->setText(m_field->text().left(offer.start) + written + rest);
    m_field->setCursorPosition(cursor);
    m_field->setFocus();
    complete(false);
}

bool FilterField::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isCompleting()) {
            m_list->moveBy(key == Qt::Key_Down ? 1 : -1);
        } else {
            complete(true);
        }
        return true;
    case Qt::Key_Tab:
        if (isCompleting()) {
            accept(qMax(0, m_list->currentIndex().row()));
            return true;
        }
        return false;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isCompleting() && m_list->currentIndex().isValid()) {
            accept(m_list->currentIndex().row());
            return true;
        }
        closeList();
        return false;
    case Qt::Key_Escape:
        if (isCompleting()) {
            closeList();
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool FilterField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        closeList();
        if (m_patience.isActive()) {
            m_patience.start(0ms);
        }
    } else if (event->type() == QEvent::KeyPress) {
        auto *press = static_cast<QKeyEvent *>(event);
        if (!(press->modifiers() & ~Qt::KeypadModifier) && keyPressed(press->key())) {
            return true;
        }
    } else if (event->type() == QEvent::ShortcutOverride && isCompleting()
               && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace penstock
