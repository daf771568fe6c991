// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/storagepools.h"

#include "service/drivers/libvirt/libvirterror.h"

#include <libvirt/virterror.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace penstock {

namespace {

QString targetOf(const QByteArray &document)
{
    QXmlStreamReader xml(document);
    if (!xml.readNextStartElement()) {
        return {};
    }
    while (xml.readNextStartElement()) {
        if (xml.name() != "target"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == "path"_L1) {
                return QDir::cleanPath(xml.readElementText());
            }
            xml.skipCurrentElement();
        }
    }
    return {};
}

QString nameFor(const QString &directory)
{
    const QByteArray hash = QCryptographicHash::hash(directory.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"penstock-"_s + QString::fromLatin1(hash.left(16));
}

QByteArray documentFor(const QString &directory)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartElement(u"pool"_s);
    xml.writeAttribute(u"type"_s, u"dir"_s);
    xml.writeTextElement(u"name"_s, nameFor(directory));
    xml.writeStartElement(u"target"_s);
    xml.writeTextElement(u"path"_s, directory);
    xml.writeEndElement();
    xml.writeEndElement();
    return text;
}

} // namespace

Result<PoolHandle> StoragePools::find(const QString &directory, unsigned flags) const
{
    PoolList list;
    list.count = virConnectListAllStoragePools(m_connection, &list.items, flags);
    if (list.count < 0) {
        return tl::unexpected(libvirtError(m_what));
    }
    for (virStoragePoolPtr pool : list) {
        const CharsHandle document(virStoragePoolGetXMLDesc(pool, 0));
        if (document && targetOf(document.get()) == directory) {
            virStoragePoolRef(pool);
            return PoolHandle(pool);
        }
    }
    return PoolHandle();
}

Result<PoolHandle> StoragePools::existing(const QString &directory) const
{
    return find(QDir::cleanPath(directory), VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE);
}

Result<PoolHandle> StoragePools::forDirectory(const QString &directory, bool create) const
{
    const QString path = QDir::cleanPath(directory);
    auto found = find(path, VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE);
    if (!found || *found) {
        return found;
    }
    auto made = make(path, create);
    if (made) {
        return made;
    }
    // Two callers at once, or a pool of the user's that is not started: libvirt allows one pool for a directory.
    found = find(path, 0);
    if (!found || !*found) {
        return made;
    }
    if (virStoragePoolIsActive(found->get()) == 1 || virStoragePoolCreate(found->get(), 0) == 0) {
        return found;
    }
    return tl::unexpected(libvirtError(m_what));
}

Result<PoolHandle> StoragePools::make(const QString &directory, bool create) const
{
    const unsigned flags = create ? VIR_STORAGE_POOL_CREATE_WITH_BUILD : VIR_STORAGE_POOL_CREATE_NORMAL;
    PoolHandle pool(virStoragePoolCreateXML(m_connection, documentFor(directory).constData(), flags));
    if (!pool) {
        return tl::unexpected(libvirtError(m_what));
    }
    return pool;
}

void StoragePools::releaseEmpty(virStoragePoolPtr pool, const QString &directory) const
{
    const bool isOurs = QString::fromUtf8(virStoragePoolGetName(pool)) == nameFor(QDir::cleanPath(directory));
    if (isOurs && virStoragePoolIsPersistent(pool) == 0 && virStoragePoolNumOfVolumes(pool) == 0) {
        virStoragePoolDestroy(pool);
    }
}

} // namespace penstock
