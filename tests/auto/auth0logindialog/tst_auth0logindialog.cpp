// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0logindialog.h"

#include "auth0logincontroller.h"
#include "loginviews.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qpromise.h>
#include <QtCore/qtimer.h>
#include <QtCore/qurlquery.h>
#include <QtGui/qscreen.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include <optional>
#include <vector>

using Auth0::Face;
using namespace Qt::StringLiterals;

namespace {

// Answers from when it is told to.
class SlowStore : public Auth0MemoryStore
{
public:
    ~SlowStore() override { answer(); }

    QFuture<Auth0StoreResult> read(const QString &key) override
    {
        if (m_answers)
            return Auth0MemoryStore::read(key);
        m_reads.emplace_back();
        m_reads.back().start();
        return m_reads.back().future();
    }

    void answer()
    {
        m_answers = true;
        for (QPromise<Auth0StoreResult> &read : m_reads) {
            read.addResult(Auth0StoreResult(Auth0StoreResult::Status::Missing));
            read.finish();
        }
        m_reads.clear();
    }

private:
    std::vector<QPromise<Auth0StoreResult>> m_reads;
    bool m_answers = false;
};

} // namespace

class tst_Auth0LoginDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void defaults();
    void openStartsAndCloseEnds_data();
    void openStartsAndCloseEnds();
    void execReturns();
    void execTwice();
    void nothingIsShownWhileARestoreIsQuick();
    void endedBeforeItWasShown_data();
    void endedBeforeItWasShown();
    void escapeInAPageAndOutside();
    void windowSurvivesFaces();
    void reopenedAtOnce();
    void destroyedWhileOpen();
    void survivesProvider();
    void withoutProvider();
    void keepsItsSize();
    void opensWhenThePersonIsNeeded();
    void opensForAnInvitation_data();
    void opensForAnInvitation();

private:
    std::optional<Tenant> m_tenant;
};

void tst_Auth0LoginDialog::init()
{
    useFakePlugin();
    m_tenant.emplace();
}

void tst_Auth0LoginDialog::cleanup()
{
    m_tenant.reset();
}

void tst_Auth0LoginDialog::defaults()
{
    QGuiApplication::setApplicationDisplayName(u"Acme"_s);
    Auth0LoginDialog dialog;
    QCOMPARE(dialog.windowTitle(), u"Sign in to Acme"_s);
    QSignalSpy changed(&dialog, &Auth0LoginDialog::titleChanged);
    dialog.setTitle(u"Welcome"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(dialog.windowTitle(), u"Welcome"_s);
    dialog.setTitle({});
    QCOMPARE(dialog.windowTitle(), u"Sign in to Acme"_s);
}

void tst_Auth0LoginDialog::openStartsAndCloseEnds_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("open, close") << 0;
    QTest::newRow("show, reject") << 1;
    QTest::newRow("open, hide") << 2;
}

