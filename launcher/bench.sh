# ./muster bench: what the service takes on this machine, chapter by chapter.

# shellcheck source=launcher/run.sh
. "$root/launcher/run.sh"

bench_command() {
    local json='' quick='' starts=yes
    while [ $# -gt 0 ]; do
        case $1 in
            --json)
                json=${2:-}
                [ -n "$json" ] || fail_usage "--json needs a file."
                shift
                ;;
            --quick) quick=--quick ;;
            --no-starts) starts=no ;;
            *) fail_usage "\"$1\" is no option of bench." ;;
        esac
        shift
    done
    case $json in
        '' | /*) ;;
        *) json=$caller_folder/$json ;;
    esac
    clean_environment
    ensure_build
    bench_folder=$(mktemp -d "$work/bench-XXXXXX")
    bench_service=''
    trap end_bench EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    [ $starts = no ] || measure_starts "$quick"
    put_under_load "$quick" "$json"
}

end_bench() {
    if [ -n "$bench_service" ]; then
        kill "$bench_service" 2>/dev/null && wait "$bench_service" || true
    fi
    rm -rf "$bench_folder"
}

measure_starts() { # quick
    say "Second starts, until the first answer (ms, and ms of the processor):"
    "$root/benchmarks/start-times" "$([ -z "$1" ] && say 5 || say 1)" "$bench_folder/starts.json"
}

# One service on empty data, with the options that ./muster run gives it; only the limit on each
# account's requests is lifted, since here a few accounts do the work of many.
put_under_load() { # quick json
    local port=$((20000 + RANDOM % 20000))
    maven -q -Dstyle.color=never -f "$root/benchmarks/load/pom.xml" package >"$work/load.log" 2>&1 ||
        fail "The load could not be built. The whole log is $work/load.log."
    (become_service "$bench_folder/data" --muster.demo.load=false --server.port="$port" \
        --muster.limits.requests-per-second=1000000) >"$bench_folder/service.log" 2>&1 &
    bench_service=$!
    until curl -fs -o /dev/null "http://localhost:$port/actuator/health/readiness"; do
        kill -0 "$bench_service" 2>/dev/null || fail "$(tail -n 5 "$bench_folder/service.log")"
        sleep 0.2
    done
    "$jdk/bin/java" -XX:+UseSerialGC -Xmx256m -jar "$root/benchmarks/load/target/load.jar" \
        --port="$port" --service="$bench_service" --data="$bench_folder/data" \
        --ticks="$(getconf CLK_TCK)" $1 ${2:+"--json=$2"} \
        $([ ! -e "$bench_folder/starts.json" ] || say "--starts=$bench_folder/starts.json")
}
