// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "loginview.h"
#include "testmain.h"

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Auth0::Face;

namespace {

const QUrl Link(u"com.acme.app://invitation?invitation=t1&organization=org_1"
                "&organization_name=Evil+%3Cb%3ECorp"_s);

struct InvitedFixture : SessionFixture
{
    InvitedFixture()
    {
        issuer.tamper = [this](QJsonObject &claims) {
            if (const QString organization = asked(u"organization"_s); !organization.isEmpty())
                claims.insert(u"org_id"_s, organization);
        };
    }
    QString asked(const QString &name) const { return browser.lastQuery().queryItemValue(name); }
    bool isUnchanged() const
    {
        return provider->account() == u"default"_s && provider->organization().isEmpty();
    }
};

} // namespace

class tst_Auth0LoginControllerInvitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void declined_data();
    void declined();
    void duringALogin_data();
    void duringALogin();
    void behindAProblem();
    void loginEndsBehind();
    void oneViewAsks();
    void retries();
    void whileRestoring();
    void droppedByTheApplication();
    void textsOfTheFace();
};

void tst_Auth0LoginControllerInvitation::accepted_data()
{
    QTest::addColumn<bool>("signedIn");
    QTest::newRow("signed out") << false;
    QTest::newRow("signed in") << true;
}

void tst_Auth0LoginControllerInvitation::accepted()
{
    QFETCH(const bool, signedIn);
    InvitedFixture f;
    if (signedIn)
        QVERIFY(f.login());
    const auto pages = f.browser.opened.size();
    View view(&f);
    f.provider->handleInvitation(Link);
    view.controller->start();
    QCOMPARE(view.controller->face(), Face::Invitation);
    QVERIFY(f.settle());
    QCOMPARE(f.browser.opened.size(), pages); // nothing opens before the answer
    QVERIFY(f.isUnchanged());
    view.controller->acceptInvitation();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    QCOMPARE(f.asked(u"invitation"_s), u"t1"_s);
    QCOMPARE(f.asked(u"organization"_s), u"org_1"_s);
    QVERIFY(f.isUnchanged());
    QCOMPARE(f.provider->isAuthenticated(), signedIn);
    f.browser.act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QCOMPARE(f.provider->account(), u"default/org_1"_s);
    QCOMPARE(f.provider->organization(), u"org_1"_s);
    QCOMPARE(view.controller->options(), Auth0LoginOptions());
}

void tst_Auth0LoginControllerInvitation::declined_data()
{
    QTest::addColumn<bool>("byCancel");
    QTest::newRow("not now") << false;
    QTest::newRow("cancel") << true;
}

void tst_Auth0LoginControllerInvitation::declined()
{
    QFETCH(const bool, byCancel);
    InvitedFixture f;
    QVERIFY(f.login());
    View view(&f);
    f.provider->handleInvitation(Link);
    view.controller->start();
    QCOMPARE(view.controller->face(), Face::Invitation);
    if (byCancel)
        view.controller->cancel();
    else
        view.controller->declineInvitation();
    QVERIFY(view.endsWith(u"rejected"_s));
    QCOMPARE(view.controller->face(), Face::Idle);
    QVERIFY(!f.provider->isInvitationPending());
    QVERIFY(f.isUnchanged());
    QVERIFY(f.provider->isAuthenticated());
    QCOMPARE(f.browser.opened.size(), 1);
}

void tst_Auth0LoginControllerInvitation::duringALogin_data()
{
    QTest::addColumn<bool>("accepts");
    QTest::newRow("accepts") << true;
    QTest::newRow("not now") << false;
}

// The login goes on behind the question.
void tst_Auth0LoginControllerInvitation::duringALogin()
{
    QFETCH(const bool, accepts);
    InvitedFixture f;
    View view(&f);
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    f.provider->handleInvitation(Link);
    QVERIFY(view.reaches(Face::Invitation));
    QCOMPARE(f.browser.opened.size(), 1);
    QCOMPARE(f.provider->state(), Auth0::State::LoggingIn);
    if (accepts) {
        view.controller->acceptInvitation();
        QTRY_COMPARE(f.browser.opened.size(), 2);
    } else {
        view.controller->declineInvitation();
    }
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    QCOMPARE(f.asked(u"invitation"_s), accepts ? u"t1"_s : QString());
    f.browser.act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QCOMPARE(f.isUnchanged(), !accepts);
}

void tst_Auth0LoginControllerInvitation::behindAProblem()
{
    InvitedFixture f;
    View view(&f);
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    f.browser.act(Person::Denies);
    QVERIFY(view.reaches(Face::Problem));
    f.provider->handleInvitation(Link);
    QVERIFY(view.reaches(Face::Invitation));
    view.controller->declineInvitation();
    QCOMPARE(view.controller->face(), Face::Problem);
    QCOMPARE(view.ends, QStringList());
    view.controller->cancel();
    QVERIFY(view.endsWith(u"rejected"_s));
}

