// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "auth0logoutoptions.h"

#include <QtCore/qmetaobject.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class tst_Auth0LogoutOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void properties_data();
    void properties();
    void copyAndMove();
};

void tst_Auth0LogoutOptions::defaults()
{
    const Auth0LogoutOptions options;
    QVERIFY(options.revoke());
    QVERIFY(!options.browserSession());
    QVERIFY(!options.federated());
    QVERIFY(options.returnTo().isEmpty());
    QVERIFY(options.logoutHint().isEmpty());
    QCOMPARE(Auth0LogoutOptions::staticMetaObject.propertyCount(), 5);
}

void tst_Auth0LogoutOptions::properties_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("revoke") << QVariant(false);
    QTest::newRow("browserSession") << QVariant(true);
    QTest::newRow("federated") << QVariant(true);
    QTest::newRow("returnTo") << QVariant(QUrl(u"http://127.0.0.1:4711/"_s));
    QTest::newRow("logoutHint") << QVariant(u"alice@acme.com"_s);
}

void tst_Auth0LogoutOptions::properties()
{
    QFETCH(const QVariant, value);
    const QMetaObject &meta = Auth0LogoutOptions::staticMetaObject;
    const int index = meta.indexOfProperty(QTest::currentDataTag());
    QVERIFY(index >= 0);
    Auth0LogoutOptions options;
    const Auth0LogoutOptions untouched = options;
    QVERIFY(meta.property(index).writeOnGadget(&options, value));
    QCOMPARE(meta.property(index).readOnGadget(&options), value);
    QVERIFY(options != untouched);
    QVERIFY(untouched == Auth0LogoutOptions());
}

void tst_Auth0LogoutOptions::copyAndMove()
{
    Auth0LogoutOptions a;
    a.setRevoke(false);
    const Auth0LogoutOptions copy = a;
    Auth0LogoutOptions moved = std::move(a);
    QCOMPARE(moved, copy);
    QCOMPARE(a, Auth0LogoutOptions());
    a.setFederated(true); // what was moved from can be used again
    QVERIFY(a.federated());
    a = std::move(moved);
    QCOMPARE(a, copy);
}

AUTH0QT_TEST_MAIN(tst_Auth0LogoutOptions, NoApplication)
#include "tst_auth0logoutoptions.moc"
