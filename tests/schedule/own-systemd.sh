#!/usr/bin/env bash
# Runs a script with a systemd of the person's own, a real one, away from the rest of the machine: own-systemd.sh HOME SCRIPT
# In the script `boot` starts it, as logging in does, and `shut` ends it. Exit code 77: this machine cannot run one.
set -euo pipefail

step=${3:-}
scratch=${4:-}
case $step in
"")
    for tool in unshare mount systemctl /lib/systemd/systemd; do
        command -v "$tool" >/dev/null || { echo "no $tool here"; exit 77; }
    done
    unshare --mount --cgroup --pid --fork true 2>/dev/null || { echo "no namespaces of our own here (root only)"; exit 77; }
    scratch=$(mktemp -d)
    trap 'rmdir "$scratch"' EXIT
    unshare --mount --propagation private bash "$0" "$1" "$2" outer "$scratch"
    ;;
outer)
    # A control group of its own, seen from outside the namespace that is filled with it, so that it can be removed.
    mount -t cgroup2 none "$scratch" 2>/dev/null || { echo "no control groups here"; exit 77; }
    group=$scratch/bezwaar-test-$$
    mkdir -p "$group/own"
    code=0
    unshare --mount --cgroup --pid --fork --kill-child --mount-proc bash "$0" "$1" "$2" inner "$group" || code=$?
    for _ in {1..100}; do
        find "$group" -depth -type d -exec rmdir {} + 2>/dev/null && break
        sleep 0.05
    done
    exit "$code"
    ;;
inner)
    echo 0 >"$scratch/own/cgroup.procs"
    mount -t tmpfs tmpfs /sys/fs/cgroup && mount -t cgroup2 none /sys/fs/cgroup
    runtime=/run/user/$(id -u)
    mount -t tmpfs tmpfs /run
    mkdir -p /run/systemd/system "$runtime"
    chmod 700 "$runtime"
    export HOME=$1 XDG_RUNTIME_DIR=$runtime DBUS_SESSION_BUS_ADDRESS=unix:path=$runtime/bus
    unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CONFIG_DIRS XDG_DATA_DIRS DISPLAY WAYLAND_DISPLAY
    manager=
    boot() {
        (unset DBUS_SESSION_BUS_ADDRESS; exec /lib/systemd/systemd --user --log-target=console >>"$HOME/../systemd.log" 2>&1) &
        manager=$!
        for _ in {1..200}; do
            systemctl --user is-active --quiet default.target 2>/dev/null && return
            kill -0 "$manager" 2>/dev/null || break
            sleep 0.05
        done
        echo "systemd --user does not start here: $(tail -n 1 "$HOME/../systemd.log")"
        exit 77
    }
    shut() {
        systemctl --user exit
        wait "$manager" || true
    }
    # Waits for a text in a file.
    until_there() {
        for _ in {1..600}; do
            grep -q -- "$1" "$2" 2>/dev/null && return
            sleep 0.05
        done
        echo "never came: $1 in $2"
        return 1
    }
    eval "$2"
    ;;
esac
