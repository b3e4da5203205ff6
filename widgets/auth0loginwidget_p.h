// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0.h"
#include "auth0loginwidget.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qpointer.h>

#include <functional>
#include <memory>

class Auth0LoginController;
class Auth0PageBrowser;

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace Auth0Qt {
class CrossFade;
class DeviceCodeFace;
class EscapeKey;
class Face;
class Interaction;
class PageBar;
class PageHeader;
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

    // What Escape does: cancels, or asks first where that would throw typed input away.
    void escape();
    // How the view opens when the provider needs the person.
    void setInteraction(const std::function<void()> &open);

    void showFace();
    void updateLogo();
    void updateTitle();
    void layOut();
    void dropBrowser();
    void warmUp();
    // Makes what draws the page in the native window, which has to be there.
    void drawAhead();
    void dropUsedBrowser();
    void start();
    void endWithWindow();
    void endWithApplication();

    QString shownTitle() const;

    Auth0LoginWidget *const q;
    Auth0LoginController *const controller;
    QIcon logo;
    QString title;
    bool embedded = true;

private:
    void connectController();
    void makePageFace();
    void makeBrowser();
    QWidget *widgetFor(Auth0::Face face);
    Auth0Qt::WaitingFace *waitingFace();
    Auth0Qt::DeviceCodeFace *deviceCodeFace();
    Auth0Qt::ProblemFace *problemFace();
    void keepGoing();
    bool ownsFocus() const;
    void giveFocus(Auth0::Face face);

    Auth0::Face m_face = Auth0::Face::Idle;
    QWidget *m_page = nullptr; // header and page
    QVBoxLayout *m_pageLayout = nullptr;
    Auth0Qt::PageHeader *m_header = nullptr;
    Auth0Qt::PageBar *m_bar = nullptr;
    Auth0Qt::PreparingFace *m_preparing = nullptr;
    Auth0Qt::WaitingFace *m_waiting = nullptr;
    Auth0Qt::DeviceCodeFace *m_deviceCode = nullptr;
    Auth0Qt::ProblemFace *m_problem = nullptr;
    Auth0Qt::CrossFade *m_fade = nullptr;
    QElapsedTimer m_faceTime; // since m_face is shown
    Auth0Qt::EscapeKey *m_escape = nullptr;
    std::unique_ptr<Auth0Qt::Interaction> m_interaction;
    QPointer<Auth0PageBrowser> m_browser;
    QWidget *m_view = nullptr; // what it is seen through
    bool m_isBrowserUsed = false; // by a sign-in
    int m_run = 0;
};
