// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>

namespace Auth0QtTest {

// The absolute path of the source tree. A function in one small file, not a macro: with the paths
// of a clone on every command line, a compiler cache would compile all tests again in each clone.
QString sourceDir();

} // namespace Auth0QtTest
