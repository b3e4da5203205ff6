// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstringlist.h>

// The claims that a property of Auth0Profile is read from, the first one that is there; none when
// it is made of others.
QStringList claimNames(const QString &property);