// The invitation is announced again, so that a view can ask.
void tst_Auth0LoginControllerInvitation::loginEndsBehind()
{
    InvitedFixture f;
    View view(&f);
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    f.provider->handleInvitation(Link);
    QVERIFY(view.reaches(Face::Invitation));
    QSignalSpy received(f.provider.get(), &Auth0Provider::invitationReceived);
    f.browser.act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QTRY_COMPARE(received.size(), 1);
    QVERIFY(f.isUnchanged());
    view.controller->start();
    QCOMPARE(view.controller->face(), Face::Invitation);
}

void tst_Auth0LoginControllerInvitation::oneViewAsks()
{
    InvitedFixture f;
    View first(&f);
    View second(&f);
    QVERIFY(!Auth0LoginControllerPrivate::mayAskAboutInvitation(f.provider.get()));
    f.provider->handleInvitation(Link);
    QVERIFY(Auth0LoginControllerPrivate::mayAskAboutInvitation(f.provider.get()));
    first.controller->start();
    QVERIFY(!Auth0LoginControllerPrivate::mayAskAboutInvitation(f.provider.get()));
    second.controller->start();
    QCOMPARE(first.controller->face(), Face::Invitation);
    QVERIFY(second.reaches(Face::WaitingForBrowser));
    first.controller.reset(); // without an answer: another view may ask
    QVERIFY(f.provider->isInvitationPending());
    second.controller->cancel();
    second.controller->start();
    QCOMPARE(second.controller->face(), Face::Invitation);
}

// A retry after a failure is for the invitation too.
void tst_Auth0LoginControllerInvitation::retries()
{
    InvitedFixture f;
    View view(&f);
    f.provider->handleInvitation(Link);
    view.controller->start();
    view.controller->acceptInvitation();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    f.browser.act(Person::Denies);
    QVERIFY(view.reaches(Face::Problem));
    QVERIFY(f.isUnchanged());
    view.controller->retry();
    QTRY_COMPARE(f.browser.opened.size(), 2);
    QCOMPARE(f.asked(u"invitation"_s), u"t1"_s);
    f.browser.act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QCOMPARE(f.provider->organization(), u"org_1"_s);
    view.controller->start(); // the next one is not
    QVERIFY(view.controller->face() != Face::Invitation);
}

void tst_Auth0LoginControllerInvitation::whileRestoring()
{
    InvitedFixture f;
    QVERIFY(f.login());
    f.restart();
    View view(&f);
    f.provider->handleInvitation(Link);
    f.provider->restore();
    view.controller->start();
    QCOMPARE(view.controller->face(), Face::Invitation);
    view.controller->acceptInvitation();
    QVERIFY(view.reaches(Face::WaitingForBrowser)); // although there is a session
    QVERIFY(f.provider->isAuthenticated());
    QCOMPARE(f.asked(u"invitation"_s), u"t1"_s);
    view.controller->cancel();
    QVERIFY(view.endsWith(u"rejected"_s));
    QVERIFY(f.provider->isAuthenticated());
    QVERIFY(f.isUnchanged());
}

void tst_Auth0LoginControllerInvitation::droppedByTheApplication()
{
    InvitedFixture f;
    View view(&f);
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    f.provider->handleInvitation(Link);
    QVERIFY(view.reaches(Face::Invitation));
    f.provider->declineInvitation();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    view.controller->acceptInvitation(); // does nothing
    QVERIFY(f.settle() || f.provider->isBusy());
    QCOMPARE(f.browser.opened.size(), 1);
    view.controller->cancel();
}

// Nothing of the link is shown.
void tst_Auth0LoginControllerInvitation::textsOfTheFace()
{
    InvitedFixture f;
    View view(&f);
    f.provider->handleInvitation(Link);
    view.controller->start();
    const Auth0LoginController *const c = view.controller.get();
    QCOMPARE(c->title(), u"You have an invitation"_s);
    QVERIFY(c->text().contains(c->displayHost()));
    QVERIFY(!c->text().contains(u"Evil"_s));
    QVERIFY(!c->text().contains(u"org_1"_s));
    QVERIFY(!c->text().contains(u"signs you out"_s));
    view.controller->declineInvitation();
    QVERIFY(view.endsWith(u"rejected"_s));
    f.browser.person = Person::SignsIn;
    QVERIFY(f.login());
    f.provider->handleInvitation(Link);
    view.controller->start();
    QVERIFY(c->text().contains(u"Accepting signs you out of your present account here."_s));
}

AUTH0QT_TEST_MAIN(tst_Auth0LoginControllerInvitation, QCoreApplication)
#include "tst_auth0logincontroller_invitation.moc"
