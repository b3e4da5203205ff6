// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0userbutton.h"

#include "auth0provider.h"
#include "fakebrowser.h"
#include "profile/auth0profile_p.h"
#include "sharedstore.h"

#include <QtCore/qjsonobject.h>
#include <QtGui/qaction.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmenu.h>

#include <memory>

using namespace Qt::StringLiterals;

class tst_Auth0UserButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutProvider();
    void showsThePerson();
    void plainText();
    void menuOrder();
    void switchAccount();
    void pictures();
    void menuByKeyboard();
    void mirrored();
    void survivesProvider();

private:
    void setPerson(const QString &name, const QString &email);

    std::unique_ptr<Auth0MemoryStore> m_store;
    std::unique_ptr<Auth0Provider> m_provider;
};

void tst_Auth0UserButton::init()
{
    m_store = std::make_unique<Auth0MemoryStore>();
    m_provider = std::make_unique<Auth0Provider>();
    m_provider->setStore(m_store.get());
}

void tst_Auth0UserButton::cleanup()
{
    m_provider.reset();
    m_store.reset();
}

void tst_Auth0UserButton::setPerson(const QString &name, const QString &email)
{
    auto *profile = Auth0ProfilePrivate::get(m_provider->profile());
    profile->setSources({ { u"sub"_s, u"auth0|1"_s }, { u"name"_s, name }, { u"email"_s, email } },
                        {}, {});
    profile->notify();
}

// Every text that can be seen or heard below a widget.
static QStringList textsBelow(const QWidget *widget)
{
    QStringList texts { widget->accessibleName(), widget->accessibleDescription() };
    const QList<QWidget *> children = widget->findChildren<QWidget *>();
    for (const QWidget *child : children)
        texts << child->accessibleName() << child->accessibleDescription();
    return texts;
}

void tst_Auth0UserButton::withoutProvider()
{
    Auth0UserButton button;
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.accessibleName(), u"Not signed in"_s);
    QVERIFY(button.menu());
    QVERIFY(!button.logoutAction()->isEnabled());
    button.grab();
}

void tst_Auth0UserButton::showsThePerson()
{
    Auth0UserButton button(m_provider.get());
    const QImage nobody = button.grab().toImage();
    setPerson(u"Ada Lovelace"_s, u"ada@example.com"_s);
    QCOMPARE(button.accessibleName(), u"Ada Lovelace"_s);
    QVERIFY(button.grab().toImage() != nobody);
    const QStringList texts = textsBelow(button.menu());
    QVERIFY(texts.contains(u"Ada Lovelace"_s));
    QVERIFY(texts.contains(u"ada@example.com"_s));
    setPerson(u"Grace Hopper"_s, u"grace@example.com"_s);
    QCOMPARE(button.accessibleName(), u"Grace Hopper"_s);
    QVERIFY(textsBelow(button.menu()).contains(u"grace@example.com"_s));
}

void tst_Auth0UserButton::plainText()
{
    const QString name = u"<img src=http://127.0.0.1:1/x.png> <b>Bobby</b> & co"_s;
    Auth0UserButton button(m_provider.get());
    setPerson(name, u"<i>x</i>@example.com"_s);
    QCOMPARE(button.accessibleName(), name);
    // No label that would read it as HTML, and what the tooltip shows is the name.
    const QList<QLabel *> labels = button.menu()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(!button.toolTip().contains(u"<img"_s));
    QVERIFY(button.toolTip().contains(u"&lt;img"_s));
}

void tst_Auth0UserButton::menuOrder()
{
    Auth0UserButton button(m_provider.get());
    setPerson(u"Ada Lovelace"_s, u"ada@example.com"_s);
    QMenu *menu = button.menu();
    QAction *settings = menu->addAction(u"Settings"_s);
    QAction *help = button.addAction(u"Help"_s);
    QAction *about = new QAction(u"About"_s, &button);
    button.insertAction(help, about);
    button.show();
    menu->popup(button.mapToGlobal(QPoint()));
    QTRY_VERIFY(menu->isVisible());
    QList<QAction *> actions = menu->actions();
    actions.removeIf([](const QAction *action) { return !action->isVisible(); });
    QCOMPARE(actions.constLast(), button.logoutAction());
    QVERIFY(actions.indexOf(settings) > 1);
    QVERIFY(actions.indexOf(about) > actions.indexOf(settings));
    QCOMPARE(actions.indexOf(help), actions.indexOf(about) + 1);
    button.removeAction(help);
    QVERIFY(!menu->actions().contains(help));
    QVERIFY(actions.at(actions.size() - 2)->isSeparator());
    menu->close();
}

