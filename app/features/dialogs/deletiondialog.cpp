// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/deletiondialog.h"

#include "app/actions/actionregistry.h"
#include "app/actions/typewords.h"
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/theme/colors.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"
#include "shared/core/bytes.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAsked = 200; // objects; of more, these stand for all
constexpr qsizetype mostBlocks = 4;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DeletionDialog::DeletionDialog(const WorkspaceContext &context, const QString &method, const ObjectRefs &objects, QWidget *parent)
    : GrowingDialog(parent), m_context(context), m_method(method), m_objects(objects), m_type(objects.first().type),
      m_bin(new QRadioButton(tr("Move to the bin"), this)), m_now(new QRadioButton(tr("Delete now"), this)),
      m_binNote(plainLabel(this)), m_files(new QCheckBox(this)), m_force(new QCheckBox(tr("Power off what runs"), this)),
      m_summary(plainLabel(this)), m_blocks(plainLabel(this)),
      m_expand(new QPushButton(tr("Show everything"), this)), m_list(new QPlainTextEdit(this))
{
    layOut();
    for (QRadioButton *choice : {m_bin, m_now}) {
        connect(choice, &QRadioButton::toggled, this, &DeletionDialog::refreshButton);
    }
    for (QCheckBox *wish : {m_files, m_force}) {
        connect(wish, &QCheckBox::toggled, this, &DeletionDialog::preview);
    }
    connect(m_expand, &QPushButton::toggled, m_list, &QWidget::setVisible);
    connect(context.actions, &ActionRegistry::availabilityChanged, this, &DeletionDialog::refreshButton);
    askDays();
    preview();
}

QString DeletionDialog::heading() const
{
    if (forgets()) {
        return tr("Remove %1 from the inventory?")
            .arg(m_objects.size() == 1 ? m_context.cache->nameOf(m_type, m_objects.first().id)
                                       : labelOf(m_type, static_cast<int>(m_objects.size())));
    }
    if (m_objects.size() == 1 && m_method.endsWith(".deleteAll"_L1)) {
        return tr("Delete %1 with everything in it?").arg(m_context.cache->nameOf(m_type, m_objects.first().id));
    }
    if (m_objects.size() == 1) {
        return tr("Delete %1?").arg(m_context.cache->nameOf(m_type, m_objects.first().id));
    }
    return tr("Delete %1?").arg(labelOf(m_type, static_cast<int>(m_objects.size())));
}

bool DeletionDialog::hasBin() const
{
    return m_method.endsWith(".delete"_L1) && m_context.client->method(m_type + ".discard"_L1);
}

bool DeletionDialog::forgets() const
{
    return m_method.endsWith(".remove"_L1);
}

bool DeletionDialog::someRun() const
{
    return std::any_of(m_objects.cbegin(), m_objects.cend(), [this](const ObjectRef &object) {
        const QString state = m_context.cache->object(object.type, object.id).value("state"_L1).toString();
        return state == "running"_L1 || state == "paused"_L1 || state == "suspended"_L1;
    });
}

bool DeletionDialog::accepts(const QString &parameter) const
{
    const Method *method = m_context.client->method(m_method);
    const auto isNamed = [&](const Field &field) { return field.name == parameter; };
    return method && std::any_of(method->parameters.cbegin(), method->parameters.cend(), isNamed);
}

void DeletionDialog::layOut()
{
    setWindowTitle(heading());
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Gap);
    auto *title = plainLabel(this);
    title->setText(heading());
    title->setFont(fonts::title(font()));
    column->addWidget(title);
    addChoices(column);
    addPreview(column);
    column->addStretch();
    addButtons(column);
    setMinimumWidth(460);
}

