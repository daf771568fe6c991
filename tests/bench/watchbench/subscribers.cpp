// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/watchbench/subscribers.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

namespace penstock {

namespace {

bool sendAll(int socket, const std::string &bytes)
{
    return ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL) == ssize_t(bytes.size());
}

/// A text frame, with a mask of zeros.
bool sendText(int socket, const std::string &text)
{
    std::string frame = "\x81";
    if (text.size() < 126) {
        frame += char(0x80 | text.size());
    } else {
        frame += char(0x80 | 126);
        frame += char(text.size() >> 8);
        frame += char(text.size() & 255);
    }
    return sendAll(socket, frame + std::string(4, '\0') + text);
}

const char *find(const char *from, const char *end, const char *what)
{
    return static_cast<const char *>(::memmem(from, size_t(end - from), what, std::strlen(what)));
}

} // namespace

int64_t nanoseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return int64_t(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

bool Subscribers::open(int count, int port, const std::string &token, const std::string &watch, int machines)
{
    for (int i = 0; i < count; ++i) {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(uint16_t(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
            return false;
        }
        if (!sendAll(socket, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                             "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")) {
            return false;
        }
        std::array<char, 4096> head{};
        if (::recv(socket, head.data(), head.size(), 0) <= 0) {
            return false;
        }
        sendText(socket, R"({"jsonrpc":"2.0","id":1,"method":"session.signIn","params":{"token":")" + token + "\"}}");
        if (::recv(socket, head.data(), head.size(), 0) <= 0) {
            return false;
        }
        std::array<char, 1000> call{};
        std::snprintf(call.data(), call.size(), watch.c_str(), i);
        sendText(socket, call.data());
        m_subscribers.push_back({.socket = socket, .last = std::vector<int64_t>(size_t(machines), -1)});
    }
    return true;
}

void Subscribers::read(int stop)
{
    std::vector<pollfd> sockets;
    for (const Subscriber &subscriber : m_subscribers) {
        sockets.push_back({subscriber.socket, POLLIN, 0});
    }
    sockets.push_back({stop, POLLIN, 0});
    bool stopping = false;
    while (::poll(sockets.data(), sockets.size(), stopping ? 1000 : -1) > 0) {
        if (!stopping && sockets.back().revents != 0) {
            char byte = 0;
            stopping = ::read(stop, &byte, 1) == 1;
            sockets.back().fd = -1;
        }
        for (size_t i = 0; i < m_subscribers.size(); ++i) {
            if (sockets[i].revents != 0) {
                take(m_subscribers[i]);
                sockets[i].fd = m_subscribers[i].socket;
            }
        }
    }
}

void Subscribers::take(Subscriber &subscriber)
{
    static thread_local std::array<char, 1 << 18> chunk;
    const ssize_t size = ::recv(subscriber.socket, chunk.data(), chunk.size(), MSG_DONTWAIT);
    if (size <= 0) {
        ::close(subscriber.socket);
        subscriber.socket = -1;
        ++m_outcome.closed;
        return;
    }
    m_outcome.bytes += size;
    std::string &buffer = subscriber.buffer;
    buffer.append(chunk.data(), size_t(size));
    size_t at = 0;
    while (at + 2 <= buffer.size()) {
        const auto byte = [&](size_t i) { return uint8_t(buffer[at + i]); };
        size_t length = byte(1) & 127;
        const size_t more = length == 126 ? 2 : (length == 127 ? 8 : 0);
        if (at + 2 + more > buffer.size()) {
            break;
        }
        if (more > 0) {
            length = 0;
            for (size_t i = 0; i < more; ++i) {
                length = length << 8 | byte(2 + i);
            }
        }
        if (at + 2 + more + length > buffer.size()) {
            break;
        }
        if ((byte(0) & 15) == 9) { // a ping: few bytes, which go back
            const std::string pong = std::string("\x8a") + char(0x80 | length) + std::string(4, '\0');
            sendAll(subscriber.socket, pong + buffer.substr(at + 2 + more, length));
        } else if ((byte(0) & 15) < 8) {
            frame(subscriber, (byte(0) & 128) != 0, buffer.data() + at + 2 + more, length);
        }
        at += 2 + more + length;
    }
    buffer.erase(0, at);
}

void Subscribers::frame(Subscriber &subscriber, bool isLast, const char *text, size_t size)
{
    if (isLast && subscriber.text.empty()) {
        message(subscriber, text, size);
        return;
    }
    subscriber.text.append(text, size);
    if (isLast) {
        message(subscriber, subscriber.text.data(), subscriber.text.size());
        subscriber.text.clear();
    }
}

void Subscribers::message(Subscriber &subscriber, const char *text, size_t size)
{
    const char *end = text + size;
    ++m_outcome.messages;
    const char *stamp = find(text, end, "\"notes\":\"");
    if (stamp != nullptr && stamp[9] != 'm') {
        m_outcome.delays.push_back(double(nanoseconds() - std::strtoll(stamp + 9, nullptr, 10)) / 1e6);
    }
    for (const char *cpus = find(text, end, "\"cpus\":"); cpus != nullptr; cpus = find(cpus, end, "\"cpus\":")) {
        const int64_t value = std::strtoll(cpus + 7, nullptr, 10);
        cpus = find(cpus, end, "\"id\":\"m");
        if (cpus == nullptr) {
            return;
        }
        int64_t &last = subscriber.last[std::strtoull(cpus + 7, nullptr, 10)];
        m_outcome.delivered += last >= 0 && value > 0 ? 1 : 0;
        last = std::max(last, value);
    }
}

Subscribers::Outcome Subscribers::outcome(const std::vector<int64_t> &last, bool shared, int hosts)
{
    for (size_t i = 0; i < m_subscribers.size(); ++i) {
        for (size_t machine = 0; machine < last.size(); ++machine) {
            const bool mine = shared || machine % size_t(hosts) == i;
            m_outcome.wrong += mine && m_subscribers[i].last[machine] != last[machine] ? 1 : 0;
        }
    }
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    m_outcome.processor = double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    std::sort(m_outcome.delays.begin(), m_outcome.delays.end());
    return m_outcome;
}

} // namespace penstock
