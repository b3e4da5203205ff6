// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>

namespace Auth0Qt {

// Identifies the computer in the records of its sessions, where the system copies credentials to
// other computers: on Windows, with a roaming profile. It is a hash, so that it cannot be compared
// with what other programs know of the computer. Empty elsewhere.
QString thisMachine();

} // namespace Auth0Qt
