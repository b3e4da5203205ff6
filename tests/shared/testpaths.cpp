// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testpaths.h"

QString Auth0QtTest::sourceDir()
{
    return QStringLiteral(AUTH0QT_SOURCE_DIR);
}
