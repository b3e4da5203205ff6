// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pagerows.h"

// Runs a row in a dialog of its own, and looks for what no page may bring about. Says what was
// wrong, or nothing.
QString runRow(const PageRow &row);

// Why the dialog of this program is not right yet, or null.
const char *knownFault(const PageRow &row);
