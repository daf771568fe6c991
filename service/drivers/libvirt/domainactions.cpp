// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/domainactions.h"

#include "service/drivers/libvirt/domainwriter.h"
#include "service/drivers/libvirt/libvirterror.h"

#include <libvirt/virterror.h>

#include <QCoreApplication>
#include <QUuid>

#include <vector>

using namespace Qt::StringLiterals;

namespace penstock {

namespace {

constexpr unsigned keyHoldMilliseconds = 50;

/// Of virDomainState, or -1 with libvirt's error set.
int stateOf(virDomainPtr domain)
{
    int state = 0;
    return virDomainGetState(domain, &state, nullptr, 0) == 0 ? state : -1;
}

bool isOff(int state)
{
    return state == VIR_DOMAIN_SHUTOFF || state == VIR_DOMAIN_CRASHED;
}

tl::unexpected<Error> refusedBecauseOff(const Text &what)
{
    return failure(ErrorCode::Conflict, what, {QT_TRANSLATE_NOOP("Text", "The virtual machine is off.")},
                   {QT_TRANSLATE_NOOP("Text", "Start it first.")});
}

tl::unexpected<Error> refusedBecauseRunning(const Text &what)
{
    return failure(ErrorCode::Conflict, what, {QT_TRANSLATE_NOOP("Text", "The virtual machine is running.")},
                   {QT_TRANSLATE_NOOP("Text", "Shut it down first.")});
}

/// After a failed call: succeeds when the machine is in the wanted state all the same, because somebody else was
/// faster.
Result<void> unlessReached(virDomainPtr domain, const Text &what, bool (*reached)(int state))
{
    const Error error = libvirtError(what);
    const int state = stateOf(domain);
    if (state >= 0 && reached(state)) {
        return {};
    }
    return tl::unexpected(error);
}

Result<void> checkName(const QString &name, const Text &what)
{
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
    const bool good = !name.trimmed().isEmpty() && name.size() <= 255 && !name.contains(u'/') &&
                      std::none_of(name.begin(), name.end(), isControl) && name != "."_L1 && name != ".."_L1;
    if (good) {
        return {};
    }
    Error error{
        .code = ErrorCode::InvalidArgument,
        .what = what,
        .why = {QT_TRANSLATE_NOOP("Text", "The name is empty, too long, or holds a slash or control characters.")},
        .fix = {QT_TRANSLATE_NOOP("Text", "Choose another name.")},
        .field = u"name"_s,
        .detail = {}};
    return failure(std::move(error));
}

/// Another machine that has the name, or an empty text.
bool isNameTaken(virConnectPtr connection, const QString &name, const QString &uuid)
{
    const DomainHandle other(virDomainLookupByName(connection, name.toUtf8().constData()));
    return other && uuidOf(other.get()) != uuid;
}

tl::unexpected<Error> nameTaken(const Text &what, const QString &name)
{
    Error error{
        .code = ErrorCode::AlreadyExists,
        .what = what,
        .why = {QT_TRANSLATE_NOOP("Text", "The host has another virtual machine named “{name}”."), {{u"name"_s, name}}},
        .fix = {QT_TRANSLATE_NOOP("Text", "Choose another name.")},
        .field = u"name"_s,
        .detail = {}};
    return failure(std::move(error));
}

} // namespace

Result<DomainHandle> findDomain(virConnectPtr connection, const QString &uuid, const Text &what)
{
    if (QUuid::fromString(uuid).isNull()) {
        return failure(ErrorCode::NotFound, what, {QT_TRANSLATE_NOOP("Text", "The host has no such virtual machine.")});
    }
    DomainHandle domain(virDomainLookupByUUIDString(connection, uuid.toLatin1().constData()));
    if (!domain) {
        return tl::unexpected(libvirtError(what));
    }
    return domain;
}

Result<DomainHandle> defineDomain(virConnectPtr connection, const MachineSpec &spec, const HostTraits &traits,
                                  const Text &what)
{
    if (const auto checked = checkName(spec.name, what); !checked) {
        return tl::unexpected(checked.error());
    }
    const QByteArray xml = DomainWriter::write(spec, traits);
    DomainHandle domain(virDomainDefineXMLFlags(connection, xml.constData(), VIR_DOMAIN_DEFINE_VALIDATE));
    if (!domain) {
        Error error = libvirtError(what);
        if (isNameTaken(connection, spec.name, spec.uuid)) {
            return nameTaken(what, spec.name);
        }
        return tl::unexpected(std::move(error));
    }
    return domain;
}

Result<void> startDomain(virDomainPtr domain, const Text &what)
{
    if (virDomainCreate(domain) == 0) {
        return {};
    }
    const Error error = libvirtError(what);
    switch (stateOf(domain)) {
    case VIR_DOMAIN_RUNNING:
    case VIR_DOMAIN_BLOCKED:
        return {};
    case VIR_DOMAIN_PAUSED:
    case VIR_DOMAIN_PMSUSPENDED:
        return resumeDomain(domain, what);
    default:
        return tl::unexpected(error);
    }
}

Result<void> shutDownDomain(virDomainPtr domain, const Text &what)
{
    // Only the power button: the guest agent, libvirt's other way, may be missing or stuck.
    if (virDomainShutdownFlags(domain, VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN) == 0) {
        return {};
    }
    return unlessReached(domain, what, isOff);
}

Result<void> destroyDomain(virDomainPtr domain, const Text &what)
{
    if (virDomainDestroyFlags(domain, 0) == 0) {
        return {};
    }
    return unlessReached(domain, what, isOff);
}

Result<void> resetDomain(virDomainPtr domain, const Text &what)
{
    if (virDomainReset(domain, 0) == 0) {
        return {};
    }
    const Error error = libvirtError(what);
    if (isOff(stateOf(domain))) {
        return refusedBecauseOff(what);
    }
    return tl::unexpected(error);
}

Result<void> suspendDomain(virDomainPtr domain, const Text &what)
{
    if (virDomainSuspend(domain) == 0) {
        return {};
    }
    const Error error = libvirtError(what);
    const int state = stateOf(domain);
    if (state == VIR_DOMAIN_PAUSED) {
        return {};
    }
    if (isOff(state)) {
        return refusedBecauseOff(what);
    }
    return tl::unexpected(error);
}

Result<void> resumeDomain(virDomainPtr domain, const Text &what)
{
    const int state = stateOf(domain);
    if (state == VIR_DOMAIN_RUNNING || state == VIR_DOMAIN_BLOCKED) {
        return {};
    }
    if (isOff(state)) {
        // One that was saved to disk goes on where it was.
        return virDomainHasManagedSaveImage(domain, 0) > 0 ? startDomain(domain, what) : refusedBecauseOff(what);
    }
    const int outcome = state == VIR_DOMAIN_PMSUSPENDED ? virDomainPMWakeup(domain, 0) : virDomainResume(domain);
    if (outcome == 0) {
        return {};
    }
    return unlessReached(domain, what, [](int now) { return now == VIR_DOMAIN_RUNNING || now == VIR_DOMAIN_BLOCKED; });
}

Result<void> renameDomain(virDomainPtr domain, const QString &name, const Text &what)
{
    if (const auto checked = checkName(name, what); !checked) {
        return checked;
    }
    if (QString::fromUtf8(virDomainGetName(domain)) == name) {
        return {};
    }
    if (virDomainRename(domain, name.toUtf8().constData(), 0) == 0) {
        return {};
    }
    const Error error = libvirtError(what);
    const int state = stateOf(domain);
    if (state >= 0 && !isOff(state)) {
        return refusedBecauseRunning(what);
    }
    if (isNameTaken(virDomainGetConnect(domain), name, uuidOf(domain))) {
        return nameTaken(what, name);
    }
    return tl::unexpected(error);
}

Result<void> undefineDomain(virDomainPtr domain, const Text &what)
{
    const int state = stateOf(domain);
    if (state >= 0 && !isOff(state)) {
        return refusedBecauseRunning(what); // libvirt would make a running one transient
    }
    const unsigned flags = VIR_DOMAIN_UNDEFINE_MANAGED_SAVE | VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA |
                           VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA | VIR_DOMAIN_UNDEFINE_NVRAM;
    if (virDomainUndefineFlags(domain, flags) == 0 || libvirtErrorNumber() == VIR_ERR_NO_DOMAIN) {
        return {};
    }
    return tl::unexpected(libvirtError(what));
}

Result<void> sendKeysTo(virDomainPtr domain, const QList<int> &linuxKeyCodes, const Text &what)
{
    std::vector<unsigned> codes(linuxKeyCodes.begin(), linuxKeyCodes.end());
    if (codes.empty() || codes.size() > VIR_DOMAIN_SEND_KEY_MAX_KEYS) {
        return failure(ErrorCode::InvalidArgument, what,
                       {QT_TRANSLATE_NOOP("Text", "Between 1 and 16 keys can be pressed together.")});
    }
    if (virDomainSendKey(domain, VIR_KEYCODE_SET_LINUX, keyHoldMilliseconds, codes.data(),
                         static_cast<int>(codes.size()), 0) == 0) {
        return {};
    }
    const Error error = libvirtError(what);
    if (isOff(stateOf(domain))) {
        return refusedBecauseOff(what);
    }
    return tl::unexpected(error);
}

} // namespace penstock
