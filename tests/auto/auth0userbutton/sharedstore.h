// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0memorystore.h"

// Accounts are listed as they come where others share the store.
class SharedStore : public Auth0MemoryStore
{
public:
    bool isPersistent() const override { return true; }
};
