// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0browser.h"
#include "auth0logincontroller.h"
#include "auth0logindialog.h"
#include "auth0memorystore.h"
#include "auth0provider.h"
#include "auth0urischeme.h"
#include "fakeissuer.h"

#include <QtCore/qprocess.h>
#include <QtGui/qrasterwindow.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Auth0::Face;

namespace {

const QString Scheme = u"com.example.acme"_s;
const QString OtherProgram = u"--other-program"_s;

class DistantBrowser : public Auth0Browser
{
public:
    void open(const QUrl &authorizeUrl, const QUrl &redirectUri) override
    {
        opened = authorizeUrl;
        redirect = redirectUri;
    }
    void close() override { }

    QUrl opened;
    QUrl redirect;
};

// The output of a program that has ended successfully. The event loop runs meanwhile.
std::optional<QString> outputOf(const QString &program, const QStringList &arguments,
                                const QString &activationToken = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (!activationToken.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_ACTIVATION_TOKEN"_s, activationToken);
        process.setProcessEnvironment(environment);
    }
    process.start(program, arguments);
    const bool hasEnded = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; },
                                          20'000);
    if (!hasEnded || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace

// A browser that returns by a URI scheme, on a Wayland compositor.
class tst_Wayland : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesForward_data();
    void comesForward();
};

void tst_Wayland::comesForward_data()
{
    QTest::addColumn<bool>("hasToken");
    QTest::newRow("the browser passes a token") << true;
    QTest::newRow("no token") << false;
}

// The compositor decides which window is in front. It activates the dialog for the token that the
// browser got for the program that it started. Which window is active after the dialog has closed
// is up to the compositor: sway returns to the window that was used before.
void tst_Wayland::comesForward()
{
    QFETCH(const bool, hasToken);
    QCOMPARE(QGuiApplication::platformName(), u"wayland"_s);
    FakeIssuer issuer;
    Auth0MemoryStore store;
    DistantBrowser browser;
    Auth0Provider provider;
    provider.setDomain(issuer.domain());
    provider.setClientId(issuer.clientId);
    provider.setStore(&store);
    provider.setBrowser(&browser);
    provider.setRedirectUris({ QUrl(Scheme + u"://callback"_s) });
    Auth0UriScheme scheme(Scheme);
    scheme.setAutoRegister(false);
    scheme.listen();
    scheme.setProvider(&provider);
    issuer.tokenDelay = std::chrono::milliseconds(800);
    QSignalSpy activations(&scheme, &Auth0UriScheme::activationRequested);

    QWidget main;
    main.setWindowTitle(u"main window"_s);
    main.resize(500, 400);
    main.show();
    QVERIFY(QTest::qWaitForWindowExposed(&main, 30'000));
    QTRY_VERIFY(main.isActiveWindow());
    Auth0LoginDialog dialog(&provider, &main);
    dialog.setEmbedded(false);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.open();
    QTRY_VERIFY(dialog.controller()->face() == Face::WaitingForBrowser && browser.opened.isValid());

    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), { OtherProgram });
    QTRY_VERIFY(!QGuiApplication::focusWindow()); // a new window gets the focus

    QString token;
    if (hasToken) {
        const auto printed = outputOf(QStringLiteral(AUTH0QT_ACTIVATION_TOKEN), {});
        QVERIFY(printed && !printed->isEmpty());
        token = *printed;
    }
    const QUrl url = issuer.redirect(browser.opened, browser.redirect);
    const auto started = outputOf(QCoreApplication::applicationFilePath(),
                                  { QString::fromLatin1(url.toEncoded()) }, token);
    QVERIFY(started);
    if (hasToken)
        QTRY_VERIFY(dialog.isActiveWindow());
    QTRY_COMPARE(accepted.size(), 1);
    QVERIFY(provider.isAuthenticated());
    QCOMPARE(activations.size(), 1);
    QCOMPARE(activations.first().first().toString(), token);
    if (!hasToken)
        QVERIFY(!QTest::qWaitFor([] { return QGuiApplication::focusWindow() != nullptr; }, 500));
    other.kill();
    QVERIFY(other.waitForFinished());
}

int main(int argc, char **argv)
{
    Auth0UriScheme::removeOtherArguments(argc, argv, "com.example.acme");
    QApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(OtherProgram)) {
        QRasterWindow window;
        window.setTitle(u"other program"_s);
        window.resize(900, 700);
        window.show();
        return QApplication::exec();
    }
    if (QCoreApplication::arguments().value(1).startsWith(Scheme)) {
        Auth0UriScheme scheme(Scheme);
        scheme.setAutoRegister(false);
        return scheme.forward(QCoreApplication::arguments()) ? 0 : 3;
    }
    tst_Wayland test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_wayland.moc"
