# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Progress of a script that works in steps: one line a step with its time, and for the step that fails what failed, why
# and what to do. To be sourced by a script with "set -eE".
#
#   steps_begin NAME LOG        what the script is called, and the file that takes what the steps say
#   step TITLE COMMAND...       runs a function or program; its output goes to the log
#   step_note TEXT              put behind the time of the running step
#   step_hint TEXT              what to do should the running step fail from here on
#   step_fail WHY [FIX]         the running step fails with these words
#   step_live COMMAND...        runs a program and shows its last line meanwhile
#   steps_free FOLDER           how many MiB are free there

steps_begin()
{
    steps_name=$1
    steps_log=$2
    steps_title='' steps_notes='' steps_why='' steps_fix='' steps_from=0
    exec 3>&1
    trap steps_end EXIT
    trap 'exit 130' INT TERM HUP
}

steps_seconds()
{
    local microseconds=$((${EPOCHREALTIME/[.,]/} - ${1/[.,]/}))
    printf '%d.%d' $((microseconds / 1000000)) $((microseconds / 100000 % 10))
}

step()
{
    local started=$EPOCHREALTIME
    steps_title=$1 steps_notes='' steps_why='' steps_fix=''
    shift
    [ ! -t 3 ] || printf '  …  %s' "$steps_title" >&3
    printf '== %s: %s\n' "$(date '+%F %T')" "$steps_title" >>"$steps_log"
    steps_from=$(stat -c %s "$steps_log")
    "$@" >>"$steps_log" 2>&1
    [ ! -t 3 ] || printf '\r\033[K' >&3
    printf '  ok  %-34s %6s s%s\n' "$steps_title" "$(steps_seconds "$started")" "${steps_notes:+   $steps_notes}" >&3
    steps_title=''
}

step_note() { steps_notes+=${steps_notes:+; }$1; }
step_hint() { steps_fix=$1; }

step_fail()
{
    steps_why=$1
    [ $# -lt 2 ] || steps_fix=$2
    exit 1
}

step_live()
{
    "$@" 2>&1 | steps_follow
}

# steps_follow: ends when the program does, also after an interruption, so that it can say its last words.
steps_follow()
{
    local line shown=$SECONDS doing=$steps_title
    trap 'doing="$steps_title (interrupted, comes to its end)"' INT TERM HUP
    while IFS= read -r line; do
        printf '%s\n' "$line"
        if [ -t 3 ]; then
            printf '\r\033[K  …  %s   %.60s' "$doing" "$line" >&3
        elif [ $((SECONDS - shown)) -ge 30 ]; then
            shown=$SECONDS
            printf '  …  %s   %.60s\n' "$doing" "$line" >&3
        fi
    done
}

steps_free() { df --output=avail -B 1M "$1" | tail -n 1 | tr -d ' '; }

# steps_end: of the script. Says what the step that did not come to its end has to say.
steps_end()
{
    local code=$?
    trap - EXIT
    [ -n "$steps_title" ] || exit "$code"
    [ "$code" -ne 0 ] || code=1
    {
        [ ! -t 3 ] || printf '\r\033[K'
        if [ "$code" -eq 130 ]; then
            printf '%s: interrupted at “%s”.\n' "$steps_name" "$steps_title"
        else
            printf '%s: “%s” failed.\n' "$steps_name" "$steps_title"
            if [ "$(steps_free "$steps_log")" -lt 1 ]; then
                steps_fix='Make room there, then run this again.'
                printf 'Why: the disk with %s is full.\n' "$steps_log"
            elif [ -n "$steps_why" ]; then
                printf 'Why: %s\n' "$steps_why"
            elif [ "$(stat -c %s "$steps_log")" -eq "$steps_from" ]; then
                printf 'Why: a command in it ended with code %d without a word.\n' "$code"
            else
                printf 'Why, in the last words of the step:\n'
                tail -c +"$((steps_from + 1))" "$steps_log" | tail -n 12 | sed 's/^/    /'
            fi
            [ -z "$steps_fix" ] || printf 'What to do: %s\n' "$steps_fix"
            printf 'The whole log: %s\n' "$steps_log"
        fi
    } >&3
    exit "$code"
}
