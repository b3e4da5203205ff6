// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "session/refresherror.h"

#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;

class tst_RefreshError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invalidGrant_data();
    void invalidGrant();
    void others_data();
    void others();
    void notOAuth();
};

static Auth0Error answer(const QString &error, const QString &description, int status = 403)
{
    Auth0Error result(ErrorCode::InvalidResponse, u"http.status"_s);
    result.setHttpStatus(status);
    result.setOauthError(error, description);
    return result;
}

void tst_RefreshError::invalidGrant_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("interrupted"); // the detail when a process had died over the token
    const auto row = [](const char *description, const QString &detail,
                        const QString &interrupted) {
        QTest::newRow(*description ? description : "none")
                << QString::fromLatin1(description) << detail << interrupted;
    };
    const QString expired = u"refresh.expired"_s;
    const QString revoked = u"refresh.revoked"_s;
    const QString reused = u"refresh.reused"_s;
    const QString gone = u"refresh.user_gone"_s;
    const QString blocked = u"refresh.blocked"_s;
    const QString plain = u"refresh.invalid_grant"_s;
    const QString interrupted = u"refresh.interrupted"_s;
    row("Unknown or invalid refresh token.", revoked, interrupted);
    row("The refresh token was revoked", revoked, interrupted);
    row("Refresh token has been revoked.", revoked, interrupted);
    row("Refresh token reuse detected", reused, interrupted);
    row("refresh token already used", reused, interrupted);
    row("Token was used more than once", reused, interrupted);
    row("The refresh token has expired", expired, expired);
    row("Refresh token expired.", expired, expired);
    row("The refresh token expired due to inactivity", expired, expired);
    row("The user doesn't exist anymore.", gone, gone);
    row("User does not exist", gone, gone);
    row("user not found", gone, gone);
    row("user was deleted", gone, gone);
    row("user is blocked", blocked, blocked);
    row("Your account has been blocked", blocked, blocked);
    row("", plain, interrupted);
    row("something that nobody has seen before", plain, interrupted);
    // Both words: the worse one, since it says that somebody else has the token.
    row("expired refresh token: reuse detected", reused, interrupted);
}

void tst_RefreshError::invalidGrant()
{
    QFETCH(const QString, description);
    QFETCH(const QString, detail);
    QFETCH(const QString, interrupted);
    for (const int status : { 400, 401, 403 }) {
        for (const bool died : { false, true }) {
            for (const QString &words : { description, description.toUpper() }) {
                const Auth0Error error = refreshError(answer(u"invalid_grant"_s, words, status),
                                                      died);
                QCOMPARE(error.code(), ErrorCode::LoginRequired);
                QVERIFY(endsSession(error));
                QCOMPARE(error.detail(), died ? interrupted : detail);
                QCOMPARE(error.oauthError(), u"invalid_grant"_s);
                QCOMPARE(error.oauthDescription(), words);
                QCOMPARE(error.httpStatus(), status);
                QVERIFY(!error.isTransient());
                QVERIFY(!error.message().isEmpty());
                QVERIFY(!error.hint().isEmpty());
                // Its own sentence, not that of the code.
                QVERIFY(error.message() != Auth0Error(ErrorCode::LoginRequired).message()
                        || error.hint() != Auth0Error(ErrorCode::LoginRequired).hint());
            }
        }
    }
}

// Nothing else ends the session, whatever the words are.
void tst_RefreshError::others_data()
{
    QTest::addColumn<QString>("oauthError");
    QTest::addColumn<int>("status");
    for (const char *error :
         { "invalid_request", "invalid_client", "unauthorized_client", "unsupported_grant_type",
           "invalid_scope", "server_error", "temporarily_unavailable", "too_many_attempts",
           "access_denied", "unauthorized", "invalid_target", "something_new", "mfa_required",
           "unmet_authentication_requirements", "login_required", "interaction_required",
           "consent_required", "account_selection_required" }) {
        for (const int status : { 400, 401, 403, 429, 500, 503 })
            QTest::addRow("%s %d", error, status) << QString::fromLatin1(error) << status;
    }
}

void tst_RefreshError::others()
{
    QFETCH(const QString, oauthError);
    QFETCH(const int, status);
    for (const bool died : { false, true }) {
        for (const QString &words :
             { u"refresh token expired"_s, u"user is blocked"_s, u"reuse detected"_s, QString() }) {
            const Auth0Error error = refreshError(answer(oauthError, words, status), died);
            QVERIFY2(!endsSession(error), qPrintable(error.detail()));
            QVERIFY(error.code() != ErrorCode::NoError);
            if (oauthError == "mfa_required"_L1 || oauthError.startsWith("unmet"_L1))
                QCOMPARE(error.code(), ErrorCode::MfaRequired);
            else
                QCOMPARE(error.code() == ErrorCode::LoginRequired,
                         oauthError.endsWith("_required"_L1));
            for (const char *detail :
                 { "refresh.expired", "refresh.revoked", "refresh.reused", "refresh.user_gone",
                   "refresh.blocked", "refresh.interrupted" }) {
                QVERIFY(error.detail() != QString::fromLatin1(detail));
            }
        }
    }
}

void tst_RefreshError::notOAuth()
{
    QVERIFY(!endsSession(Auth0Error()));
    const Auth0Error network(ErrorCode::NetworkError, u"network.timeout"_s);
    for (const bool died : { false, true }) {
        const Auth0Error error = refreshError(network, died);
        QCOMPARE(error.code(), ErrorCode::NetworkError);
        QCOMPARE(error.detail(), u"network.timeout"_s);
    }
}

AUTH0QT_TEST_MAIN(tst_RefreshError, QCoreApplication)
#include "tst_refresherror.moc"
