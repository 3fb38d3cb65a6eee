#!/bin/sh
# Draws again what a random draw drew. Usage: docs/draw.sh ROSTER SEED NUMBER
# ROSTER is a file of ids as the draw's page gives it. Prints the SHA-256 of the roster, then the ids
# in the order in which they are drawn.
set -eu
[ $# -eq 3 ] || { echo "Usage: $0 ROSTER SEED NUMBER" >&2; exit 2; }

if command -v sha256sum >/dev/null; then sha() { sha256sum; }; else sha() { shasum -a 256; }; fi

echo "roster $(sha <"$1" | cut -d' ' -f1)"
while read -r id; do
    echo "$(printf '%s\n%s' "$2" "$id" | sha | cut -d' ' -f1) $id"
done <"$1" | LC_ALL=C sort | head -n "$3" | cut -d' ' -f2
