// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "auth0loginoptions.h"

#include <QtCore/qmetaobject.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class tst_Auth0LoginOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void properties_data();
    void properties();
    void allPropertiesAreTested();
    void maxAge();
    void asksForFreshLogin_data();
    void asksForFreshLogin();
    void error_data();
    void error();
    void combinedScopes();
    void hintsSayWhatIsAllowed_data();
    void hintsSayWhatIsAllowed();
    void idTokenHint();
    void idTokenHintInMap();
    void copyAndMove();
};

void tst_Auth0LoginOptions::properties_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("connection") << QVariant(u"google-oauth2"_s);
    QTest::newRow("connectionScopes") << QVariant(QStringList { u"a"_s, u"b"_s });
    QTest::newRow("organization") << QVariant(u"org_abc"_s);
    QTest::newRow("invitation") << QVariant(u"inv"_s);
    QTest::newRow("linkIdentity") << QVariant(true);
    QTest::newRow("audience") << QVariant(u"https://api.example.com"_s);
    QTest::newRow("scopes") << QVariant(QStringList { u"transfer:funds"_s });
    QTest::newRow("prompt") << QVariant(u"login"_s);
    QTest::newRow("loginHint") << QVariant(u"alice@example.com"_s);
    QTest::newRow("screenHint") << QVariant(u"signup"_s);
    QTest::newRow("display") << QVariant(u"popup"_s);
    QTest::newRow("uiLocales") << QVariant(QStringList { u"de"_s, u"en"_s });
    QTest::newRow("acrValues") << QVariant(QStringList { u"urn:mfa"_s });
    QTest::newRow("requiredAcrValues") << QVariant(QStringList { u"urn:mfa"_s });
    QTest::newRow("maxAgeSeconds") << QVariant(0);
    QTest::newRow("parameters") << QVariant(QVariantMap { { u"ext-color"_s, u"red"_s } });
}

void tst_Auth0LoginOptions::properties()
{
    QFETCH(const QVariant, value);
    const QMetaObject &meta = Auth0LoginOptions::staticMetaObject;
    const int index = meta.indexOfProperty(QTest::currentDataTag());
    QVERIFY(index >= 0);
    Auth0LoginOptions options;
    const Auth0LoginOptions untouched = options;
    QVERIFY(meta.property(index).readOnGadget(&options) != value);
    QVERIFY(meta.property(index).writeOnGadget(&options, value));
    QCOMPARE(meta.property(index).readOnGadget(&options), value);
    QVERIFY(options != untouched);
    QVERIFY(untouched == Auth0LoginOptions());
    for (int i = 0; i < meta.propertyCount(); ++i) {
        if (i != index) {
            QCOMPARE(meta.property(i).readOnGadget(&options),
                     meta.property(i).readOnGadget(&untouched));
        }
    }
}

void tst_Auth0LoginOptions::allPropertiesAreTested()
{
    QCOMPARE(Auth0LoginOptions::staticMetaObject.propertyCount(), 16);
}

void tst_Auth0LoginOptions::maxAge()
{
    using std::chrono::seconds;
    Auth0LoginOptions options;
    QVERIFY(!options.maxAge());
    QCOMPARE(options.maxAgeSeconds(), -1);
    options.setMaxAge(seconds(0));
    QVERIFY(options.maxAge() == seconds(0));
    QCOMPARE(options.maxAgeSeconds(), 0);
    options.setMaxAge(seconds::max());
    QCOMPARE(options.maxAgeSeconds(), std::numeric_limits<int>::max());
    options.setMaxAge(seconds(-3)); // kept, and told by error()
    QVERIFY(options.maxAge() == seconds(-3));
    QCOMPARE(options.maxAgeSeconds(), -3);
    options.setMaxAgeSeconds(60);
    QVERIFY(options.maxAge() == seconds(60));
    options.setMaxAgeSeconds(-1);
    QVERIFY(!options.maxAge());
    options.setMaxAge(std::nullopt);
    QVERIFY(!options.maxAge());
}

