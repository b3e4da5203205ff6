// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qloggingcategory.h>

namespace Auth0Qt {

// Limits the log lines that strangers can cause: web pages and programs that send requests.
class LogLimit
{
public:
    static constexpr int Most = 10;

    // Whether one more line may be logged. Logs once that no more follow.
    bool mayLog(const QLoggingCategory &category);

private:
    int m_lines = 0;
};

} // namespace Auth0Qt
