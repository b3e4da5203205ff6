// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qstring.h>

namespace Auth0QtFuzz {

// A function that gets the bytes of a fuzzer, or of a file of the corpus, and ends the process if
// the library breaks a promise.
struct Target
{
    using Function = void (*)(const QByteArray &input);

    Target(const char *name, Function function);
    static const Target *first();

    const char *const name;
    const Function function;
    const Target *const next;
};

// Ends the process with a message if the condition is false.
void require(bool condition, const char *text, const char *file, int line);

// Whether the text has a control character.
bool hasControl(const QString &text);

// All members, those of inner objects included.
qsizetype memberCount(const QJsonValue &value);

} // namespace Auth0QtFuzz

#define REQUIRE(condition) Auth0QtFuzz::require(bool(condition), #condition, __FILE__, __LINE__)

// Followed by the body of the function.
#define AUTH0QT_FUZZ_TARGET(name) \
    static void name##Target(const QByteArray &input); \
    static const Auth0QtFuzz::Target name##Registration(#name, name##Target); \
    static void name##Target(const QByteArray &input)
