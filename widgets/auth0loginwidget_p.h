// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0.h"
#include "auth0loginwidget.h"
#include "provider/followedprovider.h"

#include <QtCore/qelapsedtimer.h>

#include <functional>
#include <optional>

class Auth0LoginController;

namespace Auth0Qt {
class CrossFade;
class DeviceCodeFace;
class EscapeKey;
class Face;
class InvitationFace;
class PageFace;
class PreparingFace;
class ProblemFace;
class WaitingFace;
} // namespace Auth0Qt

class Auth0LoginWidgetPrivate
{
public:
    explicit Auth0LoginWidgetPrivate(Auth0LoginWidget *q);
    ~Auth0LoginWidgetPrivate();

    static Auth0LoginWidgetPrivate *get(Auth0LoginWidget *widget) { return widget->d_func(); }

    // Cancels the login, or asks first if the user's input would be lost.
    void escape();

    void showFace();
    void updateLogo();
    void updateTitle();
    void layOut();
    void warmUp();
    void start();
    void endWithWindow();
    void endWithApplication();

    QString shownTitle() const;

    Auth0LoginWidget *const q;
    Auth0LoginController *const controller;
    Auth0Qt::PageFace *const page;
    QIcon logo;
    QString title;
    bool embedded = true;
    std::function<void()> open; // called when the provider needs the user

private:
    void connectController();
    void followProvider();
    void ask(const Auth0LoginOptions &wanted);
    void askAboutInvitation();
    QIcon shownLogo() const;
    QWidget *widgetFor(Auth0::Face face);
    bool ownsFocus() const;
    void giveFocus(Auth0::Face face);

    Auth0::Face m_face = Auth0::Face::Idle;
    Auth0Qt::PreparingFace *m_preparing = nullptr;
    Auth0Qt::WaitingFace *m_waiting = nullptr;
    Auth0Qt::DeviceCodeFace *m_deviceCode = nullptr;
    Auth0Qt::ProblemFace *m_problem = nullptr;
    Auth0Qt::InvitationFace *m_invitation = nullptr;
    Auth0Qt::CrossFade *m_fade = nullptr;
    QElapsedTimer m_faceTime; // since m_face was shown
    Auth0Qt::EscapeKey *m_escape = nullptr;
    Auth0Qt::FollowedProvider m_provider;
    std::optional<Auth0LoginOptions> m_ownOptions; // while the provider's are added
    int m_run = 0;
};
