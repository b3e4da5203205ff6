// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <QtWebEngineCore/qwebenginepage.h>
#include <QtWebEngineCore/qwebenginescript.h>
#include <QtWebEngineWidgets/qwebengineview.h>

// Evaluates an expression in the page that window shows, out of sight of the page's own scripts.
// The answer is a string; it comes later. False when the window shows no page.
extern "C" Q_DECL_EXPORT bool auth0qtAskPage(QWidget *window, const char *expression,
                                             void (*answer)(void *, const char *), void *closure)
{
    auto *const view = window->findChild<QWebEngineView *>();
    if (!view)
        return false;
    view->page()->runJavaScript(QString::fromUtf8(expression), QWebEngineScript::ApplicationWorld,
                                [answer, closure](const QVariant &value) {
                                    answer(closure, value.toString().toUtf8().constData());
                                });
    return true;
}

extern "C" Q_DECL_EXPORT QWidget *auth0qtPageOf(QWidget *window)
{
    return window->findChild<QWebEngineView *>();
}

// The process that draws the page, 0 when there is none.
extern "C" Q_DECL_EXPORT qint64 auth0qtRendererOf(QWidget *window)
{
    const auto *const view = window->findChild<QWebEngineView *>();
    return view ? view->page()->renderProcessPid() : 0;
}
