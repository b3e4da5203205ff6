# SPDX-FileCopyrightText: 2026 The Auth0Qt authors
# SPDX-License-Identifier: MIT
#
# Shared by the scripts beside it; sourced, never run. Everything that works is one line, everything
# that fails shows what it printed.

set -u

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
assume_yes=${AUTH0QT_YES-}
# What is made once and reused: the compiler's cache, other Debians, packages.
cache_dir=${AUTH0QT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/auth0qt}

# A clone in another folder finds what this one has compiled: paths below the base folder count as
# relative, and the folder itself is not a part of the key.
if command -v ccache >/dev/null; then
    export CCACHE_DIR="${CCACHE_DIR:-$cache_dir/ccache}" CCACHE_BASEDIR="$source_dir" CCACHE_NOHASHDIR=1
    export CCACHE_MAXSIZE=10G CCACHE_SLOPPINESS=pch_defines,time_macros
    export CMAKE_CXX_COMPILER_LAUNCHER="${CMAKE_CXX_COMPILER_LAUNCHER-ccache}"
fi

# What a person sees, also while a stage writes its output to the log.
exec {terminal}>&2

# What a name stands for: NAME[|OTHER NAME]... takes the first that this system knows,
# NAME=PROGRAM is not wanted where PROGRAM is there already, whoever installed it.
build_packages=(
    g++ cmake ninja-build ccache=ccache
    qt6-base-dev qt6-networkauth-dev qt6-webengine-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-declarative-dev qtkeychain-qt6-dev libssl-dev libqrencode-dev
)
# For the local tenant; its own packages and, where this Node is too old, a newer one come from npm.
tenant_packages=(nodejs=node npm=npm ca-certificates)
demo_packages=(
    dbus-daemon=dbus-daemon gnome-keyring=gnome-keyring-daemon libglib2.0-bin=gdbus libsecret-1-0
    xdg-utils=xdg-open fonts-dejavu-core fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji
)
# A display of its own: for the tests, and for the demo where there is none.
display_packages=(xvfb=Xvfb openbox=openbox xdotool=xdotool)
# What the QML module imports when it runs.
qml_packages=(
    qml6-module-qtquick qml6-module-qtquick-controls qml6-module-qtquick-layouts
    qml6-module-qtquick-templates qml6-module-qtquick-window qml6-module-qtqml
    qml6-module-qtqml-models qml6-module-qtqml-workerscript qml6-module-qtwebengine
)
test_packages=(
    lld=ld.lld git=git imagemagick=convert make=make
    strace=strace at-spi2-core "chromium|chromium-browser=chromium"
    qml6-module-qttest qt6-declarative-dev-tools
    "qt6-svg-plugins|libqt6svg6" # the logo of an application can be an SVG
)

# A Wayland compositor, and what a client of it is built with.
wayland_packages=(
    sway=sway qt6-wayland libwayland-dev libwayland-bin wayland-protocols pkg-config=pkg-config
)

# The layout check and clang-tidy: with one version of them, on the Debian that is developed on. The
# compositor: there too.
if grep -qs '^VERSION_CODENAME=bookworm' /etc/os-release; then
    test_packages+=(clang-format-19 clang-tidy-19 "${wayland_packages[@]}")
fi

# The standing guards of scripts/test --long, with the versions of the same Debian.
guard_packages=()
if grep -qs '^VERSION_CODENAME=bookworm' /etc/os-release; then
    guard_packages=(clang=clang++ libfuzzer-14-dev lld=ld.lld cppcheck=cppcheck clazy=clazy-standalone)
fi

# A build for Windows and its tests: scripts/windows, scripts/test --windows. Qt's tools are those of
# this system.
windows_packages=(
    cmake ninja-build ccache=ccache g++-mingw-w64-x86-64-posix libz-mingw-w64-dev wine wine64
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools xz-utils=xz
)
windows_source_packages=(make=make perl=perl debian-archive-keyring)
export AUTH0QT_WINDOWS="${AUTH0QT_WINDOWS:-$cache_dir/windows}"

