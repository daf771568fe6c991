# SPDX-License-Identifier: Apache-2.0
# Completion of penstockctl for bash: types, commands, names, options and values come from the service.

# The word without its quotes or backslashes.
_penstockctl_plain()
{
    case $1 in
        \"*) plain=${1#\"} plain=${plain%\"} ;;
        \'*) plain=${1#\'} plain=${plain%\'} ;;
        *) plain=${1//\\/} ;;
    esac
}

_penstockctl()
{
    local -a words=() candidates=()
    local index word glued="" plain quoted="" taken="" candidate
    # Bash takes words apart at colons: "wss://host:9000" is one.
    for ((index = 1; index <= COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        [[ $index -eq $COMP_CWORD && $word == [\"\']* ]] && quoted=1
        _penstockctl_plain "$word"
        if [[ ${#words[@]} -gt 0 && ($word == :* || -n $glued) ]]; then
            words[${#words[@]} - 1]+=$plain
        else
            words+=("$plain")
        fi
        [[ $word == *: ]] && glued=1 || glued=""
    done
    word=${words[${#words[@]} - 1]}
    if [[ $word == "=" ]]; then
        word=""
        words[${#words[@]} - 1]=""
    fi
    [[ -z $quoted && $word == *:* ]] && taken=${word%:*}: # what is before the last colon stays as it is
    mapfile -t candidates < <(penstockctl __complete "${words[@]}" 2>/dev/null)
    COMPREPLY=()
    if [[ ${candidates[0]} == ":files" ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
    fi
    [[ ${#candidates[@]} -gt 0 && ${candidates[0]} == *= ]] && compopt -o nospace 2>/dev/null
    for candidate in "${candidates[@]}"; do
        candidate=${candidate#"$taken"}
        [[ -z $quoted ]] && printf -v candidate '%q' "$candidate"
        COMPREPLY+=("$candidate")
    done
}
complete -F _penstockctl penstockctl
