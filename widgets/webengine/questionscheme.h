// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pageevents.h"

#include <QtCore/qhash.h>
#include <QtWebEngineCore/qwebengineurlschemehandler.h>

QT_BEGIN_NAMESPACE
class QWebEnginePage;
QT_END_NAMESPACE

namespace Auth0Qt {

// Shows alert(), confirm() and prompt() in the bar of the login view. The functions of Qt WebEngine
// must return the answer, which requires an event loop. Here a script replaces the three functions
// by a synchronous request to a private scheme, which is answered when the user has answered. Only
// the page waits.
class QuestionScheme : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    // Registers the scheme before the engine starts. Does nothing if the application has started
    // it.
    static void announce();
    static QByteArray name();

    // Reports the page's questions to events.
    void serve(QWebEnginePage *page, PageEvents *events);

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    QHash<QString, PageEvents *> m_pages; // by the key in the page's script
};

} // namespace Auth0Qt
