// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "conformancefixture.h"

#include <QtCore/qmetatype.h>

namespace Auth0QtTest {

// How the provider misbehaves.
using Script = std::function<void(ConformanceFixture &)>;

// ID tokens have this claim with this value, or do not have it if the value is undefined.
Script claim(const QString &name, const QJsonValue &value);

// Columns: script
void addAcceptedRows();
// Columns: script, detail, wire
void addRefusedRows();

} // namespace Auth0QtTest

Q_DECLARE_METATYPE(Auth0QtTest::Script)