# Without it Chromium needs user namespaces, which a container may not give to an ordinary user.
if grep -qs '^ID=debian' /etc/os-release; then
    test_packages+=(chromium-sandbox)
fi

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$(basename "$0"): $*"
    exit 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "installing packages needs root, and sudo is not there"
    fi
}

# run_job COMMAND...: runs it in a process group of its own, which ends when this script is ended.
job=
run_job() {
    set -m
    (set +m; "$@") &
    job=$!
    set +m
    # Also when it is killed outright: then nobody holds the pipe any more.
    local alive
    exec {alive}> >(read -r || kill -TERM -- "-$job" 2>/dev/null)
    wait "$job"
    local status=$?
    echo >&"$alive"
    exec {alive}>&-
    job=
    return $status
}

end_job() {
    trap '' HUP INT TERM
    [ -z "$job" ] || { kill -TERM -- "-$job" && wait "$job"; } 2>/dev/null
    exit "$1"
}
trap 'end_job 129' HUP
trap 'end_job 130' INT
trap 'end_job 143' TERM

# stage TITLE COMMAND...: one line when it works; what it printed when it does not.
stage_log=
stage() {
    local began=$SECONDS status
    stage_title=$1
    shift
    printf '%-34s ' "$stage_title" >&2
    [ -n "$stage_log" ] || stage_log=$(mktemp "${TMPDIR:-/tmp}/auth0qt-log.XXXXXX")
    printf '\n=== %s: %s\n' "$stage_title" "$*" >>"$stage_log"
    local start
    start=$(wc -l <"$stage_log")
    run_job "$@" >>"$stage_log" 2>&1 </dev/null
    status=$?
    [ ! -t "$terminal" ] || printf '\r%-34s ' "$stage_title" >&2
    if [ $status = 0 ]; then
        printf 'ok  %4d s\n' $((SECONDS - began)) >&2
    else
        printf 'failed  %d s\n\n' $((SECONDS - began)) >&2
        # Without ninja's lines about what went well.
        tail -n +$((start + 1)) "$stage_log" | grep -vE '^\[[0-9]+/[0-9]+\] ' | tail -n 150 >&2
        say
        say "The whole log: $stage_log"
    fi
    return $status
}

# show_progress: passes on the output of ninja or ctest, and shows a person how far they are.
show_progress() {
    local line
    while IFS= read -r line; do
        printf '%s\n' "$line"
        if [ -t "$terminal" ] && [[ $line =~ ^\ *\[?([0-9]+)/([0-9]+)[]\ ] ]]; then
            printf '\r%-34s %s of %s ' "$stage_title" "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}" \
                >&"$terminal"
        fi
    done
}

# keep_log FOLDER: from now on the log of the stages lies there.
keep_log() {
    mkdir -p "$1"
    local before=$stage_log
    stage_log=$1/log.txt
    : >"$stage_log"
    if [ -n "$before" ]; then
        cat "$before" >>"$stage_log"
        rm -f "$before"
    fi
}

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

known() { apt-cache show --no-all-versions "$1" 2>/dev/null | grep -q '^Package:'; }

