// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pageerror.h"

#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;
using ErrorCode = Auth0::ErrorCode;

class tst_PageError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
};

// The codes are those of Chromium's net_error_list.h.
void tst_PageError::codes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail"); // empty: no error
    const auto row = [](const char *name, int code, const QString &detail) {
        QTest::newRow(name) << code << detail;
    };
    row("OK", 0, {});
    row("an HTTP status", 404, {});
    row("ABORTED", -3, {});
    row("BLOCKED_BY_CLIENT", -20, {});
    row("BLOCKED_BY_ADMINISTRATOR", -22, {});
    row("BLOCKED_BY_RESPONSE", -27, {});
    row("BLOCKED_BY_CSP", -30, {});
    row("TIMED_OUT", -7, u"network.timeout"_s);
    row("CONNECTION_TIMED_OUT", -118, u"network.timeout"_s);
    row("CONNECTION_CLOSED", -100, u"network.closed"_s);
    row("CONNECTION_RESET", -101, u"network.closed"_s);
    row("EMPTY_RESPONSE", -324, u"network.closed"_s);
    row("CONNECTION_REFUSED", -102, u"network.refused"_s);
    row("NAME_NOT_RESOLVED", -105, u"network.host"_s);
    row("NAME_RESOLUTION_FAILED", -137, u"network.host"_s);
    row("NETWORK_CHANGED", -21, u"network.offline"_s);
    row("INTERNET_DISCONNECTED", -106, u"network.offline"_s);
    row("ADDRESS_UNREACHABLE", -109, u"network.offline"_s);
    row("TUNNEL_CONNECTION_FAILED", -111, u"network.proxy"_s);
    row("PROXY_AUTH_UNSUPPORTED", -115, u"network.proxy"_s);
    row("SOCKS_CONNECTION_FAILED", -120, u"network.proxy"_s);
    row("PROXY_AUTH_REQUESTED", -127, u"network.proxy"_s);
    row("PROXY_CONNECTION_FAILED", -130, u"network.proxy"_s);
    row("MANDATORY_PROXY_CONFIGURATION_FAILED", -131, u"network.proxy"_s);
    row("PROXY_CERTIFICATE_INVALID", -136, u"network.proxy"_s);
    row("PAC_SCRIPT_FAILED", -327, u"network.proxy"_s);
    row("SSL_PROTOCOL_ERROR", -107, u"tls.handshake"_s);
    row("SSL_VERSION_OR_CIPHER_MISMATCH", -113, u"tls.handshake"_s);
    row("SSL_OBSOLETE_VERSION", -218, u"tls.handshake"_s);
    row("SSL_CLIENT_AUTH_CERT_NEEDED", -110, u"tls.client_certificate"_s);
    row("BAD_SSL_CLIENT_AUTH_CERT", -117, u"tls.client_certificate"_s);
    row("SSL_CLIENT_AUTH_SIGNATURE_FAILED", -141, u"tls.client_certificate"_s);
    row("CERT_COMMON_NAME_INVALID", -200, u"tls.certificate"_s);
    row("CERT_AUTHORITY_INVALID", -202, u"tls.certificate"_s);
    row("CERT_KNOWN_INTERCEPTION_BLOCKED", -217, u"tls.certificate"_s);
    row("SSL_PINNED_KEY_NOT_IN_CERT_CHAIN", -150, u"tls.certificate"_s);
    row("FAILED", -2, u"network.failed"_s);
    row("TOO_MANY_REDIRECTS", -310, u"network.failed"_s);
    row("unknown", -999, u"network.failed"_s);
}

void tst_PageError::codes()
{
    QFETCH(int, code);
    QFETCH(QString, detail);
    const Auth0Error error = pageError(code);
    QCOMPARE(error.detail(), detail);
    if (detail.isEmpty()) {
        QVERIFY(!error);
        return;
    }
    QCOMPARE(error.code(),
             detail.startsWith("tls."_L1) ? ErrorCode::TlsError : ErrorCode::NetworkError);
    QVERIFY(!error.message().isEmpty());
}

QTEST_GUILESS_MAIN(tst_PageError)
#include "tst_pageerror.moc"
