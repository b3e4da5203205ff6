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
    void copyAndMove();
};

void tst_Auth0LoginOptions::properties_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("connection") << QVariant(u"google-oauth2"_s);
    QTest::newRow("connectionScopes") << QVariant(QStringList { u"a"_s, u"b"_s });
    QTest::newRow("organization") << QVariant(u"org_abc"_s);
    QTest::newRow("invitation") << QVariant(u"inv"_s);
    QTest::newRow("audience") << QVariant(u"https://api.example.com"_s);
    QTest::newRow("prompt") << QVariant(u"login"_s);
    QTest::newRow("loginHint") << QVariant(u"alice@example.com"_s);
    QTest::newRow("screenHint") << QVariant(u"signup"_s);
    QTest::newRow("display") << QVariant(u"popup"_s);
    QTest::newRow("uiLocales") << QVariant(QStringList { u"de"_s, u"en"_s });
    QTest::newRow("acrValues") << QVariant(QStringList { u"urn:mfa"_s });
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
    QCOMPARE(Auth0LoginOptions::staticMetaObject.propertyCount(), 13);
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
    options.setMaxAge(seconds(-3));
    QVERIFY(!options.maxAge());
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
    row("prompt", u"prompt"_s, u"login"_s, true);
    row("prompt list", u"prompt"_s, u"login consent"_s, true);
    row("prompt none", u"prompt"_s, u"none"_s, false);
    row("prompt empty", u"prompt"_s, QString(), false);
    row("maxAge", u"maxAgeSeconds"_s, 3600, true);
    row("maxAge 0", u"maxAgeSeconds"_s, 0, true);
    row("maxAge none", u"maxAgeSeconds"_s, -1, false);
    row("acrValues", u"acrValues"_s, QStringList { u"a"_s }, true);
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
