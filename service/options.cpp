// SPDX-License-Identifier: Apache-2.0
#include "service/options.h"

#include "shared/rpc/serviceaddress.h"

#include <QCommandLineParser>
#include <QDir>
#include <QHash>
#include <QHostAddress>

#include <unistd.h>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 remotePort = 8765;
constexpr int mostBinDays = 3650;

QString defaultData()
{
    if (::geteuid() == 0) {
        return u"/var/lib/penstock"_s;
    }
    const QString base = qEnvironmentVariable("XDG_DATA_HOME", QDir::homePath() + "/.local/share"_L1);
    return base + "/penstock"_L1;
}

QString defaultLog(const QString &data)
{
    return ::geteuid() == 0 ? u"/var/log/penstock/penstockd.log"_s : data + "/penstockd.log"_L1;
}

tl::unexpected<Error> badOption(const QString &option, const QString &value, const QString &allowed)
{
    return failure(ErrorCode::InvalidArgument,
                   {QT_TRANSLATE_NOOP("Text", "Option --{option} does not accept “{value}”."),
                    {{u"option"_s, option}, {u"value"_s, value}}},
                   {}, {QT_TRANSLATE_NOOP("Text", "Use one of: {allowed}."), {{u"allowed"_s, allowed}}});
}

/// "192.0.2.1", "192.0.2.1:8765", "[2001:db8::1]:8765", "0.0.0.0".
Result<std::pair<QString, quint16>> listenAddress(const QString &text)
{
    if (text.isEmpty()) {
        return std::pair<QString, quint16>();
    }
    const bool bare = QHostAddress(text).protocol() != QAbstractSocket::UnknownNetworkLayerProtocol;
    const qsizetype colon = bare ? -1 : text.lastIndexOf(u':');
    QString address = colon < 0 ? text : text.left(colon);
    bool isPort = true;
    const quint16 port = colon < 0 ? remotePort : text.mid(colon + 1).toUShort(&isPort);
    if (address.startsWith(u'[') && address.endsWith(u']')) {
        address = address.mid(1, address.size() - 2);
    }
    if (!isPort || QHostAddress(address).isNull()) {
        return badOption(u"listen"_s, text, u"192.0.2.1, 192.0.2.1:8765, [2001:db8::1]:8765, 0.0.0.0"_s);
    }
    return std::pair(address, port);
}

} // namespace

