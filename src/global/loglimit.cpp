// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "global/loglimit.h"

namespace Auth0Qt {

bool LogLimit::mayLog(const QLoggingCategory &category)
{
    if (m_lines > Most)
        return false;
    if (++m_lines <= Most)
        return true;
    qCInfo(category) << "further requests of this kind are not logged";
    return false;
}

} // namespace Auth0Qt
