// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "auth0credentials.h"
#include "session/auth0credentials_p.h"

#include <QtCore/qdebug.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qtimezone.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class tst_Auth0Credentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty();
    void created();
    void failed();
    void valid_data();
    void valid();
    void equality();
    void copyAndMove();
    void noTokenInTheMetaObject();
};

static Auth0Credentials some(const QString &accessToken = u"at-s3cret"_s)
{
    return Auth0CredentialsData::create(
            { accessToken,
              u"Bearer"_s,
              { u"openid"_s, u"email"_s },
              u"https://api.example/"_s,
              QDateTime::fromSecsSinceEpoch(4102444800, QTimeZone::utc()) },
            u"it-s3cret"_s);
}

void tst_Auth0Credentials::empty()
{
    const Auth0Credentials none;
    QVERIFY(!none.isValid());
    QVERIFY(!none.error().isError());
    QCOMPARE(none.accessToken(), QString());
    QCOMPARE(none, Auth0Credentials());
}

void tst_Auth0Credentials::created()
{
    const Auth0Credentials credentials = some();
    QVERIFY(credentials.isValid());
    QVERIFY(!credentials.error());
    QCOMPARE(credentials.accessToken(), u"at-s3cret"_s);
    QCOMPARE(credentials.idToken(), u"it-s3cret"_s);
    QCOMPARE(credentials.tokenType(), u"Bearer"_s);
    QCOMPARE(credentials.scopes(), QStringList({ u"openid"_s, u"email"_s }));
    QCOMPARE(credentials.audience(), u"https://api.example/"_s);
    QCOMPARE(credentials.expiresAt().toString(Qt::ISODate), u"2100-01-01T00:00:00Z"_s);
}

void tst_Auth0Credentials::failed()
{
    const Auth0Error error(Auth0::ErrorCode::LoginRequired, u"refresh.expired"_s);
    const Auth0Credentials credentials = Auth0CredentialsData::failed(error);
    QVERIFY(!credentials.isValid());
    QCOMPARE(credentials.error(), error);
    QCOMPARE(credentials.accessToken(), QString());
}

void tst_Auth0Credentials::valid_data()
{
    QTest::addColumn<QString>("accessToken");
    QTest::addColumn<QDateTime>("expiresAt");
    QTest::addColumn<bool>("valid");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::newRow("later") << u"t"_s << now.addSecs(600) << true;
    QTest::newRow("passed") << u"t"_s << now.addSecs(-1) << false;
    QTest::newRow("just now") << u"t"_s << now << false;
    QTest::newRow("unknown") << u"t"_s << QDateTime() << true;
    QTest::newRow("no token") << QString() << now.addSecs(600) << false;
    QTest::newRow("local time") << u"t"_s << now.addSecs(600).toLocalTime() << true;
}

void tst_Auth0Credentials::valid()
{
    QFETCH(const QString, accessToken);
    QFETCH(const QDateTime, expiresAt);
    QFETCH(const bool, valid);
    const auto credentials = Auth0CredentialsData::create(
            { accessToken, u"Bearer"_s, {}, {}, expiresAt }, {});
    QCOMPARE(credentials.isValid(), valid);
    QCOMPARE(credentials.expiresAt(), expiresAt);
    if (expiresAt.isValid())
        QCOMPARE(credentials.expiresAt().timeSpec(), Qt::UTC);
}

void tst_Auth0Credentials::equality()
{
    QVERIFY(some() == some());
    QVERIFY(some() != some(u"other"_s));
    QVERIFY(some() != Auth0Credentials());
    const Auth0Error error(Auth0::ErrorCode::Timeout);
    QVERIFY(Auth0CredentialsData::failed(error) == Auth0CredentialsData::failed(error));
    QVERIFY(Auth0CredentialsData::failed(error) != Auth0Credentials());
}

void tst_Auth0Credentials::copyAndMove()
{
    Auth0Credentials a = some();
    const Auth0Credentials copy = a;
    const Auth0Credentials moved = std::move(a);
    QCOMPARE(moved, copy);
    a = copy;
    QCOMPARE(a, copy);
    Auth0Credentials b;
    b = std::move(a);
    QCOMPARE(b, copy);
}

// QML and qDebug() print what the meta-object tells.
void tst_Auth0Credentials::noTokenInTheMetaObject()
{
    const QMetaObject &meta = Auth0Credentials::staticMetaObject;
    const Auth0Credentials credentials = some();
    QStringList names;
    QString printed;
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        names.append(QString::fromLatin1(property.name()));
        QVERIFY(!property.isWritable());
        QDebug(&printed) << property.readOnGadget(&credentials);
    }
    QCOMPARE(names,
             QStringList(
                     { u"tokenType"_s, u"scopes"_s, u"audience"_s, u"expiresAt"_s, u"valid"_s }));
    QCOMPARE(meta.methodCount(), 0);
    QDebug(&printed) << QVariant::fromValue(credentials);
    QVERIFY(printed.contains("Bearer"_L1));
    QVERIFY2(!printed.contains("s3cret"_L1), qUtf8Printable(printed));
}

AUTH0QT_TEST_MAIN(tst_Auth0Credentials, NoApplication)
#include "tst_auth0credentials.moc"
