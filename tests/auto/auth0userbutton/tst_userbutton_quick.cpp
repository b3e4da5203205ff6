// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakebrowser.h"
#include "sharedstore.h"

#include "auth0provider.h"

#include <QtQml/qqmlapplicationengine.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

class tst_UserButtonQuick : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchAccount();
    void pictures();
};

void tst_UserButtonQuick::switchAccount()
{
    FakeIssuer issuer;
    issuer.userinfo = {};
    FakeBrowser browser(&issuer, Person::SignsIn);
    SharedStore store;
    Auth0Provider provider;
    provider.setDomain(issuer.domain());
    provider.setClientId(issuer.clientId);
    provider.setBrowser(&browser);
    provider.setStore(&store);
    provider.setRedirectUris({ QUrl(u"http://127.0.0.1:0/callback"_s) });

    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral(AUTH0QT_QML_DIR));
    engine.setInitialProperties({ { u"provider"_s, QVariant::fromValue(&provider) } });
    engine.loadData(R"(
        import QtQuick
        import QtQuick.Controls
        import Auth0
        ApplicationWindow {
            id: window
            property Auth0Provider provider
            height: 400; width: 400; visible: true
            function entries() {
                const texts = [];
                for (let i = 0; i < button.menu.count; ++i) {
                    const item = button.menu.itemAt(i);
                    if (item && item.text)
                        texts.push(item.text);
                }
                return texts.join("|");
            }
            function head() {
                const card = button.menu.itemAt(0);
                return card.objectName + "|" + card.Accessible.name + "|" + card.Accessible.description;
            }
            function accounts() {
                for (let i = 0; i < button.menu.count; ++i) {
                    if (button.menu.menuAt(i))
                        return button.menu.menuAt(i);
                }
                return null;
            }
            function others() {
                const texts = [], menu = accounts();
                for (let i = 0; menu && i < menu.count; ++i) {
                    if (menu.itemAt(i).height > 0)
                        texts.push(menu.itemAt(i).text);
                }
                return texts.join("|");
            }
            function choose() {
                const menu = accounts();
                for (let i = 0; menu && i < menu.count; ++i) {
                    if (menu.itemAt(i).height > 0)
                        return menu.itemAt(i).triggered();
                }
            }
            function open() { button.menu.close(); button.menu.popup() }
            UserButton { id: button; provider: window.provider; Action { text: "Settings" } }
        })");
    QVERIFY(!engine.rootObjects().isEmpty());
    QObject *const window = engine.rootObjects().constFirst();
    const auto said = [window](const char *function) {
        QMetaObject::invokeMethod(window, "open");
        QVariant text;
        QMetaObject::invokeMethod(window, function, Q_RETURN_ARG(QVariant, text));
        return text.toString();
    };
    issuer.claims[u"email"_s] = u"alice@example.com"_s;
    const auto signIn = [&](const QString &account, const QString &sub, const QString &name) {
        QSignalSpy done(&provider, &Auth0Provider::loggedIn);
        provider.setAccount(account);
        issuer.subject = sub;
        issuer.claims[u"name"_s] = name;
        provider.login();
        return done.wait();
    };
    QVERIFY(signIn(u"home"_s, u"auth0|alice"_s, u"Alice"_s));
    QTRY_VERIFY(!provider.isBusy());
    QCOMPARE(said("entries"), u"Settings|Sign out"_s);
    QCOMPARE(said("head"), u"menuHead|Alice|alice@example.com"_s);
    QVERIFY(signIn(u"work"_s, u"auth0|bob"_s, u"Bob"_s));
    QTRY_COMPARE(said("entries"), u"Settings|Switch account|Sign out"_s);
    QCOMPARE(said("others"), u"Alice"_s);
    QSignalSpy restored(&provider, &Auth0Provider::restoreFinished);
    QMetaObject::invokeMethod(window, "choose");
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(provider.account(), u"home"_s);
    QTRY_COMPARE(said("others"), u"Bob"_s);
    // Two of one name
    QVERIFY(signIn(u"third"_s, u"auth0|bob2"_s, u"Bob"_s));
    const auto others = [&said] {
        QStringList texts = said("others").split(u'|');
        texts.sort();
        return texts;
    };
    QTRY_COMPARE(others(), QStringList({ u"Alice"_s, u"Bob (work)"_s }));
    // A name that looks like HTML is shown as it is. Parsed, it ended the program in the menu,
    // which has no QML context, and would have loaded the image.
    QVERIFY(signIn(u"work"_s, u"auth0|bob"_s, u"x <img src=\"a\">"_s));
    QVERIFY(signIn(u"third"_s, u"auth0|bob2"_s, u"Bob"_s));
    QTRY_COMPARE(others(), QStringList({ u"Alice"_s, u"x <\u2060img src=\"a\">"_s }));
    QTRY_VERIFY(!provider.isBusy());
}

