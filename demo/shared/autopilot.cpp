// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "autopilot.h"

#include "auth0logincontroller.h"
#include "auth0provider.h"
#include "profileprint.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto Settled = 600ms; // fades have ended, and input is painted
constexpr auto RowsAtRest = 2200ms; // changed rows are not highlighted any more
constexpr auto AnswerTime =
        3s; // from a page that is shown again until the password counts as wrong
} // namespace

UserInput::~UserInput() = default;

Autopilot::Autopilot(const DemoOptions &options, DemoSession *session,
                     std::unique_ptr<UserInput> input)
    : m_options(options)
    , m_session(session)
    , m_provider(session->provider())
    , m_input(std::move(input))
{
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, &Autopilot::look);
}

Autopilot::~Autopilot() = default;

void Autopilot::start()
{
    when([this] { return m_session->isConfigured() || !m_session->problem().isEmpty(); },
         &Autopilot::onConfigured, u"the local tenant is not ready"_s);
}

void Autopilot::when(const Condition &condition, Step next, const QString &otherwise)
{
    m_condition = condition;
    m_next = next;
    m_otherwise = otherwise;
    m_pause = 0ms;
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

void Autopilot::whenSettled(const Condition &condition, Step next, const QString &otherwise)
{
    when(condition, next, otherwise);
    m_pause = Settled;
}

void Autopilot::look()
{
    if (m_condition()) {
        m_look.stop();
        after(m_pause, m_next);
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
    say(sentence);
    if (!m_options.screenshots.isEmpty()) // the current contents of the window
        m_input->picture(UserInput::Scene::Window)
                .save(QDir(m_options.screenshots).filePath(u"failure.png"_s));
    m_input->closeLogin();
    Q_EMIT finished(1);
}

void Autopilot::onConfigured()
{
    when([this] { return m_provider->isReady() || !m_session->problem().isEmpty(); },
         &Autopilot::onFirstPage, u"the store does not say whether there is a last session"_s);
}

void Autopilot::onFirstPage()
{
    if (!m_session->problem().isEmpty()) {
        const QString why = m_session->problemDetail().section(u'\n', -1);
        fail(why.isEmpty() ? m_session->problem() : m_session->problem() + u' ' + why);
        return;
    }
    if (!m_provider->isAuthenticated()) {
        after(Settled, &Autopilot::onSignedOut);
        return;
    }
    say(u"restored without a page"_s);
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
    picture(UserInput::Scene::Window, u"signed-out"_s);
    if (m_options.screenshots.isEmpty() && m_options.way == "page"_L1)
        return openDialog();
    m_input->click(u"otherWays"_s);
    const bool types = m_options.way != "page"_L1 && !m_options.password.isEmpty();
    after(Settled, types ? &Autopilot::sendToken : &Autopilot::getTokens);
}

void Autopilot::getTokens()
{
    m_input->click(u"exchangeTest"_s);
    after(Settled, &Autopilot::getRefreshToken);
}

void Autopilot::getRefreshToken()
{
    m_input->click(u"importTest"_s);
    whenSettled([this] { return !m_session->tokens()->isBusy(); }, &Autopilot::pictureTokens,
                u"the test tokens do not come"_s);
}

void Autopilot::pictureTokens()
{
    picture(UserInput::Scene::Window, u"other-ways"_s);
    if (m_options.way != "page"_L1)
        return sendToken();
    m_input->click(u"backToLogin"_s);
    after(Settled, &Autopilot::startFaces);
}

void Autopilot::sendToken()
{
    if (!m_options.password.isEmpty())
        m_input->typeInto(m_options.way + u"Token"_s, m_options.password);
    m_input->click(m_options.way + u"SignIn"_s);
    when(
            [this] {
                if (!m_session->notice().isEmpty())
                    fail(m_session->notice());
                return m_provider->isAuthenticated();
            },
            &Autopilot::onSignedIn, u"the sign-in does not end"_s);
}

void Autopilot::startFaces()
{
    m_scenarios = std::make_unique<FaceScenarios>();
    m_scenarios->startSilentServer();
    m_input->openSecondLogin(m_scenarios->provider());
    after(Settled + 400ms, &Autopilot::picturePreparing);
}

void Autopilot::picturePreparing()
{
    picture(UserInput::Scene::Faces, u"login-preparing"_s);
    if (!m_options.patient)
        return endPreparing();
    whenSettled([this] { return m_input->secondLogin() && m_input->secondLogin()->browserHelps(); },
                &Autopilot::pictureLongWait, u"the dialog does not offer another browser"_s);
}

void Autopilot::pictureLongWait()
{
    picture(UserInput::Scene::Faces, u"login-slow"_s);
    endPreparing();
}

void Autopilot::endPreparing()
{
    m_scenarios->endSilentServer();
    whenSettled([this] { return secondLoginShows(Auth0::Face::Problem); },
                &Autopilot::pictureProblem,
                u"the dialog does not notice that the server is gone"_s);
}

void Autopilot::pictureProblem()
{
    picture(UserInput::Scene::Faces, u"problem"_s);
    m_input->closeSecondLogin();
    m_scenarios->goTo(*m_provider);
    m_input->openSecondLogin(m_scenarios->provider());
    when(
            [this] {
                return secondLoginShows(Auth0::Face::Page)
                        || secondLoginShows(Auth0::Face::WaitingForBrowser);
            },
            &Autopilot::continueInBrowser, u"the login page does not come"_s);
}

void Autopilot::continueInBrowser()
{
    m_input->secondLogin()->continueInBrowser();
    after(Settled, &Autopilot::pictureWaiting);
}

void Autopilot::pictureWaiting()
{
    picture(UserInput::Scene::Faces, u"waiting-for-browser"_s);
    // Some tenants do not allow it.
    if (m_input->secondLogin() && m_input->secondLogin()->canUseDeviceCode())
        useDeviceCode();
    else
        askAboutInvitation();
}

void Autopilot::useDeviceCode()
{
    m_input->secondLogin()->useDeviceCode();
    whenSettled(
            [this] {
                return secondLoginShows(Auth0::Face::DeviceCode)
                        || secondLoginShows(Auth0::Face::Problem);
            },
            &Autopilot::pictureDeviceCode, u"the code for another device does not come"_s);
}

void Autopilot::pictureDeviceCode()
{
    picture(UserInput::Scene::Faces, u"device-code"_s);
    askAboutInvitation();
}

void Autopilot::askAboutInvitation()
{
    m_input->closeSecondLogin();
    m_scenarios->invite();
    m_input->openSecondLogin(m_scenarios->provider());
    whenSettled([this] { return secondLoginShows(Auth0::Face::Invitation); },
                &Autopilot::pictureInvitation, u"the dialog does not ask about the invitation"_s);
}

void Autopilot::pictureInvitation()
{
    picture(UserInput::Scene::Faces, u"invitation"_s);
    closeSecondLogin();
}

void Autopilot::closeSecondLogin()
{
    m_input->closeSecondLogin();
    after(Settled, &Autopilot::openDialog);
}

void Autopilot::openDialog()
{
    m_scenarios.reset();
    m_input->clickLogin();
    when(
            [this] {
                Auth0LoginController *login = m_input->login();
                if (login && login->face() == Auth0::Face::Problem)
                    fail(u"the login dialog says: %1"_s.arg(login->error().message()));
                // Without an embedded page, the system browser can have signed in by itself.
                return m_provider->isAuthenticated() || (pageIsLoaded() && m_input->canType());
            },
            &Autopilot::focusPage, u"the login page does not come"_s);
}

void Autopilot::focusPage()
{
    if (m_provider->isAuthenticated())
        return onSignedIn();
    m_input->focusPage();
    after(Settled, &Autopilot::fillPage);
}

void Autopilot::fillPage()
{
    picture(UserInput::Scene::Login, u"login-page"_s);
    if (!m_input->canType()) {
        fail(u"the login page went away"_s);
        return;
    }
    type(m_options.autoUser); // the page puts the focus on the user name
    m_input->press(Qt::Key_Tab);
    type(m_options.password.isEmpty() ? u"wonderland"_s : m_options.password);
    after(Settled, &Autopilot::sendPage);
}

void Autopilot::sendPage()
{
    picture(UserInput::Scene::Login, u"login-page-filled"_s);
    Auth0LoginController *login = m_input->login();
    if (!login || !m_input->canType()) {
        fail(u"the login page went away"_s);
        return;
    }
    // A page that is loaded again, and stays, has an error message.
    m_pageCameBack = false;
    connect(login, &Auth0LoginController::progressChanged, this,
            [this, login] { m_pageCameBack = m_pageCameBack || login->progress() == 100; });
    m_input->press(Qt::Key_Return, u"\r"_s);
    afterSend();
}

void Autopilot::afterSend()
{
    auto cameBack = std::make_shared<QDeadlineTimer>(QDeadlineTimer::Forever);
    when(
            [this, cameBack] {
                if (m_provider->isAuthenticated())
                    return true;
                Auth0LoginController *login = m_input->login();
                if (login && login->face() == Auth0::Face::Problem)
                    fail(u"the login dialog says: %1"_s.arg(login->error().message()));
                else if (!login)
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
    when([this] { return !m_provider->isBusy(); }, &Autopilot::onProfile,
         u"the profile does not come"_s);
}

void Autopilot::onProfile()
{
    if (!m_options.edit.isEmpty()) {
        chooseMetadata();
        after(Settled, &Autopilot::sendMetadata);
    } else if (!m_options.awaited.isEmpty()) {
        say(u"waiting for "_s + m_options.awaited);
        when([this] { return showsMetadata(m_options.awaited); }, &Autopilot::pictureProfile,
             m_options.awaited + u" does not come"_s);
    } else {
        pictureProfile();
    }
}

void Autopilot::chooseMetadata()
{
    const QAbstractItemModel *table = m_session->properties();
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->index(row, PropertyModel::NameColumn).data().toString() == u"userMetadata")
            m_input->clickProperty(row);
    }
}

void Autopilot::sendMetadata()
{
    m_input->typeInto(u"metadataKey"_s, m_options.edit.section(u'=', 0, 0));
    m_input->typeInto(u"metadataValue"_s, m_options.edit.section(u'=', 1));
    QTimer::singleShot(Settled, this, [this] {
        m_input->click(u"metadataSet"_s);
        when([this] { return !m_session->editor()->outcome().isEmpty() && !m_provider->isBusy(); },
             &Autopilot::onMetadataSent, u"nothing is known of the change"_s);
    });
}

void Autopilot::onMetadataSent()
{
    if (showsMetadata(m_options.edit))
        pictureProfile();
    else
        fail(m_session->editor()->outcome());
}

void Autopilot::pictureProfile()
{
    if (m_options.screenshots.isEmpty()) {
        after(Settled, &Autopilot::printProfile);
        return;
    }
    QTimer::singleShot(RowsAtRest, this, [this] {
        picture(UserInput::Scene::Window, u"signed-in-profile"_s);
        chooseMetadata();
        after(Settled, &Autopilot::pictureEditor);
    });
}

void Autopilot::pictureEditor()
{
    picture(UserInput::Scene::Window, u"profile-editor"_s);
    m_input->clickTab(DemoSession::SessionTab);
    after(Settled, &Autopilot::pictureSession);
}

void Autopilot::pictureSession()
{
    picture(UserInput::Scene::Window, u"session"_s);
    say(u"session key: "_s + m_session->facts()->key());
    m_input->clickTab(DemoSession::RequestsTab);
    after(Settled, &Autopilot::sendRequest);
}

void Autopilot::sendRequest()
{
    m_input->click(u"sendButton"_s);
    whenSettled([this] { return m_session->api()->hasAnswer(); }, &Autopilot::pictureRequests,
                u"the API does not answer"_s);
}

void Autopilot::pictureRequests()
{
    picture(UserInput::Scene::Window, u"requests"_s);
    m_input->clickTab(DemoSession::EventsTab);
    after(Settled, &Autopilot::pictureEvents);
}

void Autopilot::pictureEvents()
{
    picture(UserInput::Scene::Window, u"events"_s);
    m_input->clickTab(DemoSession::AccountsTab);
    after(Settled, &Autopilot::pictureAccounts);
}

void Autopilot::pictureAccounts()
{
    picture(UserInput::Scene::Window, u"accounts"_s);
    if (!m_session->features()->isAuth0())
        return printProfile();
    m_input->clickTab(DemoSession::SecurityTab);
    when([this] { return m_session->security()->methods()->count() > 0; }, &Autopilot::addMethod,
         u"the My Account API does not answer"_s);
}

void Autopilot::addMethod()
{
    m_session->security()->enroll(u"totp"_s, {});
    whenSettled(
            [this] {
                return !m_session->security()->isBusy()
                        && !m_session->security()->secret().isEmpty();
            },
            &Autopilot::pictureSecurity, u"the authenticator application is not added"_s);
}

void Autopilot::pictureSecurity()
{
    picture(UserInput::Scene::Window, u"security"_s);
    m_session->security()->methods()->cancelEnrollment();
    m_input->clickTab(DemoSession::ProfileTab);
    after(Settled, &Autopilot::printProfile);
}

void Autopilot::printProfile()
{
    if (m_ended)
        return;
    m_ended = true;
    const QByteArray json = printedProfile(*m_session->properties(), *m_session->identities());
    std::fwrite(json.constData(), 1, size_t(json.size()), stdout);
    std::fflush(stdout);
    Q_EMIT finished(0);
}

// As the page has it.
bool Autopilot::showsMetadata(const QString &keyAndValue)
{
    const MetadataModel *shown = m_session->editor()->metadata();
    for (int row = 0; row < shown->rowCount(); ++row) {
        const QModelIndex key = shown->index(row, MetadataModel::KeyColumn);
        const QString value = key.siblingAtColumn(MetadataModel::ValueColumn).data().toString();
        if (key.data().toString() + u'=' + value == keyAndValue)
            return true;
    }
    return false;
}

bool Autopilot::secondLoginShows(Auth0::Face face)
{
    return m_input->secondLogin() && m_input->secondLogin()->face() == face;
}

bool Autopilot::pageIsLoaded()
{
    Auth0LoginController *login = m_input->login();
    return login && login->face() == Auth0::Face::Page && login->progress() == 100;
}

void Autopilot::type(const QString &text)
{
    for (const QChar c : text)
        m_input->press(c.toUpper().unicode(), QString(c));
}

void Autopilot::picture(UserInput::Scene scene, const QString &name)
{
    if (m_options.screenshots.isEmpty() || m_ended)
        return;
    const QDir folder(m_options.screenshots);
    const QString file = name
            + (m_options.palette.isEmpty() ? u".png"_s : u"-%1.png"_s.arg(m_options.palette));
    const QImage image = m_input->picture(scene);
    if (image.isNull() || !folder.mkpath(u"."_s) || !image.save(folder.filePath(file)))
        fail(u"the picture %1 cannot be written"_s.arg(file));
}

void Autopilot::say(const QString &sentence)
{
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(QCoreApplication::applicationName()),
                 qUtf8Printable(sentence));
}
