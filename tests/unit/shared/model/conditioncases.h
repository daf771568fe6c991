// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/unit/shared/model/vmtype.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace penstock {

/// What a condition means for one object. Whoever evaluates conditions, in memory or in a database, agrees with it.
struct ConditionCase {
    const char *text;
    bool met;
};

/// An object of vmType().
inline QJsonObject conditionObject()
{
    const QJsonObject step{{"pattern", "Copying {n} of {m}"}, {"values", QJsonObject{{"n", 3}, {"m", 7}}}};
    return {{"id", "1"},
            {"version", 7},
            {"name", "web-1"},
            {"state", "running"},
            {"cpus", 4},
            {"memory", 4294967296LL},
            {"load", 0.25},
            {"autostart", true},
            {"host", ""},
            {"addresses", QJsonArray{"10.0.0.5", "fe80::1"}},
            {"ports", QJsonArray()},
            {"step", step},
            {"created", "2026-02-03T04:05:06.000Z"}};
}

inline constexpr auto conditionCases = std::to_array<ConditionCase>({
    {"name = web-1", true},
    {"name = Web-1", false},
    {"name != web-1", false},
    {"name != db", true},
    {"name ~ web*", true},
    {"name ~ WEB*", true},
    {"name ~ \"*-1\"", true},
    {"name ~ *b-*", true},
    {"name ~ *", true},
    {"name ~ w*b*1", true},
    {"name ~ web", false},
    {"name ~ *2", false},
    {"name ~ 'web-1?'", false},
    {"name ~ \"web.1\"", false},
    {"name in (db, web-1)", true},
    {"name in (db, cache)", false},
    {"name not in (db, cache)", true},
    {"not name = web-1", false},
    {"not not name = web-1", true},
    {"name > web", true},
    {"name < web", false},
    {"state = running", true},
    {"state != stopped", true},
    {"state ~ run*", true},
    {"cpus = 4", true},
    {"cpus = 4.0", true},
    {"cpus > 3", true},
    {"cpus > 4", false},
    {"cpus >= 4", true},
    {"cpus <= 4", true},
    {"cpus < 4", false},
    {"cpus > -1", true},
    {"cpus in (1, 2, 4)", true},
    {"memory = 4GiB", true},
    {"memory >= 4G", true},
    {"memory > 4GB", true},
    {"memory > 4096MiB", false},
    {"memory < 4.5GiB", true},
    {"memory = 4294967296", true},
    {"load < 0.3", true},
    {"autostart = true", true},
    {"autostart = no", false},
    {"host is null", true},
    {"host is not null", false},
    {"name is not null", true},
    {"host = \"\"", true},
    {"host = h1", false},
    {"host != h1", true},
    {"host != \"\"", false},
    {"host ~ *", false},
    {"host in (h1)", false},
    {"host not in (h1)", true},
    {"not host = h1", true},
    {"addresses = 10.0.0.5", true},
    {"addresses = fe80::1", true},
    {"addresses ~ 10.0.*", true},
    {"addresses = 10.0.0.6", false},
    {"addresses in (10.0.0.6, 10.0.0.5)", true},
    {"addresses != 10.0.0.5", false},
    {"addresses != 10.0.0.6", true},
    {"addresses is not null", true},
    {"ports is null", true},
    {"ports = 80", false},
    {"step ~ \"*copying 3*\"", true},
    {"step = \"Copying 3 of 7\"", true},
    {"created > 2026-01-01T00:00:00Z", true},
    {"created > 2026-06-01T00:00:00Z", false},
    {"created = 2026-02-03T04:05:06Z", true},
    {"created = '2026-02-03T05:05:06+01:00'", true},
    {"created ~ 2026-02*", true},
    {"id = 1", true},
    {"version = 7", true},
    {"state = running and cpus = 4", true},
    {"state = running and cpus = 5", false},
    {"state = stopped or cpus = 4", true},
    {"state = stopped and cpus = 5 or name = web-1", true},
    {"state = stopped and (cpus = 5 or name = web-1)", false},
    {"not (state = stopped and cpus = 4)", true},
    {"not state = running and cpus = 4", false},
    {"not (state = stopped or cpus = 5) and name ~ w*", true},
});

} // namespace penstock