// Only where the application wants them: the person's own, and those of the other accounts.
void tst_UserButtonQuick::pictures()
{
    FakeIssuer issuer;
    issuer.userinfo = {};
    FakeBrowser browser(&issuer, Person::SignsIn);
    SharedStore store;
    Auth0Provider provider;
    provider.setDomain(issuer.domain());
    provider.setClientId(issuer.clientId);
    provider.setBrowser(&browser);
    provider.setStore(&store);
    provider.setRedirectUris({ QUrl(u"http://127.0.0.1:0/callback"_s) });
    provider.setAutoLoadPictures(false);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral(AUTH0QT_QML_DIR));
    engine.setInitialProperties({ { u"provider"_s, QVariant::fromValue(&provider) } });
    engine.loadData(R"(
        import QtQuick
        import QtQuick.Controls
        import Auth0
        ApplicationWindow {
            property Auth0Provider provider
            height: 400; width: 400; visible: true
            function opens() {
                button.menu.close();
                button.menu.popup();
                for (let i = 0; i < button.menu.count; ++i) {
                    const menu = button.menu.menuAt(i);
                    if (menu && menu.count == 2) {
                        menu.close();
                        menu.popup();
                        return menu.visible;
                    }
                }
                return false;
            }
            UserButton { id: button; provider: window.provider }
            ProfileCard { profile: window.provider.profile; y: 100 }
            id: window
        })");
    QVERIFY(!engine.rootObjects().isEmpty());
    const auto opens = [window = engine.rootObjects().constFirst()] {
        QVariant isOpen;
        QMetaObject::invokeMethod(window, "opens", Q_RETURN_ARG(QVariant, isOpen));
        return isOpen.toBool();
    };
    const auto signIn = [&](const QString &account, const QByteArray &picture) {
        QSignalSpy done(&provider, &Auth0Provider::loggedIn);
        provider.setAccount(account);
        issuer.subject = u"auth0|"_s + account;
        issuer.claims[u"name"_s] = account;
        issuer.claims[u"picture"_s] = issuer.server.url(picture).toString();
        provider.login();
        return done.wait();
    };
    QVERIFY(signIn(u"home"_s, "/alice.png"));
    QTRY_VERIFY(!provider.isBusy());
    QVERIFY(signIn(u"work"_s, "/bob.png"));
    QTRY_VERIFY(opens());
    QVERIFY(signIn(u"work"_s, "/bob.png")); // requests of before would be here by now
    QTRY_VERIFY(opens());
    QCOMPARE(issuer.server.requests("/alice.png").size(), 0);
    QCOMPARE(issuer.server.requests("/bob.png").size(), 0);

    provider.setAutoLoadPictures(true);
    QTRY_VERIFY(!issuer.server.requests("/bob.png").isEmpty()); // several items show it
    QTRY_VERIFY(!issuer.server.requests("/alice.png").isEmpty());
    QTRY_VERIFY(!provider.isBusy());
}

QTEST_MAIN(tst_UserButtonQuick)

#include "tst_userbutton_quick.moc"
