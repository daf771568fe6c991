// SPDX-License-Identifier: Apache-2.0
#include "service/api/peer.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <vector>

#include <grp.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace penstock
{

using namespace Qt::StringLiterals;

namespace
{

struct Account {
    QByteArray name;
    gid_t group;
};

std::optional<Account> accountOf(uid_t uid)
{
    std::vector<char> buffer(16 * 1024);
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found) != 0 || !found) {
        return std::nullopt;
    }
    return Account{entry.pw_name, entry.pw_gid};
}

std::optional<gid_t> groupNamed(const QString &name)
{
    std::vector<char> buffer(64 * 1024);
    group entry{};
    group *found = nullptr;
    if (getgrnam_r(name.toLocal8Bit().constData(), &entry, buffer.data(), buffer.size(), &found) != 0 || !found) {
        return std::nullopt;
    }
    return entry.gr_gid;
}

QString userName(uid_t uid)
{
    const auto account = accountOf(uid);
    return account ? QString::fromLocal8Bit(account->name) : u"uid %1"_s.arg(uid);
}

bool isMember(uid_t uid, const QString &groupName)
{
    const auto wanted = groupNamed(groupName);
    const auto account = accountOf(uid);
    if (!wanted || !account) {
        return false;
    }
    std::vector<gid_t> groups(64);
    int count = int(groups.size());
    if (getgrouplist(account->name.constData(), account->group, groups.data(), &count) < 0) {
        groups.resize(std::size_t(count));
        if (getgrouplist(account->name.constData(), account->group, groups.data(), &count) < 0) {
            return false;
        }
    }
    return std::find(groups.begin(), groups.begin() + count, *wanted) != groups.begin() + count;
}

} // namespace

std::optional<Peer> Peer::of(int socket)
{
    ucred credentials{};
    socklen_t size = sizeof(credentials);
    if (getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0) {
        return std::nullopt;
    }
    return Peer{credentials.uid, credentials.pid, userName(credentials.uid)};
}

bool Peer::isTrusted(const QString &group) const
{
    return uid == 0 || uid == geteuid() || (!group.isEmpty() && isMember(uid, group));
}

QString currentUser()
{
    return userName(geteuid());
}

} // namespace penstock
