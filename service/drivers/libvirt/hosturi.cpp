// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/hosturi.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace penstock {

namespace {

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

const char *const examples =
    QT_TRANSLATE_NOOP("Text", "Use qemu:///system, qemu+ssh://user@host/system or qemu+tls://host/system.");

/// "unix", "ssh", "tls" or "tcp"; an address without one means unix here and TLS elsewhere.
QString transportOf(const QUrl &uri)
{
    const QString scheme = uri.scheme();
    const auto plus = scheme.indexOf(u'+');
    if (plus >= 0) {
        return scheme.mid(plus + 1);
    }
    return uri.host().isEmpty() ? u"unix"_s : u"tls"_s;
}

QStringList parametersFor(const QString &transport)
{
    if (transport == "unix"_L1) {
        return {u"socket"_s, u"mode"_s};
    }
    if (transport == "ssh"_L1) {
        return {u"keyfile"_s, u"known_hosts"_s, u"mode"_s, u"proxy"_s, u"no_tty"_s};
    }
    return transport == "tls"_L1 ? QStringList{u"pkipath"_s, u"mode"_s} : QStringList{u"mode"_s};
}

bool isValueAllowed(const QString &name, const QString &value)
{
    static const QRegularExpression path(u"^/[A-Za-z0-9_./@+=:,-]{0,200}$"_s);
    if (name == "mode"_L1) {
        return QStringList{u"auto"_s, u"direct"_s, u"legacy"_s}.contains(value);
    }
    if (name == "proxy"_L1) {
        return value == "native"_L1;
    }
    if (name == "no_tty"_L1) {
        return value == "1"_L1;
    }
    return path.match(value).hasMatch() && !value.contains("/../"_L1);
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host == "::1"_L1 || host == "127.0.0.1"_L1;
}

Result<void> checkAuthority(const QUrl &uri, const QString &transport)
{
    static const QRegularExpression hostName(u"^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})|[0-9A-Fa-f:]{2,45})$"_s);
    static const QRegularExpression userName(u"^[A-Za-z_][A-Za-z0-9_.-]{0,31}$"_s);
    if (!uri.password().isEmpty()) {
        return refused({QT_TRANSLATE_NOOP("Text", "An address may not hold a password.")},
                       {QT_TRANSLATE_NOOP("Text", "Use a key file (keyfile=/path) instead.")});
    }
    const QString host = uri.host();
    if ((transport == "unix"_L1) != host.isEmpty()) {
        return refused({QT_TRANSLATE_NOOP("Text", "The kind of connection and the host name do not fit together.")},
                       {examples});
    }
    if (!host.isEmpty() && !hostName.match(host).hasMatch()) {
        return refused({QT_TRANSLATE_NOOP("Text", "The host name has characters that are not allowed.")}, {examples});
    }
    if (!uri.userName().isEmpty() && (transport != "ssh"_L1 || !userName.match(uri.userName()).hasMatch())) {
        return refused({QT_TRANSLATE_NOOP("Text", "The user name is not allowed here.")}, {examples});
    }
    if (transport == "tcp"_L1 && !isLoopback(host)) {
        return refused({QT_TRANSLATE_NOOP("Text", "A plain TCP connection is not encrypted and not signed in.")},
                       {QT_TRANSLATE_NOOP("Text", "Use qemu+ssh or qemu+tls.")});
    }
    return {};
}

Result<QUrlQuery> checkedParameters(const QUrl &uri, const QString &transport)
{
    const QStringList allowed = parametersFor(transport);
    QUrlQuery checked;
    for (const auto &[name, value] : QUrlQuery(uri).queryItems(QUrl::FullyDecoded)) {
        if (!allowed.contains(name)) {
            return refused(
                {QT_TRANSLATE_NOOP("Text", "The parameter “{name}” is not allowed."), {{u"name"_s, name.left(40)}}},
                {QT_TRANSLATE_NOOP("Text", "Leave it out.")});
        }
        if (checked.hasQueryItem(name) || !isValueAllowed(name, value)) {
            return refused(
                {QT_TRANSLATE_NOOP("Text", "The value of the parameter “{name}” is not allowed."), {{u"name"_s, name}}},
                {QT_TRANSLATE_NOOP("Text", "Give an absolute path, or leave it out.")});
        }
        checked.addQueryItem(name, value);
    }
    if (transport == "ssh"_L1 && !checked.hasQueryItem(u"no_tty"_s)) {
        checked.addQueryItem(u"no_tty"_s, u"1"_s); // never wait for somebody to type a password
    }
    return checked;
}

} // namespace

bool HostUri::handles(const QUrl &uri)
{
    return uri.scheme() == "qemu"_L1 || uri.scheme().startsWith("qemu+"_L1);
}

Result<HostUri> HostUri::parse(const QUrl &uri)
{
    if (!uri.isValid() || !handles(uri)) {
        return refused({QT_TRANSLATE_NOOP("Text", "It is not the address of a QEMU host.")}, {examples});
    }
    const QString transport = transportOf(uri);
    if (!QStringList{u"unix"_s, u"ssh"_s, u"tls"_s, u"tcp"_s}.contains(transport)) {
        return refused({QT_TRANSLATE_NOOP("Text", "Connections of the kind “{transport}” are not allowed."),
                        {{u"transport"_s, transport.left(40)}}},
                       {examples});
    }
    if (uri.path() != "/system"_L1 && uri.path() != "/session"_L1) {
        return refused({QT_TRANSLATE_NOOP("Text", "The path must be /system or /session.")}, {examples});
    }
    if (uri.hasFragment()) {
        return refused({QT_TRANSLATE_NOOP("Text", "An address may not hold a fragment.")}, {examples});
    }
    if (const auto authority = checkAuthority(uri, transport); !authority) {
        return tl::unexpected(authority.error());
    }
    const auto parameters = checkedParameters(uri, transport);
    if (!parameters) {
        return tl::unexpected(parameters.error());
    }
    QUrl built;
    built.setHost(uri.host());
    built.setUserName(uri.userName());
    built.setPort(uri.port());
    const bool plain = transport == "unix"_L1 && parameters->isEmpty();
    QByteArray text = plain ? "qemu" : "qemu+" + transport.toLatin1();
    text += "://" + built.authority(QUrl::FullyEncoded).toLatin1() + uri.path().toLatin1();
    if (!parameters->isEmpty()) {
        text += "?" + parameters->toString(QUrl::FullyEncoded).toLatin1();
    }
    return HostUri(text, transport == "unix"_L1);
}

} // namespace penstock
