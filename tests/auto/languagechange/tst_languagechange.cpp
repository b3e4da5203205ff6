// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What is open on the screen when the application changes its language.

#include "auth0loginbutton.h"
#include "auth0logincontroller.h"
#include "auth0logindialog.h"
#include "auth0provider.h"
#include "auth0userbutton.h"

#include <QtCore/qlocale.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

namespace {

// As docs/languages.md tells applications.
void use(const QString &language)
{
    const QLocale locale(language);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    QCoreApplication::postEvent(qApp, new QEvent(QEvent::LanguageChange));
}

bool hasButton(const QWidget &widget, const QString &text)
{
    const QList<QPushButton *> buttons = widget.findChildren<QPushButton *>();
    return std::any_of(buttons.cbegin(), buttons.cend(),
                       [&](const QPushButton *button) { return button->text() == text; });
}

} // namespace

class tst_LanguageChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dialog();
    void loginButton();
    void userButton();
};

void tst_LanguageChange::init()
{
    use(u"C"_s);
    QCoreApplication::sendPostedEvents();
}

void tst_LanguageChange::dialog()
{
    QGuiApplication::setApplicationDisplayName(u"Acme"_s);
    Auth0Provider provider; // without a client ID: the problem's face, at once
    Auth0LoginDialog dialog(&provider);
    dialog.setEmbedded(false);
    dialog.show();
    QTRY_COMPARE(dialog.controller()->face(), Auth0::Face::Problem);
    QCOMPARE(dialog.windowTitle(), u"Sign in to Acme"_s);
    QVERIFY(hasButton(dialog, u"Try again"_s));

    use(u"de"_s);
    QTRY_COMPARE(dialog.windowTitle(), u"Bei Acme anmelden"_s);
    QTRY_VERIFY(hasButton(dialog, u"Erneut versuchen"_s));
    QCOMPARE(dialog.controller()->title(), u"Die Anmeldung ist noch nicht eingerichtet"_s);
    QVERIFY(!hasButton(dialog, u"Try again"_s));
    QCOMPARE(dialog.layoutDirection(), Qt::LeftToRight);

    use(u"ar"_s);
    QTRY_VERIFY(hasButton(dialog, u"إعادة المحاولة"_s));
    QVERIFY(dialog.controller()->text().isRightToLeft());
    QCOMPARE(dialog.layoutDirection(), Qt::RightToLeft);
    QTRY_VERIFY(dialog.windowTitle().isRightToLeft());
}

void tst_LanguageChange::loginButton()
{
    Auth0LoginButton button;
    button.show();
    QCOMPARE(button.text(), u"Sign in"_s);
    use(u"he"_s);
    QTRY_COMPARE(button.text(), u"התחברות"_s);
    QCOMPARE(button.layoutDirection(), Qt::RightToLeft);
    button.setTitle(u"Enter"_s); // the application's own stays
    use(u"fr"_s);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(button.text(), u"Enter"_s);
}

void tst_LanguageChange::userButton()
{
    Auth0Provider provider;
    Auth0UserButton button(&provider);
    button.show();
    const auto says = [&button](const QString &text) {
        const QList<QAction *> actions = button.menu()->actions();
        return std::any_of(actions.cbegin(), actions.cend(),
                           [&](const QAction *action) { return action->text() == text; });
    };
    QVERIFY(says(u"Sign out"_s));
    use(u"ja"_s);
    QTRY_VERIFY(says(u"サインアウト"_s));
    use(u"C"_s);
    QTRY_VERIFY(says(u"Sign out"_s));
}

QTEST_MAIN(tst_LanguageChange)

#include "tst_languagechange.moc"
