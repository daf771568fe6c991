// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/plugins/access/account.h"
#include "service/store/repository.h"
#include "service/store/table.h"

namespace penstock {

/// The tables of this plugin.
struct Records {
    explicit Records(Repository &store)
        : repository(store), accounts(store, accountType()), keys(store, accessKeyType()), roles(store, roleType()),
          grants(store, grantType())
    {}

    Repository &repository;
    Table<Account> accounts;
    Table<AccessKey> keys;
    Table<Role> roles;
    Table<Grant> grants;
};

} // namespace penstock
