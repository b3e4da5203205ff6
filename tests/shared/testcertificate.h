// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtNetwork/qsslcertificate.h>
#include <QtNetwork/qsslconfiguration.h>

namespace Auth0QtTest {

// The configuration of a server with a new key and a self-signed certificate for 127.0.0.1, which
// is not trusted by default. Generated for each process.
QSslConfiguration selfSignedTls();

// The same, signed by a new authority.
struct CompanyTls
{
    QSslConfiguration server;
    QSslCertificate authority;
};
CompanyTls companyTls();

} // namespace Auth0QtTest
