// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "loginpage.h"
#include "pagepopup.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

namespace {

class Opener : public LoginPage
{
    Q_OBJECT

public:
    void reload() override { }

protected:
    void load(const QUrl &) override { }
    void stop() override { }
    QUrl previousUrl() const override { return {}; }
};

bool say(PageEvents *page, const QString &what)
{
    const QString source = page->documentScript();
    const qsizetype begin = source.indexOf(u"console.info('"_s) + 14;
    return page->takeConsoleMessage(source.mid(begin, source.indexOf(u'\'', begin) - begin) + what);
}

const QUrl Provider(u"https://idp.example/"_s);

} // namespace

class tst_PagePopup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void appearsWithADocument();
    void urlComesLater();
    void isWrittenTo();
    void isWrittenToAtOnce();
    void isWrittenToLater();
    void neverAppears_data();
    void neverAppears();
    void sizes_data();
    void sizes();
    void endsWithTheLogin();
    void redirect();
    void questions();

private:
    std::unique_ptr<Opener> m_opener;
    std::unique_ptr<PagePopup> m_popup;
    std::unique_ptr<QSignalSpy> m_shown, m_discarded;
};

void tst_PagePopup::init()
{
    m_popup.reset();
    m_opener = std::make_unique<Opener>();
    m_opener->open(QUrl(u"https://login.acme.com/authorize"_s),
                   QUrl(u"http://127.0.0.1:54321/callback"_s));
    m_opener->acceptNavigation(QUrl(u"https://login.acme.com/authorize"_s), true, false);
    m_opener->loadStarted();
    m_opener->setUrl(QUrl(u"https://login.acme.com/authorize"_s));
    say(m_opener.get(), u"created"_s);
    m_popup = std::make_unique<PagePopup>(m_opener.get());
    m_shown = std::make_unique<QSignalSpy>(m_popup.get(), &PagePopup::shown);
    m_discarded = std::make_unique<QSignalSpy>(m_popup.get(), &PagePopup::discarded);
}

void tst_PagePopup::appearsWithADocument()
{
    // Nothing is in it yet.
    m_popup->setUrl(QUrl(u"about:blank"_s));
    m_popup->loadEnded(PageEvents::LoadEnd::Succeeded, QUrl(u"about:blank"_s), 0, false);
    QCOMPARE(m_shown->size(), 0);
    QVERIFY(m_popup->acceptNavigation(Provider, true, false));
    m_popup->setUrl(Provider);
    QCOMPARE(m_shown->size(), 0);
    say(m_popup.get(), u"created"_s);
    QCOMPARE(m_shown->size(), 1);
    QCOMPARE(m_popup->displayHost(), u"idp.example"_s);
    QVERIFY(m_popup->isSecure());
    QCOMPARE(m_discarded->size(), 0);
}

void tst_PagePopup::urlComesLater()
{
    QVERIFY(m_popup->acceptNavigation(Provider, true, false));
    say(m_popup.get(), u"created"_s);
    QCOMPARE(m_shown->size(), 0);
    m_popup->setUrl(Provider);
    QCOMPARE(m_shown->size(), 1);
    QCOMPARE(m_discarded->size(), 0);
}

// A document without an address has the origin of the page that has written it.
void tst_PagePopup::isWrittenTo()
{
    m_popup->setUrl(QUrl(u"about:blank"_s));
    QVERIFY(say(m_popup.get(), u"written https://login.acme.com"_s));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QCOMPARE(m_shown->size(), 1);
    QCOMPARE(m_popup->displayHost(), u"login.acme.com"_s);
    QVERIFY(m_popup->isSecure());
    // Blank documents are reported late.
    m_popup->setUrl(QUrl(u"about:blank"_s));
    QCOMPARE(m_popup->displayHost(), u"login.acme.com"_s);
#else
    QCOMPARE(m_shown->size(), 0);
    QVERIFY(!m_opener->notice()->isVisible());
    QTRY_VERIFY(m_opener->notice()->isVisible());
    QCOMPARE(m_opener->notice()->actions().constFirst(), u"dismiss"_s);
#endif
    // The popup goes on.
    QVERIFY(m_popup->acceptNavigation(Provider, true, false));
    m_popup->setUrl(Provider);
    say(m_popup.get(), u"created https://idp.example"_s);
    QCOMPARE(m_popup->displayHost(), u"idp.example"_s);
    QCOMPARE(m_shown->size(), 1);
    QCOMPARE(m_discarded->size(), 0);
}