void DeletionDialog::addChoices(QVBoxLayout *column)
{
    (hasBin() ? m_bin : m_now)->setChecked(true);
    auto *nowNote = plainLabel(this);
    nowNote->setText(forgets() ? tr("Nothing changes on the host itself: its virtual machines stay there and keep running.")
                               : tr("This cannot be undone."));
    for (QLabel *note : {m_binNote, nowNote}) {
        note->setContentsMargins(hasBin() ? metrics::Page + metrics::Gap : 0, 0, 0, 0);
        note->setForegroundRole(QPalette::PlaceholderText);
    }
    column->addWidget(m_bin);
    column->addWidget(m_binNote);
    column->addWidget(m_now);
    column->addWidget(nowNote);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bin, m_binNote, m_now}) {
        widget->setVisible(hasBin());
    }
    const auto count = static_cast<int>(m_objects.size());
    m_files->setText(accepts(u"disks"_s) ? tr("Delete the disks as well") : tr("Delete %n file(s) as well", nullptr, count));
    m_files->setVisible(accepts(u"disks"_s) || accepts(u"file"_s));
    m_force->setVisible(accepts(u"force"_s) && (!accepts(u"disks"_s) || someRun()));
    column->addSpacing(metrics::Tight);
    column->addWidget(m_files);
    column->addWidget(m_force);
}

void DeletionDialog::addPreview(QVBoxLayout *column)
{
    m_blocks->setAccessibleName(tr("What stands in the way"));
    m_blocks->hide();
    m_list->setReadOnly(true);
    m_list->setAccessibleName(tr("Everything that is deleted"));
    m_list->setFixedHeight(150);
    m_list->hide();
    m_expand->setCheckable(true);
    m_expand->setAutoDefault(false);
    column->addSpacing(metrics::Tight);
    column->addWidget(m_summary);
    column->addWidget(m_blocks);
    column->addWidget(m_expand, 0, Qt::AlignLeft);
    column->addWidget(m_list);
}

void DeletionDialog::addButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(this);
    m_agree = new QPushButton(icons::icon(forgets() ? u"server-off"_s : u"trash"_s), QString(), this);
    m_agree->setAutoDefault(false);
    buttons->addButton(m_agree, QDialogButtonBox::ActionRole);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(m_agree, &QPushButton::clicked, this, &DeletionDialog::agree);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(metrics::Gap);
    column->addWidget(buttons);
}

void DeletionDialog::askDays()
{
    m_binNote->setText(tr("It stays where it is, unused, and can be restored."));
    whenDone(m_context.client->call(u"service.info"_s), this, [this](const Result<QJsonValue> &info) {
        const int days = info ? info->toObject().value("binDays"_L1).toInt() : 0;
        if (days > 0) {
            m_binNote->setText(tr("It stays where it is, unused, and can be restored for %n day(s).", nullptr, days));
        }
    });
}

QJsonObject DeletionDialog::params() const
{
    QJsonObject params;
    if (accepts(u"disks"_s)) {
        params.insert("disks"_L1, m_files->isChecked() ? u"delete"_s : u"keep"_s);
    } else if (accepts(u"file"_s)) {
        params.insert("file"_L1, m_files->isChecked());
    }
    if (accepts(u"force"_s) && m_force->isVisibleTo(this)) {
        params.insert("force"_L1, m_force->isChecked());
    }
    return params;
}

void DeletionDialog::preview()
{
    m_preview = {};
    const int round = ++m_round;
    const Method *method = m_context.client->method(m_method);
    const ObjectRefs asked = method && method->dryRun ? m_objects.mid(0, mostAsked) : ObjectRefs();
    m_unanswered = static_cast<int>(asked.size());
    m_summary->setText(asked.isEmpty() ? QString() : tr("Looking at what goes with it"));
    for (const ObjectRef &object : asked) {
        QJsonObject all = params();
        all.insert("id"_L1, object.id);
        all.insert("dryRun"_L1, true);
        whenDone(m_context.client->call(m_method, all), this,
                 [this, round](const Result<QJsonValue> &answer) { answered(round, answer); });
    }
    refreshButton();
}

