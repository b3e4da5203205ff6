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

// The way of alert(), confirm() and prompt() to the bar of the login view. Qt WebEngine has only
// functions that must return the answer, so that a dialog with an event loop of its own would be
// needed. Here a script takes the place of the three functions and asks by a synchronous request
// of a scheme of ours, which is answered when the person has done so. The page waits meanwhile and
// nothing else does.
class QuestionScheme : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    // Before the engine is started. Where an application has started it, the page's own functions
    // stay as they are.
    static void announce();
    static QByteArray name();

    // The page's questions are told to events, as long as the page lives.
    void serve(QWebEnginePage *page, PageEvents *events);

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    QHash<QString, PageEvents *> m_pages; // by the key in their scripts
};

} // namespace Auth0Qt
