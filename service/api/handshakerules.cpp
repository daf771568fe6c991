// SPDX-License-Identifier: Apache-2.0
#include "service/api/handshakerules.h"

#include <QHash>
#include <QRegularExpression>

namespace penstock
{

using namespace Qt::StringLiterals;

namespace
{

struct Request {
    QByteArray method;
    QByteArray target;
    QMultiHash<QByteArray, QByteArray> fields; ///< names in lower case
};

std::optional<Request> parsed(const QByteArray &header)
{
    const QList<QByteArray> lines = header.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || words.at(2) != "HTTP/1.1") {
        return std::nullopt;
    }
    Request request{words.at(0), words.at(1), {}};
    for (const QByteArray &raw : lines.sliced(1)) {
        if (raw.trimmed().isEmpty()) {
            continue;
        }
        const qsizetype colon = raw.indexOf(':');
        // Neither folded lines nor blanks before the colon: two parsers could read them differently.
        if (colon <= 0 || raw.left(colon).trimmed() != raw.left(colon)) {
            return std::nullopt;
        }
        request.fields.insert(raw.left(colon).toLower(), raw.mid(colon + 1).trimmed());
    }
    return request;
}

bool isUpgrade(const Request &request)
{
    const QByteArray connection = request.fields.value("connection").toLower();
    return request.method == "GET" && request.fields.value("upgrade").toLower() == "websocket" &&
           connection.contains("upgrade") && !request.fields.value("sec-websocket-key").isEmpty();
}

/// Host and port of "name", "name:port", "[address]" and "[address]:port"; nothing for anything else.
std::optional<QString> hostWithoutPort(const QString &authority)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(uR"((\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+)(?::([0-9]{1,5}))?)"_s));
    const auto match = form.match(authority);
    if (!match.hasMatch() || match.captured(2).toInt() > 65535) {
        return std::nullopt;
    }
    return match.captured(1).toLower();
}

const QStringList &loopbackNames()
{
    static const QStringList names{u"localhost"_s, u"127.0.0.1"_s, u"[::1]"_s};
    return names;
}

QByteArray phrase(int status)
{
    switch (status) {
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 408:
        return "Request Timeout";
    case 426:
        return "Upgrade Required";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return "Bad Request";
    }
}

} // namespace

HandshakeRules::HandshakeRules(QStringList paths, QStringList origins, QStringList hosts)
    : m_paths(std::move(paths)), m_origins(std::move(origins)), m_hosts(std::move(hosts))
{
}

std::optional<HandshakeRules::Refusal> HandshakeRules::judge(const QByteArray &header) const
{
    const auto request = parsed(header);
    if (!request) {
        return Refusal{400, "This is not a request of HTTP/1.1."};
    }
    if (request->fields.count("host") != 1 || request->fields.count("origin") > 1) {
        return Refusal{400, "A request has exactly one Host and at most one Origin."};
    }
    if (!acceptsHost(QString::fromLatin1(request->fields.value("host")))) {
        return Refusal{403, "This service answers to the names of loopback only."};
    }
    if (request->fields.contains("origin") && !acceptsOrigin(QString::fromLatin1(request->fields.value("origin")))) {
        return Refusal{403, "Pages of other origins may not use this service."};
    }
    if (!m_paths.contains(QString::fromLatin1(request->target))) {
        return Refusal{404, "There is nothing at this path."};
    }
    if (!isUpgrade(*request)) {
        return Refusal{426, "This address speaks WebSocket."};
    }
    return std::nullopt;
}

QByteArray HandshakeRules::response(const Refusal &refusal)
{
    const QByteArray body = refusal.why + '\n';
    QByteArray text =
        "HTTP/1.1 " + QByteArray::number(refusal.status) + ' ' + phrase(refusal.status) +
        "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
        "\r\nX-Content-Type-Options: nosniff\r\n";
    if (refusal.status == 426) {
        text += "Upgrade: websocket\r\n";
    }
    return text + "Connection: close\r\n\r\n" + body;
}

bool HandshakeRules::acceptsHost(const QString &host) const
{
    const auto name = hostWithoutPort(host);
    return name && (loopbackNames().contains(*name) || m_hosts.contains(*name, Qt::CaseInsensitive));
}

bool HandshakeRules::acceptsOrigin(const QString &origin) const
{
    if (m_origins.contains(origin, Qt::CaseInsensitive)) {
        return true;
    }
    for (const QString &name : loopbackNames()) {
        if (origin.compare(u"http://%1:%2"_s.arg(name).arg(m_port), Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

} // namespace penstock
