# Builds: each is made from a copy of the sources and kept, complete and unchanging, under
# .muster/builds/<digest of the sources>, so that a build or a test beside a service does no harm.

builds=$work/builds

modules() {
    sed -n 's:.*<module>\([a-z-]*\)</module>.*:\1:p' "$root/pom.xml"
}

# The files that decide what is built, one a line, relative to a folder like the root.
sources_in() { # folder
    (
        cd "$1"
        echo pom.xml
        for module in $(modules); do
            echo "$module/pom.xml"
            [ ! -d "$module/src/main" ] || find "$module/src/main" -type f
        done | LC_ALL=C sort
    )
}

digest_of() { # folder
    (
        cd "$1"
        sources_in . | while IFS= read -r file; do printf '%s\0' "$file"; done |
            xargs -0 cat -- | cat - <(sources_in .) | sha256
    )
}

# Sets build to the folder of the build of the present sources, made if there is none.
ensure_build() {
    find_jdk
    mkdir -p "$builds" 2>/dev/null && [ -w "$builds" ] ||
        fail "$work cannot be written. Give this user the right to write there, or clone elsewhere."
    build=$builds/$(digest_of "$root")
    [ -d "$build" ] || make_build
    rehearse_once
    prune_builds
}

make_build() {
    require_maven
    local copy outcome=0 log=$work/build.log
    copy=$(mktemp -d "$work/building-XXXXXX")
    # shellcheck disable=SC2064
    trap "rm -rf '$copy'" EXIT
    copy_sources "$copy"
    build=$builds/$(digest_of "$copy") # what is built is what was copied
    with_progress "Building" 3600 "$copy/build.log" package_copy "$copy" || outcome=$?
    mv "$copy/build.log" "$log"
    if [ $outcome -ne 0 ]; then
        tail -n 30 "$log" >&2
        fail "The build failed. Its whole log is $log."
    fi
    chmod -R a-w "$copy/exploded/lib" "$copy/exploded/muster.jar"
    [ -d "$build" ] || mv "$copy/exploded" "$build" # unless another was faster
    rm -rf "$copy"
    trap - EXIT
}

copy_sources() { # to
    sources_in "$root" | tar -C "$root" -cf - -T - | tar -C "$1" -xf -
}

package_copy() { # folder
    cd "$1" || return
    maven -Dstyle.color=never -Dmaven.test.skip=true package &&
        "$jdk/bin/java" -Djarmode=tools -jar app/target/muster.jar extract --destination exploded
}

# Options of every JVM that runs the service; a start-up cache fits only the JVM that it was made by.
java_options() {
    say -XX:+UseSerialGC -Xmx288m -XX:+UseCompactObjectHeaders -XX:TrimNativeHeapInterval=10000 \
        -XX:+ExitOnOutOfMemoryError "-Xlog:aot*=error"
}

startup_cache() {
    printf '%s/startup-%s.aot' "$build" "$(cat "$jdk/release" | sha256)"
}

# Starts and stops the service once on empty data, so that the JVM knows what it will load and
# compile: later starts take less than half the time. Where it takes too long or fails, the service
# starts all the same.
rehearse_once() {
    local cache data
    cache=$(startup_cache)
    if [ "${MUSTER_REHEARSAL:-yes}" = no ] || [ -e "$cache" ] || [ -e "$cache.failed" ]; then return; fi
    data=$(mktemp -d "$work/rehearsal-XXXXXX")
    if with_progress "Preparing fast starts" 150 "$work/rehearsal.log" rehearse "$data"; then
        mv "$data/startup.aot" "$cache"
    else
        say "No fast starts: see $work/rehearsal.log. The service starts all the same."
        : >"$cache.failed"
    fi
    rm -rf "$data" 2>/dev/null || true # its database may still be stopping
}

rehearse() { # folder
    clean_environment
    # shellcheck disable=SC2046
    "$jdk/bin/java" $(java_options) -XX:AOTCacheOutput="$1/startup.aot" -jar "$build/muster.jar" \
        --spring.profiles.active=demo --server.port=0 --muster.data="$1/data" \
        --muster.embedded.programs="$work" --muster.demo.load=false --muster.rehearsal=true
    [ -s "$1/startup.aot" ]
}

# The settings that whoever calls us meant for the service must not reach rehearsals and tests.
clean_environment() {
    local name
    for name in $(env | sed -nE 's/^((SPRING|SERVER|MUSTER|MANAGEMENT|LOGGING)_[A-Z0-9_]*)=.*/\1/p'); do
        unset "$name"
    done
}

# Keeps this build, the two newest others, and those that a running service came from.
prune_builds() {
    local old kept=0
    for old in $(ls -1t "$builds"); do
        old=$builds/$old
        if [ "$old" = "$build" ] || in_use "$old"; then continue; fi
        kept=$((kept + 1))
        [ $kept -le 2 ] || { chmod -R u+w "$old" && rm -rf "$old"; }
    done
    # What a build or rehearsal that was killed left behind, a day ago or more.
    find "$work" -maxdepth 1 -type d -mtime +0 \( -name 'building-*' -o -name 'rehearsal-*' \
        -o -name 'licences-*' -o -name 'start-times-*' -o -name 'bench-*' \) -exec rm -rf {} +
}

in_use() { # build
    local user
    for user in "$1"/users/*; do
        [ -e "$user" ] || continue
        if runs "$(basename "$user")"; then return 0; fi
    done
    return 1
}
