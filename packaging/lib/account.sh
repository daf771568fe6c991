# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Runs commands as somebody else than root. To be sourced.
#
#   account_words NAME               sets the array account_as to the words before a command that NAME is to run at home
#   account_owner PATH COMMAND...    as the owner of PATH, if root does it: what is made there belongs to them

account_words()
{
    account_as=(setpriv --reuid "$1" --regid "$(id -g "$1")" --init-groups env "HOME=$(getent passwd "$1" | cut -d : -f 6)" "USER=$1" "LOGNAME=$1")
}

account_owner()
{
    local account_as=() name
    name=$(stat -c %U "$1")
    shift
    # A number without an account, as in a folder of another system, cannot build anything.
    if [ "$(id -u)" = 0 ] && [ "$name" != root ] && getent passwd "$name" >/dev/null; then
        account_words "$name"
    fi
    "${account_as[@]}" "$@"
}
