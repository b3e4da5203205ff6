// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "demosession.h"
#include "facescenarios.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>
#include <QtGui/qimage.h>

#include <functional>
#include <memory>

class Auth0LoginController;

// The difference between the demos: the positions in the window, and the input.
class UserInput
{
public:
    enum class Scene { Window, Login, Faces };

    UserInput() = default;
    Q_DISABLE_COPY_MOVE(UserInput)
    virtual ~UserInput();

    virtual void clickLogin() = 0;
    // The open login dialog; null without one.
    virtual Auth0LoginController *login() = 0;
    // Whether the part of the page that receives keys exists, so that it can have the focus.
    virtual bool canType() = 0;
    virtual void focusPage() = 0;
    virtual void press(int key, const QString &text = {}) = 0;
    virtual void closeLogin() = 0;

    // A second login dialog, for the faces that a successful login does not show.
    virtual void openSecondLogin(Auth0Provider *provider) = 0;
    virtual Auth0LoginController *secondLogin() = 0;
    virtual void closeSecondLogin() = 0;

    virtual void clickTab(DemoSession::Tab tab) = 0;
    // Parts of the window, by their object names.
    virtual void click(const QString &name) = 0;
    virtual void typeInto(const QString &name, const QString &text) = 0;
    // A row of the profile's table.
    virtual void clickProperty(int row) = 0;
    virtual QImage picture(Scene scene) = 0;
};

// --auto: signs in with mouse and keys, takes the pictures, prints the contents of the window and
// ends.
class Autopilot : public QObject
{
    Q_OBJECT

public:
    Autopilot(const DemoOptions &options, DemoSession *session, std::unique_ptr<UserInput> input);
    ~Autopilot() override;

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    using Step = void (Autopilot::*)();
    using Condition = std::function<bool()>;

    // Calls `next` when `condition` is true. Ends with `otherwise` if it is not true in time.
    void when(const Condition &condition, Step next, const QString &otherwise);
    void after(std::chrono::milliseconds pause, Step next);
    // The same, when the window is painted.
    void whenSettled(const Condition &condition, Step next, const QString &otherwise);
    void look();
    void fail(const QString &sentence);

    void onConfigured();
    void onFirstPage();
    void onSignedOut();
    void getTokens();
    void getRefreshToken();
    void pictureTokens();
    void sendToken();
    void startFaces();
    void picturePreparing();
    void pictureLongWait();
    void endPreparing();
    void pictureProblem();
    void continueInBrowser();
    void pictureWaiting();
    void useDeviceCode();
    void pictureDeviceCode();
    void askAboutInvitation();
    void pictureInvitation();
    void closeSecondLogin();
    void openDialog();
    void focusPage();
    void fillPage();
    void sendPage();
    void afterSend();
    void onSignedIn();
    void onProfile();
    void chooseMetadata();
    void sendMetadata();
    void onMetadataSent();
    void pictureProfile();
    void pictureEditor();
    void pictureSession();
    void sendRequest();
    void pictureRequests();
    void pictureEvents();
    void pictureAccounts();
    void addMethod();
    void pictureSecurity();
    void printProfile();

    bool showsMetadata(const QString &keyAndValue);
    bool secondLoginShows(Auth0::Face face);
    bool pageIsLoaded();
    void type(const QString &text);
    void picture(UserInput::Scene scene, const QString &name);
    void say(const QString &sentence);

    const DemoOptions m_options;
    DemoSession *m_session;
    Auth0Provider *m_provider;
    std::unique_ptr<FaceScenarios> m_scenarios; // outlives its dialog, which the input owns
    std::unique_ptr<UserInput> m_input;

    QTimer m_look; // checks the conditions ten times a second
    QDeadlineTimer m_deadline;
    Condition m_condition;
    Step m_next = nullptr;
    std::chrono::milliseconds m_pause {}; // before it
    QString m_otherwise;
    bool m_pageCameBack = false;
    bool m_ended = false;
};
