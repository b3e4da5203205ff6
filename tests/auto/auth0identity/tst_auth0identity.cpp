// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "auth0identity.h"

#include <QtCore/qdebug.h>
#include <QtCore/qmetaobject.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class tst_Auth0Identity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void tokensAreNotKept();
    void equality();
    void copyAndMove();
    void metaObject();
};

void tst_Auth0Identity::fields_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QVariantMap>("claims");
    QTest::addColumn<QVariant>("expected");

    const QVariant null = QVariant::fromValue(nullptr);
    struct Field
    {
        QByteArray property;
        QString claim;
        QVariant good;
        QVariant empty;
    };
    const QVariantMap profile { { u"name"_s, u"Alice"_s } };
    const Field fields[] = {
        { "connection", u"connection"_s, u"google-oauth2"_s, QString() },
        { "provider", u"provider"_s, u"google-oauth2"_s, QString() },
        { "userId", u"user_id"_s, u"1234"_s, QString() },
        { "social", u"isSocial"_s, true, false },
        { "profileData", u"profileData"_s, profile, QVariantMap() },
    };
    for (const Field &field : fields) {
        const auto row = [&field](const char *what, const QVariantMap &claims,
                                  const QVariant &expected) {
            QTest::addRow("%s %s", field.property.constData(), what)
                    << field.property << claims << expected;
        };
        row("present", { { field.claim, field.good } }, field.good);
        row("absent", {}, field.empty);
        row("null", { { field.claim, null } }, field.empty);
        row("list", { { field.claim, QVariantList { 1, 2 } } }, field.empty);
        if (field.property != "userId")
            row("number", { { field.claim, 7 } }, field.empty);
        if (field.good.typeId() != QMetaType::QString)
            row("text", { { field.claim, u"yes"_s } }, field.empty);
    }
    QTest::newRow("userId number")
            << QByteArray("userId") << QVariantMap { { u"user_id"_s, 9007199254740991LL } }
            << QVariant(u"9007199254740991"_s);
    const QVariantMap all { { u"connection"_s, 1 }, { u"other"_s, profile } };
    QTest::newRow("claims") << QByteArray("claims") << all << QVariant(all);
}

void tst_Auth0Identity::fields()
{
    QFETCH(const QByteArray, property);
    QFETCH(const QVariantMap, claims);
    QFETCH(const QVariant, expected);
    const Auth0Identity identity(claims);
    const QMetaObject &meta = Auth0Identity::staticMetaObject;
    const int index = meta.indexOfProperty(property.constData());
    QVERIFY(index >= 0);
    QCOMPARE(meta.property(index).readOnGadget(&identity), expected);
    QCOMPARE(identity.claims(), claims);
}

void tst_Auth0Identity::tokensAreNotKept()
{
    const Auth0Identity identity({ { u"provider"_s, u"github"_s },
                                   { u"access_token"_s, u"s3cret"_s },
                                   { u"access_token_secret"_s, u"s3cret"_s },
                                   { u"refresh_token"_s, u"s3cret"_s } });
    QCOMPARE(identity.claims(), QVariantMap({ { u"provider"_s, u"github"_s } }));
    QString text;
    QDebug(&text) << QVariant::fromValue(identity);
    QVERIFY(!text.contains("s3cret"_L1));
}

void tst_Auth0Identity::equality()
{
    const Auth0Identity a({ { u"provider"_s, u"github"_s } });
    const Auth0Identity b({ { u"provider"_s, u"github"_s } });
    const Auth0Identity c({ { u"provider"_s, u"twitter"_s } });
    QVERIFY(a == b);
    QVERIFY(a != c);
    QVERIFY(Auth0Identity() == Auth0Identity(QVariantMap()));
    QVERIFY(Auth0Identity() != a);
    QVERIFY(QVariant::fromValue(QList { a }) == QVariant::fromValue(QList { b }));
    QVERIFY(QVariant::fromValue(QList { a }) != QVariant::fromValue(QList { c }));
}

void tst_Auth0Identity::copyAndMove()
{
    Auth0Identity a({ { u"provider"_s, u"github"_s } });
    const Auth0Identity copy = a;
    const Auth0Identity moved = std::move(a);
    QCOMPARE(copy.provider(), u"github"_s);
    QCOMPARE(moved, copy);
    a = copy;
    QCOMPARE(a, copy);
    Auth0Identity b;
    swap(a, b);
    QCOMPARE(b, copy);
    QCOMPARE(a, Auth0Identity());
}

void tst_Auth0Identity::metaObject()
{
    const QMetaObject &meta = Auth0Identity::staticMetaObject;
    QCOMPARE(meta.propertyCount(), 6);
    for (int i = 0; i < meta.propertyCount(); ++i)
        QVERIFY(!meta.property(i).isWritable());
}

AUTH0QT_TEST_MAIN(tst_Auth0Identity, NoApplication)
#include "tst_auth0identity.moc"
