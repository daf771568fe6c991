// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/signindialog.h"

#include "app/client/serviceclient.h"
#include "app/client/servicesession.h"
#include "app/client/translatedtext.h"
#include "app/theme/fonts.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/banner.h"
#include "app/theme/widgets/segmentedswitch.h"
#include "app/views/navigation.h"
#include "app/views/settings.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 520;

/// On two lines, to be compared pair by pair.
QString onTwoLines(const QString &fingerprint)
{
    return fingerprint.left(48) + u'\n' + fingerprint.mid(48);
}

} // namespace

SignInDialog::SignInDialog(const WorkspaceContext &context, const KnownServices &known, QWidget *parent)
    : GrowingDialog(parent), m_context(context), m_known(known), m_address(new QLineEdit(this)), m_kind(new SegmentedSwitch(this)),
      m_nameLabel(new QLabel(this)), m_name(new QLineEdit(this)), m_secretLabel(new QLabel(this)), m_secret(new QLineEdit(this)),
      m_banner(new Banner(Banner::Kind::Error, {}, this)), m_certificate(new QLabel(this)), m_button(new QPushButton(this))
{
    layOut();
    connect(m_kind, &SegmentedSwitch::currentChanged, this, &SignInDialog::showKind);
    connect(m_address, &QLineEdit::textEdited, this, &SignInDialog::forgetCertificate);
    for (QLineEdit *field : {m_address, m_name, m_secret}) {
        connect(field, &QLineEdit::textChanged, this, [this] { setBusy(false); });
    }
    connect(m_button, &QPushButton::clicked, this, &SignInDialog::submit);
    fill();
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::layOut()
{
    setWindowTitle(tr("Connect to service"));
    auto *title = new QLabel(tr("Connect to service"), this);
    title->setFont(fonts::title(font()));
    m_address->setPlaceholderText(u"wss://192.0.2.10:8765"_s);
    m_address->setAccessibleName(tr("Address"));
    m_kind->addSegment(u"account"_s, u"user"_s, tr("Account"));
    m_kind->addSegment(u"accessKey"_s, u"key"_s, tr("Access key"));
    m_kind->setAccessibleName(tr("Sign in with"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_banner->hide();
    m_certificate->setWordWrap(true);
    m_certificate->setTextFormat(Qt::PlainText);
    m_certificate->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_certificate->setAccessibleName(tr("Certificate of the service"));
    m_certificate->hide();
    m_button->setProperty("primary", true);
    m_button->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_button, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(metrics::Block);
    form->setHorizontalSpacing(metrics::Block);
    form->addRow(tr("Address"), m_address);
    form->addRow(tr("Sign in with"), m_kind);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_secretLabel, m_secret);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Page, metrics::Page, metrics::Page, metrics::Page);
    column->setSpacing(metrics::Block);
    column->addWidget(title);
    column->addWidget(m_banner);
    column->addLayout(form);
    column->addWidget(m_certificate);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(usualWidth);
    QWidget *before = m_address;
    const QList<QAbstractButton *> segments = m_kind->findChildren<QAbstractButton *>();
    for (QAbstractButton *segment : segments) {
        setTabOrder(before, segment);
        before = segment;
    }
    setTabOrder(before, m_name);
}

/// As it was last time; after the end of a session that is where the window has to get back to.
void SignInDialog::fill()
{
    m_address->setText(m_context.settings->value(u"service/address"_s).toString());
    m_kind->setCurrent(m_context.settings->value(u"service/signInWith"_s, u"account"_s).toString());
    m_name->setText(m_context.settings->value(u"service/name"_s).toString());
    showKind();
    if (m_context.client->state() == ServiceClient::State::SignedOut) {
        showError(m_context.client->lastError());
    }
    (m_address->text().isEmpty() ? m_address : m_name->text().isEmpty() ? m_name : m_secret)->setFocus();
}

void SignInDialog::showKind()
{
    const bool isKey = m_kind->current() == "accessKey"_L1;
    m_nameLabel->setText(isKey ? tr("Access key") : tr("Account"));
    m_secretLabel->setText(isKey ? tr("Secret") : tr("Password"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_secret->setAccessibleName(m_secretLabel->text());
    setBusy(false);
}

QString SignInDialog::fingerprint() const
{
    return m_seen ? KnownServices::fingerprint(m_seen->certificate) : QString();
}

bool SignInDialog::isComplete() const
{
    return !m_address->text().trimmed().isEmpty() && !m_name->text().trimmed().isEmpty() && !m_secret->text().isEmpty();
}

QJsonObject SignInDialog::credentials() const
{
    const QString name = m_name->text().trimmed();
    return m_kind->current() == "accessKey"_L1 ? QJsonObject{{u"accessKey"_s, name}, {u"secret"_s, m_secret->text()}}
                                               : QJsonObject{{u"user"_s, name}, {u"password"_s, m_secret->text()}};
}

void SignInDialog::setBusy(bool busy)
{
    m_button->setEnabled(!busy && isComplete());
    m_button->setText(busy ? tr("Connecting…") : m_seen ? tr("Trust and connect") : tr("Connect"));
}

void SignInDialog::forgetCertificate()
{
    m_seen.reset();
    m_certificate->hide();
    m_banner->hide();
    adjustSize();
}

void SignInDialog::submit()
{
    const Result<QUrl> url = KnownServices::address(m_address->text());
    if (!url) {
        showError(url.error());
        m_address->setFocus();
        return;
    }
    m_banner->hide();
    if (m_seen && m_url == *url) {
        if (const Result<void> remembered = m_known.remember(*url, m_seen->certificate); !remembered) {
            showError(remembered.error());
            return;
        }
        forgetCertificate();
    }
    m_url = *url;
    setBusy(true);
    probe(*url);
}

/// Nothing secret is said to a service before its certificate is trusted.
void SignInDialog::probe(const QUrl &url)
{
    whenDone((new TlsProbe(url, this))->future(), this, [this, url](const Result<TlsProbe::Seen> &seen) {
        if (!seen) {
            showError(seen.error());
        } else if (!m_known.check(url, *seen)) {
            showCertificate(url, *seen);
        } else {
            signIn();
        }
    });
}

void SignInDialog::showCertificate(const QUrl &url, const TlsProbe::Seen &seen)
{
    m_seen = seen;
    const QString before = m_known.fingerprintOf(url);
    if (!before.isEmpty()) {
        m_banner->setText(tr("The certificate of this service has changed. Connect only if those who run it say so: somebody "
                             "else may be answering in its place."));
        m_banner->show();
    }
    const QStringList names = seen.certificate.subjectInfo(QSslCertificate::CommonName);
    QStringList lines{before.isEmpty() ? tr("This service is not known yet, and no authority vouches for it. Compare the "
                                            "fingerprint of its certificate with the one that those who run it tell you.")
                                       : tr("The fingerprint of its certificate was:") + u'\n' + onTwoLines(before),
                      tr("SHA-256 fingerprint:") + u'\n' + onTwoLines(fingerprint()),
                      tr("For %1, valid until %2").arg(names.isEmpty() ? url.host() : names.first(),
                                                       QLocale().toString(seen.certificate.expiryDate().date(), QLocale::ShortFormat))};
    m_certificate->setText(lines.join(u"\n\n"_s));
    m_certificate->show();
    setBusy(false);
}

void SignInDialog::signIn()
{
    ServiceLocator locator;
    locator.setUrl(m_url);
    locator.setKnownServices(m_known);
    locator.setCredentials(credentials());
    locator.setAsksAgain(true);
    m_locator = locator;
    whenDone(locator.find(this), this, [this](const Result<ServiceOffer> &offer) {
        if (!offer) {
            showError(offer.error());
            return;
        }
        m_session = std::make_unique<ServiceSession>(*offer);
        connect(m_session.get(), &ServiceSession::established, this, &SignInDialog::signedIn);
        connect(m_session.get(), &ServiceSession::ended, this, [this](const Error &error) {
            showError(error);
            m_secret->setFocus();
            m_secret->selectAll();
        });
    });
}

void SignInDialog::signedIn()
{
    m_session->disconnect(this);
    m_session->close();
    m_session.release()->deleteLater(); // it is telling us
    m_context.settings->setValue(u"service/address"_s, m_url.toString());
    m_context.settings->setValue(u"service/signInWith"_s, m_kind->current());
    m_context.settings->setValue(u"service/name"_s, m_name->text().trimmed());
    m_secret->clear();
    accept();
    m_context.client->connectTo(*m_locator);
}

void SignInDialog::showError(const Error &error)
{
    m_banner->setText(translated(error));
    m_banner->show();
    setBusy(false);
}

} // namespace penstock
