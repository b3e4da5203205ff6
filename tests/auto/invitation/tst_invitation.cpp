// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "flow/invitation.h"

#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

class tst_Invitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void links_data();
    void links();
};

void tst_Invitation::links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("ticket"); // empty: invalid
    QTest::addColumn<QString>("organization");
    QTest::addColumn<bool>("isLink");
    const auto good = [](const char *name, const QString &link, const QString &ticket = u"t1"_s,
                         const QString &organization = u"org_1"_s) {
        QTest::newRow(name) << link << ticket << organization << true;
    };
    const auto bad = [](const char *name, const QString &link, bool isLink = true) {
        QTest::newRow(name) << link << QString() << QString() << isLink;
    };
    const QString login = u"https://app.example/login?"_s;
    good("as Auth0 makes it", login + u"invitation=t1&organization=org_1&organization_name=acme"_s);
    good("scheme of its own", u"com.acme.app://invitation?invitation=t1&organization=org_1"_s);
    good("scheme without a host", u"com.acme.app:/x?organization=org_1&invitation=t1"_s);
    good("with more of the application's", login + u"lang=de&invitation=t1&organization=org_1#a"_s);
    good("encoded", login + u"invitation=a%2Bb%2Fc%3D&organization=org%5F1"_s, u"a+b/c="_s);
    good("a plus", login + u"invitation=a+b&organization=org_1"_s, u"a+b"_s);
    good("by name", login + u"invitation=t1&organization=Acme"_s, u"t1"_s, u"acme"_s);
    good("the name is nobody's proof",
         login + u"invitation=t1&organization=org_1&organization_name=globex"_s);

    bad("nothing", QString(), false);
    bad("no link", u"t1"_s, false);
    bad("no query", u"https://app.example/login"_s, false);
    bad("no invitation", login + u"organization=org_1"_s, false);
    bad("no organization", login + u"invitation=t1&organization_name=acme"_s, false);
    bad("in the fragment", u"https://app.example/login#invitation=t1&organization=org_1"_s, false);
    bad("empty invitation", login + u"invitation=&organization=org_1"_s);
    bad("empty organization", login + u"invitation=t1&organization="_s);
    bad("organization of space", login + u"invitation=t1&organization=%20"_s);
    bad("two invitations", login + u"invitation=t1&organization=org_1&invitation=t2"_s);
    bad("two organizations", login + u"invitation=t1&organization=org_1&organization=org_2"_s);
    bad("space in it", login + u"invitation=t%201&organization=org_1"_s);
    bad("a line's end in it", login + u"invitation=t1&organization=org_1%0Ax"_s);
    bad("too long", login + u"organization=org_1&invitation="_s + QString(17000, u'a'));
}

void tst_Invitation::links()
{
    QFETCH(const QString, link);
    QFETCH(const QString, ticket);
    const QUrl url(link);
    QTEST(Invitation::isLink(url), "isLink");
    const Result<Invitation> invitation = Invitation::fromUrl(url);
    QCOMPARE(invitation.isOk(), !ticket.isEmpty());
    if (!invitation) {
        QCOMPARE(invitation.error().code(), Auth0::ErrorCode::ConfigurationError);
        QCOMPARE(invitation.error().detail(), u"invitation.invalid"_s);
        return;
    }
    QCOMPARE(invitation->ticket, ticket);
    QTEST(invitation->organization, "organization");
}

AUTH0QT_TEST_MAIN(tst_Invitation, NoApplication)
#include "tst_invitation.moc"
