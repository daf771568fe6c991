// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace penstock {

/// Clients of the service that do nothing but read: WebSockets without Qt, so that they cost little beside what they
/// measure. Made for a process of their own. Machines are called m0, m1 and so on; "cpus" is raised by every change, and
/// "notes" is when it was made, in nanoseconds.
class Subscribers
{
public:
    struct Outcome {
        int64_t delivered = 0; ///< changed objects
        int64_t messages = 0;
        int64_t bytes = 0;
        int64_t wrong = 0; ///< objects whose last state did not come
        int closed = 0;    ///< connections that the service gave up
        std::vector<double> delays; ///< ms
        double processor = 0;       ///< seconds
    };

    /// Signs in and watches; `watch` is the call of each, with "%d" for its number.
    bool open(int count, int port, const std::string &token, const std::string &watch, int machines);
    /// Reads until a byte comes from `stop`, and then until nothing has come for a second.
    void read(int stop);
    /// `last[machine]`: what "cpus" must be at the end; `mine(subscriber, machine)`: who is to know.
    [[nodiscard]] Outcome outcome(const std::vector<int64_t> &last, bool shared, int hosts);

private:
    struct Subscriber {
        int socket = -1;
        std::string buffer{};
        std::string text{}; ///< of a message in several frames, so far
        std::vector<int64_t> last{};
        bool watching = false;
    };

    void take(Subscriber &subscriber);
    void frame(Subscriber &subscriber, bool isLast, const char *text, size_t size);
    void message(Subscriber &subscriber, const char *text, size_t size);

    std::vector<Subscriber> m_subscribers;
    Outcome m_outcome;
};

/// Nanoseconds that all processes agree on.
[[nodiscard]] int64_t nanoseconds();

} // namespace penstock
