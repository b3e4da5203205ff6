// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>

namespace Auth0QtTest {

// The root of the source tree, absolute. A function of one small file, not a macro: the paths of a
// clone on every command line would make a compiler cache compile all tests again in each clone.
QString sourceDir();

} // namespace Auth0QtTest
