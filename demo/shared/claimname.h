// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstringlist.h>

// The claims of a property of Auth0Profile. The first one that exists is used. Empty if the
// property is computed from other properties.
QStringList claimNames(const QString &property);
