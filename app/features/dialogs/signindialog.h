// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/client/knownservices.h"
#include "app/client/servicelocator.h"
#include "app/theme/widgets/growingdialog.h"
#include "app/views/workspacecontext.h"

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace penstock {

class Banner;
class SegmentedSwitch;
class ServiceSession;

/// Signs in to the service of another computer. A certificate nobody vouches for is shown, and remembered once it is
/// trusted. What the window shows stays until the other service has accepted. Passwords and secrets are not kept.
class SignInDialog final : public GrowingDialog
{
    Q_OBJECT

public:
    SignInDialog(const WorkspaceContext &context, const KnownServices &known, QWidget *parent = nullptr);
    ~SignInDialog() override;

    [[nodiscard]] QLineEdit *address() const { return m_address; }
    [[nodiscard]] QLineEdit *name() const { return m_name; }
    [[nodiscard]] QLineEdit *secret() const { return m_secret; }
    [[nodiscard]] SegmentedSwitch *kind() const { return m_kind; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    /// What has to be compared; empty while there is nothing to trust.
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }

private:
    void layOut();
    void fill();
    void showKind();
    void forgetCertificate();
    void submit();
    void probe(const QUrl &url);
    void showCertificate(const QUrl &url, const TlsProbe::Seen &seen);
    void signIn();
    void signedIn();
    void showError(const Error &error);
    void setBusy(bool busy);
    [[nodiscard]] QJsonObject credentials() const;
    [[nodiscard]] bool isComplete() const;

    WorkspaceContext m_context;
    KnownServices m_known;
    QLineEdit *m_address;
    SegmentedSwitch *m_kind;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_secretLabel;
    QLineEdit *m_secret;
    Banner *m_banner;
    QLabel *m_certificate;
    QPushButton *m_button;
    QUrl m_url;
    std::optional<TlsProbe::Seen> m_seen; ///< shown, and trusted by the next press of the button
    std::optional<ServiceLocator> m_locator;
    std::unique_ptr<ServiceSession> m_session;
};

} // namespace penstock