void tst_Auth0LoginDialog::openStartsAndCloseEnds()
{
    QFETCH(int, how);
    Auth0LoginDialog dialog(&m_tenant->provider);
    QSignalSpy finished(&dialog, &QDialog::finished);
    if (how == 1)
        dialog.show();
    else
        dialog.open();
    QTRY_COMPARE(dialog.controller()->face(), Face::Page);
    QVERIFY(dialog.isVisible());
    QCOMPARE(m_tenant->provider.state(), Auth0::State::LoggingIn);
    if (how == 0)
        dialog.close();
    else if (how == 1)
        dialog.reject();
    else
        dialog.hide();
    QVERIFY(!dialog.isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(m_tenant->provider.state(), Auth0::State::LoggedOut, 1000);
    QVERIFY(!dialog.controller()->isRunning());
    if (how < 2)
        QCOMPARE(finished.size(), 1);
    QTRY_VERIFY(!dialog.findChild<QLineEdit *>(u"fakePage"_s));
}

void tst_Auth0LoginDialog::execReturns()
{
    Auth0LoginDialog dialog(&m_tenant->provider);
    connect(dialog.controller(), &Auth0LoginController::faceChanged, &dialog, [&] {
        if (dialog.controller()->face() == Face::Page)
            QMetaObject::invokeMethod(&dialog, &QWidget::close, Qt::QueuedConnection);
    });
    QCOMPARE(dialog.exec(), int(QDialog::Rejected));
}

// The second time the dialog is hidden already: exec() must return nevertheless.
void tst_Auth0LoginDialog::execTwice()
{
    Auth0LoginDialog dialog(&m_tenant->provider);
    for (int i = 0; i < 3; ++i) {
        QTimer::singleShot(0, &dialog, &QDialog::reject);
        QElapsedTimer elapsed;
        elapsed.start();
        QCOMPARE(dialog.exec(), int(QDialog::Rejected));
        QVERIFY(elapsed.elapsed() < 4000);
        QVERIFY(!dialog.controller()->isRunning());
    }
}

void tst_Auth0LoginDialog::nothingIsShownWhileARestoreIsQuick()
{
    SlowStore store;
    m_tenant->provider.setStore(&store);
    m_tenant->provider.restore();
    Auth0LoginDialog dialog(&m_tenant->provider);
    dialog.open();
    QVERIFY(!dialog.isVisible());
    QVERIFY(dialog.controller()->isRunning());
    dialog.show(); // is the same as before
    QVERIFY(!dialog.isVisible());
    // It waits no longer than 300 ms with nothing on the screen.
    QTRY_COMPARE(dialog.controller()->face(), Face::Preparing);
    QVERIFY(dialog.isVisible());
    store.answer();
    QTRY_COMPARE(dialog.controller()->face(), Face::Page);
    dialog.close();
    QTRY_COMPARE(m_tenant->provider.state(), Auth0::State::LoggedOut);
    m_tenant->provider.setStore(&m_tenant->store);
}

void tst_Auth0LoginDialog::endedBeforeItWasShown_data()
{
    QTest::addColumn<bool>("seenBefore");
    QTest::addColumn<int>("how");
    const char *const ways[] = { "reject", "close", "hide", "accept" };
    for (int how = 0; how < 4; ++how) {
        QTest::addRow("%s, new", ways[how]) << false << how;
        QTest::addRow("%s, seen before", ways[how]) << true << how;
    }
}

// Whatever the dialog's window thinks of its state: exec() returns.
void tst_Auth0LoginDialog::endedBeforeItWasShown()
{
    QFETCH(bool, seenBefore);
    QFETCH(int, how);
    Auth0LoginDialog dialog(&m_tenant->provider);
    if (seenBefore) {
        QTimer::singleShot(0, &dialog, &QDialog::reject);
        dialog.exec();
        QTRY_COMPARE(m_tenant->provider.state(), Auth0::State::LoggedOut);
    }
    SlowStore store;
    m_tenant->provider.setStore(&store);
    m_tenant->provider.restore();
    bool seen = false;
    QTimer::singleShot(0, &dialog, [&] {
        seen = dialog.isVisible();
        if (how == 0)
            dialog.reject();
        else if (how == 1)
            dialog.close();
        else if (how == 2)
            dialog.hide();
        else
            dialog.accept();
    });
    QTimer::singleShot(5000, &dialog, [] { qFatal("exec() hangs"); });
    QCOMPARE(dialog.exec(), int(how == 3 ? QDialog::Accepted : QDialog::Rejected));
    QVERIFY(!seen);
    QVERIFY(!dialog.isVisible());
    QVERIFY(!dialog.controller()->isRunning());
    m_tenant->provider.setStore(&m_tenant->store);
}

void tst_Auth0LoginDialog::escapeInAPageAndOutside()
{
    Auth0LoginDialog dialog(&m_tenant->provider);
    dialog.open();
    QTRY_COMPARE(dialog.controller()->face(), Face::Page);
    QVERIFY(QTest::qWaitForWindowActive(&dialog, 30'000));
    auto *page = dialog.findChild<QLineEdit *>(u"fakePage"_s);
    QTRY_VERIFY(page->hasFocus());
    QTest::keyClicks(page, u"alice"_s);
    QTest::keyClick(dialog.windowHandle(), Qt::Key_Escape);
    QVERIFY(dialog.isVisible()); // it asks
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(page->hasFocus());
    page->clear();
    QTest::keyClick(dialog.windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void tst_Auth0LoginDialog::windowSurvivesFaces()
{
    Auth0LoginDialog dialog(&m_tenant->provider);
    dialog.open();
    QTRY_VERIFY(dialog.isVisible());
    const WId window = dialog.winId();
    QTRY_COMPARE(dialog.controller()->face(), Face::Page);
    dialog.controller()->continueInBrowser();
    QTRY_COMPARE(dialog.controller()->face(), Face::WaitingForBrowser);
    dialog.controller()->backToPage();
    QTRY_COMPARE(dialog.controller()->face(), Face::Page);
    QCOMPARE(dialog.winId(), window);
    QVERIFY(dialog.isVisible());
}

void tst_Auth0LoginDialog::reopenedAtOnce()
{
    Auth0LoginDialog dialog(&m_tenant->provider);
    dialog.open();
    QTRY_COMPARE(dialog.controller()->face(), Face::Page);
    dialog.reject();
    dialog.open(); // before the first run's end is announced
    QTRY_COMPARE(dialog.controller()->face(), Face::Page);
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.controller()->isRunning());
}

void tst_Auth0LoginDialog::destroyedWhileOpen()
{
    auto *dialog = new Auth0LoginDialog(&m_tenant->provider);
    dialog->open();
    QTRY_COMPARE(dialog->controller()->face(), Face::Page);
    delete dialog;
    QTRY_COMPARE(m_tenant->provider.state(), Auth0::State::LoggedOut);
}

void tst_Auth0LoginDialog::survivesProvider()
{
    Auth0LoginDialog dialog(&m_tenant->provider);
    dialog.open();
    QTRY_COMPARE(dialog.controller()->face(), Face::Page);
    m_tenant.reset();
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(!dialog.provider());
}

void tst_Auth0LoginDialog::withoutProvider()
{
    Auth0LoginDialog dialog;
    dialog.open();
    QTRY_COMPARE(dialog.controller()->face(), Face::Problem);
    QVERIFY(dialog.isVisible());
    dialog.close();
    QTRY_VERIFY(!dialog.isVisible());
}

void tst_Auth0LoginDialog::keepsItsSize()
{
    Auth0LoginDialog dialog(&m_tenant->provider);
    dialog.open();
    QTRY_VERIFY(dialog.isVisible());
    const QSize room = dialog.screen()->availableSize();
    QCOMPARE(dialog.size(), QSize(480, 680).boundedTo(room));
    QCOMPARE(dialog.minimumSize(), QSize(360, 480).boundedTo(room));

    Auth0LoginDialog sized(&m_tenant->provider);
    sized.resize(400, 500);
    sized.open();
    QTRY_VERIFY(sized.isVisible());
    QCOMPARE(sized.size(), QSize(400, 500).boundedTo(room));
}

// Of two dialogs one opens, with what the waiting calls need; its own options are back afterwards.
void tst_Auth0LoginDialog::opensWhenThePersonIsNeeded()
{
    Auth0LoginDialog dialog(&m_tenant->provider);
    Auth0LoginDialog second(&m_tenant->provider);
    dialog.setConnection(u"github"_s);
    const Auth0LoginOptions own = dialog.options();
    Auth0LoginOptions wanted;
    wanted.setLoginHint(u"alice@example.com"_s);
    wanted.setAudience(u"https://api.example.com"_s);
    Q_EMIT m_tenant->provider.interactionRequired(wanted);
    QTRY_COMPARE(dialog.controller()->face(), Face::Page);
    QVERIFY(dialog.isVisible());
    QVERIFY(!second.isVisible());
    const QUrlQuery query(dialog.controller()->authorizeUrl());
    const auto value = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    QCOMPARE(value(u"login_hint"_s), u"alice@example.com"_s);
    QCOMPARE(value(u"audience"_s), u"https://api.example.com"_s);
    QCOMPARE(value(u"connection"_s), u"github"_s);
    dialog.reject();
    QTRY_COMPARE(dialog.options(), own);

    dialog.setProvider(nullptr);
    Q_EMIT m_tenant->provider.interactionRequired(wanted);
    QTRY_VERIFY(second.isVisible());
    QVERIFY(!dialog.isVisible());
    second.reject();
}

void tst_Auth0LoginDialog::opensForAnInvitation_data()
{
    QTest::addColumn<bool>("open");
    QTest::addColumn<bool>("accepts");
    QTest::newRow("closed") << false << true;
    QTest::newRow("closed, not now") << false << false;
    QTest::newRow("in the middle of another login") << true << true;
    QTest::newRow("in the middle of another login, not now") << true << false;
}

void tst_Auth0LoginDialog::opensForAnInvitation()
{
    QFETCH(const bool, open);
    QFETCH(const bool, accepts);
    Auth0LoginDialog dialog(&m_tenant->provider);
    Auth0LoginDialog second(&m_tenant->provider);
    const auto asked = [&dialog](const QString &name) {
        return QUrlQuery(dialog.controller()->authorizeUrl()).queryItemValue(name);
    };
    if (open) {
        dialog.open();
        QTRY_COMPARE(dialog.controller()->face(), Face::Page);
        QCOMPARE(asked(u"invitation"_s), QString());
    }
    for (const int i : { 1, 2, 3, 4, 5, 6 }) {
        m_tenant->provider.handleInvitation(
                QUrl(u"https://app.example/?invitation=t%1&organization=org_1"_s.arg(i)));
    }
    QTRY_COMPARE(dialog.controller()->face(), Face::Invitation);
    QTRY_VERIFY(dialog.isVisible());
    QVERIFY(!second.isVisible());
    QCOMPARE(m_tenant->provider.organization(), QString());
    auto *const accept = dialog.findChild<QPushButton *>(u"acceptInvitation"_s);
    auto *const decline = dialog.findChild<QPushButton *>(u"declineInvitation"_s);
    QVERIFY(accept && accept->isVisible() && accept->isDefault());
    QVERIFY(decline && decline->isVisible());
    QCOMPARE(accept->text(), u"Accept and sign in"_s);
    QCOMPARE(decline->text(), u"Not now"_s);
    if (!accepts) {
        decline->click();
        if (open) {
            QTRY_COMPARE(dialog.controller()->face(), Face::Page);
            QCOMPARE(asked(u"invitation"_s), QString());
            dialog.reject();
        }
        QTRY_VERIFY(!dialog.isVisible());
        QVERIFY(!m_tenant->provider.isInvitationPending());
        return;
    }
    accept->click();
    QTRY_COMPARE(asked(u"invitation"_s), u"t1"_s);
    QCOMPARE(asked(u"organization"_s), u"org_1"_s);
    QTRY_COMPARE(dialog.controller()->face(), Face::Page);
    QVERIFY(dialog.isVisible());
    QCOMPARE(m_tenant->provider.organization(), QString());
    dialog.reject();
    QTRY_COMPARE(dialog.options(), Auth0LoginOptions());
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(!second.isVisible());
    // And for another organization.
    m_tenant->provider.switchOrganization(u"globex"_s);
    QTRY_COMPARE(asked(u"organization"_s), u"globex"_s);
    QCOMPARE(asked(u"invitation"_s), QString());
    QVERIFY(dialog.isVisible());
    dialog.reject();
}

QTEST_MAIN(tst_Auth0LoginDialog)

#include "tst_auth0logindialog.moc"
