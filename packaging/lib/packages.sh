# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# The Debian packages Penstock is built with, runs on and is tested with; the only list of them. To be sourced.
#
#   packages_missing NAME...   prints those that are not installed
#   packages_ensure NAME...    installs those that are not; does nothing, and needs no rights, when all are there
#
# shellcheck disable=SC2034 # the lists are for the scripts that source this file

packages_build=(g++ cmake ninja-build ccache mold pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-websockets-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libgl-dev libspdlog-dev libexpected-dev libvirt-dev libgvnc-1.0-dev libvterm-dev libarchive-dev zlib1g-dev libsqlite3-dev)
packages_run=(libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins qt6-translations-l10n fonts-inter fonts-dejavu-core jq util-linux)
packages_libvirt=(libvirt-daemon-system libvirt-daemon-config-network libvirt-clients qemu-system-x86 qemu-utils
    dnsmasq-base iptables iproute2)
packages_guest=(cpio lz4 dosfstools mtools syslinux)
packages_test=(python3 curl iputils-ping procps dbus-daemon)
# What measurements are compared with.
packages_bench=(python3-libvirt virt-manager xvfb dbus-daemon)

packages_missing()
{
    local installed
    # It fails when it does not know one of them, which is an answer too.
    installed=$(dpkg-query --show --showformat='${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^ii *//p') || true
    printf '%s\n' "$@" | grep -vxF -f <(printf '%s\n' "${installed:-/}") || true
}

packages_ensure()
{
    local list missing
    list=$(packages_missing "$@") || return 1
    [ -n "$list" ] || return 0
    mapfile -t missing <<<"$list"
    if [ "$(id -u)" != 0 ]; then
        printf '%s\n' 'These packages are missing, and only root can install them:' \
            "  sudo apt-get install ${missing[*]}" >&2
        return 1
    fi
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq &&
        apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120 "${missing[@]}"
}