void tst_Auth0LoginOptions::asksForFreshLogin_data()
{
    QTest::addColumn<QString>("property");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("fresh");
    const auto row = [](const char *tag, const QString &property, const QVariant &value,
                        bool fresh) { QTest::newRow(tag) << property << value << fresh; };
    row("nothing", u"display"_s, u"page"_s, false);
    row("audience", u"audience"_s, u"https://api.example.com"_s, true);
    row("scopes", u"scopes"_s, QStringList { u"transfer:funds"_s }, true);
    row("no scopes", u"scopes"_s, QStringList(), false);
    row("prompt", u"prompt"_s, u"login"_s, true);
    row("prompt list", u"prompt"_s, u"login consent"_s, true);
    row("prompt none", u"prompt"_s, u"none"_s, false);
    row("prompt empty", u"prompt"_s, QString(), false);
    row("maxAge", u"maxAgeSeconds"_s, 3600, true);
    row("maxAge 0", u"maxAgeSeconds"_s, 0, true);
    row("maxAge none", u"maxAgeSeconds"_s, -1, false);
    row("acrValues", u"acrValues"_s, QStringList { u"a"_s }, true);
    row("requiredAcrValues", u"requiredAcrValues"_s, QStringList { u"a"_s }, true);
    row("organization", u"organization"_s, u"org_1"_s, true);
    row("connection", u"connection"_s, u"github"_s, true);
    row("invitation", u"invitation"_s, u"i"_s, true);
    row("loginHint", u"loginHint"_s, u"alice"_s, false);
    row("screenHint", u"screenHint"_s, u"signup"_s, false);
    row("uiLocales", u"uiLocales"_s, QStringList { u"de"_s }, false);
    row("connectionScopes", u"connectionScopes"_s, QStringList { u"a"_s }, false);
    row("parameters", u"parameters"_s, QVariantMap { { u"a"_s, u"b"_s } }, false);
}

void tst_Auth0LoginOptions::asksForFreshLogin()
{
    QFETCH(const QString, property);
    QFETCH(const QVariant, value);
    QFETCH(const bool, fresh);
    Auth0LoginOptions options;
    QVERIFY(!options.asksForFreshLogin());
    const QMetaObject &meta = Auth0LoginOptions::staticMetaObject;
    const int index = meta.indexOfProperty(property.toLatin1().constData());
    QVERIFY(index >= 0);
    QVERIFY(meta.property(index).writeOnGadget(&options, value));
    QCOMPARE(options.asksForFreshLogin(), fresh);
}

