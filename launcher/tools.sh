# The tools that the machine must have: a JDK and Maven.

jdk_wanted=25
# Where JDKs usually are; MUSTER_JDK_FOLDERS, with colons between, replaces these.
jdk_folders=${MUSTER_JDK_FOLDERS-"/usr/lib/jvm/*:/opt/*:/opt/java/*:/usr/java/*:/usr/local/*:/usr/local/java/*:$HOME/.sdkman/candidates/java/*:$HOME/.jdks/*:$HOME/.asdf/installs/java/*:$HOME/.local/share/mise/installs/java/*:/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home:/Library/Java/JavaVirtualMachines/*/Contents/Home:$HOME/Library/Java/JavaVirtualMachines/*/Contents/Home"}

# The major version of the JDK in a folder, or 0 where there is none.
jdk_major() { # folder
    local version=
    if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    fi
    printf '%s' "${version:-0}"
}

# Sets jdk to the JDK of JAVA_HOME or the path if it is new enough, else to the oldest that is.
find_jdk() {
    local folder major best=0 on_path
    on_path=$(command -v javac || true)
    [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(real_path "$on_path")")")
    for folder in "${JAVA_HOME:-}" "$on_path"; do
        if [ -n "$folder" ] && [ "$(jdk_major "$folder")" -ge $jdk_wanted ]; then
            jdk=$folder
            return
        fi
    done
    jdk=
    local IFS=:
    for folder in $jdk_folders; do
        major=$(jdk_major "$folder")
        if [ "$major" -ge $jdk_wanted ] && { [ "$best" -eq 0 ] || [ "$major" -lt "$best" ]; }; then
            jdk=$folder
            best=$major
        fi
    done
    [ -n "$jdk" ] || fail "No JDK $jdk_wanted or newer was found. Install one (adoptium.net, or" \
        "your system's openjdk-$jdk_wanted-jdk), or set JAVA_HOME to where it is."
}

real_path() { # file, through every symbolic link
    local file=$1 link
    while [ -L "$file" ]; do
        link=$(readlink "$file")
        case $link in
            /*) file=$link ;;
            *) file=$(dirname "$file")/$link ;;
        esac
    done
    printf '%s' "$file"
}

# What Maven 3's own libraries do makes a new JDK warn; we know.
maven_options="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"

maven() { # arguments...
    JAVA_HOME=$jdk MAVEN_OPTS="${MAVEN_OPTS:-} $maven_options" mvn -B -ntp "$@"
}

require_maven() {
    local version
    command -v mvn >/dev/null || fail "Maven was not found. Install Maven 3.8 or newer" \
        "(for example: apt-get install maven) and try again."
    version=$(maven -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
    case $version in
        3.[0-7] | [0-2].* | '') fail "Maven 3.8 or newer is needed; mvn on the path is" \
            "${version:-of no known version}. Install a newer one and try again." ;;
    esac
}

sha256() { # of the standard input
    if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi | cut -c1-16
}

runs() { # process, whoever's it is
    [ -d "/proc/$1" ] || kill -0 "$1" 2>/dev/null
}
