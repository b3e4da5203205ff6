# SPDX-FileCopyrightText: 2026 The Auth0Qt authors
# SPDX-License-Identifier: MIT
#
# Which rows are more than 10 % worse than in an earlier run. Reads the earlier run (scripts/bench
# --tsv), then the rows of this one (summary.awk). The ratio to the peer is compared if there is one,
# because the machine may be another one.

function number(ratio, ours) { return ratio == "-" ? ours : ratio }

FNR == NR {
    if (FNR > 1) {
        before[$1] = number($4, $2)
        kind[$1] = $4 == "-" ? "ours" : "ratio"
    }
    next
}
$1 == "row" && ($2 in before) {
    now = kind[$2] == "ours" ? $3 : $5
    if (now == "-" || before[$2] <= 0)
        next
    more = $2 ~ /_per_s$/ ? before[$2] / now : now / before[$2] # a rate is worse if it is smaller
    if (more > 1.1) {
        printf "worse: %s, %s %s, was %s\n", $2, kind[$2], now, before[$2]
        worse = 1
    }
}
END {
    if (!worse)
        print "no row is more than 10 % worse"
    exit worse
}
