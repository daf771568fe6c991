// SPDX-License-Identifier: Apache-2.0
#include "service/service.h"

#include "service/api/recentanswers.h"
#include "service/api/storedanswers.h"
#include "service/drivers/libvirt/libvirtdriver.h"
#include "service/drivers/simulator/simulatordriver.h"
#include "service/migrations.h"
#include "service/pluginhost/contentsmethod.h"
#include "service/pluginhost/descriptions.h"
#include "service/plugins/access/accessplugin.h"
#include "service/plugins/audit/auditplugin.h"
#include "service/plugins/host/hostplugin.h"
#include "service/plugins/image/imageplugin.h"
#include "service/plugins/inventory/inventoryplugin.h"
#include "service/plugins/network/networkplugin.h"
#include "service/plugins/schedule/scheduleplugin.h"
#include "service/plugins/subscription/subscriptionplugin.h"
#include "service/plugins/vm/vmplugin.h"
#include "service/plugins/volume/volumeplugin.h"
#include "service/store/databasefile.h"
#include "service/storemethods.h"
#include "service/taskmethods.h"
#include "shared/core/isotime.h"
#include "shared/core/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int stopWithin = 10000; // milliseconds, then connections that hang are abandoned
constexpr int demoAgainAfter = 200; // milliseconds
constexpr QLatin1StringView demoUri{"simulator://demo"};

QString ownUser()
{
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::geteuid());
}

/// Disks must be reachable for the hypervisor's user, the database for nobody else.
void makeDirectories(const ServicePaths &paths)
{
    QDir().mkpath(paths.data);
    for (const QString &path : {paths.images, paths.volumes}) {
        QDir().mkpath(path);
    }
    ::chmod(QFile::encodeName(paths.data).constData(), 0711);
    ::chmod(QFile::encodeName(paths.images).constData(), 0711);
    ::chmod(QFile::encodeName(paths.volumes).constData(), 0711);
}

Acceleration accelerationNamed(const QString &name)
{
    return name == "kvm"_L1   ? Acceleration::Kvm
           : name == "tcg"_L1 ? Acceleration::Tcg
                              : Acceleration::Automatic;
}

