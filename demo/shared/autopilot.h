// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "demosession.h"
#include "stage.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>
#include <QtGui/qimage.h>

#include <functional>
#include <memory>

class Auth0LoginController;

// What differs between the demos: where things lie in the window, and how they are pressed.
class Hands
{
public:
    enum class Scene { Window, Login, Stage };

    Hands() = default;
    Q_DISABLE_COPY_MOVE(Hands)
    virtual ~Hands();

    virtual void clickLogin() = 0;
    // The login dialog that is open; null when there is none.
    virtual Auth0LoginController *login() = 0;
    // The part of the page that takes the keys is there; then it can be given the focus.
    virtual bool canType() = 0;
    virtual void focusPage() = 0;
    virtual void press(int key, const QString &text = {}) = 0;
    virtual void closeLogin() = 0;

    // A second login dialog, for the faces that a good day never shows.
    virtual void openStage(Auth0Provider *provider) = 0;
    virtual Auth0LoginController *stage() = 0;
    virtual void closeStage() = 0;

    virtual void clickTab(DemoSession::Tab tab) = 0;
    virtual void clickSend() = 0;
    // A row of the profile's table.
    virtual void clickProperty(int row) = 0;
    // Into the fields that are there when userMetadata is the row.
    virtual void typeMetadata(const QString &key, const QString &value) = 0;
    virtual void clickSet() = 0;
    virtual QImage picture(Scene scene) = 0;
};

// --auto: signs in as a person would, takes the pictures, prints what the window shows and ends.
class Autopilot : public QObject
{
    Q_OBJECT

public:
    Autopilot(const DemoOptions &options, DemoSession *session, std::unique_ptr<Hands> hands);
    ~Autopilot() override;

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    using Step = void (Autopilot::*)();
    using Condition = std::function<bool()>;

    // Goes on with `next` once `condition` holds; ends with `otherwise` when it does not in time.
    void when(const Condition &condition, Step next, const QString &otherwise);
    void after(std::chrono::milliseconds pause, Step next);
    void look();
    void fail(const QString &sentence);

    void onConfigured();
    void onFirstPage();
    void onSignedOut();
    void picturePreparing();
    void onLongWait();
    void pictureLongWait();
    void endPreparing();
    void onProblem();
    void pictureProblem();
    void continueInBrowser();
    void pictureWaiting();
    void useDeviceCode();
    void onDeviceCode();
    void pictureDeviceCode();
    void closeStage();
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
    void onAnswer();
    void pictureRequests();
    void pictureEvents();
    void pictureAccounts();
    void printProfile();

    bool showsMetadata(const QString &keyAndValue);
    bool stageShows(Auth0::Face face);
    bool pageIsLoaded();
    void type(const QString &text);
    void picture(Hands::Scene scene, const QString &name);
    void say(const QString &sentence);

    const DemoOptions m_options;
    DemoSession *m_session;
    Auth0Provider *m_provider;
    std::unique_ptr<Stage> m_stage; // outlives the dialog at it, which the hands have
    std::unique_ptr<Hands> m_hands;

    QTimer m_look; // a person looks at the screen; so does this, ten times a second
    QDeadlineTimer m_deadline;
    Condition m_condition;
    Step m_next = nullptr;
    QString m_otherwise;
    bool m_pageCameBack = false;
    bool m_ended = false;
};
