// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>

namespace Auth0Qt {

// The folder of the library or program that contains the address, as an absolute path. Empty if it
// is unknown.
QString folderOfLibrary(const void *address);

} // namespace Auth0Qt
