# SPDX-FileCopyrightText: 2026 The Auth0Qt authors
# SPDX-License-Identifier: MIT
#
# Sourced by scripts/test. The browsers of an ordinary user need their sandbox, which some containers
# do not allow. This is checked once, before the tests. Tests that need the browser are skipped then.
#
#   check_browsers PROBE    sets to the reason, and exports, those that apply of
#     AUTH0QT_TEST_NO_CHROMIUM                 the system browser of the tests
#     AUTH0QT_TEST_NO_WEBENGINE                Qt WebEngine, which the program PROBE starts
#     AUTH0QT_TEST_NO_WEBENGINE_UNPRIVILEGED   the same for with-session --unprivileged
#
# Root's browsers run without a sandbox. A browser that fails for another reason fails its tests.

# try_browser TITLE VARIABLE COMMAND...
try_browser() {
    local title=$1 variable=$2 output words
    shift 2
    output=$("$source_dir/tests/shared/with-session" --timeout 60 "$@" 2>&1 </dev/null) && return
    # "[PID:TID:TIME:LEVEL:FILE:LINE] " comes before its words.
    words=$(sed -E 's/^\[[0-9:/.]+(:[A-Z]+)?:[^] ]+\] //' <<<"$output" \
        | grep -iE -m 1 'sandbox|namespace')
    [ -n "$words" ] || return 0
    export "$variable=$title cannot start: ${words%%. *}" # its first sentence
    {
        echo "$title cannot start here, so that the tests that need it are skipped. It says:"
        fold -s -w 78 <<<"$words" | sed 's/^/  /'
    } >&2
}

check_browsers() {
    unset AUTH0QT_TEST_NO_CHROMIUM AUTH0QT_TEST_NO_WEBENGINE AUTH0QT_TEST_NO_WEBENGINE_UNPRIVILEGED
    local probe=$1 chromium=${AUTH0QT_CHROMIUM-chromium}
    # The sanitizers would report the engine.
    local -x ASAN_OPTIONS=detect_leaks=0:new_delete_type_mismatch=0
    if [ "$(id -u)" = 0 ]; then
        [ ! -x "$probe" ] || try_browser "Qt WebEngine as another user" \
            AUTH0QT_TEST_NO_WEBENGINE_UNPRIVILEGED --unprivileged -- "$probe"
        return
    fi
    ! command -v "$chromium" >/dev/null || try_browser "Chromium" AUTH0QT_TEST_NO_CHROMIUM \
        -- "$chromium" --headless=new --disable-gpu --dump-dom about:blank
    [ ! -x "$probe" ] || try_browser "Qt WebEngine" AUTH0QT_TEST_NO_WEBENGINE -- "$probe"
}
