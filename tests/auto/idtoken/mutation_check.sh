#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Auth0Qt authors
# SPDX-License-Identifier: MIT
#
# mutation_check.sh BUILD_FOLDER [RULE...]
#
# Does each rule of the ID token have its test, and does each test need its rule? Takes one rule
# after the other out of a copy of the source, links the test with that copy, and expects exactly
# the rows that begin with the rule's name to fail. The source and the build folder stay as they
# are. BUILD_FOLDER is one that CMake made for Ninja, with tests_core built.
# Exit status: 0 as expected, 1 not, 77 cannot be run here.

set -euo pipefail

root=$(cd "$(dirname "$0")/../../.." && pwd)
token=$root/src/token
build=${1:?usage: mutation_check.sh BUILD_FOLDER [RULE...]}
shift
[ -f "$build/build.ninja" ] || { echo "SKIP: $build is no build folder of Ninja"; exit 77; }
cd "$build"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

ninja -t commands tests_core > "$work/commands"
# The command that links the test: the last one.
link=$(tail -n 1 "$work/commands")

# rows FILE RESULT: the rows with that result
rows() { sed -n "s/^$2 *: tst_IdToken::rules(\(.*\)).*/\1/p" "$1" | sort; }

# Compiles a changed file, links and runs the test with it. Arguments: file, sed script.
run_mutant() {
    local name=$1 script=$2 compile object
    sed -E "$script" "$token/$name" > "$work/$name"
    if cmp -s "$token/$name" "$work/$name"; then
        echo "the sed script changes nothing" > "$work/log"
        return 1
    fi
    # Compiled by itself, or with its floor in one go.
    local source=$token/$name mutant=$work/$name
    if ! grep -qF -- "-c $source" "$work/commands"; then
        source=$(sed -nE 's/.* -c ([^ ]*unity_[^ ]*)$/\1/p' "$work/commands" \
            | xargs grep -lF "\"$token/$name\"" | head -n 1)
        mutant=$work/unity.cxx
        sed "s#\"$token/$name\"#\"$work/$name\"#" "$source" > "$mutant"
    fi
    compile=$(grep -F -- "-c $source" "$work/commands" | head -n 1)
    object=$(sed -E 's/.* -o ([^ ]+) .*/\1/' <<< "$compile")
    compile=${compile/-c $source/-c $mutant}
    compile=${compile/-o $object/-o $work/mutant.o}
    # What is taken out leaves an unused function or variable behind.
    eval "$compile -iquote $token -Wno-error -w" > "$work/log" 2>&1 || return 1
    local changed=$link
    if [[ $link == *" $object "* ]]; then
        changed=${link/ $object / $work/mutant.o }
    else
        # An object on the command line comes before the same one in a static library.
        changed=${link/ -o / $work/mutant.o -o }
    fi
    changed=$(sed -E "s# -o [^ ]+# -o $work/mutant#" <<< "$changed")
    eval "$changed" > "$work/log" 2>&1 || return 1
    QT_FORCE_STDERR_LOGGING=1 "$work/mutant" tst_idtoken > "$work/out" 2>&1 || true
    grep -q '^Totals:' "$work/out" || { cp "$work/out" "$work/log"; return 1; }
}

# One line a mutant: the rule (the beginning of its rows), the file, the sed script. Those in the
# tables are found, the steps that are no table are listed.
mutants() {
    local file line rule
    for file in jsonwebsignature.cpp idtoken.cpp; do
        # tst_session_userinfo has the rows of the rules that only userinfo has.
        sed -nE 's/^    \{ "id_token\.[a-z_]+", ([A-Za-z0-9]+) \},$/\1/p' "$token/$file" |
            grep -vE 'If(Named|Limited)$' | sort -u |
            while read -r rule; do
                printf '%s|%s|%s\n' "$rule" "$file" "/^    \{ \"id_token.*, $rule \},$/d"
            done
    done
    cat <<'END'
kid|jsonwebkey.cpp|s/key\.keyId\(\) != kid/false/
fits|jsonwebkey.cpp|s/!key\.fits\(alg\)/false/
ambiguous|jsonwebkey.cpp|s/fitting\.size\(\) == 1 /!fitting.isEmpty() /
signature|idtoken.cpp|s/!jws->verify\(\*key\)/false/
payload|idtoken.cpp|s/parseStrictObject\(jws->payload\)/std::optional<QJsonObject>(QJsonDocument::fromJson(jws->payload).object())/;s/#include "idtoken.h"/&\n#include <QtCore\/qjsondocument.h>/
END
}

# The unchanged test says which rows there are.
test_program=$(sed -E 's/.* -o ([^ ]+).*/\1/' <<< "$link")
QT_FORCE_STDERR_LOGGING=1 "./$test_program" tst_idtoken > "$work/out" 2>&1 ||
    { echo "tst_idtoken fails without any change"; tail -n 20 "$work/out"; exit 1; }
rows "$work/out" PASS > "$work/all"

# Every refused row names a rule that is switched off here, or says that it is not meant to.
mutants > "$work/mutants"
[ "$(wc -l < "$work/mutants")" -ge 25 ] || { echo "the tables of rules were not found"; exit 1; }
unknown=$(sed -E 's/:.*//' "$work/all" | sort -u |
    grep -vxF -f <(cut -d'|' -f1 "$work/mutants"; printf 'valid\nseveral\n') || true)
[ -z "$unknown" ] || { echo "rows that name no rule: $unknown"; exit 1; }

failures=0
while IFS='|' read -r rule file script; do
    if [ $# -gt 0 ] && [[ " $* " != *" $rule "* ]]; then
        continue
    fi
    grep -E "^$rule(:|\$)" "$work/all" > "$work/expected" || true
    if [ ! -s "$work/expected" ]; then
        echo "FAIL $rule: has no row"
        failures=$((failures + 1))
    elif ! run_mutant "$file" "$script"; then
        echo "FAIL $rule: could not be taken out"
        tail -n 20 "$work/log"
        failures=$((failures + 1))
    else
        rows "$work/out" 'FAIL!' > "$work/red"
        if diff "$work/expected" "$work/red" > "$work/diff"; then
            echo "ok   $rule: its $(wc -l < "$work/red") rows turn red and no other"
        else
            echo "FAIL $rule: < stays green without it, > turns red without being its row"
            cat "$work/diff"
            failures=$((failures + 1))
        fi
    fi
done < "$work/mutants"

[ "$failures" -eq 0 ] || { echo "$failures rules are not as they should be"; exit 1; }