void tst_Auth0LoginOptions::error_data()
{
    QTest::addColumn<QString>("property");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("detail");
    const auto good = [](const QString &property, const QVariant &value) {
        QTest::addRow("%s = \"%s\"", qPrintable(property), qPrintable(value.toString()))
                << property << value << QString();
    };
    const auto bad = [](const QString &property, const QVariant &value, const QString &detail) {
        QTest::addRow("%s = \"%s\" is wrong", qPrintable(property), qPrintable(value.toString()))
                << property << value << detail;
    };
    for (const char *prompt : { "", "none", "login", "consent", "select_account", "create",
                                "login consent", "select_account  login" })
        good(u"prompt"_s, QString::fromLatin1(prompt));
    for (const char *prompt :
         { "none login", "login none", "none none", "Login", "logon", "login,consent", "\tlogin" })
        bad(u"prompt"_s, QString::fromLatin1(prompt), u"options.prompt"_s);
    for (const int age : { -1, 0, 1, std::numeric_limits<int>::max() })
        good(u"maxAgeSeconds"_s, age);
    for (const int age : { -2, -3600, std::numeric_limits<int>::min() })
        bad(u"maxAgeSeconds"_s, age, u"options.max_age"_s);
    for (const char *display : { "", "page", "popup", "touch", "wap" })
        good(u"display"_s, QString::fromLatin1(display));
    for (const char *display : { "Page", "window", "page popup", " " })
        bad(u"display"_s, QString::fromLatin1(display), u"options.display"_s);
    for (const char *tag :
         { "de", "pt-BR", "zh-Hant-TW", "sr-Latn", "x-klingon", "es-419", "de-CH-1996", "tlh" })
        good(u"uiLocales"_s, QStringList { QString::fromLatin1(tag) });
    for (const char *tag : { "", "de_DE", "de-", "-de", "de--CH", "de CH", "C.UTF-8", "de;q=0.5",
                             "abcdefghi", "1de", "de-abcdefghi" })
        bad(u"uiLocales"_s, QStringList { QString::fromLatin1(tag) }, u"options.ui_locales"_s);
    bad(u"uiLocales"_s, QStringList { u"de"_s, u"en_US"_s }, u"options.ui_locales"_s);
    bad(u"uiLocales"_s, QStringList { u"d\u00e9"_s }, u"options.ui_locales"_s);
    for (const QString &acr : { u"acrValues"_s, u"requiredAcrValues"_s }) {
        good(acr, QStringList { u"urn:mfa"_s, u"phr"_s });
        for (const char *value : { "", "a b", "a\n" })
            bad(acr, QStringList { QString::fromLatin1(value) }, u"options.acr_values"_s);
    }
    good(u"scopes"_s, QStringList { u"transfer:funds"_s, u"https://acme.com/read"_s });
    for (const char *value : { "", " ", "a b", "a\tb", "a\n" })
        bad(u"scopes"_s, QStringList { QString::fromLatin1(value) }, u"options.scopes"_s);
    good(u"connectionScopes"_s, QStringList { u"https://www.googleapis.com/auth/drive"_s });
    for (const char *value : { "", "a b", "a,b" })
        bad(u"connectionScopes"_s, QStringList { QString::fromLatin1(value) },
            u"options.connection_scopes"_s);
    good(u"parameters"_s, QVariantMap { { u"ext-a"_s, u"b"_s } });
    bad(u"parameters"_s, QVariantMap { { u"state"_s, u"b"_s } }, u"options.reserved_parameter"_s);
    bad(u"parameters"_s, QVariantMap { { u"ext-a"_s, QVariantList() } },
        u"options.parameter_value"_s);
}

void tst_Auth0LoginOptions::error()
{
    QFETCH(const QString, property);
    QFETCH(const QVariant, value);
    QFETCH(const QString, detail);
    const QMetaObject &meta = Auth0LoginOptions::staticMetaObject;
    Auth0LoginOptions options;
    QVERIFY(meta.property(meta.indexOfProperty(property.toLatin1().constData()))
                    .writeOnGadget(&options, value));
    QCOMPARE(options.error().detail(), detail);
    if (!detail.isEmpty())
        QCOMPARE(options.error().code(), Auth0::ErrorCode::ConfigurationError);
    QCOMPARE(Auth0LoginOptions::fromVariantMap({ { property, value } }).error().detail(), detail);
}

// Those of the view and those that are wanted, each once.
void tst_Auth0LoginOptions::combinedScopes()
{
    Auth0LoginOptions own;
    own.setScopes({ u"read:all"_s, u"write:all"_s });
    Auth0LoginOptions wanted;
    QCOMPARE(own.combinedWith(wanted).scopes(), own.scopes());
    wanted.setScopes({ u"transfer:funds"_s, u"read:all"_s });
    const QStringList both { u"read:all"_s, u"write:all"_s, u"transfer:funds"_s };
    QCOMPARE(own.combinedWith(wanted).scopes(), both);
    QCOMPARE(Auth0LoginOptions().combinedWith(wanted).scopes(), wanted.scopes());
}

