// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The tenant's login page as a screen reader has it: a real page in a real engine, read from
// another process. The application is this program once more; built once with each of the dialogs.

#include "atspireader.h"
#include "childprocess.h"
#include "loginviewdriver.h"

#include "auth0logincontroller.h"
#include "auth0memorystore.h"
#include "auth0provider.h"

#include <QtCore/qmetaobject.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <memory>

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

const QString Name = u"Acme"_s; // of the application

class tst_LoginPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fields();

private:
    QList<AtspiNode> all() const { return m_reader.shown(m_reader.application(Name)); }

    AtspiReader m_reader;
};

void tst_LoginPage::initTestCase()
{
    QVERIFY(m_reader.open());
}

void tst_LoginPage::fields()
{
    // By the desktop's switch, as everywhere but in tests.
    QVERIFY(m_reader.setEnabled(true));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s);
    environment.remove(u"QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY"_s);
    ChildProcess application({});
    application.setProcessEnvironment(environment);
    QVERIFY(application.run());
    QTRY_VERIFY_WITH_TIMEOUT(application.lines.contains("face Page"), 60'000);

    const auto find = [this](const QString &name, AtspiRole role) {
        const QList<AtspiNode> nodes = all();
        return std::any_of(nodes.begin(), nodes.end(), [&](const AtspiNode &node) {
            return node.name == name && node.role == role;
        });
    };
    const auto tree = [this] {
        QByteArray text;
        const QList<AtspiNode> nodes = all();
        for (const AtspiNode &node : nodes)
            text += node.toText() + '\n';
        return text;
    };
    const bool hasUser = QTest::qWaitFor(
            [&] { return find(u"Username or email address"_s, AtspiRole::Text); }, 20'000);
    QVERIFY2(hasUser, tree().constData());
    QVERIFY2(find(u"Password"_s, AtspiRole::PasswordText), tree().constData());
    QVERIFY2(find(u"Continue"_s, AtspiRole::PushButton), tree().constData());
    if (qEnvironmentVariableIsSet("AUTH0QT_TEST_SHOW_TREE"))
        qInfo("%s", tree().constData());
    application.tell("close");
    QTRY_VERIFY(application.lines.contains("face Idle"));
}

namespace {

int runApplication(int &argc, char **argv)
{
    const auto application = LoginViewDriver::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(Name);
    Auth0MemoryStore store;
    Auth0Provider provider;
    provider.setStore(&store);
    provider.setIssuer(qEnvironmentVariable("AUTH0QT_TEST_ISSUER"));
    provider.setClientId(qEnvironmentVariable("AUTH0QT_TEST_CLIENT_ID"));
    provider.setRedirectUris({ QUrl(qEnvironmentVariable("AUTH0QT_TEST_REDIRECT_URI")) });
    const auto dialog = LoginViewDriver::make(&provider);
    const auto *const controller = dialog->controller();
    QObject::connect(controller, &Auth0LoginController::faceChanged, dialog.get(), [controller] {
        const char *const face = QMetaEnum::fromType<Auth0::Face>().valueToKey(
                int(controller->face()));
        say(QByteArray("face ") + face);
    });
    listen([&dialog](const QByteArray &line) {
        if (line == "close")
            dialog->close();
    });
    dialog->open();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2 && qstrcmp(argv[2], "--child") == 0) // after the name that ChildProcess gives it
        return runApplication(argc, argv);
    const QCoreApplication application(argc, argv);
    tst_LoginPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_loginpage.moc"
