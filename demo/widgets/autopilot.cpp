// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "autopilot.h"

#include "auth0logincontroller.h"
#include "auth0provider.h"
#include "input.h"
#include "look.h"
#include "mainwindow.h"
#include "profilepage.h"
#include "profileprint.h"
#include "requestspage.h"
#include "signedinpage.h"
#include "signedoutpage.h"
#include "stage.h"

#include <QtCore/qdir.h>
#include <QtWidgets/qpushbutton.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto Settled = 600ms; // fades have ended, what was typed is painted
constexpr auto RowsAtRest = 2200ms; // changed rows have gone out
constexpr auto AnswerTime = 3s; // from a page that came back to "this was the wrong password"
} // namespace

Autopilot::Autopilot(const DemoOptions &options, Auth0Provider *provider, MainWindow *window)
    : m_options(options)
    , m_provider(provider)
    , m_window(window)
{
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, &Autopilot::look);
}

Autopilot::~Autopilot() = default;

void Autopilot::start()
{
    when([this] { return m_window->isConfigured() || !m_window->problem().isEmpty(); },
         &Autopilot::onConfigured, u"the local tenant is not ready"_s);
}

void Autopilot::when(const Condition &condition, Step next, const QString &otherwise)
{
    m_condition = condition;
    m_next = next;
    m_otherwise = otherwise;
    m_deadline.setRemainingTime(m_options.stepLimit);
    m_look.start();
}

void Autopilot::after(std::chrono::milliseconds pause, Step next)
{
    QTimer::singleShot(pause, this, [this, next] {
        if (!m_ended)
            (this->*next)();
    });
}

void Autopilot::look()
{
    if (m_condition()) {
        m_look.stop();
        (this->*m_next)();
    } else if (m_deadline.hasExpired()) {
        fail(u"%1 within %2 s"_s.arg(m_otherwise).arg(m_options.stepLimit.count()));
    }
}

void Autopilot::fail(const QString &sentence)
{
    m_look.stop();
    if (m_ended)
        return;
    m_ended = true;
    std::fprintf(stderr, "auth0qt-demo-widgets: %s\n", qUtf8Printable(sentence));
    if (m_dialog)
        m_dialog->reject();
    Q_EMIT finished(1);
}

void Autopilot::onConfigured()
{
    when([this] { return m_provider->isReady() || !m_window->problem().isEmpty(); },
         &Autopilot::onFirstPage, u"the store does not say whether there is a last session"_s);
}

void Autopilot::onFirstPage()
{
    if (!m_window->problem().isEmpty()) {
        fail(m_window->problem());
        return;
    }
    if (!m_provider->isAuthenticated()) {
        after(Settled, &Autopilot::onSignedOut);
        return;
    }
    std::fprintf(stderr, "auth0qt-demo-widgets: restored without a page\n");
    if (!m_options.fresh) {
        onSignedIn();
        return;
    }
    m_provider->logout();
    when([this] { return m_provider->state() == Auth0::State::LoggedOut; }, &Autopilot::onSignedOut,
         u"the old session does not end"_s);
}

void Autopilot::onSignedOut()
{
    picture(m_window, u"signed-out"_s);
    if (m_options.screenshots.isEmpty()) {
        openDialog();
        return;
    }
    m_stage = std::make_unique<Stage>(m_window);
    m_stage->openAtSilentServer();
    after(Settled + 400ms, &Autopilot::picturePreparing);
}

void Autopilot::picturePreparing()
{
    picture(m_stage->dialog(), u"login-preparing"_s);
    m_stage->endSilentServer();
    when(
            [this] {
                return m_stage->controller()
                        && m_stage->controller()->face() == Auth0::Face::Problem;
            },
            &Autopilot::onProblem, u"the dialog does not notice that the server is gone"_s);
}

void Autopilot::onProblem()
{
    after(Settled, &Autopilot::pictureProblem);
}

void Autopilot::pictureProblem()
{
    picture(m_stage->dialog(), u"problem"_s);
    m_stage->close();
    m_stage->openInBrowserAt(*m_provider);
    when(
            [this] {
                return m_stage->controller()
                        && m_stage->controller()->face() != Auth0::Face::Preparing
                        && m_stage->controller()->face() != Auth0::Face::Idle;
            },
            &Autopilot::continueInBrowser, u"the login page does not come"_s);
}

void Autopilot::continueInBrowser()
{
    m_stage->controller()->continueInBrowser();
    after(Settled, &Autopilot::pictureWaiting);
}

void Autopilot::pictureWaiting()
{
    picture(m_stage->dialog(), u"waiting-for-browser"_s);
    m_stage->close();
    after(Settled, &Autopilot::openDialog);
}

void Autopilot::openDialog()
{
    m_window->activateWindow();
    Input::click(m_window->signedOutPage()->findChild<QWidget *>(u"loginButton"_s));
    when(
            [this] {
                if (!m_dialog || !m_dialog->isVisible()) {
                    for (auto *dialog : m_window->findChildren<Auth0LoginDialog *>()) {
                        if (dialog->isVisible())
                            m_dialog = dialog;
                    }
                }
                if (controller() && controller()->face() == Auth0::Face::Problem)
                    fail(u"the login dialog says: %1"_s.arg(controller()->error().message()));
                return pageIsLoaded() && pageReceiver();
            },
            &Autopilot::focusPage, u"the login page does not come"_s);
}

