// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fuzztarget.h"

#include <QtCore/qjsonarray.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace Auth0QtFuzz {

namespace {

const Target *&firstTarget()
{
    static const Target *first = nullptr;
    return first;
}

} // namespace

Target::Target(const char *name, Function function)
    : name(name)
    , function(function)
    , next(firstTarget())
{
    firstTarget() = this;
}

const Target *Target::first()
{
    return firstTarget();
}

void require(bool condition, const char *text, const char *file, int line)
{
    if (condition)
        return;
    std::fprintf(stderr, "%s:%d: not true: %s\n", file, line, text);
    std::abort();
}

bool hasControl(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

qsizetype memberCount(const QJsonValue &value)
{
    qsizetype count = 0;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        count += memberCount(item);
    const QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        count += 1 + memberCount(it.value());
    return count;
}

} // namespace Auth0QtFuzz
