// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "dialogfixture.h"

#include "elementplace.h"

#include "auth0logincontroller.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qmetaobject.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qwindow.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qnetworkrequest.h>
#include <QtNetwork/qtcpserver.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using Auth0::Face;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int AtOnce = 10'000; // ms
#else
constexpr int AtOnce = 1'000;
#endif

bool isFree(int port)
{
    QTcpServer server;
    return server.listen(QHostAddress(QHostAddress::LocalHost), quint16(port));
}

QString nameOf(Face face)
{
    return QVariant::fromValue(face).toString();
}

QString element(const QString &id)
{
    return u"document.getElementById('%1')"_s.arg(id);
}

QList<QWindow *> shownWindows()
{
    QList<QWindow *> windows = QGuiApplication::topLevelWindows();
    windows.removeIf([](const QWindow *window) {
        return !window->isVisible() || window->type() == Qt::ToolTip;
    });
    return windows;
}

} // namespace

DialogFixture::DialogFixture(Chromium *browser)
    : browser(browser)
    , redirectUri(qEnvironmentVariable("AUTH0QT_TEST_REDIRECT_URI"))
{
}

DialogFixture::~DialogFixture()
{
    second.reset();
    dialog.reset();
    if (!provider)
        return;
    QSignalSpy loggedOut(provider.get(), &Auth0Provider::loggedOut);
    provider->logout();
    const auto isDone = [&] { return loggedOut.size() == 1 && !provider->isBusy(); };
    if (!QTest::qWaitFor(isDone, Patience))
        qWarning("The provider does not log out");
}

QString DialogFixture::startApplication()
{
    second.reset();
    dialog.reset();
    provider = std::make_unique<Auth0Provider>();
    provider->setIssuer(qEnvironmentVariable("AUTH0QT_TEST_ISSUER"));
    provider->setClientId(qEnvironmentVariable("AUTH0QT_TEST_CLIENT_ID"));
    provider->setRedirectUris({ redirectUri });
    provider->setStore(&store);
    connect(provider.get(), &Auth0Provider::loginFailed, this,
            [this](const Auth0Error &error) { failures.append(error.detail()); });
    dialog = LoginViewDriver::make(provider.get());
    watch(dialog.get());
    auto *const controller = dialog->controller();
    connect(controller, &Auth0LoginController::faceChanged, this, [this, controller] {
        const QString face = nameOf(controller->face());
        // How long the exchange of the code takes is a matter of luck.
        if (face == "Idle"_L1 && faces.endsWith(u"Preparing"_s) && faces.size() > 1)
            faces.removeLast();
        faces.append(face);
    });
    return {};
}

void DialogFixture::openSecond()
{
    second = LoginViewDriver::make(provider.get());
    watch(second.get());
    second->open();
}

void DialogFixture::watch(LoginViewDriver *driver)
{
    connect(driver, &LoginViewDriver::accepted, this, [this] { ends.append(u"accepted"_s); });
    connect(driver, &LoginViewDriver::rejected, this, [this] { ends.append(u"rejected"_s); });
}

QString DialogFixture::waitFor(const std::function<bool()> &condition, const QString &what,
                               int patience) const
{
    if (QTest::qWaitFor(condition, patience))
        return {};
    return what + u": not within "_s + QString::number(patience) + u" ms; the face is "_s
            + nameOf(dialog->controller()->face()) + u", the words "_s
            + dialog->words().join(u" | "_s);
}

QString DialogFixture::leavesNothing()
{
    QString wrong = waitFor([this] { return isFree(redirectUri.port()); },
                            u"the end of the listener"_s, AtOnce);
    const auto isGone = [](const LoginViewDriver *driver) {
        return !driver->isShown() && !driver->hasPage(driver->window());
    };
    const auto areGone = [&] { return isGone(dialog.get()) && (!second || isGone(second.get())); };
    if (wrong.isEmpty())
        wrong = waitFor(areGone, u"the end of dialog and page"_s, AtOnce);
    // The Quick dialog lies in a window of the application.
    const auto onlyHosts = [this] {
        QList<QWindow *> windows = shownWindows();
        windows.removeAll(dialog->window());
        if (second)
            windows.removeAll(second->window());
        return windows.isEmpty();
    };
    if (wrong.isEmpty())
        wrong = waitFor(onlyHosts, u"the end of other windows"_s, AtOnce);
    return wrong;
}

// --- At the dialog

QString DialogFixture::press(const QString &button)
{
    const LoginViewDriver *const driver = second ? second.get() : dialog.get();
    QString wrong = waitFor([&] { return !driver->button(button).isNull(); },
                            u"the button "_s + button);
    if (wrong.isEmpty()) {
        QTest::mouseClick(driver->window(), Qt::LeftButton, {}, driver->button(button).center());
    }
    return wrong;
}

QString DialogFixture::key(Qt::Key key)
{
    QWindow *const window = pageWindow();
    window->requestActivate();
    QString wrong = waitFor([&] { return QGuiApplication::focusWindow() == window; },
                            u"an active window"_s);
    if (wrong.isEmpty())
        QTest::keyClick(window, key);
    return wrong;
}

QString DialogFixture::seesFace(Face face)
{
    const LoginViewDriver *const driver = second ? second.get() : dialog.get();
    return waitFor(
            [=] {
                return driver->controller()->face() == face
                        && (face == Face::Idle || driver->isShown());
            },
            u"the face "_s + nameOf(face));
}