void tst_Auth0UserButton::switchAccount()
{
    SharedStore store;
    Auth0QtTest::FakeIssuer issuer;
    issuer.userinfo = {};
    Auth0QtTest::FakeBrowser browser(&issuer, Auth0QtTest::Person::SignsIn);
    m_provider->setDomain(issuer.domain());
    m_provider->setClientId(issuer.clientId);
    m_provider->setBrowser(&browser);
    m_provider->setStore(&store);
    m_provider->setRedirectUris({ QUrl(u"http://127.0.0.1:0/callback"_s) });
    Auth0UserButton button(m_provider.get());
    QMenu *menu = button.menu();
    menu->addAction(u"Settings"_s);
    const auto switching = [menu]() -> QAction * {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->isVisible() && action->menu())
                return action;
        }
        return nullptr;
    };
    const auto others = [&switching] {
        QStringList texts;
        if (switching()) {
            const QList<QAction *> actions = switching()->menu()->actions();
            for (const QAction *action : actions)
                texts.append(action->text());
        }
        texts.sort();
        return texts;
    };
    const auto signIn = [&](const QString &account, const QString &sub, const QString &name) {
        QSignalSpy done(m_provider.get(), &Auth0Provider::loggedIn);
        m_provider->setAccount(account);
        issuer.subject = sub;
        issuer.claims[u"name"_s] = name;
        m_provider->login();
        return done.wait();
    };
    QVERIFY(signIn(u"home"_s, u"auth0|alice"_s, u"Alice & <b>co</b>"_s));
    QTRY_VERIFY(!m_provider->isBusy());
    QVERIFY(!switching()); // nobody to switch to
    QVERIFY(signIn(u"work"_s, u"auth0|bob"_s, u"Bob"_s));
    QTRY_VERIFY(switching());
    QCOMPARE(switching()->text(), u"Switch account"_s);
    QCOMPARE(others(), QStringList { u"Alice && <b>co</b>"_s });
    QAction *const alice = switching()->menu()->actions().constFirst();
    QVERIFY(!alice->icon().isNull());

    // Above Sign out, below what the application has added.
    button.show();
    menu->popup(button.mapToGlobal(QPoint()));
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->actions().constLast(), button.logoutAction());
    QCOMPARE(menu->actions().at(menu->actions().size() - 2), switching());
    menu->close();

    QSignalSpy restored(m_provider.get(), &Auth0Provider::restoreFinished);
    alice->trigger();
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(m_provider->account(), u"home"_s);
    QTRY_COMPARE(button.accessibleName(), u"Alice & <b>co</b>"_s);
    QTRY_COMPARE(others(), QStringList { u"Bob"_s });

    // Two of one name
    QVERIFY(signIn(u"third"_s, u"auth0|bob2"_s, u"Bob"_s));
    QTRY_COMPARE(others(), QStringList({ u"Alice && <b>co</b>"_s, u"Bob (work)"_s }));
    QTRY_VERIFY(!m_provider->isBusy());
    m_provider.reset(); // before its store and browser
}

