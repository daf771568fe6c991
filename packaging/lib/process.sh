# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Background processes of a script: start them, remember them in a file, end exactly them. To be sourced.
# The file holds the process id and its start time, so that a number the system gave away again is never mistaken.

# process_born PID: the start time of a process in clock ticks since boot; fails if there is none, or only a zombie.
process_born()
{
    local facts
    { facts=$(<"/proc/$1/stat"); } 2>/dev/null || return 1
    # The name in parentheses may hold anything; the fields after it are plain.
    read -r -a facts <<<"${facts##*) }"
    [ "${facts[0]}" != Z ] && printf '%s\n' "${facts[19]}"
}

# process_record FILE PID: remembers a running process.
process_record()
{
    local born
    born=$(process_born "$2") || return 1
    printf '%s %s\n' "$2" "$born" >"$1"
}

# process_id FILE: the id of the remembered process, if it still runs.
process_id()
{
    local pid='' born=''
    [ -r "$1" ] && read -r pid born <"$1" || return 1
    [ -n "$pid" ] && [ "$(process_born "$pid")" = "$born" ] && printf '%s\n' "$pid"
}

# process_start FILE LOG COMMAND...: starts a command in a session of its own and remembers it. It gets none of the
# descriptors 3 to 9, so that it keeps no output or lock of the script.
process_start()
{
    local file=$1 log=$2
    shift 2
    setsid "$@" </dev/null >>"$log" 2>&1 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&- &
    process_record "$file" $!
}

# process_wait_end FILE SECONDS: true once the remembered process is gone.
process_wait_end()
{
    local end=$((SECONDS + $2))
    while process_id "$1" >/dev/null; do
        [ "$SECONDS" -le "$end" ] || return 1
        sleep 0.02
    done
}

# process_stop FILE [SECONDS]: asks the remembered process to end, then makes it; forgets it. None is fine.
process_stop()
{
    local pid
    if pid=$(process_id "$1"); then
        kill -TERM "$pid" 2>/dev/null || true
        if ! process_wait_end "$1" "${2:-10}"; then
            kill -KILL "$pid" 2>/dev/null || true
            process_wait_end "$1" 5 || return 1
        fi
    fi
    rm -f "$1"
}
