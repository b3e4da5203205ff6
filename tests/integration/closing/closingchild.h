// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

#include <cstdio>

// How a process ends, or goes on, in the middle of a login.
struct Closing
{
    const char *way;
    bool ends; // else it goes on without the login, until its input ends
    bool tells; // by rejected()
};

// What this interface knows.
QList<Closing> closings();

// A process that shows the login page, says "page", and does as the way says, then "rejected" when
// that comes.
int runClosingChild(int argc, char **argv);

inline void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}
