// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pagerows.h"

class VirtualKey;

// What a person meets at a page that asks for a security key.
QList<PageRow> keyRows(VirtualKey *key);