# Sets missing to what of its arguments is not there; names are settled later, by choose.
find_missing() {
    local entry names name
    missing=()
    for entry; do
        if [[ $entry == *=* ]] && command -v "${entry#*=}" >/dev/null; then
            continue
        fi
        IFS='|' read -ra names <<<"${entry%%=*}"
        for name in "${names[@]}"; do
            installed "$name" && continue 2
            # Where this name is known the next one is another thing.
            [ ${#names[@]} = 1 ] || ! known "$name" || break
        done
        missing+=("${entry%%=*}")
    done
}

# Sets chosen to one name for each of its arguments; fails, and names it, when apt does not know one.
choose() {
    local entry names name
    chosen=()
    for entry; do
        IFS='|' read -ra names <<<"$entry"
        for name in "${names[@]}"; do
            if known "$name"; then
                chosen+=("$name")
                continue 2
            fi
        done
        echo "apt does not know $entry"
        return 1
    done
}

apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 "$@"; }

install_packages() {
    if ! choose "$@"; then
        apt_get update && choose "$@" || return
    fi
    apt_get install -y --no-install-recommends "${chosen[@]}" && return
    # Lists may name versions that the mirror has replaced.
    apt_get update && apt_get install -y --no-install-recommends "${chosen[@]}"
}

# need_packages NAME...: installs what is missing. Asks once where a person is there.
need_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        # Another system: say what is needed once, and let CMake find out whether it is there.
        [ -e "$source_dir/build/.told" ] || {
            say "This system has no apt. What Auth0Qt needs, by its Debian names:"
            say "  $*" | sed -E 's/=[^ ]*//g; s/\|[^ ]*//g' | fold -s -w 78 >&2
            mkdir -p "$source_dir/build" && touch "$source_dir/build/.told"
        }
        return 0
    fi
    find_missing "$@"
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ -z "$assume_yes" ] && [ -z "${CI-}" ] && [ -t 0 ] && [ -t 2 ]; then
        say "These packages are missing:"
        printf '%s ' "${missing[@]%%|*}" | fold -s -w 76 | sed 's/^/  /' >&2
        local answer
        read -r -p $'\nInstall them with apt? [Y/n] ' answer
        case $answer in '' | [yYjJ]*) ;; *) die "nothing was installed" ;; esac
        # Ask for the password now, while the terminal is ours: the stage below is quiet.
        [ "$(id -u)" = 0 ] || as_root true || die "installing packages needs root"
    fi
    stage "Install ${#missing[@]} packages" install_packages "${missing[@]}" || exit 1
}

jobs_count() { nproc 2>/dev/null || getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2; }

# lock DESCRIPTOR FILE: waits for another script that uses the same folder, and says so.
lock() {
    command -v flock >/dev/null || return 0
    flock --nonblock "$1" && return
    printf '\n  (waiting for another script, which holds %s)\n' "${2#"$source_dir"/}" >&"$terminal"
    flock "$1"
}

# with_lock FILE COMMAND...: two scripts at once must not build in one folder at the same time.
with_lock() {
    local file=$1
    shift
    (
        lock 9 "$file"
        "$@" 9>&-
    ) 9>"$file"
}

# configure PRESET [OPTION...]
configure() {
    local preset=$1
    shift
    cd "$source_dir" && with_lock "build/$preset/lock" cmake --preset "$preset" "$@"
}

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    cd "$source_dir" && with_lock "build/$preset/lock" build_folder "build/$preset" "$@"
}

build_folder() {
    local folder=$1
    shift
    NINJA_STATUS='[%f/%t] ' cmake --build "$folder" --parallel "$(jobs_count)" ${1:+--target "$@"} \
        {terminal}>&- 2>&1 | show_progress
    return "${PIPESTATUS[0]}"
}

# build_program PRESET PROGRAM [TARGET...]: configures and builds what has changed. With nothing
# changed, ninja says so within a second: no stage is shown then.
build_program() {
    local preset=$1 folder=$source_dir/build/$1
    shift
    if [ ! -e "$folder/build.ninja" ]; then
        keep_log "$folder"
        stage "Configure ($preset)" configure "$preset" || exit 1
    fi
    if [ ! -e "$folder/bin/$1" ] \
        || [ "$(ninja -C "$folder" -n "$@" 2>&1 | tail -n 1)" != "ninja: no work to do." ]; then
        keep_log "$folder"
        stage "Build ($preset)" build "$preset" "$@" || exit 1
    fi
}

# The local tenant's packages: no npm and no node is started when they match the lock file.
tenant_is_ready() {
    local stamp=$source_dir/demo/tenant/node_modules/.auth0qt-stamp
    [ -e "$stamp" ] && [ ! "$source_dir/demo/tenant/package-lock.json" -nt "$stamp" ]
}

prepare_tenant() {
    tenant_is_ready && return
    stage "Install the local tenant" "$source_dir/scripts/tenant" --prepare || exit 1
    touch "$source_dir/demo/tenant/node_modules/.auth0qt-stamp"
}
