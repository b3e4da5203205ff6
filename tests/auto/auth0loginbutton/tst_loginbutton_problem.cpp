// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// QML's LoginButton when a login without a dialog fails.

#include "auth0error.h"
#include "auth0provider.h"

#include <QtCore/qregularexpression.h>
#include <QtGui/qaccessible.h>
#include <QtGui/qguiapplication.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQml/qqmlengine.h>
#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickview.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr char Button[] = R"(
import QtQuick
import Auth0

Item {
    property alias button: button
    height: 200
    width: 300

    LoginButton {
        id: button
        anchors.centerIn: parent
    }
}
)";

} // namespace

class tst_LoginButtonProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsProblem();

private:
    static bool hasIcon(const QQuickItem *item, const QString &name)
    {
        if (item->isVisible() && item->inherits("Auth0Qt::TintedIcon")
            && item->property("name").toString() == name)
            return true;
        const auto children = item->childItems();
        return std::any_of(children.begin(), children.end(),
                           [&name](const QQuickItem *child) { return hasIcon(child, name); });
    }
};

void tst_LoginButtonProblem::showsProblem()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    Auth0Provider provider;
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral(AUTH0QT_QML_DIR));
    QQmlComponent component(view.engine());
    component.setData(Button, QUrl(u"qrc:/button.qml"_s));
    std::unique_ptr<QObject> root(component.create());
    QVERIFY2(root, qPrintable(component.errorString()));
    auto *const item = qobject_cast<QQuickItem *>(root.get());
    item->setParentItem(view.contentItem());
    view.resize(300, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view, 30'000));
    auto *const button = root->property("button").value<QQuickItem *>();
    button->setProperty("provider", QVariant::fromValue(&provider));
    const auto tip = [button]() -> QObject * {
        const auto children = button->children();
        for (QObject *child : children) {
            if (child->inherits("QQuickToolTip"))
                return child;
        }
        return nullptr;
    };
    const auto description = [button] {
        QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(button);
        return face ? face->text(QAccessible::Description) : u"no interface"_s;
    };
    QVERIFY(tip());
    QCOMPARE(button->property("problem").toString(), QString());
    QVERIFY(hasIcon(button, u"login"_s));

    const auto fail = [&provider](Auth0::ErrorCode code, const QString &detail) {
        Q_EMIT provider.loginFailed(Auth0Error(code, detail));
    };
    fail(Auth0::ErrorCode::BrowserError, u"browser.open"_s);
    const auto sentence = u"The browser could not show the sign-in page. Please try again."_s;
    QCOMPARE(button->property("problem").toString(), sentence);
    QCOMPARE(description(), sentence);
    QVERIFY(hasIcon(button, u"problem"_s));
    QVERIFY(!hasIcon(button, u"login"_s));
    QTRY_VERIFY(tip()->property("visible").toBool());
    QCOMPARE(tip()->property("text").toString(), sentence);

    fail(Auth0::ErrorCode::Cancelled, u"login.cancelled"_s);
    QCOMPARE(button->property("problem").toString(), QString());
    QCOMPARE(description(), QString());
    QVERIFY(hasIcon(button, u"login"_s));
    QTRY_VERIFY(!tip()->property("visible").toBool());

    // The server's reason is plain text.
    Auth0Error denied(Auth0::ErrorCode::AuthorizationDenied, u"authorize.access_denied"_s);
    denied.setOauthError(u"access_denied"_s, u"Please <b>verify</b> your e-mail"_s);
    Q_EMIT provider.loginFailed(denied);
    const QString whole = denied.message()
            + u" The sign-in service says: “\u2068Please <b>verify</b> your e-mail\u2069”"_s;
    QCOMPARE(button->property("problem").toString(), whole);
    auto *const label = tip()->property("contentItem").value<QQuickItem *>();
    QCOMPARE(label->property("text").toString(), whole);
    QCOMPARE(label->property("textFormat").toInt(), int(Qt::PlainText));

    fail(Auth0::ErrorCode::NetworkError, {});
    QVERIFY(!button->property("problem").toString().isEmpty());
    button->setProperty("provider", QVariant::fromValue<Auth0Provider *>(nullptr));
    QCOMPARE(button->property("problem").toString(), QString());
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QAccessible::setActive(true);
    tst_LoginButtonProblem test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_loginbutton_problem.moc"