QList<Field> serviceFacts()
{
    const auto fact = [](const QString &name, FieldKind kind, const char *label, const char *help) {
        return Field(FieldBuilder(name, kind).label(label).help(help).required());
    };
    return {fact(u"name"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Model", "Name"), QT_TRANSLATE_NOOP("Model", "Name of the program.")),
            fact(u"version"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Model", "Version"), QT_TRANSLATE_NOOP("Model", "Version of the program.")),
            fact(u"pid"_s, FieldKind::Integer, QT_TRANSLATE_NOOP("Model", "Process"), QT_TRANSLATE_NOOP("Model", "Number of its process.")),
            fact(u"started"_s, FieldKind::Time, QT_TRANSLATE_NOOP("Model", "Started"), QT_TRANSLATE_NOOP("Model", "Since when it runs.")),
            fact(u"imageDirectory"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Model", "Images"), QT_TRANSLATE_NOOP("Model", "Folder of the image store.")),
            fact(u"volumeDirectory"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Model", "Volumes"), QT_TRANSLATE_NOOP("Model", "Folder of disks on its own computer.")),
            fact(u"demo"_s, FieldKind::Bool, QT_TRANSLATE_NOOP("Model", "Demo"), QT_TRANSLATE_NOOP("Model", "Whether its host is simulated.")),
            fact(u"binDays"_s, FieldKind::Integer, QT_TRANSLATE_NOOP("Model", "Days in the bin"), QT_TRANSLATE_NOOP("Model", "After how many days what is in the bin is deleted; 0: never.")),
            fact(u"user"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Model", "User"), QT_TRANSLATE_NOOP("Model", "Who asks."))};
}

EventKind damagedEvent()
{
    const auto field = [](const QString &name, const char *label, const char *help) {
        return FieldBuilder(name, FieldKind::Text).label(label).help(help);
    };
    return {.name = u"service/database-damaged"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Database damaged")),
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "A look at the database found damage.")),
            .payload = {FieldBuilder(u"fix"_s, FieldKind::Object)
                            .label(QT_TRANSLATE_NOOP("Model", "Way out"))
                            .help(QT_TRANSLATE_NOOP("Model", "What to do about it.")),
                        field(u"detail"_s, QT_TRANSLATE_NOOP("Model", "Detail"),
                              QT_TRANSLATE_NOOP("Model", "The words of the database."))}};
}

} // namespace

Service::Service(Options options, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_authenticator({.user = ownUser(), .localAdministrator = true}),
      m_controlSocket(&m_authenticator, {.directory = m_options.runtimeDirectory,
                                         .machineWide = ::geteuid() == 0,
                                         .group = m_options.group,
                                         .version = QCoreApplication::applicationVersion()}),
      m_server(&m_dispatcher, &m_authenticator,
               {.port = m_options.port,
                .service = {.name = u"penstockd"_s, .version = QCoreApplication::applicationVersion()}})
{}

Service::~Service()
{
    // Calls that get no answer now must not get the same the next time.
    m_dispatcher.setAnswerMemory(std::make_unique<RecentAnswers>());
}

Result<void> Service::start()
{
    if (const auto claimed = m_controlSocket.claim(); !claimed) {
        return claimed;
    }
    makeDirectories(m_options.paths);
    if (const auto opened = openStore(); !opened) {
        return opened;
    }
    addDrivers();
    m_kernel.emplace(Kernel{*m_repository, *m_events, *m_tasks, m_dispatcher, *m_standardMethods, m_drivers, m_server,
                            *m_quotas, m_options.paths});
    addPlugins();
    addServiceMethods();
    if (const auto started = m_plugins->start(); !started) {
        return started;
    }
    for (Registration &registration : offerContentsDeletion(*m_kernel)) {
        m_registrations.push_back(std::move(registration));
    }
    if (const auto linked = m_repository->linkTypes(); !linked) {
        return linked;
    }
    if (const auto saved = m_database->commit(); !saved) {
        return saved;
    }
    if (const auto listening = m_server.listen(); !listening) {
        return listening;
    }
    if (const auto listening = listenToOthers(); !listening) {
        return listening;
    }
    m_tasks->recover();
    m_plugins->run();
    m_retention->start();
    m_bin = std::make_unique<BinCare>(*m_kernel, m_options.binDays);
    m_bin->run();
    checkStore();
    addDemoHost();
    const auto answering = m_controlSocket.start(m_server.url());
    log::info("service", u"ready"_s, {{u"url"_s, m_server.url().toString()}, {u"version"_s, QCoreApplication::applicationVersion()}});
    return answering;
}

Result<void> Service::listenToOthers()
{
    if (m_options.listen.isEmpty()) {
        return {};
    }
    const Text what{QT_TRANSLATE_NOOP("Text", "The service does not listen at {address}."), {{u"address"_s, m_options.listen}}};
    if (m_options.tlsCertificate.isEmpty() || m_options.tlsKey.isEmpty()) {
        return failure(ErrorCode::InvalidArgument, what,
                       {QT_TRANSLATE_NOOP("Text", "Beyond this computer it speaks TLS alone, and has no certificate.")},
                       {QT_TRANSLATE_NOOP("Text", "Give --tls-certificate and --tls-key.")});
    }
    if (!m_access->hasUsableAccount()) {
        return failure(ErrorCode::InvalidArgument, what,
                       {QT_TRANSLATE_NOOP("Text", "There is no enabled account with a grant that could sign in there.")},
                       {QT_TRANSLATE_NOOP("Text", "Make one first: penstockctl account create NAME, penstockctl grant create.")});
    }
    const auto identity = TlsIdentity::load(m_options.tlsCertificate, m_options.tlsKey);
    return identity ? m_server.listenTo({QHostAddress(m_options.listen), m_options.listenPort, *identity})
                    : failure(identity.error());
}

Result<void> Service::openStore()
{
    const QList<Migration> steps = migrations();
    const auto known = databasefile::checkVersion(m_options.databaseFile(), steps.last().number);
    auto database = known ? Database::open(m_options.databaseFile()) : failure(known.error());
    if (!database) {
        return failure(database.error());
    }
    m_database = std::move(*database);
    if (const auto updated = migrate(*m_database, steps); !updated) {
        return updated;
    }
    m_repository = std::make_unique<Repository>(*m_database);
    const auto secrets = SecretBox::open(*m_database, m_options.paths.data + "/secret.key"_L1);
    if (!secrets) {
        return failure(secrets.error());
    }
    m_repository->setSecretBox(*secrets);
    auto answers = std::make_unique<StoredAnswers>(*m_database, *secrets, StoredAnswers::Retention{});
    if (const auto opened = answers->open(); !opened) {
        return opened;
    }
    m_dispatcher.setAnswerMemory(std::move(answers));
    m_quotas = std::make_unique<Quotas>(*m_repository);
    m_events = std::make_unique<EventLog>(*m_repository);
    m_events->setRetention(m_options.events);
    m_retention = std::make_unique<EventRetention>(*m_events, neverAhead());
    m_tasks = std::make_unique<TaskRunner>(*m_repository, *m_events);
    m_standardMethods = std::make_unique<StandardMethods>(*m_repository, m_dispatcher);
    if (const auto opened = m_events->open(); !opened) {
        return opened;
    }
    return m_tasks->open();
}

void Service::checkStore()
{
    if (QFileInfo(m_database->path()).size() <= IntegrityCheck::atOnce) {
        return;
    }
    whenDone(m_integrity.run(m_database->path()), this, [this](const Result<void> &whole) {
        if (!whole) {
            log::error("store", u"the database is damaged"_s, {{u"cause"_s, whole.error().detail}});
            (void)m_events->append({.name = u"service/database-damaged"_s,
                                    .object = {},
                                    .text = whole.error().what,
                                    .severity = Severity::Error,
                                    .payload = {{u"fix"_s, whole.error().fix.toJson()}, {u"detail"_s, whole.error().detail}}});
        }
    });
}

void Service::addDrivers()
{
    m_drivers.add(std::make_unique<LibvirtDriver>(LibvirtDriver::Options{.acceleration = accelerationNamed(m_options.acceleration)}));
    m_drivers.add(std::make_unique<SimulatorDriver>(m_options.simulatorState));
}

void Service::addPlugins()
{
    m_plugins = std::make_unique<PluginHost>();
    m_plugins->add(std::make_unique<AuditPlugin>(*m_kernel, m_options.auditDays));
    auto access = std::make_unique<AccessPlugin>(*m_kernel, m_authenticator);
    m_access = access.get();
    m_plugins->add(std::move(access));
    m_plugins->add(std::make_unique<SubscriptionPlugin>(*m_kernel));
    m_plugins->add(std::make_unique<SchedulePlugin>(*m_kernel, m_options.clock));
    auto hosts = std::make_unique<HostPlugin>(*m_kernel);
    auto images = std::make_unique<ImagePlugin>(*m_kernel);
    auto networks = std::make_unique<NetworkPlugin>(*m_kernel, hosts->hosts());
    auto volumes = std::make_unique<VolumePlugin>(*m_kernel, hosts->hosts(), *images);
    auto machines = std::make_unique<VmPlugin>(*m_kernel, hosts->hosts(), *images, *networks, *volumes);
    m_plugins->add(std::move(hosts));
    m_plugins->add(std::move(images));
    m_plugins->add(std::move(networks));
    m_plugins->add(std::move(volumes));
    m_plugins->add(std::move(machines));
    m_plugins->add(std::make_unique<InventoryPlugin>(*m_kernel));
    for (const PluginFactory &factory : m_factories) {
        m_plugins->add(factory(*m_kernel));
    }
    connect(m_plugins.get(), &PluginHost::stopped, this, &Service::stopped);
}

void Service::addServiceMethods()
{
    for (const QString &type : {u"task"_s, u"event"_s}) {
        for (Registration &registration : m_standardMethods->offer(*m_repository->types().find(type))) {
            m_registrations.push_back(std::move(registration));
        }
    }
    for (Registration &registration : offerDescriptions(m_dispatcher, *m_repository, m_events->kinds())) {
        m_registrations.push_back(std::move(registration));
    }
    m_registrations.push_back(m_events->kinds().declare({damagedEvent()}));
    m_registrations.push_back(addBackupMethod(m_dispatcher, *m_database));
    m_registrations.push_back(m_dispatcher.addValue(
        {.name = u"service.info"_s,
         .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "About the service")),
         .help = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Returns version, process and folders of the service.")),
         .level = Method::Level::Everyone,
         .result = serviceFacts()},
        [this](const Caller &caller, const QJsonObject &) -> Result<QJsonValue> {
            return QJsonObject{{u"name"_s, u"penstockd"_s},
                               {u"version"_s, QCoreApplication::applicationVersion()},
                               {u"pid"_s, QCoreApplication::applicationPid()},
                               {u"started"_s, isoTime(m_started)},
                               {u"imageDirectory"_s, m_options.paths.images},
                               {u"volumeDirectory"_s, m_options.paths.volumes},
                               {u"demo"_s, m_options.demo},
                               {u"binDays"_s, m_options.binDays},
                               {u"user"_s, caller.user}};
        }));
    for (Registration &registration : addTaskMethods(m_dispatcher, *m_tasks)) {
        m_registrations.push_back(std::move(registration));
    }
}

void Service::addDemoHost()
{
    if (m_options.demo && m_tasks->isBusy(u"host-address:"_s + demoUri)) { // what was interrupted last time is undone first
        QTimer::singleShot(demoAgainAfter, this, &Service::addDemoHost);
        return;
    }
    const auto hosts = m_repository->count(u"host"_s);
    if (m_options.demo && hosts && *hosts == 0) {
        const Caller self{.sessionId = {}, .user = ownUser(), .peer = u"penstockd"_s, .localAdministrator = true};
        m_dispatcher.dispatch(self, u"host.add"_s, {{u"uri"_s, demoUri}, {u"name"_s, u"demo-host"_s}},
                              [](const Result<QJsonValue> &) {});
    }
}

void Service::stop()
{
    log::info("service", u"stopping"_s);
    m_controlSocket.stop();
    m_server.close();
    QTimer::singleShot(stopWithin, this, &Service::stopped);
    m_bin.reset();
    m_plugins->stop();
}

} // namespace penstock
