// SPDX-License-Identifier: Apache-2.0
#include "tests/plugins/note/noteplugin.h"

#include "service/pluginhost/standardmethods.h"
#include "service/store/repository.h"
#include "tests/plugins/note/note.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// What the fields alone cannot say.
EditRules rules()
{
    EditRules rules;
    rules.suggest = [](const Caller &) { return QJsonObject{{u"limit"_s, 1048576}}; };
    rules.beforeDelete = [](const Caller &, const QJsonObject &note) -> Result<void> {
        if (note.value("pinned"_L1).toBool()) {
            return failure(ErrorCode::Conflict, {"Note {name} cannot be deleted.", {{u"name"_s, note.value("name"_L1)}}},
                           "It is pinned.", "Unpin it first.");
        }
        return {};
    };
    return rules;
}

} // namespace

NotePlugin::NotePlugin(Kernel &kernel) : m_kernel(kernel), m_edits(kernel, noteType(), rules()) {}

Result<void> NotePlugin::start()
{
    if (const auto ready = m_kernel.repository.addType(noteType()); !ready) {
        return ready;
    }
    // Fields of its own at what another plugin brings: they are called note.contact and so on, and are edited there.
    if (const auto given = m_kernel.repository.addAttributes(u"vm"_s, id(), machineAttributes()); !given) {
        return given;
    }
    // And values of certain tags of them that have a kind.
    if (const auto given = m_kernel.repository.addTags(u"vm"_s, machineTags()); !given) {
        return given;
    }
    m_words = m_kernel.standardMethods.addTranslations(id(), noteWords());
    m_reads = m_kernel.standardMethods.offer(noteType());
    m_writes = m_edits.offer();
    return {};
}

} // namespace penstock
