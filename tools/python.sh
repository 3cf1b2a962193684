#!/bin/sh
# Runs its arguments with the first Python that is new enough; one that can also make virtual environments is preferred.
new_enough='import sys; sys.exit(sys.version_info < (3, 11))'
whole='import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))'
for test in "$whole" "$new_enough"; do
    for python in "${PYTHON:-python3.11}" python3.11 python3.12 python3.13 python3.14 python3 python; do
        if "$python" -c "$test" >/dev/null 2>&1; then
            exec "$python" "$@"
        fi
    done
done
echo "Python 3.11 or newer is needed and none was found: install it (on Debian: apt-get install python3 python3-venv) and run make again." >&2
exit 1
