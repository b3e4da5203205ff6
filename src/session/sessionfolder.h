// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>

namespace Auth0Qt {

// Where the processes of one user meet: locks and stamps, no secret. Below the runtime folder,
// which the system empties at the end of the desktop session, which no other user can read, and
// which a sandbox shares by one permission (Flatpak: --filesystem=xdg-run/auth0qt:create), as it
// could not share a folder below the home that it replaces. Windows and macOS have no such folder:
// there it is below the user's data. Empty when it cannot be made; processes do not see each other
// then.
QString sessionFolder();

} // namespace Auth0Qt
