// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "flow/authorizationparameters.h"

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;

class tst_AuthorizationParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_data();
    void check();
    void from();
    void onceEach();
    void providerSendsThem();
    void precedence();
    void providerRefuses_data();
    void providerRefuses();
};

void tst_AuthorizationParameters::check_data()
{
    QTest::addColumn<QVariantMap>("parameters");
    QTest::addColumn<QString>("detail");
    QTest::newRow("none") << QVariantMap() << QString();
    const QVariantMap good { { u"ext-theme"_s, u"dark"_s },
                             { u"n"_s, 3 },
                             { u"d"_s, 1.5 },
                             { u"b"_s, true },
                             { u"u"_s, QUrl(u"x:y"_s) },
                             { u"undefined"_s, QVariant() },
                             { u"prompt"_s, u"login"_s },
                             { u"State"_s, u"CA"_s } };
    QTest::newRow("good") << good << QString();
    for (const char *name :
         { "", "client_id", "client_secret", "client_assertion", "client_assertion_type",
           "redirect_uri", "response_type", "response_mode", "state", "nonce", "code_challenge",
           "code_challenge_method", "code_verifier", "request", "request_uri", "scope", "audience",
           "max_age", "organization" }) {
        QTest::addRow("name \"%s\"", name) << QVariantMap { { QString::fromLatin1(name), u"x"_s } }
                                           << u"options.reserved_parameter"_s;
    }
    QTest::newRow("of DPoP") << QVariantMap { { u"dpop_jkt"_s, u"x"_s } }
                             << u"options.reserved_parameter"_s;
    const auto value = [](const char *name, const QVariant &bad) {
        QTest::newRow(name) << QVariantMap { { u"a"_s, u"b"_s }, { u"c"_s, bad } }
                            << u"options.parameter_value"_s;
    };
    value("a list", QVariantList { 1, 2 });
    value("texts", QStringList { u"one"_s });
    value("a map", QVariantMap { { u"a"_s, 1 } });
    value("bytes", QByteArray("x"));
}

void tst_AuthorizationParameters::check()
{
    QFETCH(const QVariantMap, parameters);
    QFETCH(const QString, detail);
    const Auth0Error error = checkParameters(parameters);
    QCOMPARE(error.detail(), detail);
    QCOMPARE(error.code(), detail.isEmpty() ? ErrorCode::NoError : ErrorCode::ConfigurationError);
    Auth0LoginOptions options;
    options.setParameters(parameters);
    QCOMPARE(options.error().detail(), detail);
}

void tst_AuthorizationParameters::from()
{
    const Parameters expected { { u"a"_s, u"1.5"_s },
                                { u"b"_s, u"true"_s },
                                { u"c"_s, u"https://acme.com/?q=%20"_s } };
    QCOMPARE(parametersFrom({ { u"a"_s, 1.5 },
                              { u"b"_s, true },
                              { u"c"_s, QUrl(u"https://acme.com/?q=%20"_s) },
                              { u"d"_s, QString() },
                              { u"e"_s, QVariant() } }),
             expected);
}

void tst_AuthorizationParameters::onceEach()
{
    const Parameters expected { { u"a"_s, u"3"_s }, { u"b"_s, u"2"_s } };
    QCOMPARE(Auth0Qt::onceEach({ { u"a"_s, u"1"_s }, { u"b"_s, u"2"_s }, { u"a"_s, u"3"_s } }),
             expected);
}

void tst_AuthorizationParameters::providerSendsThem()
{
    SessionFixture f;
    f.provider->setAuthorizationParameters({ { u"ext-a"_s, u"1 & 2"_s }, { u"ext-n"_s, 7 } });
    for (int login = 1; login <= 2; ++login) { // with every one
        QVERIFY(f.login());
        const QUrlQuery query = f.browser.lastQuery();
        QCOMPARE(query.queryItemValue(u"ext-a"_s, QUrl::FullyDecoded), u"1 & 2"_s);
        QCOMPARE(query.queryItemValue(u"ext-n"_s), u"7"_s);
    }
}

void tst_AuthorizationParameters::precedence()
{
    SessionFixture f;
    f.provider->setAuthorizationParameters({ { u"prompt"_s, u"consent"_s },
                                             { u"login_hint"_s, u"everybody"_s },
                                             { u"ui_locales"_s, u"fr"_s },
                                             { u"ext-a"_s, u"1"_s },
                                             { u"ext-b"_s, u"2"_s } });
    Auth0LoginOptions options;
    options.setLoginHint(u"alice"_s);
    options.setParameter(u"ext-a"_s, u"mine"_s);
    QSignalSpy loggedIn(f.provider.get(), &Auth0Provider::loggedIn);
    f.provider->loginWith(options);
    QVERIFY(loggedIn.wait());
    const QUrlQuery query = f.browser.lastQuery();
    const auto all = [&query](const QString &name) { return query.allQueryItemValues(name); };
    QCOMPARE(all(u"prompt"_s), QStringList { u"consent"_s });
    QCOMPARE(all(u"login_hint"_s), QStringList { u"alice"_s });
    QCOMPARE(all(u"ui_locales"_s), QStringList { u"fr"_s }); // not the application's language
    QCOMPARE(all(u"ext-a"_s), QStringList { u"mine"_s });
    QCOMPARE(all(u"ext-b"_s), QStringList { u"2"_s });
}

void tst_AuthorizationParameters::providerRefuses_data()
{
    QTest::addColumn<QVariantMap>("parameters");
    QTest::newRow("the protocol's") << QVariantMap { { u"state"_s, u"x"_s } };
    QTest::newRow("of a property") << QVariantMap { { u"max_age"_s, 60 } };
    QTest::newRow("a list") << QVariantMap { { u"ext-a"_s, QVariantList { 1 } } };
}

void tst_AuthorizationParameters::providerRefuses()
{
    QFETCH(const QVariantMap, parameters);
    SessionFixture f;
    f.provider->setAuthorizationParameters(parameters);
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->login();
    QVERIFY(failed.wait());
    const auto error = failed.first().first().value<Auth0Error>();
    QCOMPARE(error.code(), ErrorCode::ConfigurationError);
    QCOMPARE(error.detail(), u"config.authorization_parameters"_s);
    QVERIFY(f.browser.opened.isEmpty());
}

AUTH0QT_TEST_MAIN(tst_AuthorizationParameters, QCoreApplication)
#include "tst_authorizationparameters.moc"
