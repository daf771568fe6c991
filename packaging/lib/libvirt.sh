# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Makes sure that a libvirt daemon for this computer answers, and puts everything back afterwards. To be sourced.
#
#   libvirt_ensure STATE_DIR [IMAGE]         a running daemon is used as it is; without systemd one is started
#   libvirt_network_ensure STATE_DIR NAME    starts an existing network if it is not active
#   libvirt_kvm_usable STATE_DIR IMAGE       true if a guest really boots with KVM; the answer is kept
#   libvirt_stop STATE_DIR                   ends what the first two started, nothing else
#
# STATE_DIR keeps process ids, logs and answers; it is made if needed. Functions return non-zero after one message on
# standard error that says what failed, why and what to do; they never exit. No file of the system is changed.

# shellcheck source=packaging/lib/process.sh
. "$(dirname "${BASH_SOURCE[0]}")/process.sh"

LIBVIRT_URI=${LIBVIRT_URI:-qemu:///system}
LIBVIRT_LIBRARY=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

libvirt_problem()
{
    printf '%s\n' "$@" >&2
    return 1
}

# libvirt_virsh COMMAND...: virsh on this computer's libvirt, in English, never for longer than a few seconds.
libvirt_virsh()
{
    LC_ALL=C.UTF-8 timeout --kill-after=2 "${LIBVIRT_TIMEOUT:-10}" virsh --quiet --connect "$LIBVIRT_URI" "$@" </dev/null
}

libvirt_answers()
{
    libvirt_virsh version >/dev/null 2>&1
}

libvirt_has_systemd()
{
    [ -d /run/systemd/system ]
}

libvirt_ensure()
{
    local state=$1
    mkdir -p "$state" || return 1
    command -v virsh >/dev/null ||
        libvirt_problem 'libvirt is not installed.' 'Install it: apt-get install libvirt-daemon-system libvirt-clients' || return 1
    libvirt_answers && return 0
    if libvirt_has_systemd; then
        libvirt_problem 'libvirt does not answer, and systemd is in charge of it here.' \
            "Reason: $(libvirt_virsh version 2>&1 | tail -n 1)" \
            'Start it: systemctl start libvirtd; see: journalctl -u libvirtd. A user needs to be in the group libvirt.'
        return 1
    fi
    [ "$(id -u)" = 0 ] ||
        libvirt_problem 'libvirt is not running and only root may start it.' 'Run this as root or with sudo.' || return 1
    libvirt_start_daemon "$state" "${2:-}"
}

libvirt_start_daemon()
{
    local state log device=masked
    state=$(cd "$1" && pwd)
    log=$state/libvirtd.log
    if [ -n "$2" ] && libvirt_kvm_usable "$state" "$2"; then
        device=shared
    fi
    : >"$log"
    libvirt_write_config "$state"
    process_start "$state/libvirtd.process" "$log" unshare --mount --propagation slave \
        "$LIBVIRT_LIBRARY/run-libvirtd" "$state" "$device" ||
        libvirt_explain 'libvirtd did not start.' "$log" || return 1
    LIBVIRT_TIMEOUT=30 libvirt_wait "$state/libvirtd.process" 60 libvirt_answers && return 0
    libvirt_explain 'libvirtd did not become ready.' "$log"
    process_stop "$state/libvirtd.process"
    return 1
}

# libvirt_write_config STATE_DIR: settings of a daemon of ours; those of the system's daemon stay untouched.
libvirt_write_config()
{
    local group=root
    getent group libvirt >/dev/null && group=libvirt
    {
        printf 'unix_sock_group = "%s"\n' "$group"
        printf 'unix_sock_rw_perms = "0770"\nauth_unix_ro = "none"\nauth_unix_rw = "none"\n'
        printf 'log_outputs = "3:stderr"\n'
        # Without SMBIOS the identity of the host would change with every start.
        [ ! -s /etc/machine-id ] || printf 'host_uuid_source = "machine-id"\n'
    } >"$1/libvirtd.conf"
    {
        # virtlogd is not running, and a guest's own /dev cannot be made below a /dev/kvm of ours. The first value counts.
        printf 'stdio_handler = "file"\nnamespaces = []\n'
        cat /etc/libvirt/qemu.conf 2>/dev/null
    } >"$1/qemu.conf"
    chmod 600 "$1/qemu.conf"
}

# libvirt_wait FILE SECONDS COMMAND...: until the command succeeds; fails early if the remembered process ended.
libvirt_wait()
{
    local file=$1 end=$((SECONDS + $2))
    shift 2
    until "$@"; do
        process_id "$file" >/dev/null || return 1
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.05
    done
}

libvirt_explain()
{
    libvirt_problem "$1" "Its last messages, from $2:" "$(tail -n 5 "$2" | sed 's/^/  /')"
}

libvirt_network_ensure()
{
    local state=$1 name=$2 answer
    answer=$(libvirt_virsh uri 2>&1) || libvirt_problem "libvirt does not answer." "Reason: $answer" || return 1
    answer=$(libvirt_virsh net-info "$name" 2>&1) ||
        libvirt_problem "There is no libvirt network \"$name\" on this computer." \
            'It comes with the Debian package libvirt-daemon-config-network, or name another one.' || return 1
    grep -q '^Active: *yes' <<<"$answer" && return 0
    # Before it is started, so that an interruption in between is undone as well.
    printf '%s\n' "$name" >>"$state/networks"
    if ! answer=$(LIBVIRT_TIMEOUT=30 libvirt_virsh net-start "$name" 2>&1); then
        sed -i '$d' "$state/networks"
        libvirt_problem "The libvirt network \"$name\" does not start." "Reason: $answer" \
            'It needs dnsmasq and iptables (apt-get install dnsmasq-base iptables), and that nothing else uses its addresses' \
            "or answers DNS there. To see them: virsh -c $LIBVIRT_URI net-dumpxml $name"
        return 1
    fi
}

# libvirt_network_release STATE_DIR: stops the networks started above, unless a guest has come to use them since.
libvirt_network_release()
{
    local state=$1 name
    [ -f "$state/networks" ] || return 0
    while read -r name; do
        if libvirt_virsh net-port-list "$name" 2>/dev/null | grep -q '[0-9a-f]-[0-9a-f]'; then
            printf 'The network "%s" stays on: a guest uses it.\n' "$name" >&2
        else
            libvirt_virsh net-destroy "$name" >/dev/null 2>&1 || true
        fi
    done <"$state/networks"
    rm -f "$state/networks"
}

libvirt_stop()
{
    local state=$1
    [ -d "$state" ] || return 0
    libvirt_network_release "$state"
    if process_id "$state/libvirtd.process" >/dev/null && [ -n "$(libvirt_virsh list --name 2>/dev/null)" ]; then
        printf 'Guests are still running; they go on without libvirt until it is started again.\n' >&2
    fi
    process_stop "$state/libvirtd.process"
}

libvirt_kvm_usable()
{
    local state=$1 image=$2 answer
    [ -c /dev/kvm ] && [ -r /dev/kvm ] && [ -w /dev/kvm ] || return 1
    mkdir -p "$state" || return 1
    # The answer holds until the kernel or the next boot changes it.
    answer=$(cat "$state/kvm" 2>/dev/null)
    if [ "${answer#* }" != "$(libvirt_boot_id)" ]; then
        answer=no
        libvirt_kvm_boots "$image" "$state/kvm-trial" && answer=yes
        answer="$answer $(libvirt_boot_id)"
        printf '%s\n' "$answer" >"$state/kvm"
    fi
    [ "${answer%% *}" = yes ]
}

libvirt_boot_id()
{
    cat /proc/sys/kernel/random/boot_id
}

# libvirt_kvm_boots IMAGE FOLDER: boots the demo guest with KVM alone, for three and a half seconds at most. A device file
# is no proof: in some virtual machines it is there, and guests hang in their boot loader.
libvirt_kvm_boots()
{
    local work=$2 pid result=1 end=$((${EPOCHREALTIME/[.,]/} + 3500000))
    mkdir -p "$work" && rm -f "$work"/* || return 1
    # The limit holds also should the script end in between.
    timeout --kill-after=1 5 qemu-system-x86_64 -accel kvm -m 128 -nodefaults -display none -no-reboot -snapshot \
        -drive "file=$1,format=qcow2,if=virtio" -serial "file:$work/serial" </dev/null >"$work/errors" 2>&1 &
    pid=$!
    while [ "${EPOCHREALTIME/[.,]/}" -lt "$end" ] && kill -0 "$pid" 2>/dev/null && ! grep -q 'KVM internal error' "$work/errors"; do
        if grep -q 'PENSTOCK-GUEST READY' "$work/serial" 2>/dev/null; then
            result=0
            break
        fi
        sleep 0.05
    done
    kill -TERM "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
    rm -rf "$work"
    return "$result"
}
