// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/simulatedvolumes.h"

#include "service/drivers/simulator/delayedanswers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace penstock
{

namespace
{

tl::unexpected<Error> invalid(const Text &what, Text why, const QString &field)
{
    return failure(Error{.code = ErrorCode::InvalidArgument, .what = what, .why = std::move(why), .field = field});
}

Result<void> checkPlace(const QString &directory, const QString &name, const Text &what)
{
    if (!directory.startsWith(u'/') || directory.contains("/../"_L1) || directory.endsWith("/.."_L1)) {
        return invalid(what, {QT_TRANSLATE_NOOP("Text", "The directory must be an absolute path.")}, u"directory"_s);
    }
    const auto isControl = [](QChar c) { return c.unicode() < 0x20; };
    const bool isGood = !name.isEmpty() && !name.startsWith(u'.') && !name.startsWith(u'-') && !name.contains(u'/') &&
                        name.toUtf8().size() <= 255 && std::none_of(name.begin(), name.end(), isControl);
    if (!isGood) {
        return invalid(what, {QT_TRANSLATE_NOOP("Text", "The file name is not allowed.")}, u"name"_s);
    }
    return {};
}

QString pathOf(const VolumeSpec &spec)
{
    return QDir::cleanPath(spec.directory + u'/' + spec.name);
}

} // namespace

SimulatedVolumes::SimulatedVolumes(const DelayedAnswers &answers, Bytes room, const StateFile::Contents &contents, StateFile &file)
    : m_answers(answers), m_room(room), m_file(file), m_files(contents.volumes)
{
    for (const File &each : std::as_const(m_files)) {
        m_used += each.state.capacity.count();
    }
}

Async<VolumeState> SimulatedVolumes::create(const VolumeSpec &spec)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The disk was not created.")};
    return m_answers.give<VolumeState>(u"createVolume"_s, what, [this, spec, what] { return created(spec, what); },
                                       [this, spec] { storeHalf(spec); });
}

Async<void> SimulatedVolumes::remove(const QString &path)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The disk was not deleted.")};
    return m_answers.give<void>(u"removeVolume"_s, what, [this, path] {
        drop(path);
        return Result<void>();
    });
}

Async<VolumeState> SimulatedVolumes::read(const QString &path)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The disk could not be read.")};
    return m_answers.give<VolumeState>(u"readVolume"_s, what, [this, path, what]() -> Result<VolumeState> {
        const auto found = m_files.constFind(path);
        if (found == m_files.cend()) {
            return failure(ErrorCode::NotFound, what, {QT_TRANSLATE_NOOP("Text", "The host has no such disk file.")});
        }
        return found->state;
    });
}

Async<QStringList> SimulatedVolumes::list(const QString &directory)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The disks could not be listed.")};
    return m_answers.give<QStringList>(u"listVolumes"_s, what, [this, directory]() -> Result<QStringList> {
        QStringList paths;
        for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
            if (QFileInfo(file.key()).path() == directory) {
                paths << file.key();
            }
        }
        return paths;
    });
}

Async<VolumeState> SimulatedVolumes::write(const VolumeSpec &spec, const QByteArray &content)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The file was not written.")};
    return m_answers.give<VolumeState>(
        u"writeVolume"_s, what, [this, spec, what, size = Bytes(content.size())] { return written(spec, size, what); },
        [this, spec] { storeHalf(spec); });
}

Result<VolumeState> SimulatedVolumes::created(const VolumeSpec &spec, const Text &what)
{
    if (const auto checked = checkPlace(spec.directory, spec.name, what); !checked) {
        return failure(checked.error());
    }
    if (!spec.backingPath.isEmpty() && !m_files.contains(spec.backingPath) && !QFileInfo::exists(spec.backingPath)) {
        return failure(ErrorCode::NotFound, what,
                       {QT_TRANSLATE_NOOP("Text", "A file it needs does not exist on the host.")},
                       {QT_TRANSLATE_NOOP("Text", "Put the file back or choose another image.")}, spec.backingPath);
    }
    const QString path = pathOf(spec);
    const auto known = m_files.constFind(path);
    if (known == m_files.cend() || !known->isWhole) {
        return stored({{path, spec.format, spec.capacity, Bytes::kibibytes(196)}, spec.backingPath}, what);
    }
    const bool fits = known->state.format == spec.format && known->state.capacity >= spec.capacity &&
                      known->backingPath == spec.backingPath;
    if (!fits) {
        return failure(
            ErrorCode::AlreadyExists, what,
            {QT_TRANSLATE_NOOP("Text", "The host has another file named “{name}” there."), {{u"name"_s, spec.name}}},
            {QT_TRANSLATE_NOOP("Text", "Choose another name or delete the file.")});
    }
    return known->state;
}

Result<VolumeState> SimulatedVolumes::written(const VolumeSpec &spec, Bytes size, const Text &what)
{
    if (const auto checked = checkPlace(spec.directory, spec.name, what); !checked) {
        return failure(checked.error());
    }
    return stored({{pathOf(spec), u"raw"_s, size, size}, {}}, what);
}

Result<VolumeState> SimulatedVolumes::stored(const File &file, const Text &what)
{
    const qint64 more = file.state.capacity.count() - capacityOf(file.state.path).count();
    if (m_used + more > m_room.count()) {
        return failure(ErrorCode::ResourceExhausted, what, {QT_TRANSLATE_NOOP("Text", "The host's disk is full.")},
                       {QT_TRANSLATE_NOOP("Text", "Free some space on the host or choose another directory.")},
                       u"simulated: no space left on device"_s);
    }
    put(file);
    return file.state;
}

void SimulatedVolumes::storeHalf(const VolumeSpec &spec)
{
    if (!m_files.contains(pathOf(spec))) {
        put({{pathOf(spec), spec.format, {}, {}}, spec.backingPath, false});
    }
}

void SimulatedVolumes::put(const File &file)
{
    m_used += file.state.capacity.count() - capacityOf(file.state.path).count();
    m_files.insert(file.state.path, file);
    m_file.keep(file);
}

void SimulatedVolumes::drop(const QString &path)
{
    const QString gone = path;
    m_used -= capacityOf(gone).count();
    if (m_files.remove(gone) > 0) {
        m_file.dropVolume(gone);
    }
}

} // namespace penstock
