// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/libvirterror.h"

#include <libvirt/virterror.h>

#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(penstock::ErrorCode)

namespace penstock {

class LibvirtErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void maps_data();
    void maps();
};

void LibvirtErrorTest::maps_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("domain");
    QTest::addColumn<int>("systemError");
    QTest::addColumn<QString>("message");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](int number, int domain, int systemError, const char *message, ErrorCode code) {
        QTest::newRow(message) << number << domain << systemError << QString::fromUtf8(message) << code;
    };
    using enum ErrorCode;
    row(VIR_ERR_NO_DOMAIN, VIR_FROM_QEMU, 0, "Domain not found: no domain with matching uuid 'x'", NotFound);
    row(VIR_ERR_NO_NETWORK, VIR_FROM_NETWORK, 0, "Network not found: no network with matching name 'x'", NotFound);
    row(VIR_ERR_OPERATION_INVALID, VIR_FROM_QEMU, 0, "Requested operation is not valid: domain is not running",
        Conflict);
    row(VIR_ERR_OPERATION_INVALID, VIR_FROM_NETWORK, 0,
        "Requested operation is not valid: network 'default' is not active", Conflict);
    row(VIR_ERR_OPERATION_FAILED, VIR_FROM_QEMU, 0, "operation failed: Active console session exists for this domain",
        Conflict);
    row(VIR_ERR_OPERATION_FAILED, VIR_FROM_DOMAIN, 0, "operation failed: domain 'x' already exists with uuid y",
        AlreadyExists);
    row(VIR_ERR_SYSTEM_ERROR, VIR_FROM_STORAGE, ENOSPC, "cannot fill file", ResourceExhausted);
    row(VIR_ERR_INTERNAL_ERROR, VIR_FROM_NONE, 0, "Child process exited: qemu-img: No space left on device",
        ResourceExhausted);
    row(VIR_ERR_INTERNAL_ERROR, VIR_FROM_QEMU, 0, "qemu: cannot set up guest memory 'pc.ram': Cannot allocate memory",
        ResourceExhausted);
    row(VIR_ERR_SYSTEM_ERROR, VIR_FROM_STORAGE, EACCES, "cannot open file", PermissionDenied);
    row(VIR_ERR_ACCESS_DENIED, VIR_FROM_ACCESS, 0, "access denied", PermissionDenied);
    row(VIR_ERR_AUTH_UNAVAILABLE, VIR_FROM_RPC, 0, "authentication unavailable: no polkit agent available",
        PermissionDenied);
    row(VIR_ERR_SYSTEM_ERROR, VIR_FROM_RPC, ENOENT,
        "Failed to connect socket to '/run/libvirt/libvirt-sock': No such file or directory", Unavailable);
    row(VIR_ERR_SYSTEM_ERROR, VIR_FROM_RPC, ECONNREFUSED, "Failed to connect socket: Connection refused", Unavailable);
    row(VIR_ERR_SYSTEM_ERROR, VIR_FROM_RPC, EACCES, "Failed to connect socket to 'x': Permission denied",
        PermissionDenied);
    row(VIR_ERR_INTERNAL_ERROR, VIR_FROM_RPC, 0, "internal error: client socket is closed", Unavailable);
    row(VIR_ERR_RPC, VIR_FROM_RPC, 0, "Cannot write data: Broken pipe", Unavailable);
    row(VIR_ERR_SYSTEM_ERROR, VIR_FROM_RPC, 0,
        "Cannot recv data: Host key verification failed.: Connection reset by peer", Unauthenticated);
    row(VIR_ERR_SYSTEM_ERROR, VIR_FROM_RPC, 0,
        "Cannot recv data: root@host: Permission denied (publickey).: Connection reset by peer", Unauthenticated);
    row(VIR_ERR_SYSTEM_ERROR, VIR_FROM_RPC, 0, "ssh: Could not resolve hostname x: Name or service not known",
        Unavailable);
    row(VIR_ERR_SYSTEM_ERROR, VIR_FROM_RPC, ENOENT,
        "Cannot read CA certificate '/etc/pki/CA/cacert.pem': No such file or directory", Unauthenticated);
    row(VIR_ERR_SYSTEM_ERROR, VIR_FROM_RPC, ECONNRESET,
        "Cannot recv data: ssh: connect to host x port 22: Connection refused: Connection reset", Unavailable);
    row(VIR_ERR_OPERATION_TIMEOUT, VIR_FROM_QEMU, 0, "Timed out during operation: cannot acquire state change lock",
        Timeout);
    row(VIR_ERR_CONFIG_UNSUPPORTED, VIR_FROM_QEMU, 0, "unsupported configuration: x", Unsupported);
    row(VIR_ERR_NO_SUPPORT, VIR_FROM_DOMAIN, 0, "this function is not supported by the connection driver: x",
        Unsupported);
    row(VIR_ERR_XML_INVALID_SCHEMA, VIR_FROM_DOMAIN, 0, "XML document failed to validate against schema",
        InvalidArgument);
    row(VIR_ERR_SYSTEM_ERROR, VIR_FROM_QEMU, ENOENT, "Cannot access storage file '/x.qcow2': No such file or directory",
        NotFound);
    row(VIR_ERR_INTERNAL_ERROR, VIR_FROM_QEMU, 0, "qemu: Failed to get \"write\" lock", Conflict);
    row(VIR_ERR_INTERNAL_ERROR, VIR_FROM_QEMU, 0, "something new", Internal);
}

void LibvirtErrorTest::maps()
{
    QFETCH(int, number);
    QFETCH(int, domain);
    QFETCH(int, systemError);
    QFETCH(QString, message);
    QFETCH(ErrorCode, code);
    const Error error = libvirtError({"It failed."}, number, domain, systemError, message);
    QVERIFY2(error.code == code, qPrintable(toString(error.code)));
    QCOMPARE(error.what.plain(), u"It failed."_s);
    QVERIFY(!error.why.isEmpty());
    QCOMPARE(error.detail, message);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::LibvirtErrorTest)
#include "libvirterrortest.moc"
