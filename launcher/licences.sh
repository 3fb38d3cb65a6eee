# ./muster licences: the licence of every dependency, those of the tests included.

# Apache-2.0 software may be made and given away with what is under one of these.
# A dependency under several licences may be used under any one of them.
licences_allowed='Apache|(^|[^A-Za-z])MIT([^A-Za-z]|$)|BSD|ISC|Eclipse (Public|Distribution)|EPL|EDL'
licences_allowed+='|Mozilla Public|MPL|Public Domain|CC0|Unicode|Indiana University Extreme'

licences_command() {
    [ $# -eq 0 ] || fail_usage "licences takes no options."
    find_jdk
    require_maven
    local copy log=$work/licences.log listed refused
    mkdir -p "$work"
    copy=$(mktemp -d "$work/licences-XXXXXX")
    # shellcheck disable=SC2064
    trap "rm -rf '$copy'" EXIT
    copy_sources "$copy"
    with_progress "Looking up licences" 3600 "$log" list_licences "$copy" ||
        fail "The licences could not be looked up. The whole log is $log."
    listed=$(sed -n 's/^ *\((.*\)/\1/p' "$copy/target/generated-sources/license/THIRD-PARTY.txt")
    say "$listed"
    refused=$(printf '%s\n' "$listed" | refused_licences)
    [ -z "$refused" ] || fail "Apache-2.0 cannot be used with:"$'\n'"$refused"
    say "$(printf '%s\n' "$listed" | wc -l) dependencies, each under a licence that goes with Apache-2.0."
}

list_licences() { # folder
    cd "$1"
    maven -Dstyle.color=never license:aggregate-add-third-party
}

# A line begins with the licences in parentheses: "(EPL 2.0) (GPL2 w/ CPE) Name (coordinates - url)".
refused_licences() {
    local line
    while IFS= read -r line; do
        printf '%s' "$line" | sed -E 's/^((\([^()]*\) *)+).*/\1/' | grep -Eiq "$licences_allowed" ||
            printf '  %s\n' "$line"
    done
}
