// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtNetwork/qsslcertificate.h>
#include <QtNetwork/qsslconfiguration.h>

namespace Auth0QtTest {

// A server's configuration with a new key and a certificate for 127.0.0.1 that the key itself has
// signed: nobody trusts it who is not told to. Made anew for each process.
QSslConfiguration selfSignedTls();

// The same, signed by an authority that is made anew too.
struct CompanyTls
{
    QSslConfiguration server;
    QSslCertificate authority;
};
CompanyTls companyTls();

} // namespace Auth0QtTest
