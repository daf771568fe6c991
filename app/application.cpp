// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

#include "app/client/localservice.h"
#include "app/client/translatedtext.h"
#include "app/pages.h"
#include "app/singleinstance.h"
#include "app/repaintmeasure.h"
#include "app/startmeasure.h"
#include "app/theme/icons.h"
#include "app/views/appearance.h"
#include "app/views/listpage.h"
#include "app/views/mainwindow.h"
#include "app/views/resourcelistview.h"
#include "app/views/workspace.h"
#include "app/windowshot.h"

#include <QApplication>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

#include <chrono>
#include <cstdio>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

ServiceLocator locatorFor(const StartOptions &options)
{
    return options.runtimeDirectory.isEmpty() ? ServiceLocator() : ServiceLocator(QStringList{options.runtimeDirectory});
}

} // namespace

Application::Application(QApplication &application, const StartOptions &options)
    : m_options(options), m_settings(settingsFile()), m_translations(application, language()), m_client(locatorFor(options)),
      m_cache(&m_client), m_tasks(&m_cache), m_actions(&m_client, &m_cache)
{
    m_theme.apply(application);
    m_theme.setMode(Appearance::themeByName(
        options.theme.isEmpty() ? m_settings.value(u"theme"_s, u"system"_s).toString() : options.theme));
    pages::addTabs(m_tabs, context());
}

Application::~Application() = default;

QString Application::settingsFile() const
{
    return m_options.isUnattended() ? m_scratch.filePath(u"settings.ini"_s) : QString();
}

QString Application::language() const
{
    return m_options.language.isEmpty() ? Appearance::language(&m_settings) : m_options.language;
}

WorkspaceContext Application::context()
{
    return {&m_client, &m_cache, &m_tasks, &m_actions, &m_navigation, &m_theme, &m_settings};
}

int Application::run()
{
    if (m_options.selfTest) {
        return selfTest();
    }
    if (!m_options.isUnattended()) {
        m_single = std::make_unique<SingleInstance>(m_options.runtimeDirectory);
        if (m_single->handOver(m_options.open)) {
            return 0;
        }
        makeSingle();
    }
    startClient(); // the service answers while the window is being made
    m_window = std::make_unique<MainWindow>(context(), m_tabs);
    pages::addHandlers(context(), m_window.get());
    m_navigation.open(Place::list(u"vm"_s));
    if (!m_options.size.isEmpty()) {
        m_window->resize(m_options.size);
    }
    if (!m_options.open.isEmpty()) {
        openFromOutside(m_options.open);
    }
    m_window->show();
    doVerb();
    takePicture();
    measure();
    return QApplication::exec();
}

void Application::startClient()
{
    for (const QString &type : {u"host"_s, u"vm"_s, u"task"_s}) {
        m_cache.watch(type);
    }
    connect(&m_client, &ServiceClient::stateChanged, this, &Application::startServiceIfNone);
    connect(&m_client, &ServiceClient::wordsLearned, &m_translations.plugins(), &PluginTranslator::learn);
    m_client.setLanguage(QLocale().name());
    m_client.start();
}

void Application::startServiceIfNone()
{
    const bool none = m_client.state() == ServiceClient::State::Waiting
                      && m_client.lastError().code == ErrorCode::NotFound && !m_client.lastContact().isValid();
    if (!none || m_serviceStarted || m_options.measure) {
        return;
    }
    m_serviceStarted = true;
    const Result<Text> started = LocalService().start(m_options.runtimeDirectory);
    if (m_window) {
        m_window->say(started ? translated(*started) : translated(started.error()));
    }
}

void Application::makeSingle()
{
    m_single->listen();
    connect(m_single.get(), &SingleInstance::asked, this, [this](const QString &open) {
        if (m_window) {
            m_window->bringUp();
            openFromOutside(open);
        }
    });
}

