// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/audit/auditplugin.h"

#include "service/api/dispatcher.h"
#include "service/pluginhost/standardmethods.h"
#include "shared/core/log.h"

#include <QTimer>

#include <chrono>

namespace penstock {

using namespace Qt::StringLiterals;

AuditPlugin::AuditPlugin(Kernel &kernel, int days)
    : m_kernel(kernel), m_log(kernel.repository, [&kernel](const QString &name) { return kernel.dispatcher.find(name); }),
      m_days(days), m_daily(new QTimer(this))
{
    connect(m_daily, &QTimer::timeout, this, &AuditPlugin::forget);
}

AuditPlugin::~AuditPlugin()
{
    m_kernel.dispatcher.setCallRecorder(nullptr);
}

Result<void> AuditPlugin::start()
{
    if (const auto opened = m_log.open(); !opened) {
        return opened;
    }
    m_registrations = m_kernel.standardMethods.offer(m_log.type(), Method::Level::Administer);
    addMethods();
    m_kernel.dispatcher.setCallRecorder(&m_log);
    return {};
}

void AuditPlugin::run()
{
    forget();
    m_daily->start(std::chrono::hours(24));
}

void AuditPlugin::addMethods()
{
    Dispatcher &dispatcher = m_kernel.dispatcher;
    m_registrations.push_back(dispatcher.addAsync(
        {.name = u"audit.verify"_s,
         .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Verify")),
         .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Checks that no audit entry was changed or taken out.")),
         .parameters = {},
         .level = Method::Level::Administer},
        [this](const Caller &, const QJsonObject &) { return m_log.verify(); }));
    const Field after = FieldBuilder(u"after"_s, FieldKind::Integer)
                            .label(QT_TRANSLATE_NOOP("Model", "After"))
                            .help(QT_TRANSLATE_NOOP("Model", "Begins behind the entry with this number."))
                            .byDefault(0);
    const Field limit = FieldBuilder(u"limit"_s, FieldKind::Integer)
                            .label(QT_TRANSLATE_NOOP("Model", "Limit"))
                            .help(QT_TRANSLATE_NOOP("Model", "Entries at once."))
                            .range(1, 2000)
                            .byDefault(1000);
    m_registrations.push_back(dispatcher.addValue(
        {.name = u"audit.export"_s,
         .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Export")),
         .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Returns audit entries as JSON lines, piece by piece.")),
         .parameters = {after, limit},
         .level = Method::Level::Administer},
        [this](const Caller &, const QJsonObject &params) {
            return m_log.exported(params.value("after"_L1).toInteger(), params.value("limit"_L1).toInt());
        }));
}

void AuditPlugin::forget()
{
    const auto forgotten = m_log.forgetBefore(m_now().addDays(-m_days));
    if (!forgotten) {
        log::error("audit", u"old entries were not forgotten"_s, {{u"cause"_s, forgotten.error().plain()}});
    } else if (*forgotten > 0) {
        log::info("audit", u"old entries were forgotten"_s, {{u"count"_s, *forgotten}});
    }
}

} // namespace penstock