// Only where the application wants them: the person's own, and those of the other accounts.
void tst_Auth0UserButton::pictures()
{
    SharedStore store;
    Auth0QtTest::FakeIssuer issuer;
    issuer.userinfo = {};
    Auth0QtTest::FakeBrowser browser(&issuer, Auth0QtTest::Person::SignsIn);
    m_provider->setDomain(issuer.domain());
    m_provider->setClientId(issuer.clientId);
    m_provider->setBrowser(&browser);
    m_provider->setStore(&store);
    m_provider->setRedirectUris({ QUrl(u"http://127.0.0.1:0/callback"_s) });
    m_provider->setAutoLoadPictures(false);
    Auth0UserButton button(m_provider.get());
    const auto signIn = [&](const QString &account, const QByteArray &picture) {
        QSignalSpy done(m_provider.get(), &Auth0Provider::loggedIn);
        m_provider->setAccount(account);
        issuer.subject = u"auth0|"_s + account;
        issuer.claims[u"name"_s] = account;
        issuer.claims[u"picture"_s] = issuer.server.url(picture).toString();
        m_provider->login();
        return done.wait();
    };
    QMenu *accounts = nullptr;
    const auto opens = [&] {
        const QList<QAction *> actions = button.menu()->actions();
        for (const QAction *action : actions) {
            if (action->isVisible() && action->menu())
                accounts = action->menu();
        }
        if (!accounts)
            return false;
        accounts->popup(QPoint());
        const bool isOpen = accounts->actions().size() == 1;
        accounts->close();
        return isOpen;
    };
    QVERIFY(signIn(u"home"_s, "/alice.png"));
    QTRY_VERIFY(!m_provider->isBusy());
    QVERIFY(signIn(u"work"_s, "/bob.png"));
    button.show();
    QTRY_VERIFY(opens());
    QVERIFY(signIn(u"work"_s, "/bob.png")); // requests of before would be here by now
    QVERIFY(opens());
    QCOMPARE(issuer.server.requests("/alice.png").size(), 0);
    QCOMPARE(issuer.server.requests("/bob.png").size(), 0);

    m_provider->setAutoLoadPictures(true);
    QTRY_COMPARE(issuer.server.requests("/bob.png").size(), 1);
    QCOMPARE(issuer.server.requests("/alice.png").size(), 0); // nobody looks
    QVERIFY(opens());
    QTRY_COMPARE(issuer.server.requests("/alice.png").size(), 1);
    QVERIFY(!issuer.server.requests("/alice.png").constFirst().hasHeader("Auth0-Client"));
    QTRY_VERIFY(!m_provider->isBusy());
    m_provider.reset(); // before its store and browser
}

void tst_Auth0UserButton::menuByKeyboard()
{
    Auth0UserButton button(m_provider.get());
    setPerson(u"Ada Lovelace"_s, u"ada@example.com"_s);
    button.setEnabled(true); // nobody is really signed in
    QSignalSpy triggered(button.logoutAction(), &QAction::triggered);
    QMenu *menu = button.menu();
    menu->popup(QPoint());
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down); // the header takes no part in it
    QCOMPARE(menu->activeAction(), button.logoutAction());
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(triggered.size(), 1);
}

void tst_Auth0UserButton::mirrored()
{
    Auth0UserButton button(m_provider.get());
    setPerson(u"Ada"_s, {});
    button.resize(200, button.sizeHint().height());
    button.setLayoutDirection(Qt::LeftToRight);
    const QImage left = button.grab().toImage();
    button.setLayoutDirection(Qt::RightToLeft);
    const QImage right = button.grab().toImage();
    // The middle of the avatar's upper edge, seen from each side.
    QCOMPARE(left.pixel(6 + 14, 8), right.pixel(200 - 6 - 15, 8));
    QVERIFY(left.pixel(6 + 14, 8) != left.pixel(200 - 6 - 15, 8));
}

void tst_Auth0UserButton::survivesProvider()
{
    Auth0UserButton button(m_provider.get());
    setPerson(u"Ada Lovelace"_s, u"ada@example.com"_s);
    QSignalSpy changed(&button, &Auth0UserButton::providerChanged);
    m_provider.reset();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!button.provider());
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.accessibleName(), u"Not signed in"_s);
    QVERIFY(!textsBelow(button.menu()).contains(u"ada@example.com"_s));
    button.grab();
    button.logoutAction()->trigger();
}

QTEST_MAIN(tst_Auth0UserButton)

#include "tst_auth0userbutton.moc"