QString DialogFixture::seesWords(const QStringList &words)
{
    const LoginViewDriver *const driver = second ? second.get() : dialog.get();
    const auto *const controller = driver->controller();
    QStringList wanted = words;
    wanted.replaceInStrings(u"{code}"_s, controller->userCode());
    wanted.replaceInStrings(u"{address}"_s,
                            u"Go to \u2066127.0.0.1:%1/activate\u2069 and enter"_s.arg(port()));
    std::sort(wanted.begin(), wanted.end());
    QString wrong = waitFor(
            [&] {
                QStringList seen = driver->words();
                std::sort(seen.begin(), seen.end());
                return seen == wanted;
            },
            u"the words "_s + wanted.join(u" | "_s));
    for (const QString &text : { controller->title(), controller->text(), controller->hint() }) {
        if (wrong.isEmpty() && !text.isEmpty() && !wanted.contains(text))
            wrong = u"the controller says "_s + text;
    }
    return wrong;
}

QWindow *DialogFixture::pageWindow() const
{
    if (m_popup && m_popup->isVisible())
        return m_popup;
    return (second ? second : dialog)->window();
}

QString DialogFixture::ask(const QString &script)
{
    // Kept alive for an answer that comes when nobody waits for it any more.
    const auto answer = std::make_shared<std::optional<QString>>();
    const LoginViewDriver *const driver = second ? second.get() : dialog.get();
    if (!driver->ask(pageWindow(), script, [answer](const QString &text) { *answer = text; }))
        return {};
    const bool isAnswered = QTest::qWaitFor([&] { return answer->has_value(); }, 10'000);
    return isAnswered ? **answer : QString();
}

QString DialogFixture::seesPage(const QString &id)
{
    const QString script =
            u"document.readyState == 'complete' && (%1?.getBoundingClientRect().width ?? 0) > 0"_s
                    .arg(element(id));
    return waitFor([&] { return ask(script) == "true"_L1; }, u"the element "_s + id);
}

QString DialogFixture::clickPage(const QString &id)
{
    QString wrong = seesPage(id);
    if (!wrong.isEmpty())
        return wrong;
    const LoginViewDriver *const driver = second ? second.get() : dialog.get();
    QWindow *const window = pageWindow();
    std::optional<QPoint> place;
    const auto standsStill = [&] {
        const QSize size = driver->page(window).size();
        if (ask(u"innerWidth + ' ' + innerHeight"_s)
            != u"%1 %2"_s.arg(size.width()).arg(size.height())) {
            return false;
        }
        place = elementPlace(ask(elementPlaceScript(id)));
        return place.has_value();
    };
    wrong = waitFor(standsStill, u"a place of "_s + id);
    if (wrong.isEmpty()) {
        QTest::mouseClick(window, Qt::LeftButton, {}, driver->page(window).topLeft() + *place);
    }
    return wrong;
}

// Keys and questions reach the page by different ways: each waits until the other is there.
QString DialogFixture::type(const QString &id, const QString &text)
{
    QWindow *const window = pageWindow();
    window->requestActivate();
    QString wrong = waitFor([&] { return QGuiApplication::focusWindow() == window; },
                            u"an active window"_s);
    if (wrong.isEmpty())
        wrong = clickPage(id);
    const QString focus = u"document.hasFocus() && document.activeElement?.id == '%1' && "
                          "(document.activeElement.select(), true)"_s.arg(id);
    if (wrong.isEmpty())
        wrong = waitFor([&] { return ask(focus) == "true"_L1; }, u"the focus of "_s + id);
    if (!wrong.isEmpty())
        return wrong;
    for (const QChar character : text)
        QTest::keyClick(window, character.toLatin1());
    return waitFor([&] { return ask(element(id) + u".value"_s) == text; }, u"the text of "_s + id);
}

QString DialogFixture::seesPopup()
{
    return waitFor(
            [this] {
                const auto windows = shownWindows();
                for (QWindow *window : windows) {
                    if (window != dialog->window() && dialog->hasPage(window))
                        m_popup = window;
                }
                return !m_popup.isNull();
            },
            u"a popup"_s);
}

QString DialogFixture::losesPopup()
{
    return waitFor([this] { return !m_popup || !m_popup->isVisible(); }, u"the popup's end"_s);
}

// --- The tenant

QJsonObject DialogFixture::tenant(const QByteArray &method, const QString &path,
                                  const QJsonObject &body)
{
    QNetworkRequest request(
            QUrl(qEnvironmentVariable("AUTH0QT_TEST_ISSUER") + u"__test/"_s + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray json = method == "POST" ? QJsonDocument(body).toJson() : QByteArray();
    const std::unique_ptr<QNetworkReply> reply(m_manager.sendCustomRequest(request, method, json));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, Patience))
        qWarning("The tenant does not answer");
    const QJsonDocument answer = QJsonDocument::fromJson(reply->readAll());
    if (answer.isArray())
        return { { u"list"_s, answer.array() } };
    return answer.object();
}

QJsonArray DialogFixture::log()
{
    return tenant("GET", u"log"_s).value("list"_L1).toArray();
}

QStringList DialogFixture::states()
{
    QStringList states;
    const QJsonArray requests = log();
    for (const QJsonValue &request : requests) {
        if (request["path"_L1] == "/authorize"_L1)
            states.append(request["query"_L1]["state"_L1].toString());
    }
    states.removeDuplicates();
    return states;
}

int DialogFixture::exchanges()
{
    const QJsonArray requests = log();
    return int(std::count_if(requests.begin(), requests.end(), [](const QJsonValue &request) {
        return request["form"_L1]["grant_type"_L1] == "authorization_code"_L1;
    }));
}

QString DialogFixture::port() const
{
    return QString::number(QUrl(provider->issuer()).port());
}
