// SPDX-License-Identifier: Apache-2.0
#include "shared/rpc/message.h"
#include "tests/fuzz/entry.h"

using namespace penstock;

/// What comes over the wire: refused with an error, or read so that writing and reading again changes nothing.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Quick quick;
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto message = Message::parse(text);
    if (!message) {
        mustHold(!message.error().what.isEmpty(), "a refusal says what is wrong");
        (void)Message::idOf(text);
        (void)Message::isAnswer(text);
        return 0;
    }
    const QByteArray written = message->serialized();
    const auto again = Message::parse(written);
    mustHold(again.has_value(), "what was written can be read");
    mustHold(again->kind == message->kind && again->method == message->method && again->params == message->params,
             "reading again gives the same message");
    mustHold(again->serialized() == written, "writing again gives the same text");
    return 0;
}