void DeletionDialog::answered(int round, const Result<QJsonValue> &answer)
{
    if (round != m_round) {
        return;
    }
    answer ? m_preview.add(answer->toObject()) : m_preview.add(answer.error());
    if (--m_unanswered == 0) {
        display(m_preview);
        refreshButton();
    }
}

QString DeletionDialog::labelOf(const QString &type, int count) const
{
    const ResourceType *known = m_context.client->type(type);
    if (!known) {
        return tr("%1 %2", "count, things").arg(count).arg(type);
    }
    return tr("%1 %2", "count, things")
        .arg(QLocale().toString(count), typewords::inSentence(count == 1 ? known->label() : known->pluralLabel()));
}

QString DeletionDialog::summary(const DeletionPreview &preview) const
{
    if (preview.victims().isEmpty()) {
        return {};
    }
    QStringList parts;
    for (auto type = preview.victims().begin(); type != preview.victims().end(); ++type) {
        parts += labelOf(type.key(), type->count);
    }
    const QString things = parts.join(tr(", ", "between things"));
    if (forgets()) {
        return tr("Forgotten here: %1.", "list of things").arg(things);
    }
    QString text = m_now->isChecked() ? tr("Deleted: %1.", "list of things").arg(things)
                                      : tr("Deleted in the end: %1.", "list of things").arg(things);
    if (preview.fileCount() > 0) {
        text += u' ' + tr("%n file(s) on disk go, %1.", nullptr, preview.fileCount()).arg(Bytes(preview.bytes()).shown());
    }
    return text;
}

QString DeletionDialog::everything(const DeletionPreview &preview) const
{
    QStringList lines;
    for (auto type = preview.victims().begin(); type != preview.victims().end(); ++type) {
        lines += labelOf(type.key(), type->count);
        for (const QString &name : type->names) {
            lines += u"    "_s + name;
        }
        const int more = type->count - static_cast<int>(type->names.size());
        if (more > 0) {
            lines += u"    "_s + tr("and %n more", nullptr, more);
        }
    }
    return (lines + preview.paths()).join(u'\n');
}

void DeletionDialog::display(const DeletionPreview &preview)
{
    m_list->setPlainText(everything(preview));
    QStringList reasons;
    for (const Error &block : preview.blocks().mid(0, mostBlocks)) {
        reasons += translated(block);
    }
    const int more = static_cast<int>(preview.blocks().size() - mostBlocks);
    if (more > 0) {
        reasons += tr("and %n more", nullptr, more);
    }
    m_blocks->setText(reasons.join(u'\n'));
    QPalette palette = m_blocks->palette();
    palette.setColor(QPalette::WindowText, Colors::of(palette).text(Tone::Error));
    m_blocks->setPalette(palette);
    m_blocks->setVisible(!reasons.isEmpty());
}

QString DeletionDialog::agreement() const
{
    if (forgets()) {
        return tr("Remove");
    }
    const bool powersOff = someRun() && m_force->isChecked();
    if (m_now->isChecked()) {
        return powersOff ? tr("Power off and delete") : tr("Delete now");
    }
    return powersOff ? tr("Power off and move to the bin") : tr("Move to the bin");
}

void DeletionDialog::refreshButton()
{
    const bool now = m_now->isChecked();
    m_agree->setText(agreement());
    m_agree->setProperty("danger", now);
    m_agree->update();
    if (hasPreview()) {
        m_summary->setText(summary(m_preview));
    }
    const bool mayBin = !accepts(u"force"_s) || !someRun() || m_force->isChecked();
    m_agree->setEnabled(m_context.client->isConnected() && (now ? hasPreview() && m_preview.blocks().isEmpty() : mayBin));
}

void DeletionDialog::agree()
{
    accept();
    m_context.actions->call(m_now->isChecked() ? m_method : m_type + ".discard"_L1, m_objects, params());
}

} // namespace penstock
