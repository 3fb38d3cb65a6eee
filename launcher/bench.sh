# ./muster bench: what the service takes on this machine, chapter by chapter.

bench_command() {
    local json=''
    while [ $# -gt 0 ]; do
        case $1 in
            --json)
                json=${2:-}
                [ -n "$json" ] || fail_usage "--json needs a file."
                shift
                ;;
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
    say "Second starts, until the first answer:"
    "$root/benchmarks/start-times" 5 ${json:+"$json"}
}
