// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "dialogfixture.h"
#include "measuredview.h"

#include "login/auth0logincontroller_p.h"

#include <QtCore/qdir.h>
#include <QtCore/qlocale.h>
#include <QtGui/qfont.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>

#include <memory>
#include <utility>

using Auth0::Face;
using namespace Qt::StringLiterals;

// Every face in every language, in the smallest dialog and with a large font: all words are there.
class tst_Narrow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole_data();
    void whole();

private:
    void show(Face face);
    void check(const QString &where);

    std::unique_ptr<DialogFixture> m_fixture;
    QStringList m_cut;
};

namespace {

// As docs/languages.md tells applications.
void use(const QString &language)
{
    const QLocale locale(language);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    QCoreApplication::postEvent(qApp, new QEvent(QEvent::LanguageChange));
    QCoreApplication::processEvents();
}

QStringList languages()
{
    QStringList found { u"en"_s };
    const QStringList files = QDir(QStringLiteral(TRANSLATIONS)).entryList({ u"auth0qt_*.ts"_s });
    for (const QString &file : files)
        found.append(file.mid(8).chopped(3));
    return found;
}

// One of each title, and of what there is to do about it.
const std::pair<Auth0::ErrorCode, const char *> Problems[] = {
    { Auth0::ErrorCode::Timeout, "login.timeout" },
    { Auth0::ErrorCode::NetworkError, "network.host" },
    { Auth0::ErrorCode::TlsError, "tls.certificate" },
    { Auth0::ErrorCode::RateLimited, "http.rate_limited" },
    { Auth0::ErrorCode::ServerError, "http.server_error" },
    { Auth0::ErrorCode::InvalidResponse, "http.json" },
    { Auth0::ErrorCode::ConfigurationError, "config.authorization_parameters" },
    { Auth0::ErrorCode::BrowserError, "browser.open" },
    { Auth0::ErrorCode::RedirectRejected, "redirect.state" },
    { Auth0::ErrorCode::AuthorizationDenied, "authorize.access_denied" },
    { Auth0::ErrorCode::IdTokenInvalid, "id_token.nonce" },
    { Auth0::ErrorCode::MfaRequired, "authorize.mfa_required" },
    { Auth0::ErrorCode::StorageLocked, "storage.locked" },
    { Auth0::ErrorCode::StorageDenied, "storage.denied" },
};

} // namespace

void tst_Narrow::whole_data()
{
    QTest::addColumn<Face>("face");
    QTest::newRow("preparing") << Face::Preparing;
    QTest::newRow("waiting for the browser") << Face::WaitingForBrowser;
    QTest::newRow("code") << Face::DeviceCode;
    QTest::newRow("invitation") << Face::Invitation;
    QTest::newRow("problem") << Face::Problem;
}

void tst_Narrow::show(Face face)
{
    use(u"en"_s);
    m_fixture = std::make_unique<DialogFixture>();
    resizeDialog(m_fixture->view(), { 360, 480 });
    if (face == Face::Preparing) {
        m_fixture->view()->setEmbedded(true);
        m_fixture->view()->open();
        QObject *const page = Auth0LoginControllerPrivate::pageBrowser(m_fixture->controller());
        QVERIFY(page);
        page->setProperty("silent", true);
        QTRY_VERIFY(m_fixture->view()->isShown());
    } else {
        QVERIFY(m_fixture->show(face));
    }
    resizeDialog(m_fixture->view(), { 360, 480 });
    // What comes later is there as well.
    auto *const d = Auth0LoginControllerPrivate::get(m_fixture->controller());
    d->hintDelay.stop();
    d->browserDelay.stop();
    QCOMPARE(m_fixture->controller()->face(), face);
}

void tst_Narrow::check(const QString &where)
{
    QStringList cut;
    const bool isWhole = QTest::qWaitFor(
            [&] {
                cut = cutWords(m_fixture->view());
                return cut.isEmpty();
            },
            300);
    if (isWhole)
        return;
    for (const QString &words : std::as_const(cut))
        m_cut.append(where + u": "_s + words);
}

void tst_Narrow::whole()
{
    QFETCH(const Face, face);
    const QStringList all = languages();
    QVERIFY(all.size() >= 21);
    show(face);
    if (QTest::currentTestFailed())
        return;
    auto *const d = Auth0LoginControllerPrivate::get(m_fixture->controller());
    m_cut.clear();
    for (const QString &language : all) {
        use(language);
        if (face != Face::Problem) {
            check(language);
            continue;
        }
        for (const auto &[code, detail] : Problems) {
            d->view.error = Auth0Error(code, QString::fromLatin1(detail));
            Q_EMIT d->texts.changed(); // so that the views look again
            unfoldDetails(m_fixture->view());
            check(language + u", "_s + QString::fromLatin1(detail));
        }
    }
    use(u"en"_s);
    m_fixture.reset();
    QVERIFY2(m_cut.isEmpty(), qPrintable(u'\n' + m_cut.join(u'\n')));
}

int main(int argc, char **argv)
{
    const auto application = DialogView::makeApplication(argc, argv);
    QFont font = QGuiApplication::font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    QGuiApplication::setFont(font);
    tst_Narrow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_narrow.moc"
