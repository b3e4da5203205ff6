// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qelapsedtimer.h>

#include <cstdio>
#include <functional>

// What the rows of scripts/bench share. A program prints one line for each measured pair, and one
// for each step that --steps shows:
//
//   pair NAME OURS PEER
//   step NAME VALUE TEXT

struct Settings
{
    int runs = 9; // pairs
    double share = 1; // of the number of repetitions; the smoke test uses little
    bool steps = false;

    int scaled(int count) const { return qMax(1, int(count * share)); }
};

inline double microseconds(const std::function<void()> &function)
{
    QElapsedTimer timer;
    timer.start();
    function();
    return double(timer.nsecsElapsed()) / 1000;
}

inline void printPair(const char *name, double ours, double peer)
{
    std::printf("pair %s %.4f %.4f\n", name, ours, peer);
    std::fflush(stdout);
}

inline void printStep(const char *name, double value, const char *text)
{
    std::printf("step %s %.4f %s\n", name, value, text);
}

// Measures both in turn, so that a change of the machine's load meets both.
inline void measurePairs(const char *name, const Settings &settings,
                         const std::function<double()> &ours, const std::function<double()> &peer)
{
    ours(); // loads what only the first call needs
    peer();
    for (int run = 0; run < settings.runs; ++run) {
        const double value = ours();
        printPair(name, value, peer());
    }
}

void measureCredentials(const Settings &settings);
void measureCallers(const Settings &settings);
void measureIdToken(const Settings &settings);
void measureProfile(const Settings &settings);
void measureAccounts(const Settings &settings);
