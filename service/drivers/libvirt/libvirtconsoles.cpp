// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/libvirtconsoles.h"

#include "service/drivers/libvirt/descriptorstream.h"
#include "service/drivers/libvirt/domainactions.h"
#include "service/drivers/libvirt/hostlink.h"
#include "service/drivers/libvirt/libvirterror.h"
#include "service/drivers/libvirt/screenshot.h"
#include "service/drivers/libvirt/serialstream.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace penstock {

namespace {

/// A descriptor on its way to the main thread, closed when it does not arrive.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    int take() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

const char *const machineOff = QT_TRANSLATE_NOOP("Text", "The virtual machine is off.");
const char *const startFirst = QT_TRANSLATE_NOOP("Text", "Start it first.");

/// A stream may be dropped by its own signal's receiver.
template <typename Stream>
std::shared_ptr<ByteStream> shared(Stream *stream)
{
    return std::shared_ptr<ByteStream>(stream, [](ByteStream *each) { each->deleteLater(); });
}

Error consoleError(virDomainPtr domain, const Text &what)
{
    Error error = libvirtError(what);
    if (virDomainIsActive(domain) == 0) {
        error.code = ErrorCode::Conflict;
        error.why = {machineOff};
        error.fix = {startFirst};
    }
    return error;
}

} // namespace

LibvirtConsoles::LibvirtConsoles(HostLink &link, QObject *parent) : QObject(parent), m_link(link)
{
    connect(&m_link, &HostLink::aboutToLose, this, &LibvirtConsoles::endStreams);
}

LibvirtConsoles::~LibvirtConsoles()
{
    Error why;
    why.code = ErrorCode::Cancelled;
    endStreams(why);
}

void LibvirtConsoles::endStreams(const Error &why)
{
    const bool isAsked = why.code == ErrorCode::Cancelled;
    const QString reason = isAsked ? u"The host was disconnected."_s : u"The connection to the host was lost."_s;
    for (const auto &serial : std::exchange(m_serials, {})) {
        if (serial) {
            serial->end(reason);
        }
    }
    // A display is connected with the machine itself and outlives the host's libvirt service.
    if (isAsked) {
        for (const auto &display : std::exchange(m_displays, {})) {
            if (display) {
                display->end(reason);
            }
        }
    }
}

Async<std::shared_ptr<ByteStream>> LibvirtConsoles::openGraphics(const QString &uuid)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The graphical console was not opened.")};
    if (!m_link.isLocal()) {
        // libvirt breaks a remote connection over which it is asked for a descriptor.
        return failed<std::shared_ptr<ByteStream>>(
            Error{.code = ErrorCode::Unsupported,
                  .what = what,
                  .why = {QT_TRANSLATE_NOOP("Text", "The graphical console of a remote host is not available yet.")},
                  .fix = {QT_TRANSLATE_NOOP("Text", "Use the serial console, or run the service on the host itself.")},
                  .field = {},
                  .detail = {}});
    }
    const auto work = [uuid, what](virConnectPtr connection) -> Result<std::shared_ptr<Descriptor>> {
        const auto domain = findDomain(connection, uuid, what);
        if (!domain) {
            return tl::unexpected(domain.error());
        }
        const int number = virDomainOpenGraphicsFD(domain->get(), 0, VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH);
        if (number < 0) {
            return tl::unexpected(consoleError(domain->get(), what));
        }
        return std::make_shared<Descriptor>(number);
    };
    const auto opening =
        m_link.run<std::shared_ptr<Descriptor>>(Lane::Operation, what, m_link.limits().calls, work);
    Promise<std::shared_ptr<ByteStream>> promise;
    whenDone(opening, this, [this, promise](const Result<std::shared_ptr<Descriptor>> &descriptor) {
        if (!descriptor) {
            promise.finish(tl::unexpected(descriptor.error()));
            return;
        }
        auto *stream = new DescriptorStream((*descriptor)->take());
        m_displays.removeIf([](const auto &display) { return display.isNull(); });
        m_displays.append(stream);
        promise.finish(shared(stream));
    });
    return promise.future();
}

Async<std::shared_ptr<ByteStream>> LibvirtConsoles::openSerial(const QString &uuid, bool force)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The serial console was not opened.")};
    for (const auto &serial : m_serials.values(uuid)) {
        if (force && serial) {
            serial->expectEnd(u"Another viewer took over the console."_s);
        }
    }
    const auto work = [uuid, what, force](virConnectPtr connection) -> Result<std::shared_ptr<SerialPort>> {
        const auto domain = findDomain(connection, uuid, what);
        if (!domain) {
            return tl::unexpected(domain.error());
        }
        StreamHandle stream(virStreamNew(connection, VIR_STREAM_NONBLOCK));
        const unsigned flags = force ? VIR_DOMAIN_CONSOLE_FORCE : VIR_DOMAIN_CONSOLE_SAFE;
        if (!stream || virDomainOpenConsole(domain->get(), nullptr, stream.get(), flags) < 0) {
            return tl::unexpected(consoleError(domain->get(), what));
        }
        return std::make_shared<SerialPort>(std::move(stream));
    };
    const auto opening = m_link.run<std::shared_ptr<SerialPort>>(Lane::Query, what, m_link.limits().calls, work);
    Promise<std::shared_ptr<ByteStream>> promise;
    whenDone(opening, this, [this, uuid, promise](const Result<std::shared_ptr<SerialPort>> &port) {
        if (!port) {
            promise.finish(tl::unexpected(port.error()));
            return;
        }
        const QPointer<LibvirtConsoles> self(this);
        auto *stream = new SerialStream(*port, [self](const std::function<void()> &task) {
            if (self) {
                self->m_link.cleanUp(Lane::Query, task);
            } else {
                task();
            }
        });
        m_serials.removeIf([](const auto &entry) { return entry.value().isNull(); });
        m_serials.insert(uuid, stream);
        promise.finish(shared(stream));
    });
    return promise.future();
}

Async<QByteArray> LibvirtConsoles::screenshot(const QString &uuid)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "No picture of the screen was taken.")};
    const auto work = [uuid, what](virConnectPtr connection) -> Result<QByteArray> {
        const auto domain = findDomain(connection, uuid, what);
        if (!domain) {
            return tl::unexpected(domain.error());
        }
        auto picture = takeScreenshot(connection, domain->get(), what);
        if (!picture && virDomainIsActive(domain->get()) == 0) {
            return failure(ErrorCode::Conflict, what, {machineOff}, {startFirst});
        }
        return picture;
    };
    return m_link.run<QByteArray>(Lane::Operation, what, m_link.limits().calls, work);
}

} // namespace penstock