Result<Options> Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Control service of Penstock: runs virtual machines on libvirt hosts."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"runtime-dir"_s, u"Directory of the control socket."_s, u"DIR"_s, serviceaddress::runtimeDirectory()},
        {u"data-dir"_s, u"Directory of the database."_s, u"DIR"_s, defaultData()},
        {u"image-dir"_s, u"The image store; by default DATA/images."_s, u"DIR"_s},
        {u"volume-dir"_s, u"Where disks are made on this computer; by default DATA/volumes."_s, u"DIR"_s},
        {u"port"_s, u"Port on loopback; 0 takes a free one."_s, u"PORT"_s, u"0"_s},
        {u"log-file"_s, u"Rotating log file; \"none\" for no file."_s, u"FILE"_s},
        {u"log-level"_s, u"debug, info, warning or error."_s, u"LEVEL"_s, u"info"_s},
        {u"acceleration"_s, u"auto, kvm or tcg: how new virtual machines run."_s, u"KIND"_s, u"auto"_s},
        {u"group"_s, u"Who may use the service of root besides root."_s, u"NAME"_s, u"penstock"_s},
        {u"demo"_s, u"Adds a simulated host instead of using libvirt."_s},
        {u"simulator-state"_s, u"Keeps what becomes of simulated hosts there, beyond the end of the service."_s, u"DIR"_s},
        {u"restore"_s, u"Puts a backup in the place of the database, and ends. No service may use it."_s, u"FILE"_s},
        {u"listen"_s, u"Also serves other computers at this address, with TLS."_s, u"ADDRESS[:PORT]"_s},
        {u"tls-certificate"_s, u"The service's certificate, PEM."_s, u"FILE"_s},
        {u"tls-key"_s, u"The key to it, PEM; readable for its owner alone."_s, u"FILE"_s},
        {u"audit-days"_s, u"Days for which audit entries are kept."_s, u"DAYS"_s, u"365"_s},
        {u"event-days"_s, u"Days for which events are kept."_s, u"DAYS"_s, u"30"_s},
        {u"event-size"_s, u"How much space events may take, in MiB."_s, u"MIB"_s, u"100"_s},
        {u"bin-days"_s, u"Days for which the bin keeps things; 0: until somebody deletes them."_s, u"DAYS"_s, u"7"_s},
        {u"self-test"_s, u"Checks that everything the service needs is there, and ends."_s},
    });
    parser.process(arguments);
    const QHash<QString, log::Level> levels{{u"debug"_s, log::Level::Debug},
                                            {u"info"_s, log::Level::Info},
                                            {u"warning"_s, log::Level::Warning},
                                            {u"error"_s, log::Level::Error}};
    if (!levels.contains(parser.value(u"log-level"_s))) {
        return badOption(u"log-level"_s, parser.value(u"log-level"_s), u"debug, info, warning, error"_s);
    }
    const QString acceleration = parser.value(u"acceleration"_s);
    if (!QStringList{u"auto"_s, u"kvm"_s, u"tcg"_s}.contains(acceleration)) {
        return badOption(u"acceleration"_s, acceleration, u"auto, kvm, tcg"_s);
    }
    bool isPort = false;
    const ushort port = parser.value(u"port"_s).toUShort(&isPort);
    if (!isPort) {
        return badOption(u"port"_s, parser.value(u"port"_s), u"0 to 65535"_s);
    }
    for (const QString &option : {u"audit-days"_s, u"event-days"_s, u"event-size"_s}) {
        bool isNumber = false;
        if (parser.value(option).toInt(&isNumber) < 1 || !isNumber) {
            return badOption(option, parser.value(option), u"1 or more"_s);
        }
    }
    bool isDays = false;
    const int binDays = parser.value(u"bin-days"_s).toInt(&isDays);
    if (!isDays || binDays < 0 || binDays > mostBinDays) {
        return badOption(u"bin-days"_s, parser.value(u"bin-days"_s), u"0 to 3650"_s);
    }
    const auto listen = listenAddress(parser.value(u"listen"_s));
    if (!listen) {
        return failure(listen.error());
    }
    const auto directory = [&parser](const QString &option, const QString &fallback) {
        return QDir::cleanPath(QDir::current().absoluteFilePath(parser.isSet(option) ? parser.value(option) : fallback));
    };
    const QString data = directory(u"data-dir"_s, parser.value(u"data-dir"_s));
    const QString logFile = parser.isSet(u"log-file"_s) ? parser.value(u"log-file"_s) : defaultLog(data);
    return Options{.runtimeDirectory = directory(u"runtime-dir"_s, parser.value(u"runtime-dir"_s)),
                   .paths = {.data = data,
                             .images = directory(u"image-dir"_s, data + "/images"_L1),
                             .volumes = directory(u"volume-dir"_s, data + "/volumes"_L1)},
                   .port = port,
                   .logFile = logFile == "none"_L1 ? QString() : logFile,
                   .logLevel = levels.value(parser.value(u"log-level"_s)),
                   .acceleration = acceleration,
                   .group = parser.value(u"group"_s),
                   .demo = parser.isSet(u"demo"_s),
                   .selfTest = parser.isSet(u"self-test"_s),
                   .listen = listen->first,
                   .listenPort = listen->second,
                   .tlsCertificate = parser.value(u"tls-certificate"_s),
                   .tlsKey = parser.value(u"tls-key"_s),
                   .simulatorState = parser.isSet(u"simulator-state"_s) ? directory(u"simulator-state"_s, {}) : QString(),
                   .auditDays = parser.value(u"audit-days"_s).toInt(),
                   .events = {.size = Bytes::mebibytes(parser.value(u"event-size"_s).toInt()), .days = parser.value(u"event-days"_s).toInt()},
                   .binDays = binDays,
                   .restore = parser.isSet(u"restore"_s) ? directory(u"restore"_s, {}) : QString()};
}

} // namespace penstock
