// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/simulatoraddress.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include <optional>

using namespace Qt::StringLiterals;

namespace penstock
{

namespace
{

tl::unexpected<Error> refused(Text why, Text fix)
{
    Error error{.code = ErrorCode::InvalidArgument,
                .what = {QT_TRANSLATE_NOOP("Text", "The host's address is not accepted.")},
                .why = std::move(why),
                .fix = std::move(fix),
                .field = u"uri"_s,
                .detail = {}};
    return failure(std::move(error));
}

std::optional<int> numberUpTo(int limit, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 && number <= limit ? std::optional(number) : std::nullopt;
}

constexpr int mostMachines = 1'000'000;
constexpr int longestWait = 600'000;

/// False when the parameter is unknown or its value not allowed.
bool readNumber(const QString &name, const QString &value, SimulatorAddress &into)
{
    const bool isWait = name == "patience"_L1 || name == "retry"_L1;
    const auto number = numberUpTo(isWait ? longestWait : mostMachines, value);
    if (!number) {
        return false;
    }
    if (name == "machines"_L1) {
        into.machines = *number;
    } else if (name == "seed"_L1) {
        into.seed = static_cast<quint32>(*number);
    } else if (name == "storage"_L1) {
        into.storage = Bytes::gibibytes(*number);
    } else if (name == "patience"_L1) {
        into.patience = std::chrono::milliseconds(*number);
    } else if (name == "retry"_L1) {
        into.retry = std::chrono::milliseconds(*number);
    } else {
        return false;
    }
    return true;
}

bool readParameter(const QString &name, const QString &value, SimulatorAddress &into)
{
    if (name == "fault"_L1) {
        return into.faults.add(value);
    }
    if (name == "fail"_L1 || name == "hang"_L1) {
        return into.faults.add(name == "fail"_L1 ? Fault::Fail : Fault::Hang, value);
    }
    if (name == "latency"_L1) {
        const auto latency = Latency::parse(value);
        into.latency = latency.value_or(into.latency);
        return latency.has_value();
    }
    return readNumber(name, value, into);
}

bool isPlain(const QUrl &uri)
{
    static const QRegularExpression hostName(u"^[a-z0-9][a-z0-9.-]{0,62}$"_s);
    return hostName.match(uri.host()).hasMatch() && uri.userInfo().isEmpty() && uri.port() == -1 &&
           (uri.path().isEmpty() || uri.path() == "/"_L1) && !uri.hasFragment();
}

} // namespace

QStringList SimulatorAddress::operations()
{
    return {u"connect"_s,    u"machines"_s,     u"networks"_s,     u"read"_s,       u"define"_s,
            u"start"_s,      u"shutdown"_s,     u"powerOff"_s,     u"reset"_s,      u"pause"_s,
            u"resume"_s,     u"rename"_s,       u"undefine"_s,     u"sendKeys"_s,   u"openSerial"_s,
            u"readVolume"_s, u"createVolume"_s, u"removeVolume"_s, u"writeVolume"_s, u"listVolumes"_s};
}

bool SimulatorAddress::handles(const QUrl &uri)
{
    return uri.scheme() == "simulator"_L1;
}

Result<SimulatorAddress> SimulatorAddress::parse(const QUrl &uri)
{
    const Text example{QT_TRANSLATE_NOOP("Text", "Use simulator://demo or simulator://name?machines=100.")};
    if (!uri.isValid() || !handles(uri) || !isPlain(uri)) {
        return refused({QT_TRANSLATE_NOOP("Text", "It is not the address of a simulated host.")}, example);
    }
    SimulatorAddress address;
    address.name = uri.host();
    for (const auto &[name, value] : QUrlQuery(uri).queryItems(QUrl::FullyDecoded)) {
        if (!readParameter(name, value, address)) {
            return refused({QT_TRANSLATE_NOOP("Text", "The parameter “{name}” or its value is not allowed."),
                            {{u"name"_s, name.left(40)}}},
                           example);
        }
    }
    return address;
}

} // namespace penstock