// The script of each document can be the first one that sees a document without an address.
void tst_PagePopup::isWrittenToAtOnce()
{
    m_popup->setUrl(QUrl(u"about:blank"_s));
    QVERIFY(say(m_popup.get(), u"created https://login.acme.com"_s));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QCOMPARE(m_shown->size(), 1);
#else
    QCOMPARE(m_shown->size(), 0);
    QTRY_VERIFY(m_opener->notice()->isVisible());
    QCOMPARE(m_opener->notice()->actions().constFirst(), u"dismiss"_s);
#endif
}

// The header never has the host of the page before.
void tst_PagePopup::isWrittenToLater()
{
    m_popup->setUrl(Provider);
    say(m_popup.get(), u"created https://idp.example"_s);
    m_popup->setUrl(QUrl(u"about:blank"_s));
    say(m_popup.get(), u"written https://login.acme.com"_s);
    QCOMPARE(m_popup->displayHost(), u"login.acme.com"_s);
    QCOMPARE(m_shown->size(), 1);
}

void tst_PagePopup::neverAppears_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("notice"); // of the opener
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("mail") << u"mailto:a@b.example"_s << false;
    QTest::newRow("program") << u"bankid:///?x"_s << true;
    QTest::newRow("not secure") << u"http://idp.example/"_s << true;
    QTest::newRow("download") << QString() << false;
}

void tst_PagePopup::neverAppears()
{
    QFETCH(QString, url);
    if (url.isEmpty()) {
        QVERIFY(m_popup->acceptNavigation(Provider, true, false));
        m_popup->downloadRefused(Provider);
    } else {
        QVERIFY(!m_popup->acceptNavigation(QUrl(url), true, false));
    }
    QTRY_COMPARE(m_discarded->size(), 1);
    QCOMPARE(m_shown->size(), 0);
    QTEST(m_opener->notice()->isVisible(), "notice");
}

void tst_PagePopup::sizes_data()
{
    QTest::addColumn<QSize>("wish");
    QTest::addColumn<QSize>("size");
    QTest::newRow("none") << QSize() << QSize(480, 640);
    QTest::newRow("small") << QSize(10, 10) << QSize(240, 240);
    QTest::newRow("usual") << QSize(500, 600) << QSize(500, 600);
    QTest::newRow("large") << QSize(5000, 6000) << QSize(1024, 768);
}

void tst_PagePopup::sizes()
{
    QFETCH(QSize, wish);
    QTEST(popupSize(wish, QSize(1024, 768)), "size");
}

void tst_PagePopup::endsWithTheLogin()
{
    m_popup->setUrl(Provider);
    say(m_popup.get(), u"created"_s);
    m_opener->finish();
    QTRY_COMPARE(m_discarded->size(), 1);
}

// The answer may come in the popup; another's ends nothing.
void tst_PagePopup::redirect()
{
    QSignalSpy redirected(m_opener.get(), &Auth0Browser::redirected);
    m_popup->setUrl(Provider);
    say(m_popup.get(), u"created"_s);
    QVERIFY(!m_popup->acceptNavigation(QUrl(u"http://127.0.0.1:54321/callback?code=c"_s), true,
                                       false));
    QTRY_COMPARE(redirected.size(), 1);
    QCOMPARE(m_discarded->size(), 0);
}

void tst_PagePopup::questions()
{
    int answers = 0;
    const auto answer = [&answers](bool, const QString &) { ++answers; };
    m_popup->ask(PageQuestion::Confirm, Provider, u"?"_s, {}, answer);
    QCOMPARE(answers, 1); // nobody sees it
    m_popup->setUrl(Provider);
    say(m_popup.get(), u"created"_s);
    m_popup->ask(PageQuestion::Confirm, Provider, u"?"_s, {}, answer);
    QVERIFY(m_popup->notice()->isVisible());
    QVERIFY(!m_opener->notice()->isVisible());
    m_popup->notice()->answer(u"ok"_s);
    QCOMPARE(answers, 2);
}

QTEST_MAIN(tst_PagePopup)

#include "tst_pagepopup.moc"
