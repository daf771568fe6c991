# SPDX-License-Identifier: Apache-2.0
# Completion of penstockctl for bash: types, commands, names, options and values come from the service.
_penstockctl()
{
    local current=${COMP_WORDS[COMP_CWORD]}
    local -a candidates
    [[ $current == "=" ]] && current=""
    mapfile -t candidates < <(penstockctl __complete "${COMP_WORDS[@]:1:COMP_CWORD-1}" "$current" 2>/dev/null)
    if [[ ${candidates[0]} == ":files" ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
    fi
    [[ ${#candidates[@]} -gt 0 && ${candidates[0]} == *= ]] && compopt -o nospace 2>/dev/null
    COMPREPLY=("${candidates[@]}")
}
complete -F _penstockctl penstockctl
