# What the launcher says: help, progress, and one line when something is wrong.

help_text() {
    cat <<'TEXT'
Muster: posting and vetting of police officers, with a history that can be trusted.

  ./muster run [--port 8080] [--data DIR] [--no-demo]
        Builds what has changed, starts the service with a PostgreSQL of its own and
        demo data, and says where it is. Ctrl-C or SIGTERM stops everything.
        --data     where everything is kept that outlives a restart (default: ./data)
        --no-demo  leaves out the demo data; the demo accounts remain
  ./muster test
        Runs every test, on ports and data of their own.
  ./muster bench [--json FILE] [--quick] [--no-starts]
        Measures the service on this machine, in about ten minutes; see the README.
        --json       also writes the figures to a file
        --quick      short and rough, to try it; --no-starts leaves the starts out
  ./muster licences
        Lists the licence of every dependency; fails on one that Apache-2.0 cannot be used with.

  ./muster pictures
        Takes the pictures in docs/pictures again, in a real browser, of the demo data.

It needs a JDK 25 or newer, which it looks for, and Maven 3.8 or newer.
Settings of the service are given in the environment, for example one's own PostgreSQL:
SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, and for its
owner SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD (see the README).
Options for the service's JVM are given in MUSTER_JAVA_OPTIONS.
TEXT
}

say() {
    local IFS=' '
    printf '%s\n' "$*"
}

fail() {
    local IFS=' '
    printf 'muster: %s\n' "$*" >&2
    exit 1
}

fail_usage() {
    local IFS=' '
    printf 'muster: %s See ./muster help.\n' "$*" >&2
    exit 2
}

# Runs a command with its output in a file, and says how long it has been at it. What takes longer
# than its limit is stopped.
with_progress() { # title limit-in-seconds log command...
    local title=$1 limit=$2 log=$3 begun=$SECONDS shown=0 pid outcome=0
    shift 3
    set -m # a process group of its own, so that all of it can be stopped
    "$@" >"$log" 2>&1 </dev/null &
    pid=$!
    set +m
    trap 'kill -- "-$pid" 2>/dev/null || true; wait "$pid" || true; exit 130' INT
    trap 'kill -- "-$pid" 2>/dev/null || true; wait "$pid" || true; exit 143' TERM
    while kill -0 "$pid" 2>/dev/null; do
        sleep 1
        show_progress "$title" "$log" $((SECONDS - begun))
        [ $((SECONDS - begun)) -lt "$limit" ] || kill -- "-$pid" 2>/dev/null || true
    done
    wait "$pid" || outcome=$?
    trap - INT TERM
    [ ! -t 1 ] || printf '\r\033[K'
    [ "$outcome" -ne 0 ] || say "$title: done in $((SECONDS - begun)) s."
    return "$outcome"
}

# A terminal gets a line that moves on, anything else a line every ten seconds.
show_progress() { # title log seconds
    local step
    step=$(sed -n 's/^\[INFO\] Building \([a-z-]*\) .*/ (\1)/p' "$2" | tail -n 1)
    if [ -t 1 ]; then
        printf '\r\033[K%s… %s s%s' "$1" "$3" "$step"
    elif [ $(($3 / 10)) -gt "$shown" ]; then
        shown=$(($3 / 10))
        say "$1… $3 s$step"
    fi
}
