# SPDX-FileCopyrightText: 2026 The Auth0Qt authors
# SPDX-License-Identifier: MIT
#
# The medians of scripts/bench. Reads rows.tsv, then the lines of the programs:
#
#   pair NAME OURS PEER   peer is "-" if there is none
#   step NAME VALUE TEXT
#
# Writes "row NAME OURS PEER RATIO GOAL SPREAD VERDICT" and the steps as they are.

function sorted(values, count,    i, j, value) {
    for (i = 2; i <= count; ++i) {
        value = values[i]
        for (j = i - 1; j > 0 && values[j] > value; --j)
            values[j + 1] = values[j]
        values[j + 1] = value
    }
}

# The value at this share of the sorted values of a row, of "ours" or "peer".
function quantile(name, which, share,    i, values, count, place, below) {
    count = counts[name]
    for (i = 1; i <= count; ++i)
        values[i] = all[name, which, i] + 0
    sorted(values, count)
    place = 1 + share * (count - 1)
    below = int(place)
    return below >= count ? values[count] : values[below] + (place - below) * (values[below + 1] - values[below])
}

# A goal is "ratio <= 1.1", "ratio >= 0.8", "ours <= 1", "ours - peer <= 4" or "-".
function verdict(goal, ours, peer, ratio,    words, value) {
    if (goal == "-" || goal == "")
        return ""
    split(goal, words, " ")
    if (words[2] == "-") {
        value = ours - peer
        return value <= words[5] ? "" : "missed"
    }
    value = words[1] == "ratio" ? ratio : ours
    if (words[2] == ">=")
        return value >= words[3] ? "" : "missed"
    return value <= words[3] ? "" : "missed"
}

FNR == NR {
    if ($0 !~ /^#/ && NF >= 3) {
        order[++rows] = $2
        goals[$2] = $3
    }
    next
}
$1 == "pair" {
    split($4, parts, " ")
    n = ++counts[$2]
    all[$2, "ours", n] = $3
    all[$2, "peer", n] = parts[1]
}
$1 == "step" { print }
END {
    for (i = 1; i <= rows; ++i) {
        name = order[i]
        if (!counts[name])
            continue
        ours = quantile(name, "ours", 0.5)
        spread = quantile(name, "ours", 0.75) - quantile(name, "ours", 0.25)
        hasPeer = all[name, "peer", 1] != "-"
        peer = hasPeer ? quantile(name, "peer", 0.5) : 0
        ratio = hasPeer && peer > 0 ? ours / peer : 0
        print "row", name, sprintf("%.2f", ours), (hasPeer ? sprintf("%.2f", peer) : "-"),
            (ratio > 0 ? sprintf("%.3f", ratio) : "-"), goals[name], sprintf("%.2f", spread),
            verdict(goals[name], ours, peer, ratio)
    }
}
