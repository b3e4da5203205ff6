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
    QCOMPARE(said("entries"), u"Settings|Log out"_s);
    QCOMPARE(said("head"), u"menuHead|Alice|alice@example.com"_s);
    QVERIFY(signIn(u"work"_s, u"auth0|bob"_s, u"Bob"_s));
    QTRY_COMPARE(said("entries"), u"Settings|Switch account|Log out"_s);
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
    QTRY_VERIFY(!provider.isBusy());
}

QTEST_MAIN(tst_UserButtonQuick)

#include "tst_userbutton_quick.moc"
