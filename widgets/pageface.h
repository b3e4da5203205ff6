// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qpointer.h>
#include <QtWidgets/qwidget.h>

class Auth0LoginController;

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace Auth0Qt {

class AbstractPageBrowser;
class PageBar;
class PageHeader;

// The embedded browser with the header and the bar above it.
class PageFace : public QWidget
{
    Q_OBJECT

public:
    PageFace(Auth0LoginController *controller, QWidget *parent);
    ~PageFace() override;

    bool hasBrowser() const;
    // Makes the browser if there is none. May load the engine, and fail.
    void load();
    // The browser now has the cookies of a login, and the next login must not use it.
    void setUsed() { m_isUsed = true; }
    bool isUsed() const { return m_isUsed; }
    // May delete the login view: the controller emits signals.
    void unload();
    // Deletes the browser now: it must not outlive the engine.
    void deleteBrowser();
    // Draws the page once, in advance. Needs the native window.
    void drawAhead();

    void takeFocus();
    void stopAsking();
    // Handles Escape. Returns false if the login is to be cancelled.
    bool escape();

private:
    void keepGoing();

    Auth0LoginController *const m_controller;
    PageHeader *m_header;
    PageBar *m_bar;
    QVBoxLayout *m_layout;
    QPointer<AbstractPageBrowser> m_browser;
    QWidget *m_view = nullptr; // shows m_browser
    bool m_isUsed = false;
};

} // namespace Auth0Qt
