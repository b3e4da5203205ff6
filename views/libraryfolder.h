// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>

namespace Auth0Qt {

// The folder of the library or program that address is in, or nothing. Never relative to the
// current directory.
QString folderOfLibrary(const void *address);

} // namespace Auth0Qt
