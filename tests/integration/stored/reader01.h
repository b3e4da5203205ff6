// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

// What the library of version 0.1 (commit 9ad8f2a) reads of a record. Never changed: applications
// with that version share the records with later ones.
namespace Auth0QtTest::Version01 {

// Why 0.1 cannot read the record: the name of the member. Empty: it can.
QString faultOfSession(const QByteArray &json);
QString faultOfIndex(const QByteArray &json);
QString faultOfRevocations(const QByteArray &json);

} // namespace Auth0QtTest::Version01