void Application::openFromOutside(const QString &open)
{
    if (open.isEmpty()) {
        return;
    }
    if (open == "bin"_L1 || open == "task"_L1 || open == "event"_L1) { // places of their own
        m_navigation.open(Place::list(open));
        return;
    }
    m_link = DeepLink(open, m_tabs.ids());
    m_cache.watch(m_link.type());
    connect(&m_cache, &ResourceCache::objectsChanged, this, &Application::followLink, Qt::UniqueConnection);
    connect(&m_cache, &ResourceCache::completed, this, &Application::followLink, Qt::UniqueConnection);
    connect(&m_client, &ServiceClient::ready, this, &Application::followLink, Qt::UniqueConnection);
    followLink();
}

void Application::followLink()
{
    if (m_link.isNull()) {
        return;
    }
    if (const std::optional<Place> place = m_link.resolve(m_cache)) {
        m_link = {};
        m_navigation.open(*place);
    } else if (const QString problem = m_link.problem(m_cache); !problem.isEmpty()) {
        m_link = {};
        tellLinkProblem(problem);
    }
}

void Application::tellLinkProblem(const QString &problem)
{
    if (m_options.isUnattended()) {
        std::fprintf(stderr, "penstock: %s\n", qUtf8Printable(problem));
        QMetaObject::invokeMethod(this, [] { QApplication::exit(1); }, Qt::QueuedConnection);
    } else {
        m_window->say(problem);
    }
}

bool Application::hasContent() const
{
    return m_link.isNull() && m_cache.isComplete(u"vm"_s) && m_cache.isComplete(u"host"_s)
           && m_cache.isComplete(u"task"_s) && m_window->workspace()->hasContent();
}

/// What the verb acts on is known only once the page shows it.
void Application::doVerb()
{
    m_verbDone = m_options.verb.isEmpty();
    if (m_verbDone) {
        return;
    }
    auto *waiting = new QTimer(this);
    connect(waiting, &QTimer::timeout, this, [this, waiting] {
        if (hasContent()) {
            waiting->deleteLater();
            m_verbDone = true;
            m_actions.trigger(m_options.verb, m_window->workspace()->selectedObjects());
        }
    });
    waiting->start(std::chrono::milliseconds(100));
}

void Application::takePicture()
{
    if (m_options.screenshot.isEmpty()) {
        return;
    }
    auto *shot = new WindowShot(m_window.get(), {m_options.screenshot, m_options.delay, [this] { return m_verbDone && hasContent(); }}, this);
    connect(shot, &WindowShot::finished, this, [](const QString &problem) {
        if (!problem.isEmpty()) {
            std::fprintf(stderr, "penstock: %s\n", qUtf8Printable(problem));
        }
        QApplication::exit(problem.isEmpty() ? 0 : 1);
    });
}

void Application::measure()
{
    const ListPage *page = m_window->workspace()->listPage();
    if (!page) {
        return;
    }
    ResourceTable *table = page->list()->table();
    if (m_options.measureChanges) {
        new RepaintMeasure(table, this);
    }
    if (!m_options.measure) {
        return;
    }
    auto *measure = new StartMeasure(table, m_options.measureRows, this);
    connect(measure, &StartMeasure::finished, this, [](bool measured) { QApplication::exit(measured ? 0 : 1); });
}

int Application::selfTest() const
{
    QStringList missing;
    for (const Verb &verb : m_actions.verbs()) {
        if (!icons::exists(verb.icon)) {
            missing += u"icon %1"_s.arg(verb.icon);
        }
    }
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        QTranslator translator;
        if (!translator.load(u":/penstock/i18n/penstock_%1.qm"_s.arg(language))) {
            missing += u"translation %1"_s.arg(language);
        }
    }
    if (icons::application().isNull()) {
        missing += u"application icon"_s;
    }
    std::puts(missing.isEmpty() ? "ok" : qUtf8Printable(u"missing: "_s + missing.join(u", "_s)));
    return missing.isEmpty() ? 0 : 1;
}

} // namespace penstock