void Autopilot::focusPage()
{
    m_dialog->activateWindow();
    pageReceiver()->setFocus(Qt::OtherFocusReason);
    after(Settled, &Autopilot::fillPage);
}

void Autopilot::fillPage()
{
    picture(m_dialog, u"login-page"_s);
    QWidget *receiver = pageReceiver();
    if (!receiver) {
        fail(u"the login page went away"_s);
        return;
    }
    Input::type(receiver, m_options.autoUser); // the page puts the focus on the user name
    Input::key(receiver, Qt::Key_Tab);
    Input::type(receiver, m_options.password.isEmpty() ? u"wonderland"_s : m_options.password);
    after(Settled, &Autopilot::sendPage);
}

void Autopilot::sendPage()
{
    picture(m_dialog, u"login-page-filled"_s);
    QWidget *receiver = pageReceiver();
    if (!receiver) {
        fail(u"the login page went away"_s);
        return;
    }
    // A page that was loaded again, and stays, is the page with its alert.
    m_pageCameBack = false;
    connect(controller(), &Auth0LoginController::progressChanged, this,
            [this] { m_pageCameBack = m_pageCameBack || controller()->progress() == 100; });
    Input::key(receiver, Qt::Key_Return, u"\r"_s);
    afterSend();
}

void Autopilot::afterSend()
{
    auto cameBack = std::make_shared<QDeadlineTimer>(QDeadlineTimer::Forever);
    when(
            [this, cameBack] {
                if (m_provider->isAuthenticated())
                    return true;
                if (controller() && controller()->face() == Auth0::Face::Problem)
                    fail(u"the login dialog says: %1"_s.arg(controller()->error().message()));
                else if (!m_dialog || !m_dialog->isVisible())
                    fail(u"the login dialog closed without a sign-in: %1"_s.arg(
                            m_provider->lastError().message()));
                if (m_pageCameBack && pageIsLoaded() && cameBack->isForever())
                    cameBack->setRemainingTime(AnswerTime);
                if (cameBack->hasExpired())
                    fail(u"the login page asks again: the user name or the password is wrong"_s);
                return false;
            },
            &Autopilot::onSignedIn, u"the sign-in does not end"_s);
}

void Autopilot::onSignedIn()
{
    when([this] { return !m_provider->isBusy(); }, &Autopilot::pictureProfile,
         u"the profile does not come"_s);
}

void Autopilot::pictureProfile()
{
    if (m_options.screenshots.isEmpty()) {
        after(Settled, &Autopilot::printProfile);
        return;
    }
    QTimer::singleShot(RowsAtRest, this, [this] {
        picture(m_window, u"signed-in-profile"_s);
        clickTab(SignedInPage::SessionTab);
        after(Settled, &Autopilot::pictureSession);
    });
}

void Autopilot::pictureSession()
{
    picture(m_window, u"session"_s);
    clickTab(SignedInPage::RequestsTab);
    after(Settled, &Autopilot::sendRequest);
}

void Autopilot::sendRequest()
{
    RequestsPage *requests = m_window->signedInPage()->requests();
    Input::click(requests->sendButton());
    when([requests] { return requests->hasAnswer(); }, &Autopilot::pictureRequests,
         u"the API does not answer"_s);
}

void Autopilot::pictureRequests()
{
    picture(m_window, u"requests"_s);
    clickTab(SignedInPage::EventsTab);
    after(Settled, &Autopilot::pictureEvents);
}

void Autopilot::pictureEvents()
{
    picture(m_window, u"events"_s);
    clickTab(SignedInPage::AccountsTab);
    after(Settled, &Autopilot::pictureAccounts);
}

void Autopilot::pictureAccounts()
{
    picture(m_window, u"accounts"_s);
    clickTab(SignedInPage::ProfileTab);
    after(Settled, &Autopilot::printProfile);
}

void Autopilot::printProfile()
{
    if (m_ended)
        return;
    m_ended = true;
    const QByteArray json = printedProfile(*m_window->signedInPage()->profile());
    std::fwrite(json.constData(), 1, size_t(json.size()), stdout);
    std::fflush(stdout);
    Q_EMIT finished(0);
}

bool Autopilot::pageIsLoaded() const
{
    return controller() && controller()->face() == Auth0::Face::Page
            && controller()->progress() == 100;
}

Auth0LoginController *Autopilot::controller() const
{
    return m_dialog ? m_dialog->controller() : nullptr;
}

// The widget of the browser engine that takes the keys. It is asked by name, since the demo must
// not link the engine.
QWidget *Autopilot::pageReceiver() const
{
    if (!m_dialog)
        return nullptr;
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (widget->inherits("QWebEngineView") && widget->isVisible() && widget->focusProxy())
            return widget->focusProxy();
    }
    return nullptr;
}

void Autopilot::clickTab(int tab)
{
    FlatTabBar *tabs = m_window->signedInPage()->tabs();
    Input::click(tabs, tabs->tabRect(tab).center());
}

void Autopilot::picture(QWidget *widget, const QString &name)
{
    if (m_options.screenshots.isEmpty() || !widget)
        return;
    const QDir folder(m_options.screenshots);
    const QString file = name + (m_options.dark ? u"-dark.png"_s : u".png"_s);
    if (!folder.mkpath(u"."_s) || !widget->grab().save(folder.filePath(file)))
        fail(u"the picture %1 cannot be written"_s.arg(file));
}
