// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/volumedocument.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace penstock {

namespace {

struct Location {
    QString path;
    QString format;
};

Location readLocation(QXmlStreamReader &xml)
{
    Location location;
    while (xml.readNextStartElement()) {
        if (xml.name() == "path"_L1) {
            location.path = xml.readElementText();
            continue;
        }
        if (xml.name() == "format"_L1) {
            location.format = xml.attributes().value("type"_L1).toString();
        }
        xml.skipCurrentElement();
    }
    return location;
}

void writeSize(QXmlStreamWriter &xml, const QString &name, Bytes size)
{
    xml.writeStartElement(name);
    xml.writeAttribute(u"unit"_s, u"bytes"_s);
    xml.writeCharacters(QString::number(size.count()));
    xml.writeEndElement();
}

void writeFormat(QXmlStreamWriter &xml, const QString &format)
{
    xml.writeEmptyElement(u"format"_s);
    xml.writeAttribute(u"type"_s, format);
}

} // namespace

VolumeDescription readVolumeDocument(const QByteArray &text)
{
    VolumeDescription description;
    QXmlStreamReader xml(text);
    if (!xml.readNextStartElement()) {
        return description;
    }
    description.type = xml.attributes().value("type"_L1).toString();
    while (xml.readNextStartElement()) {
        // libvirt always writes these two in bytes.
        if (xml.name() == "capacity"_L1) {
            description.volume.capacity = Bytes(xml.readElementText().toLongLong());
        } else if (xml.name() == "allocation"_L1) {
            description.volume.allocation = Bytes(xml.readElementText().toLongLong());
        } else if (xml.name() == "target"_L1) {
            const Location target = readLocation(xml);
            description.volume.path = target.path;
            description.volume.format = target.format;
        } else if (xml.name() == "backingStore"_L1) {
            description.backingPath = readLocation(xml).path;
        } else {
            xml.skipCurrentElement();
        }
    }
    return description;
}

QByteArray writeVolumeDocument(const VolumeSpec &spec, Bytes allocation)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartElement(u"volume"_s);
    xml.writeTextElement(u"name"_s, spec.name);
    writeSize(xml, u"capacity"_s, spec.capacity);
    writeSize(xml, u"allocation"_s, allocation);
    xml.writeStartElement(u"target"_s);
    writeFormat(xml, spec.format);
    if (spec.format == "qcow2"_L1) {
        xml.writeTextElement(u"compat"_s, u"1.1"_s); // libvirt's default is for QEMU before 1.1
    }
    xml.writeEndElement();
    if (!spec.backingPath.isEmpty()) {
        xml.writeStartElement(u"backingStore"_s);
        xml.writeTextElement(u"path"_s, spec.backingPath);
        writeFormat(xml, spec.backingFormat);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return text;
}

} // namespace penstock
