// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0logindialog.h"
#include "demooptions.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>

#include <functional>
#include <memory>

class Auth0LoginController;
class Auth0Provider;
class MainWindow;
class Stage;

// --auto: signs in as a person would, takes the pictures, prints what the window shows and ends.
class Autopilot : public QObject
{
    Q_OBJECT

public:
    Autopilot(const DemoOptions &options, Auth0Provider *provider, MainWindow *window);
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
    void onProblem();
    void pictureProblem();
    void continueInBrowser();
    void pictureWaiting();
    void openDialog();
    void focusPage();
    void fillPage();
    void sendPage();
    void afterSend();
    void onSignedIn();
    void pictureProfile();
    void pictureSession();
    void sendRequest();
    void pictureRequests();
    void pictureEvents();
    void pictureAccounts();
    void printProfile();

    bool pageIsLoaded() const;
    Auth0LoginController *controller() const;
    QWidget *pageReceiver() const;
    void clickTab(int tab);
    void picture(QWidget *widget, const QString &name);

    const DemoOptions m_options;
    Auth0Provider *m_provider;
    MainWindow *m_window;
    QPointer<Auth0LoginDialog> m_dialog;
    std::unique_ptr<Stage> m_stage;

    QTimer m_look; // a person looks at the screen; so does this, ten times a second
    QDeadlineTimer m_deadline;
    Condition m_condition;
    Step m_next = nullptr;
    QString m_otherwise;
    bool m_pageCameBack = false;
    bool m_ended = false;
};
