// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "auth0error.h"

#include <QtCore/qmetaobject.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using Code = Auth0::ErrorCode;

class tst_Auth0Error : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noError();
    void properties();
    void transient_data();
    void transient();
    void texts_data();
    void texts();
    void textsOfEachCode();
    void ownTexts();
    void equality_data();
    void equality();
    void copyAndMove();
    void retryAfterInRange();
    void metaObject();
    void debug();
};

void tst_Auth0Error::noError()
{
    const Auth0Error error;
    QVERIFY(!error.isError());
    QVERIFY(!error);
    QCOMPARE(error.code(), Code::NoError);
    QCOMPARE(error.message(), QString());
    QCOMPARE(error.hint(), QString());
    QCOMPARE(error.httpStatus(), 0);
    QCOMPARE(error.retryAfterSeconds(), 0);
    QVERIFY(!error.isTransient());
    QCOMPARE(error, Auth0Error(Code::NoError));
}

void tst_Auth0Error::properties()
{
    Auth0Error error(Code::RateLimited, u"http.rate_limited"_s);
    error.setHttpStatus(429);
    error.setRetryAfter(std::chrono::seconds(30));
    error.setOauthError(u"too_many_requests"_s, u"Global limit has been reached"_s);
    QVERIFY(error);
    QCOMPARE(error.code(), Code::RateLimited);
    QCOMPARE(error.detail(), u"http.rate_limited"_s);
    QCOMPARE(error.httpStatus(), 429);
    QVERIFY(error.retryAfter() == std::chrono::seconds(30));
    QCOMPARE(error.retryAfterSeconds(), 30);
    QCOMPARE(error.oauthError(), u"too_many_requests"_s);
    QCOMPARE(error.oauthDescription(), u"Global limit has been reached"_s);
}

void tst_Auth0Error::transient_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<bool>("transient");

    const auto codes = QMetaEnum::fromType<Code>();
    const QList<Code> transientCodes { Code::Timeout, Code::NetworkError, Code::RateLimited,
                                       Code::ServerError };
    for (int i = 0; i < codes.keyCount(); ++i) {
        const Code code = Code(codes.value(i));
        QTest::newRow(codes.key(i)) << code << transientCodes.contains(code);
    }
}

void tst_Auth0Error::transient()
{
    QFETCH(const Code, code);
    QFETCH(const bool, transient);
    Auth0Error error(code, u"some.detail"_s);
    QCOMPARE(error.isTransient(), transient);
    error.setTransient(!transient);
    QCOMPARE(error.isTransient(), !transient);
}

void tst_Auth0Error::texts_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("sameAs");

    QTest::newRow("a detail below one")
            << Code::AuthorizationDenied << u"authorize.access_denied.rule"_s
            << u"authorize.access_denied"_s;
    QTest::newRow("two below") << Code::AuthorizationDenied << u"authorize.access_denied.a.b"_s
                               << u"authorize.access_denied"_s;
    QTest::newRow("the group's") << Code::AuthorizationDenied << u"authorize.no_such_thing"_s
                                 << u"authorize"_s;
    QTest::newRow("not a mere prefix")
            << Code::AuthorizationDenied << u"authorize.access_denied2"_s << u"authorize"_s;
    QTest::newRow("the code's") << Code::NetworkError << u"network.no_such_thing"_s << QString();
    QTest::newRow("strange") << Code::NetworkError << u"..x..y."_s << QString();
}

void tst_Auth0Error::texts()
{
    QFETCH(const Code, code);
    QFETCH(const QString, detail);
    QFETCH(const QString, sameAs);
    const Auth0Error error(code, detail);
    QVERIFY(!error.message().isEmpty());
    QCOMPARE(error.message(), Auth0Error(code, sameAs).message());
    QCOMPARE(error.hint(), Auth0Error(code, sameAs).hint());
}

void tst_Auth0Error::textsOfEachCode()
{
    const auto codes = QMetaEnum::fromType<Code>();
    QSet<QString> messages;
    for (int i = 0; i < codes.keyCount(); ++i) {
        const Auth0Error error(Code(codes.value(i)));
        QCOMPARE(error.message().isEmpty(), error.code() == Code::NoError);
        messages.insert(error.message());
    }
    QCOMPARE(messages.size(), codes.keyCount());
    QCOMPARE(Auth0Error(Code(1000)).message(), QString());
}

void tst_Auth0Error::ownTexts()
{
    Auth0Error error(Code::Timeout, u"login.timeout"_s);
    const QString message = error.message();
    const QString hint = error.hint();
    error.setMessage(u"Mine."_s);
    error.setHint(u"Mine too."_s);
    QCOMPARE(error.message(), u"Mine."_s);
    QCOMPARE(error.hint(), u"Mine too."_s);
    error.setMessage({});
    error.setHint({});
    QCOMPARE(error.message(), message);
    QCOMPARE(error.hint(), hint);
}

