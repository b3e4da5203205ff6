// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

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

AUTH0QT_TEST_MAIN(tst_FaceTexts, QCoreApplication)
#include "tst_facetexts.moc"
