// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "scenarios.h"

#include <chrono>

// The words that the table of scenarios is written in.
namespace Steps {

// --- The application

Step starts();
Step restarts(); // another run of the application, that restores its session
Step isSignedIn(); // before the dialog is opened, and without it
Step holdsStore(); // the next answer of the store waits
Step releasesStore();
Step opens();
Step opensWith(const QVariantMap &options);
Step opensInBrowser(); // with no page in the dialog
Step opensSecond(); // another dialog; from now on the person looks at that one
Step closes(); // the window's button
Step setsBrowser(const QString &command);
Step givesTime(std::chrono::seconds whole); // for a login; the next one takes it
Step helpsAfter(std::chrono::milliseconds waiting); // for the browser, instead of 20 s
Step losesEngine();
Step refuses(const QString &host);
Step speaks(const QString &language);
Step tenantSets(const QJsonObject &settings);

// --- The person at the dialog

Step sees(Auth0::Face face, const QStringList &words);
Step sees(const QStringList &words);
Step seesTitle(const QString &title, bool rightToLeft);
Step presses(const QString &button);
Step hasNewCode(); // another one than at the step of this name before
Step pressesKey(Qt::Key key);
Step seesOnPage(const QString &id);
Step clicks(const QString &id);
Step types(const QString &id, const QString &text);
Step signsIn(const QString &user);
Step pageHas(const QString &id, const QString &text);
Step pageHasNoInput();
Step seesPopup();
Step popupIsGone();
Step killsRenderer();

// --- The person at Chromium; a tab is counted from 0

Step browserShows(const QString &id, int tab = -1);
Step browserClicks(const QString &id, int tab = -1);
Step browserSignsIn(const QString &user, int tab = -1);
Step browserIsTold(const QString &title, int tab = -1); // by the page at the end
Step browserReads(const QString &title, int tab = -1); // on a page of the tenant
Step browserHas(int tabs);
Step browserOpens(const std::function<QString(DialogFixture &)> &link);
Step copiedLink();

// --- The outcome

Step ends(const QString &how);
Step isUser(const QString &name);
Step hasError(const QString &detail);
Step isOneTransaction(); // one state, and one exchange of a code
Step exchangesNothing();

} // namespace Steps
