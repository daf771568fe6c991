# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# The Debian packages Penstock is built with, runs on and is tested with; the only list of them. To be sourced.
#
#   packages_missing NAME...   prints those that are not installed
#   packages_ensure NAME...    installs those that are not, as root or through sudo; does nothing when all are there
#
# shellcheck disable=SC2034 # the lists are for the scripts that source this file

# Who became root by a plain su has a path without these.
PATH=$PATH:/usr/sbin:/sbin

packages_build=(g++ cmake ninja-build ccache mold pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-websockets-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libgl-dev libspdlog-dev libexpected-dev libvirt-dev libsodium-dev libgvnc-1.0-dev libvterm-dev libarchive-dev zlib1g-dev libsqlite3-dev
    libjemalloc-dev)
packages_run=(libqt6svg6 qt6-qpa-plugins qt6-translations-l10n fonts-inter fonts-dejavu-core jq util-linux)
packages_chinese=(fonts-noto-cjk)
packages_libvirt=(libvirt-daemon-system libvirt-daemon-config-network libvirt-clients qemu-system-x86 qemu-utils
    dnsmasq-base iptables iproute2)
packages_guest=(cpio lz4 dosfstools mtools syslinux)
packages_test=(python3 curl openssl iputils-ping procps dbus-daemon genisoimage)
# What measurements are compared with.
packages_bench=(python3-libvirt virt-manager xvfb dbus-daemon)

packages_missing()
{
    local installed
    # It fails when it does not know one of them, which is an answer too.
    installed=$(dpkg-query --show --showformat='${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^.i *//p') || true
    printf '%s\n' "$@" | grep -vxF -f <(printf '%s\n' "${installed:-/}") || true
}

packages_ensure()
{
    local list missing
    list=$(packages_missing "$@") || return 1
    [ -n "$list" ] || return 0
    mapfile -t missing <<<"$list"
    if ! command -v apt-get >/dev/null; then
        printf '%s\n' 'This works with the packages of Debian 12, and there is no apt-get here.' >&2
        return 1
    fi
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        printf '%s\n' 'These packages are missing, and sudo is not installed. As root:' \
            "  apt-get install --no-install-recommends ${missing[*]}" >&2
        return 1
    fi
    packages_apt update && packages_apt install --download-only "${missing[@]}" &&
        packages_undisturbed packages_apt install "${missing[@]}"
}

packages_apt()
{
    local asRoot=()
    [ "$(id -u)" = 0 ] || asRoot=(sudo)
    "${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -q --no-install-recommends -o Dpkg::Use-Pty=0 \
        -o DPkg::Lock::Timeout=120 "$@" </dev/null
}

# packages_undisturbed COMMAND...: an interruption waits for its end. A dpkg that is torn apart leaves a system that has to
# be repaired by hand.
packages_undisturbed()
(
    interrupted=no
    set -m
    "$@" &
    pid=$!
    set +m
    trap 'interrupted=yes; printf "Interrupted; the installation that has begun is finished first.\n"' INT TERM HUP
    while :; do
        wait "$pid" && code=0 || code=$?
        kill -0 "$pid" 2>/dev/null || break
    done
    [ "$interrupted" = no ] || exit 130
    exit "$code"
)
