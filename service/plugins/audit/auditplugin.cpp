// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/audit/auditplugin.h"

#include "service/api/dispatcher.h"
#include "service/pluginhost/standardmethods.h"
#include "shared/core/log.h"

#include <QTimer>

#include <chrono>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QList<Field> verification()
{
    const auto number = [](const QString &name, const char *label, const char *help) {
        return FieldBuilder(name, FieldKind::Integer).label(label).help(help).required();
    };
    const auto text = [](const QString &name, const char *label, const char *help) {
        return FieldBuilder(name, FieldKind::Text).label(label).help(help).required();
    };
    return {FieldBuilder(u"ok"_s, FieldKind::Bool).label(QT_TRANSLATE_NOOP("Model", "Whole")).help(QT_TRANSLATE_NOOP("Model", "Whether all entries are as they were written.")).required(),
            number(u"checked"_s, QT_TRANSLATE_NOOP("Model", "Checked"), QT_TRANSLATE_NOOP("Model", "How many entries are in order.")),
            number(u"from"_s, QT_TRANSLATE_NOOP("Model", "From"), QT_TRANSLATE_NOOP("Model", "Number of the entry behind which the check began.")),
            number(u"to"_s, QT_TRANSLATE_NOOP("Model", "To"), QT_TRANSLATE_NOOP("Model", "Number of the last entry that is in order.")),
            text(u"head"_s, QT_TRANSLATE_NOOP("Model", "Hash"), QT_TRANSLATE_NOOP("Model", "Its hash, to be kept elsewhere.")),
            FieldBuilder(u"broken"_s, FieldKind::Object)
                .label(QT_TRANSLATE_NOOP("Model", "Break"))
                .help(QT_TRANSLATE_NOOP("Model", "The first entry that is not in order, if there is one."))
                .members({number(u"sequence"_s, QT_TRANSLATE_NOOP("Model", "Number"), QT_TRANSLATE_NOOP("Model", "Number of the entry.")),
                          text(u"why"_s, QT_TRANSLATE_NOOP("Model", "Reason"), QT_TRANSLATE_NOOP("Model", "changed, missing or order."))})};
}

} // namespace

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
         .level = Method::Level::Administer,
         .result = verification()},
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
    const Field lines = FieldBuilder(u"lines"_s, FieldKind::Text)
                            .label(QT_TRANSLATE_NOOP("Model", "Lines"))
                            .help(QT_TRANSLATE_NOOP("Model", "An entry as JSON in each."))
                            .required();
    const Field next = FieldBuilder(u"next"_s, FieldKind::Integer)
                           .label(QT_TRANSLATE_NOOP("Model", "Next"))
                           .help(QT_TRANSLATE_NOOP("Model", "The \"after\" of the piece that follows; null with the last one."));
    m_registrations.push_back(dispatcher.addValue(
        {.name = u"audit.export"_s,
         .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Export")),
         .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Returns audit entries as JSON lines, piece by piece.")),
         .parameters = {after, limit},
         .level = Method::Level::Administer,
         .result = {lines, next}},
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
