# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Builds a clone. To be sourced.
#
#   build_configure ROOT PRESET               prepares ROOT/build/PRESET, unless that has been done
#   build_targets ROOT PRESET ARGUMENTS...    builds there; ARGUMENTS are those of cmake --build
#
# What is built belongs to whom the clone belongs, also when root builds it.

# shellcheck source=packaging/lib/account.sh
. "$(dirname "${BASH_SOURCE[0]}")/account.sh"

build_configure()
{
    local folder=$1/build/$2 again=()
    if [ -f "$folder/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$1" "$folder/CMakeCache.txt"; then
        # The clone has been moved, and CMake does not follow.
        again=(--fresh)
    elif [ -f "$folder/build.ninja" ]; then
        return 0
    fi
    (cd "$1" && account_owner "$1" cmake "${again[@]}" --preset "$2")
}

build_targets()
{
    local clone=$1 preset=$2
    shift 2
    account_owner "$clone" cmake --build "$clone/build/$preset" "$@"
}
