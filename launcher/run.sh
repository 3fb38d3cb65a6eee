# ./muster run: build what has changed, then become the service.

run_command() {
    local port='' data=${MUSTER_DATA:-$root/data} demo=true
    while [ $# -gt 0 ]; do
        case $1 in
            --port)
                port=${2:-}
                case $port in
                    '' | *[!0-9]* | ??????*) fail_usage "--port needs a number." ;;
                esac
                [ "$port" -le 65535 ] || fail_usage "--port needs a number up to 65535."
                shift
                ;;
            --data)
                data=${2:-}
                [ -n "$data" ] || fail_usage "--data needs a folder."
                shift
                ;;
            --no-demo) demo=false ;;
            *) fail_usage "\"$1\" is no option of run." ;;
        esac
        shift
    done
    case $data in
        /*) ;;
        *) data=$caller_folder/$data ;;
    esac
    ensure_build
    become_service "$data" "--muster.demo.load=$demo" ${port:+"--server.port=$port"}
}

become_service() { # data-folder arguments...
    local cache data=$1
    shift
    cache=$(startup_cache)
    mkdir -p "$build/users"
    : >"$build/users/$$"
    export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2} # many threads, and little that each allocates
    export SPRING_PROFILES_ACTIVE=${SPRING_PROFILES_ACTIVE:-demo}
    say "Starting Muster with its data in $data"
    # shellcheck disable=SC2046,SC2086
    exec "$jdk/bin/java" $(java_options) $([ ! -e "$cache" ] || say "-XX:AOTCache=$cache") \
        ${MUSTER_JAVA_OPTIONS:-} -jar "$build/muster.jar" \
        --muster.data="$data" --muster.embedded.programs="$work" "$@"
}
