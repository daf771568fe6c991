// SPDX-License-Identifier: Apache-2.0
#include "app/cli/selftest.h"

#include "app/cli/exitcode.h"
#include "app/cli/optionvalue.h"
#include "app/cli/output.h"
#include "app/cli/outputtable.h"
#include "shared/rpc/serviceaddress.h"

#include <QEventLoop>
#include <QJsonObject>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QWebSocketServer>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

bool listensOnLoopback()
{
    QWebSocketServer server(u"self-test"_s, QWebSocketServer::NonSecureMode);
    return server.listen(QHostAddress::LocalHost);
}

bool listensOnControlSocket()
{
    const QTemporaryDir directory;
    QLocalServer server;
    return directory.isValid() && server.listen(serviceaddress::controlSocket(directory.path()));
}

bool readsSizes()
{
    const Field size = FieldBuilder(u"memory"_s, FieldKind::Integer).unit(Unit::Bytes);
    const Result<QJsonValue> value = optionValue(size, u"2GiB"_s);
    return value && value->toInteger() == 2LL * 1024 * 1024 * 1024;
}

bool printsTables()
{
    OutputTable table({u"Name"_s, u"State"_s});
    table.addRow({u"hello"_s, u"running"_s});
    return table.text() == "NAME   STATE\nhello  running\n"_L1;
}

} // namespace

int selfTest(const Output &output)
{
    const std::pair<const char *, bool> checks[] = {{"websockets", listensOnLoopback()},
                                                    {"control-socket", listensOnControlSocket()},
                                                    {"sizes", readsSizes()},
                                                    {"tables", printsTables()}};
    bool isFine = true;
    QJsonObject json;
    for (const auto &[name, passed] : checks) {
        isFine = isFine && passed;
        json.insert(QLatin1String(name), passed);
        if (!output.isJson()) {
            output.print(QString(QLatin1String(name)).leftJustified(16) + (passed ? u"ok\n"_s : u"FAILED\n"_s));
        }
    }
    if (output.isJson()) {
        output.printJson(json);
    }
    return isFine ? ExitDone : ExitFailed;
}

} // namespace penstock
