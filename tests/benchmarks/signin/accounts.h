// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>

// Makes the keychain hold the records of exactly count accounts, and their list. Returns false if
// the keychain fails.
bool keepAccounts(const QString &domain, int count);
