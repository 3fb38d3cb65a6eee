# ./muster pictures: takes the pictures of the documents again, of a service on throw-away data.

# shellcheck source=launcher/test.sh
. "$root/launcher/test.sh"

pictures_command() {
    [ $# -eq 0 ] || fail_usage "pictures takes no options."
    find_jdk
    require_maven
    mkdir -p "$work" "$root/docs/pictures"
    claim_tests
    clean_environment
    ensure_browser
    [ -n "$browser" ] || fail "The pictures need Chromium. Install it and try again."
    local log=$work/pictures.log
    with_progress "Taking pictures" 1800 "$log" take_pictures ||
        fail "The pictures could not be taken. The whole log is $log."
    ls -l "$root/docs/pictures"
}

take_pictures() {
    cd "$root" || return
    maven -Dstyle.color=never -pl app -am test -Dtest=Pictures \
        -Dsurefire.failIfNoSpecifiedTests=false -Dmuster.pictures="$root/docs/pictures"
}
