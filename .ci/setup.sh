# shellcheck shell=bash
# Shared by ./run, ./test and .ci/run: finds what is missing and installs only that, through apt-get.

say() { printf '==> %s\n' "$*" >&2; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

missing=() # Debian packages

# want_command COMMAND PACKAGE; want_library LIBRARY PACKAGE; want_file FILE PACKAGE
want_command() { command -v "$1" >/dev/null || missing+=("$2"); }
want_library() { { PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true; } | grep -F "$1 (" >/dev/null || missing+=("$2"); }
want_file() { [[ -e $1 ]] || missing+=("$2"); }

# Runs a command as root; fails with the remedy where that is not possible.
as_root() {
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "installing needs root. As root, run: apt-get install ${missing[*]}"
    fi
}

# Installs what the want_ calls found missing. Nothing missing: does nothing and needs no root.
install_missing() {
    ((${#missing[@]})) || return 0
    command -v apt-get >/dev/null ||
        fail "these are missing and there is no apt-get here; install what your system calls: ${missing[*]}"
    say "installing with apt-get: ${missing[*]}"
    as_root apt-get -qq -o DPkg::Lock::Timeout=300 update >&2
    # --no-remove: what is on this machine stays on it.
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends --no-remove \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 install "${missing[@]}" >&2 ||
        fail "apt-get could not install: ${missing[*]}"
    missing=()
}

# The build links with the C compiler and the C library only: X11, Wayland and OpenGL are opened at run time.
want_build() {
    want_command cc gcc
    # Where there is a compiler but no C library to link with (gcc without its recommended packages).
    if ! command -v cc >/dev/null || [[ ! -e $(cc -print-file-name=crt1.o) ]]; then
        missing+=(libc6-dev)
    fi
}

# What the window opens when it starts. Commands need none of it.
want_window() {
    want_library libX11.so.6 libx11-6
    want_library libX11-xcb.so.1 libx11-xcb1
    want_library libXcursor.so.1 libxcursor1
    want_library libXi.so.6 libxi6
    want_library libxkbcommon.so.0 libxkbcommon0
    want_library libxkbcommon-x11.so.0 libxkbcommon-x11-0
    want_library libwayland-client.so.0 libwayland-client0
    want_library libwayland-egl.so.1 libwayland-egl1
    want_library libEGL.so.1 libegl1 # brings Mesa's drivers along
    want_library libGL.so.1 libgl1
}

# A display that nobody sees, and pictures of it.
want_virtual_display() {
    want_command Xvfb xvfb
    want_command xdotool xdotool
    want_command import imagemagick
    want_command identify imagemagick
}

# Prints the version of the given cargo if it and its rustc are new enough.
new_enough() {
    local version
    version=$("$1" --version 2>/dev/null) || return 1
    version=${version#cargo }
    version=${version%% *}
    [[ $(printf '%s\n' 1.95 "$version" | sort -V | head -n 1) == 1.95 ]] && printf '%s\n' "$version"
}

# Puts a cargo of 1.95 or newer first on PATH: the one there, rustup's, or else Debian's.
need_cargo() {
    local cargo found package candidate
    for cargo in "$(command -v cargo || true)" "${CARGO_HOME:-$HOME/.cargo}/bin/cargo" /usr/bin/cargo; do
        if [[ -n $cargo ]] && found=$(new_enough "$cargo"); then
            PATH="$(dirname "$cargo"):$PATH"
            say "cargo $found ($cargo)"
            return
        fi
    done
    if command -v apt-get >/dev/null; then
        say "no cargo 1.95 or newer here; looking in Debian's packages"
        missing=(cargo-web rustc-web)
        as_root apt-get -qq -o DPkg::Lock::Timeout=300 update >&2
        for package in cargo-web cargo; do
            candidate=$(apt-cache policy "$package" | sed -n 's/^  Candidate: *//p')
            if [[ -n $candidate && $candidate != "(none)" ]] && dpkg --compare-versions "$candidate" ge 1.95; then
                missing=("$package" "${package/cargo/rustc}")
                want_file /etc/ssl/certs/ca-certificates.crt ca-certificates # for cargo's downloads
                install_missing
                found=$(new_enough /usr/bin/cargo) || break
                PATH="/usr/bin:$PATH"
                say "cargo $found (/usr/bin/cargo)"
                return
            fi
        done
        missing=()
    fi
    fail "Bezwaar needs cargo 1.95 or newer. Install it as https://rustup.rs says, then run this again."
}
