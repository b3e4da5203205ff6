// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "scenarios.h"

#include "auth0logincontroller.h"
#include "steps.h"
#include "testpaths.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>

using namespace Qt::StringLiterals;
using namespace Steps;
using namespace std::chrono_literals;
using Auth0::Face;

namespace {

// What each face says.
const QStringList Preparing = { u"Connecting to 127.0.0.1…"_s, u"Cancel"_s };
const QStringList Page = { u"127.0.0.1"_s, u"Continue in your browser"_s };
const QStringList Waiting = {
    u"Continue in your browser"_s,
    u"We opened 127.0.0.1 in your browser. Come back here when you have signed in."_s,
    u"Open again"_s, u"Copy link"_s, u"Cancel"_s
};
const QStringList WaitingForHost = { u"Continue in your browser"_s,
                                     u"The next page can be shown in your own browser only. Sign "
                                     u"in there.\n\nWe opened 127.0.0.1 in "
                                     u"your browser. Come back here when you have signed in."_s,
                                     u"Open again"_s, u"Copy link"_s, u"Cancel"_s };
const QStringList WaitingWithHelp = Waiting
        + QStringList { u"Nothing opened? Copy the link, or use a code on another device."_s,
                        u"Use a code on another device"_s };
const QStringList WaitingWithPage = Waiting + QStringList { u"Back to this window"_s };
const QStringList Denied = {
    u"You were not signed in"_s,
    u"The sign-in was refused. Try another account, or contact your administrator.\n\nThe sign-in "
    "service says: “\u2068User did not authorize the request\u2069”"_s,
    u"Try again"_s,
    u"Continue in your browser"_s,
    u"Use a code on another device"_s,
    u"Details"_s
};
const QStringList TooLate = { u"This took too long"_s,
                              u"The sign-in was not completed in time. Please start again."_s,
                              u"Try again"_s,
                              u"Continue in your browser"_s,
                              u"Use a code on another device"_s,
                              u"Details"_s };
const QStringList NoBrowser = {
    u"The page could not be shown"_s,
    u"Your browser could not be opened. Copy the link and open it yourself."_s,
    u"Try again"_s,
    u"Copy link"_s,
    u"Continue in your browser"_s,
    u"Use a code on another device"_s,
    u"Details"_s
};
const QStringList Code = { u"Continue on another device"_s,
                           u"{address}"_s,
                           u"{code}"_s,
                           u"15 minutes left"_s,
                           u"Copy code"_s,
                           u"Back"_s,
                           u"Open the page here"_s };
const QStringList CodeExpired = { u"Continue on another device"_s,
                                  u"The code was not entered in time. Get a new one to continue."_s,
                                  u"Get a new code"_s, u"Back"_s };
const QStringList CodeRefused = { u"You were not signed in"_s,
                                  u"The sign-in was refused on the other device. Try again, or use "
                                  u"another account.\n\nThe sign-in "
                                  "service says: “\u2068End-User aborted interaction\u2069”"_s,
                                  u"Try again"_s, u"Continue in your browser"_s, u"Details"_s };

const QString ChromiumCommand = Auth0QtTest::sourceDir() + u"/tests/shared/chromium-browser"_s;
const QString Accepted = u"accepted"_s;
const QString Rejected = u"rejected"_s;
const QString Cancelled = u"login.cancelled"_s;
const QString SignedIn = u"You are signed in"_s;
const QString NotCompleted = u"The sign-in was not completed"_s;
const QString Over = u"This sign-in has ended"_s;

enum { Nothing = Scenario::Nothing, P = Scenario::Page, B = Scenario::Browser };

// Lasts: an engine may ask twice.
QJsonObject fault(QJsonObject fault)
{
    fault.insert(u"times"_s, -1);
    return { { u"faults"_s, QJsonArray { fault } } };
}

QString clipboard(DialogFixture &)
{
    return QGuiApplication::clipboard()->text();
}

// --- Without a person

QList<Scenario> sessions()
{
    return {
        { "session there already",
          Nothing,
          { starts(), isSignedIn(), opens(), ends(Accepted), isUser(u"Alice Liddell"_s) },
          u""_s,
          Accepted,
          u""_s },
        { "restore is quick",
          Nothing,
          { starts(), isSignedIn(), holdsStore(), restarts(), opens(), releasesStore(),
            ends(Accepted), isUser(u"Alice Liddell"_s) },
          u""_s,
          Accepted,
          u""_s },
        { "restore is waited for",
          Nothing,
          { starts(), isSignedIn(), holdsStore(), restarts(), opens(),
            sees(Face::Preparing, Preparing), releasesStore(), ends(Accepted),
            isUser(u"Alice Liddell"_s) },
          u"Preparing Idle"_s,
          Accepted,
          u""_s },
    };
}

// --- The page in the dialog

QList<Scenario> pages()
{
    return {
        { "login in the page",
          P,
          { starts(), opens(), sees(Face::Page, Page), seesTitle(u"Sign in to Acme"_s, false),
            signsIn(u"alice"_s), ends(Accepted), isUser(u"Alice Liddell"_s), isOneTransaction() },
          u"Preparing Page Idle"_s,
          Accepted,
          u""_s },
        { "denial and another try",
          P,
          { starts(), opens(), sees(Face::Page, Page), clicks(u"cancel"_s),
            sees(Face::Problem, Denied), hasError(u"authorize.access_denied"_s),
            presses(u"Try again"_s), sees(Face::Page, Page), signsIn(u"alice"_s), ends(Accepted) },
          u"Preparing Page Problem Preparing Page Idle"_s,
          Accepted,
          u"authorize.access_denied"_s },
        { "consent refused",
          P,
          { starts(), tenantSets({ { u"consent"_s, true } }), opens(), sees(Face::Page, Page),
            signsIn(u"alice"_s), clicks(u"decline"_s), sees(Face::Problem, Denied),
            hasError(u"authorize.access_denied"_s), pressesKey(Qt::Key_Escape), ends(Rejected),
            exchangesNothing() },
          u"Preparing Page Problem Idle"_s,
          Rejected,
          u"authorize.access_denied"_s },
        { "the server's own words about an error",
          P,
          { starts(),
            tenantSets(fault({ { u"path"_s, u"/authorize"_s },
                               { u"status"_s, 400 },
                               { u"body"_s, u"<h1 id=\"error\">Wrong</h1>"_s } })),
            opens(), sees(Face::Page, Page), seesOnPage(u"error"_s), pressesKey(Qt::Key_Escape),
            ends(Rejected) },
          u"Preparing Page Idle"_s,
          Rejected,
          Cancelled },
        { "popup",
          P,
          { starts(), opens(), sees(Face::Page, Page), clicks(u"social-google"_s), seesPopup(),
            clicks(u"account"_s), ends(Accepted), isUser(u"Bob Rivera"_s), isOneTransaction() },
          u"Preparing Page Idle"_s,
          Accepted,
          u""_s },
        { "popup dies with the dialog",
          P,
          { starts(), opens(), sees(Face::Page, Page), clicks(u"social-google"_s), seesPopup(),
            seesOnPage(u"account"_s), closes(), ends(Rejected), popupIsGone() },
          u"Preparing Page Idle"_s,
          Rejected,
          Cancelled },
        { "two dialogs in turn",
          P,
          { starts(), opens(), sees(Face::Page, Page), opensSecond(), sees(Face::Page, Page),
            signsIn(u"alice"_s), ends(u"rejected accepted"_s), isUser(u"Alice Liddell"_s) },
          u"Preparing Page Idle"_s,
          u"rejected accepted"_s,
          u"login.superseded"_s },
        { "language changes",
          P,
          { starts(), opens(), sees(Face::Page, Page), speaks(u"de"_s),
            sees({ u"127.0.0.1"_s, u"Im Browser fortfahren"_s }),
            seesTitle(u"Bei Acme anmelden"_s, false), clicks(u"cancel"_s),
            sees(Face::Problem,
                 { u"Sie wurden nicht angemeldet"_s,
                   u"Die Anmeldung wurde abgelehnt. Versuchen Sie es mit einem anderen Konto oder "
                   "wenden Sie sich an Ihren Administrator.\n\nDer Anmeldedienst sagt: „\u2068User "
                   "did not authorize the request\u2069“"_s,
                   u"Erneut versuchen"_s, u"Im Browser fortfahren"_s,
                   u"Code auf einem anderen Gerät verwenden"_s, u"Details"_s }),
            speaks(u"ar"_s), presses(u"إعادة المحاولة"_s),
            sees(Face::Page, { u"127.0.0.1"_s, u"المتابعة في متصفحك"_s }),
            seesTitle(u"تسجيل الدخول إلى Acme"_s, true), speaks(u"C"_s), sees(Page),
            pressesKey(Qt::Key_Escape), ends(Rejected) },
          u"Preparing Page Problem Preparing Page Idle"_s,
          Rejected,
          u"authorize.access_denied login.cancelled"_s },
    };
}

// --- The system browser

QList<Scenario> browsers()
{
    return {
        { "login in the browser",
          B,
          { starts(), opensInBrowser(), sees(Face::WaitingForBrowser, Waiting),
            browserSignsIn(u"alice"_s), browserIsTold(SignedIn), ends(Accepted),
            isUser(u"Alice Liddell"_s), isOneTransaction(), browserHas(1) },
          u"Preparing WaitingForBrowser Idle"_s,
          Accepted,
          u""_s },
        { "denial in the browser",
          B,
          { starts(), opensInBrowser(), browserClicks(u"cancel"_s), browserIsTold(NotCompleted),
            sees(Face::Problem, Denied), hasError(u"authorize.access_denied"_s),
            presses(u"Try again"_s), sees(Face::WaitingForBrowser, Waiting), browserHas(2),
            browserSignsIn(u"alice"_s), browserIsTold(SignedIn), ends(Accepted) },
          u"Preparing WaitingForBrowser Problem Preparing WaitingForBrowser Idle"_s,
          Accepted,
          u"authorize.access_denied"_s },
        { "opened again",
          B,
          { starts(), opensInBrowser(), browserShows(u"username"_s), presses(u"Open again"_s),
            browserHas(2), sees(Face::WaitingForBrowser, Waiting), browserSignsIn(u"alice"_s, 1),
            browserIsTold(SignedIn, 1), ends(Accepted), isOneTransaction() },
          u"Preparing WaitingForBrowser Idle"_s,
          Accepted,
          u""_s },
        { "link copied",
          B,
          { starts(), setsBrowser(u"true"_s), opensInBrowser(),
            sees(Face::WaitingForBrowser, Waiting), presses(u"Copy link"_s), copiedLink(),
            browserOpens(clipboard), browserSignsIn(u"alice"_s), browserIsTold(SignedIn),
            ends(Accepted), isOneTransaction() },
          u"Preparing WaitingForBrowser Idle"_s,
          Accepted,
          u""_s },
        { "late callback to a problem",
          B,
          { starts(), setsBrowser(u"/bin/sh -c \"sleep 0.3; exit 1\""_s), opensInBrowser(),
            sees(Face::WaitingForBrowser, Waiting), sees(Face::Problem, NoBrowser),
            hasError(u"browser.open"_s), presses(u"Copy link"_s), copiedLink(),
            browserOpens(clipboard), browserSignsIn(u"alice"_s), browserIsTold(SignedIn),
            ends(Accepted), isOneTransaction() },
          u"Preparing WaitingForBrowser Problem Idle"_s,
          Accepted,
          u""_s },
        { "engine is missing",
          B,
          { losesEngine(), opens(), sees(Face::WaitingForBrowser, Waiting),
            browserSignsIn(u"alice"_s), browserIsTold(SignedIn), ends(Accepted),
            isOneTransaction() },
          u"Preparing WaitingForBrowser Idle"_s,
          Accepted,
          u""_s },
        { "callback after the time is up",
          B,
          { starts(), givesTime(10s), opensInBrowser(), browserShows(u"username"_s),
            sees(Face::Problem, TooLate), hasError(u"login.timeout"_s), browserSignsIn(u"alice"_s),
            browserIsTold(Over), sees(Face::Problem, TooLate), exchangesNothing(), givesTime(300s),
            presses(u"Try again"_s), browserHas(2), browserIsTold(SignedIn, 1), ends(Accepted),
            isUser(u"Alice Liddell"_s) },
          u"Preparing WaitingForBrowser Problem Preparing WaitingForBrowser Idle"_s,
          Accepted,
          u"login.timeout"_s },
        { "help after a while",
          B,
          { starts(), tenantSets({ { u"deviceIntervalSeconds"_s, 1 } }), setsBrowser(u"true"_s),
            helpsAfter(500ms), opensInBrowser(), sees(Face::WaitingForBrowser, WaitingWithHelp),
            setsBrowser(ChromiumCommand), presses(u"Use a code on another device"_s),
            sees(Face::DeviceCode, Code), presses(u"Open the page here"_s),
            browserClicks(u"submit"_s), browserSignsIn(u"alice"_s), ends(Accepted),
            isUser(u"Alice Liddell"_s) },
          u"Preparing WaitingForBrowser Preparing DeviceCode Idle"_s,
          Accepted,
          u""_s },
        { "code on another device",
          B,
          { starts(), tenantSets({ { u"deviceIntervalSeconds"_s, 1 } }),
            setsBrowser(u"/nonexistent/browser"_s), opensInBrowser(),
            sees(Face::Problem, NoBrowser), presses(u"Use a code on another device"_s),
            sees(Face::DeviceCode, Code), setsBrowser(ChromiumCommand),
            presses(u"Open the page here"_s), browserClicks(u"submit"_s),
            browserSignsIn(u"alice"_s), ends(Accepted), isUser(u"Alice Liddell"_s) },
          u"Preparing WaitingForBrowser Problem Preparing DeviceCode Idle"_s,
          Accepted,
          u""_s },
        { "code refused",
          B,
          { starts(), tenantSets({ { u"deviceIntervalSeconds"_s, 1 } }), setsBrowser(u"true"_s),
            helpsAfter(0s), opensInBrowser(), presses(u"Use a code on another device"_s),
            sees(Face::DeviceCode, Code), setsBrowser(ChromiumCommand),
            presses(u"Open the page here"_s), browserClicks(u"cancel"_s),
            browserReads(u"The device was not connected"_s), sees(Face::Problem, CodeRefused),
            hasError(u"device.access_denied"_s), presses(u"Try again"_s),
            sees(Face::DeviceCode, Code), pressesKey(Qt::Key_Escape), ends(Rejected) },
          u"Preparing WaitingForBrowser Preparing DeviceCode Problem Preparing DeviceCode Idle"_s,
          Rejected,
          u"device.access_denied login.cancelled"_s },
        { "code expires and is renewed",
          B,
          { starts(), tenantSets({ { u"deviceIntervalSeconds"_s, 1 }, { u"deviceCodeTTL"_s, 2 } }),
            setsBrowser(u"true"_s), helpsAfter(0s), opensInBrowser(),
            presses(u"Use a code on another device"_s), hasNewCode(),
            sees(Face::DeviceCode, CodeExpired), tenantSets({ { u"deviceCodeTTL"_s, 900 } }),
            setsBrowser(ChromiumCommand), presses(u"Get a new code"_s),
            sees(Face::DeviceCode, Code), hasNewCode(), presses(u"Open the page here"_s),
            browserClicks(u"submit"_s), browserSignsIn(u"alice"_s),
            browserReads(u"Your device is connected"_s), ends(Accepted),
            isUser(u"Alice Liddell"_s) },
          u"Preparing WaitingForBrowser Preparing DeviceCode Preparing DeviceCode Idle"_s,
          Accepted,
          u"device.expired"_s },
    };
}

// --- From the page to the browser

QList<Scenario> handOvers()
{
    return {
        { "hand-over in the middle of a password",
          P | B,
          { starts(), opens(), sees(Face::Page, Page), types(u"username"_s, u"alice"_s),
            types(u"password"_s, u"wond"_s), presses(u"Continue in your browser"_s),
            sees(Face::WaitingForBrowser, WaitingWithPage), pageHasNoInput(),
            browserSignsIn(u"alice"_s), browserIsTold(SignedIn), ends(Accepted),
            isUser(u"Alice Liddell"_s), isOneTransaction() },
          u"Preparing Page WaitingForBrowser Idle"_s,
          Accepted,
          u""_s },
        { "host refuses the page",
          P | B,
          { starts(), refuses(u"localhost"_s),
            opensWith({ { u"connection"_s, u"google-oauth2"_s } }),
            sees(Face::WaitingForBrowser, WaitingForHost), browserClicks(u"account"_s),
            browserIsTold(SignedIn), ends(Accepted), isUser(u"Bob Rivera"_s), isOneTransaction() },
          u"Preparing WaitingForBrowser Idle"_s,
          Accepted,
          u""_s },
        { "host refuses the popup",
          P | B,
          { starts(), refuses(u"localhost"_s), opens(), sees(Face::Page, Page),
            clicks(u"social-google"_s), sees(Face::WaitingForBrowser, WaitingForHost),
            popupIsGone(), browserSignsIn(u"alice"_s), browserIsTold(SignedIn), ends(Accepted),
            isOneTransaction() },
          u"Preparing Page WaitingForBrowser Idle"_s,
          Accepted,
          u""_s },
        { "renderer dies",
          P | B,
          { starts(), opens(), sees(Face::Page, Page), seesOnPage(u"username"_s), killsRenderer(),
            sees(Face::WaitingForBrowser, WaitingWithPage), browserSignsIn(u"alice"_s),
            browserIsTold(SignedIn), ends(Accepted), isOneTransaction() },
          u"Preparing Page WaitingForBrowser Idle"_s,
          Accepted,
          u""_s },
        { "back to the page",
          P | B,
          { starts(), opens(), sees(Face::Page, Page), presses(u"Continue in your browser"_s),
            sees(Face::WaitingForBrowser, WaitingWithPage), browserShows(u"username"_s),
            presses(u"Back to this window"_s), sees(Face::Page, Page), signsIn(u"alice"_s),
            ends(Accepted), isOneTransaction() },
          u"Preparing Page WaitingForBrowser Preparing Page Idle"_s,
          Accepted,
          u""_s },
        { "late callback to the page",
          P | B,
          { starts(), opens(), sees(Face::Page, Page), presses(u"Continue in your browser"_s),
            sees(Face::WaitingForBrowser, WaitingWithPage), browserShows(u"username"_s),
            presses(u"Back to this window"_s), sees(Face::Page, Page), browserSignsIn(u"alice"_s),
            browserIsTold(SignedIn), ends(Accepted), isOneTransaction() },
          u"Preparing Page WaitingForBrowser Preparing Page Idle"_s,
          Accepted,
          u""_s },
    };
}

// --- A person who gives up

QList<Scenario> cancels()
{
    return {
        { "cancel while it is prepared",
          P,
          { starts(), tenantSets(fault({ { u"path"_s, u"/authorize"_s }, { u"hang"_s, true } })),
            opens(), sees(Face::Preparing, Preparing), pressesKey(Qt::Key_Escape), ends(Rejected) },
          u"Preparing Idle"_s,
          Rejected,
          Cancelled },
        { "cancel while restore is waited for",
          Nothing,
          { starts(), isSignedIn(), holdsStore(), restarts(), opens(),
            sees(Face::Preparing, Preparing), pressesKey(Qt::Key_Escape), ends(Rejected),
            releasesStore() },
          u"Preparing Idle"_s,
          Rejected,
          u""_s },
        { "cancel at the page",
          P,
          { starts(), opens(), sees(Face::Page, Page), pressesKey(Qt::Key_Escape), ends(Rejected),
            exchangesNothing() },
          u"Preparing Page Idle"_s,
          Rejected,
          Cancelled },
        { "window is closed",
          P,
          { starts(), opens(), sees(Face::Page, Page), types(u"username"_s, u"ali"_s), closes(),
            ends(Rejected) },
          u"Preparing Page Idle"_s,
          Rejected,
          Cancelled },
        { "Escape over typed input asks",
          P,
          { starts(), opens(), sees(Face::Page, Page), types(u"username"_s, u"ali"_s),
            pressesKey(Qt::Key_Escape), sees({ u"Stop signing in?"_s, u"Stop"_s, u"Keep going"_s }),
            presses(u"Keep going"_s), sees(Page), pageHas(u"username"_s, u"ali"_s),
            pressesKey(Qt::Key_Escape), presses(u"Stop"_s), ends(Rejected) },
          u"Preparing Page Idle"_s,
          Rejected,
          Cancelled },
        { "cancel while the browser is waited for",
          Nothing,
          { starts(), setsBrowser(u"true"_s), opensInBrowser(),
            sees(Face::WaitingForBrowser, Waiting), presses(u"Cancel"_s), ends(Rejected) },
          u"Preparing WaitingForBrowser Idle"_s,
          Rejected,
          Cancelled },
        { "Escape while the browser is waited for",
          Nothing,
          { starts(), setsBrowser(u"true"_s), opensInBrowser(),
            sees(Face::WaitingForBrowser, Waiting), pressesKey(Qt::Key_Escape), ends(Rejected) },
          u"Preparing WaitingForBrowser Idle"_s,
          Rejected,
          Cancelled },
        { "cancel at a problem",
          Nothing,
          { starts(), setsBrowser(u"/nonexistent/browser"_s), opensInBrowser(),
            sees(Face::Problem, NoBrowser), pressesKey(Qt::Key_Escape), ends(Rejected) },
          u"Preparing WaitingForBrowser Problem Idle"_s,
          Rejected,
          Cancelled },
        { "cancel at a code",
          Nothing,
          { starts(), setsBrowser(u"/nonexistent/browser"_s), opensInBrowser(),
            sees(Face::Problem, NoBrowser), presses(u"Use a code on another device"_s),
            sees(Face::DeviceCode, Code), pressesKey(Qt::Key_Escape), ends(Rejected) },
          u"Preparing WaitingForBrowser Problem Preparing DeviceCode Idle"_s,
          Rejected,
          Cancelled },
    };
}

} // namespace

QList<Scenario> scenarios()
{
    return sessions() + pages() + browsers() + handOvers() + cancels();
}
