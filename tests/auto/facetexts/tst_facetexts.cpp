// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "global/oautherrors.h"
#include "login/facetexts.h"
#include "testmain.h"

#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::Face;

Q_DECLARE_METATYPE(ErrorCode)

class tst_FaceTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titles_data();
    void titles();
    void everyCodeHasOne();
    void reasons_data();
    void reasons();
};

void tst_FaceTexts::titles_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("title");
    QTest::newRow("no answer") << ErrorCode::NetworkError << u"network.refused"_s
                               << u"No connection to the server"_s;
    QTest::newRow("denied") << ErrorCode::AuthorizationDenied << u"authorize.access_denied"_s
                            << u"You were not signed in"_s;
    // Who links an account is signed in.
    QTest::newRow("same account") << ErrorCode::AuthorizationDenied << u"profile.same_account"_s
                                  << u"The account was not linked"_s;
    QTest::newRow("link refused") << ErrorCode::ServerError << u"management.refused"_s
                                  << u"The account was not linked"_s;
}

void tst_FaceTexts::titles()
{
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, detail);
    QFETCH(const QString, title);
    QCOMPARE(titleOf(Face::Problem, Auth0Error(code, detail)), title);
}

void tst_FaceTexts::everyCodeHasOne()
{
    const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
    for (int i = 0; i < codes.keyCount(); ++i) {
        const Auth0Error error(ErrorCode(codes.value(i)), u"x"_s);
        QVERIFY2(!titleOf(Face::Problem, error).isEmpty(), codes.key(i));
    }
}

void tst_FaceTexts::reasons_data()
{
    QTest::addColumn<Auth0Error>("error");
    QTest::addColumn<bool>("isShown");
    const QString words = u"Please verify your <b>e-mail</b> address %1"_s;
    for (const OauthRequest request : { OauthRequest::Authorize, OauthRequest::Token,
                                        OauthRequest::Refresh, OauthRequest::Device }) {
        for (const char *error : { "access_denied", "unauthorized" })
            QTest::addRow("%s %d", error, int(request))
                    << oauthError(request, QString::fromLatin1(error), words, 403) << true;
        for (const char *error : { "invalid_request", "login_required", "server_error", "other" })
            QTest::addRow("%s %d", error, int(request))
                    << oauthError(request, QString::fromLatin1(error), words, 403) << false;
    }
    // The words of the set-up are for the administrator.
    QTest::newRow("method") << oauthError(OauthRequest::Token, u"access_denied"_s,
                                          u"Unauthorized"_s, 401)
                            << false;
    QTest::newRow("audience") << oauthError(OauthRequest::Authorize, u"access_denied"_s,
                                            u"Service not found: x"_s)
                              << false;
    QTest::newRow("no words") << oauthError(OauthRequest::Authorize, u"access_denied"_s, {})
                              << false;
    QTest::newRow("ours") << Auth0Error(ErrorCode::AuthorizationDenied, u"profile.same_account"_s)
                          << false;
}

// Under our sentence, as the words of the service.
void tst_FaceTexts::reasons()
{
    QFETCH(const Auth0Error, error);
    QFETCH(const bool, isShown);
    const QString reason = u"The sign-in service says: “\u2068"_s + error.oauthDescription()
            + u"\u2069”"_s;
    QCOMPARE(reasonOf(error), isShown ? reason : QString());
    const QString text = textOf(Face::Problem, {}, error);
    QCOMPARE(text, isShown ? error.message() + u"\n\n"_s + reason : error.message());
}

AUTH0QT_TEST_MAIN(tst_FaceTexts, QCoreApplication)
#include "tst_facetexts.moc"
