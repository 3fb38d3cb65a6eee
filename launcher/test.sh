# ./muster test: every test, on ports and data of their own.

test_command() {
    [ $# -eq 0 ] || fail_usage "test takes no options."
    find_jdk
    require_maven
    mkdir -p "$work" 2>/dev/null && [ -w "$work" ] ||
        fail "$work cannot be written. Give this user the right to write there, or clone elsewhere."
    claim_tests
    clean_environment
    ensure_browser
    cd "$root"
    maven verify
}

# Two test runs in one clone would write into the same target folders.
claim_tests() {
    local claim=$work/testing other
    if ! mkdir "$claim" 2>/dev/null; then
        other=$(cat "$claim/pid" 2>/dev/null || true)
        if [ -n "$other" ] && runs "$other"; then
            fail "Another ./muster test is running in this clone (pid $other). Wait for it."
        fi
    fi
    printf '%s' $$ >"$claim/pid"
    # shellcheck disable=SC2064
    trap "rm -rf '$claim'" EXIT
}

# The tests in a real browser take Chromium from MUSTER_CHROMIUM.
ensure_browser() {
    export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
    find_browser || install_browser || true
    if find_browser; then
        export MUSTER_CHROMIUM=$browser
    else
        say "================================================================================"
        say "SKIPPED: the tests in a real browser. No Chromium was found, and it could not be"
        say "installed. Install it (Debian: apt-get install chromium) to run them."
        say "================================================================================"
    fi
}

find_browser() {
    browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
    [ -n "$browser" ]
}

install_browser() {
    local as_root
    command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" -eq 0 ]; then
        as_root=env
    elif sudo -n true 2>/dev/null; then
        as_root="sudo -n env"
    else
        return 1
    fi
    with_progress "Installing Chromium" 900 "$work/chromium.log" apt_get_browser "$as_root"
}

apt_get_browser() { # words that make a command run as root
    # shellcheck disable=SC2086
    $1 DEBIAN_FRONTEND=noninteractive apt-get update
    # shellcheck disable=SC2086
    $1 DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        chromium fonts-liberation2
}
