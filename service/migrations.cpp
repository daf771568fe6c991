// SPDX-License-Identifier: Apache-2.0
#include "service/migrations.h"

#include "service/tasks/journal.h"

namespace penstock {

using namespace Qt::StringLiterals;

QList<Migration> migrations()
{
    const auto absent = [](const QString &table, const QString &field) {
        return Migration::Statement{table, u"UPDATE \"%1\" SET \"%2\" = NULL WHERE \"%2\" = ''"_s.arg(table, field)};
    };
    return {
        Migration::ofStatements(1, u"empty references are absent"_s,
                                {absent(u"network"_s, u"host"_s), absent(u"volume"_s, u"host"_s),
                                 absent(u"volume"_s, u"vm"_s), absent(u"volume"_s, u"image"_s), absent(u"vm"_s, u"host"_s),
                                 absent(u"vm"_s, u"image"_s)}),
        // The tables follow from the model. An older service would change objects and leave their texts as they were.
        Migration::ofStatements(2, u"texts can be searched"_s, {}),
        Migration::ofStatements(3, u"the journal knows the state of each step"_s, Journal::fromLatestStepOnly()),
    };
}

} // namespace penstock