void tst_Auth0Error::equality_data()
{
    QTest::addColumn<Auth0Error>("other");
    QTest::addColumn<bool>("equal");

    const auto base = [] { return Auth0Error(Code::ServerError, u"http.status"_s); };
    QTest::newRow("same") << base() << true;
    QTest::newRow("code") << Auth0Error(Code::NetworkError, u"http.status"_s) << false;
    QTest::newRow("detail") << Auth0Error(Code::ServerError, u"http.json"_s) << false;
    Auth0Error error = base();
    error.setHttpStatus(503);
    QTest::newRow("status") << error << false;
    error = base();
    error.setRetryAfter(std::chrono::seconds(1));
    QTest::newRow("retryAfter") << error << false;
    error = base();
    error.setOauthError(u"a"_s, {});
    QTest::newRow("oauthError") << error << false;
    error = base();
    error.setOauthError({}, u"a"_s);
    QTest::newRow("oauthDescription") << error << false;
    error = base();
    error.setMessage(u"a"_s);
    QTest::newRow("message") << error << false;
    error = base();
    error.setHint(u"a"_s);
    QTest::newRow("hint") << error << false;
    error = base();
    error.setTransient(false);
    QTest::newRow("transient") << error << false;
    error = base();
    error.setTransient(true);
    QTest::newRow("transient as by default") << error << true;
    QTest::newRow("none") << Auth0Error() << false;
}

void tst_Auth0Error::equality()
{
    QFETCH(const Auth0Error, other);
    QFETCH(const bool, equal);
    const Auth0Error error(Code::ServerError, u"http.status"_s);
    QCOMPARE(error == other, equal);
    QCOMPARE(error != other, !equal);
    QCOMPARE(QVariant::fromValue(error) == QVariant::fromValue(other), equal);
}

void tst_Auth0Error::copyAndMove()
{
    const Auth0Error original(Code::TlsError, u"tls.certificate"_s);
    Auth0Error copy = original;
    copy.setHttpStatus(1);
    QCOMPARE(original.httpStatus(), 0);

    Auth0Error moved = std::move(copy);
    QCOMPARE(moved.httpStatus(), 1);
    copy = Auth0Error(Code::Timeout); // what was moved from can be used again
    QCOMPARE(copy.code(), Code::Timeout);
    moved = std::move(copy);
    QCOMPARE(moved.code(), Code::Timeout);
    swap(moved, copy);
    QCOMPARE(copy.code(), Code::Timeout);

    Auth0Error none;
    none.setHttpStatus(404); // a setter makes room for itself
    QCOMPARE(none.httpStatus(), 404);
    QVERIFY(!none.isError());
}

void tst_Auth0Error::retryAfterInRange()
{
    Auth0Error error(Code::RateLimited);
    error.setRetryAfter(std::chrono::seconds(-5));
    QCOMPARE(error.retryAfterSeconds(), 0);
    error.setRetryAfter(std::chrono::seconds::max());
    QCOMPARE(error.retryAfterSeconds(), std::numeric_limits<int>::max());
}

void tst_Auth0Error::metaObject()
{
    Auth0Error error(Code::Timeout, u"network.timeout"_s);
    const QMetaObject &meta = Auth0Error::staticMetaObject;
    QStringList names;
    for (int i = 0; i < meta.propertyCount(); ++i) {
        names.append(QString::fromLatin1(meta.property(i).name()));
        QVERIFY(!meta.property(i).isWritable());
        QVERIFY(meta.property(i).readOnGadget(&error).isValid());
    }
    QCOMPARE(names,
             QStringList({ u"code"_s, u"detail"_s, u"message"_s, u"hint"_s, u"oauthError"_s,
                           u"oauthDescription"_s, u"httpStatus"_s, u"retryAfterSeconds"_s,
                           u"isTransient"_s }));
    QVERIFY(QMetaType::fromType<Auth0Error>().isEqualityComparable());
}

void tst_Auth0Error::debug()
{
    Auth0Error error(Code::ServerError, u"token.invalid_grant"_s);
    error.setHttpStatus(403);
    error.setOauthError(u"invalid_grant"_s, u"of alice@example.com"_s);
    error.setMessage(u"secret sentence"_s);
    error.setHint(u"secret hint"_s);
    QString text;
    QDebug(&text) << error;
    QVERIFY2(text.contains("ServerError"_L1), qUtf8Printable(text));
    QVERIFY(text.contains("token.invalid_grant"_L1));
    QVERIFY(text.contains("403"_L1));
    QVERIFY(text.contains("\"invalid_grant\""_L1));
    QVERIFY(!text.contains("alice"_L1));
    QVERIFY(!text.contains("secret"_L1));

    // The server's words cannot break out of their place in a log line.
    error.setOauthError(u"a\nb"_s, {});
    text.clear();
    QDebug(&text) << error;
    QVERIFY(!text.contains(u'\n'));
}

AUTH0QT_TEST_MAIN(tst_Auth0Error, NoApplication)
#include "tst_auth0error.moc"
