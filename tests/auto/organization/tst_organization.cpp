// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "token/organization.h"

#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

class tst_Organization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonical_data();
    void canonical();
    void claims_data();
    void claims();
};

void tst_Organization::canonical_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isId");
    QTest::newRow("none") << QString() << QString() << false;
    QTest::newRow("space") << u" \t"_s << QString() << false;
    QTest::newRow("id") << u"org_AbC"_s << u"org_AbC"_s << true;
    QTest::newRow("id in space") << u" org_AbC\n"_s << u"org_AbC"_s << true;
    QTest::newRow("name") << u"acme"_s << u"acme"_s << false;
    QTest::newRow("name in capitals") << u" Acme-IT "_s << u"acme-it"_s << false;
    QTest::newRow("no id, as its case tells") << u"ORG_AbC"_s << u"org_abc"_s << false;
}

void tst_Organization::canonical()
{
    QFETCH(const QString, organization);
    QFETCH(const bool, isId);
    QTEST(canonicalOrganization(organization), "expected");
    QCOMPARE(isOrganizationId(organization.trimmed()), isId);
}

void tst_Organization::claims_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<bool>("expected");
    const QJsonObject acme { { u"org_id"_s, u"org_1"_s }, { u"org_name"_s, u"acme"_s } };
    QTest::newRow("none is wanted") << acme << QString() << true;
    QTest::newRow("none at all") << QJsonObject() << QString() << true;
    QTest::newRow("by id") << acme << u"org_1"_s << true;
    QTest::newRow("by name") << acme << u"acme"_s << true;
    QTest::newRow("another id") << acme << u"org_2"_s << false;
    QTest::newRow("another name") << acme << u"globex"_s << false;
    QTest::newRow("id of another case") << acme << u"org_I"_s << false;
    QTest::newRow("no claims") << QJsonObject() << u"acme"_s << false;
    QTest::newRow("an id for a name")
            << QJsonObject { { u"org_id"_s, u"acme"_s } } << u"acme"_s << false;
    QTest::newRow("a name for an id")
            << QJsonObject { { u"org_name"_s, u"org_1"_s } } << u"org_1"_s << false;
    QTest::newRow("no text") << QJsonObject { { u"org_id"_s, QJsonValue(1) } } << u"org_1"_s
                             << false;
}

void tst_Organization::claims()
{
    QFETCH(const QJsonObject, claims);
    QFETCH(const QString, organization);
    QTEST(isOfOrganization(claims, organization), "expected");
}

AUTH0QT_TEST_MAIN(tst_Organization, NoApplication)
#include "tst_organization.moc"