void tst_Auth0LoginOptions::hintsSayWhatIsAllowed_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("prompt") << u"options.prompt"_s
                            << QStringList { u"login"_s, u"consent"_s, u"select_account"_s,
                                             u"create"_s, u"none"_s };
    QTest::newRow("max_age") << u"options.max_age"_s << QStringList { u"0"_s, u"-1"_s };
    QTest::newRow("display") << u"options.display"_s
                             << QStringList { u"page"_s, u"popup"_s, u"touch"_s, u"wap"_s };
    QTest::newRow("ui_locales") << u"options.ui_locales"_s
                                << QStringList { u"pt-BR"_s, u"bcp47Name"_s };
    QTest::newRow("reserved") << u"options.reserved_parameter"_s
                              << QStringList { u"state"_s, u"nonce"_s, u"max_age"_s };
}

void tst_Auth0LoginOptions::hintsSayWhatIsAllowed()
{
    QFETCH(const QString, detail);
    QFETCH(const QStringList, words);
    const Auth0Error error(Auth0::ErrorCode::ConfigurationError, detail);
    for (const QString &word : words)
        QVERIFY2(error.hint().contains(word), qPrintable(word));
}

void tst_Auth0LoginOptions::idTokenHint()
{
    Auth0LoginOptions options;
    QCOMPARE(options.idTokenHint(), QString());
    options.setIdTokenHint(u"eyJ.eyJ.c2ln"_s);
    QCOMPARE(options.idTokenHint(), u"eyJ.eyJ.c2ln"_s);
    QVERIFY(options != Auth0LoginOptions());
    QVERIFY(!options.error());
    QVERIFY(!options.asksForFreshLogin());
    for (const char *wrong : { "not a token", "eyJ.eyJ", "a.b.c d", "a.b.c.d", "a.b.c=" }) {
        options.setIdTokenHint(QString::fromLatin1(wrong));
        QCOMPARE(options.error().detail(), u"options.id_token_hint"_s);
        QVERIFY(!options.error().message().contains(QString::fromLatin1(wrong)));
    }
    // QML prints all properties of a gadget.
    QCOMPARE(Auth0LoginOptions::staticMetaObject.indexOfProperty("idTokenHint"), -1);
}

void tst_Auth0LoginOptions::idTokenHintInMap()
{
    const auto options = Auth0LoginOptions::fromVariantMap(
            { { u"idTokenHint"_s, u"a.b.c"_s }, { u"prompt"_s, u"none"_s } });
    QVERIFY(!options.error());
    QCOMPARE(options.idTokenHint(), u"a.b.c"_s);
    QCOMPARE(options.prompt(), u"none"_s);
    QCOMPARE(Auth0LoginOptions::fromVariantMap({ { u"idTokenHint"_s, 3 } }).error().detail(),
             u"options.wrong_type"_s);
    QVERIFY(!Auth0LoginOptions::fromVariantMap({ { u"idTokenHint"_s, QVariant() } }).error());
}

void tst_Auth0LoginOptions::copyAndMove()
{
    Auth0LoginOptions a;
    a.setParameter(u"a"_s, u"1"_s);
    a.setParameter(u"b"_s, u"2"_s);
    Auth0LoginOptions copy = a;
    copy.setParameter(u"a"_s, u"3"_s);
    QCOMPARE(a.parameters(), QVariantMap({ { u"a"_s, u"1"_s }, { u"b"_s, u"2"_s } }));
    Auth0LoginOptions moved = std::move(copy);
    QCOMPARE(moved.parameters().value(u"a"_s), QVariant(u"3"_s));
    QCOMPARE(copy, Auth0LoginOptions());
    copy.setPrompt(u"login"_s); // what was moved from can be used again
    QCOMPARE(copy.prompt(), u"login"_s);
    a = std::move(moved);
    QCOMPARE(a.parameters().value(u"a"_s), QVariant(u"3"_s));
}

AUTH0QT_TEST_MAIN(tst_Auth0LoginOptions, NoApplication)
#include "tst_auth0loginoptions.moc"
