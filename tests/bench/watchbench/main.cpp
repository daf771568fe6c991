// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/watchbench/fleetservice.h"
#include "tests/bench/watchbench/subscribers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <array>
#include <cstdio>
#include <cstring>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace penstock;

namespace {

constexpr int clients = 100;
constexpr int seconds = 10;

struct Shape {
    const char *name;
    const char *watch;
    int machines;
    bool isShared;         ///< every client is told of every change
    bool isChecked = true; ///< each client must know the last state of its machines
};

constexpr std::array<Shape, 4> shapes{{
    {"watch.own-share", R"({"jsonrpc":"2.0","id":2,"method":"vm.watch","params":{"where":"host = h%d"}})", 10'000, false},
    {"watch.all-see-all", R"({"jsonrpc":"2.0","id":2,"method":"vm.watch","params":{}})", 1000, true},
    {"watch.over-relation", R"({"jsonrpc":"2.0","id":2,"method":"vm.watch","params":{"where":"host.name = host-%d"}})", 10'000, false},
    {"watch.top-100", R"({"jsonrpc":"2.0","id":2,"method":"vm.watch","params":{"orderBy":"memory desc","limit":100}})", 10'000, true, false},
}};

double processorOf(int who)
{
    rusage usage{};
    ::getrusage(who, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

struct Pipe {
    Pipe() { (void)!::pipe(ends.data()); }
    std::array<int, 2> ends{};
};

/// The process of the clients: reads where the service is, and at the end what they should know.
int subscribe(const Shape &shape, int in, int out)
{
    struct Place {
        int port = 0;
        std::array<char, 200> token{};
    } place;
    Subscribers subscribers;
    if (::read(in, &place, sizeof place) != sizeof place
        || !subscribers.open(clients, place.port, place.token.data(), shape.watch, shape.machines)) {
        return 1;
    }
    subscribers.read(in);
    std::vector<int64_t> last(size_t(shape.machines));
    for (size_t at = 0; at < last.size() * sizeof(int64_t);) {
        const ssize_t size = ::read(in, reinterpret_cast<char *>(last.data()) + at, last.size() * sizeof(int64_t) - at);
        if (size <= 0) {
            return 1;
        }
        at += size_t(size);
    }
    const auto outcome = subscribers.outcome(last, shape.isShared, FleetService::hosts);
    const auto part = [&](double share) { return outcome.delays.empty() ? 0.0 : outcome.delays.at(size_t(share * double(outcome.delays.size() - 1))); };
    const QJsonObject line{{"delivered", qint64(outcome.delivered)}, {"messages", qint64(outcome.messages)}, {"bytes", qint64(outcome.bytes)},
                           {"lost", shape.isChecked ? QJsonValue(qint64(outcome.wrong)) : QJsonValue()}, {"closed", outcome.closed}, {"delayMedian", part(0.5)},
                           {"delay95", part(0.95)}, {"delayMost", part(1)}, {"clientProcessor", outcome.processor}};
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact);
    (void)!::write(out, text.constData(), size_t(text.size()));
    return 0;
}

int measure(const Shape &shape, int perSecond, int argc, char *argv[])
{
    const Pipe toClients;
    const Pipe fromClients;
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(subscribe(shape, toClients.ends[0], fromClients.ends[1]));
    }
    const QCoreApplication application(argc, argv);
    FleetService service(shape.machines, perSecond);
    if (!service.start()) {
        return 1;
    }
    struct Place {
        int port = 0;
        std::array<char, 200> token{};
    } place;
    place.port = service.port();
    std::strncpy(place.token.data(), service.token().toLatin1().constData(), place.token.size() - 1);
    (void)!::write(toClients.ends[1], &place, sizeof place);
    double begun = 0;
    auto *quiet = new QTimer(&service);
    QObject::connect(quiet, &QTimer::timeout, &service, [&, quiet, calm = 0]() mutable {
        calm = service.sessions() == clients && service.nowWaiting() == 0 ? calm + 1 : 0;
        if (calm == 20) {
            quiet->stop();
            begun = processorOf(RUSAGE_SELF);
            service.change(seconds * 1000);
        }
    });
    quiet->start(100);
    QByteArray answer(4096, '\0');
    QObject::connect(&service, &FleetService::changed, &application, [&] {
        (void)!::write(toClients.ends[1], "x", 1);
        QTimer::singleShot(5000, &application, [&] {
            // What the clients asked for has gone out; they count while the service waits.
            (void)!::write(toClients.ends[1], service.last().data(), service.last().size() * sizeof(int64_t));
            answer.resize(::read(fromClients.ends[0], answer.data(), size_t(answer.size())));
            QCoreApplication::quit();
        });
    });
    QCoreApplication::exec();
    ::waitpid(child, nullptr, 0);
    QJsonObject line = QJsonDocument::fromJson(answer).object();
    QJsonArray waiting;
    for (const qint64 bytes : service.waiting()) {
        waiting.append(bytes);
    }
    line.insert("name"_L1, QString::fromLatin1(shape.name));
    line.insert("wanted"_L1, perSecond);
    line.insert("changed"_L1, service.changes() / double(seconds));
    line.insert("deliveredPerSecond"_L1, line.value("delivered"_L1).toDouble() / seconds);
    line.insert("mostWaiting"_L1, service.mostWaiting());
    line.insert("waiting"_L1, waiting);
    line.insert("serviceProcessor"_L1, processorOf(RUSAGE_SELF) - begun);
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QByteArray wanted = argc > 1 ? argv[1] : "";
    for (const Shape &shape : shapes) {
        if (wanted == shape.name) {
            return measure(shape, argc > 2 ? std::atoi(argv[2]) : 10'000, argc, argv);
        }
    }
    std::fputs("usage: watchbench SHAPE [CHANGES-PER-SECOND], where SHAPE is one of:\n", stderr);
    for (const Shape &shape : shapes) {
        std::fprintf(stderr, "  %s\n", shape.name);
    }
    return 2;
}
