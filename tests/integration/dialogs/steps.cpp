// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "steps.h"

#include "auth0logincontroller.h"
#include "auth0profile.h"
#include "auth0systembrowser.h"
#include "login/auth0logincontroller_p.h"
#include "testpaths.h"

#include <QtCore/qlocale.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qevent.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <csignal>

using namespace Qt::StringLiterals;
using Auth0::Face;

namespace {

constexpr auto Password = "wonderland"_L1;

// The first thing that is wrong.
QString inTurn(const QList<std::function<QString()>> &steps)
{
    for (const auto &step : steps) {
        if (const QString wrong = step(); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

Step does(const QString &what, const std::function<void(DialogFixture &)> &action)
{
    return { what, [action](DialogFixture &fixture) {
                action(fixture);
                return QString();
            } };
}

QString differs(const QString &seen, const QString &wanted)
{
    return seen == wanted ? QString() : u"is "_s + seen + u", not "_s + wanted;
}

const LoginViewDriver *current(const DialogFixture &fixture)
{
    return fixture.second ? fixture.second.get() : fixture.dialog.get();
}

Step orders(const QString &what, const QJsonObject &order, int tab)
{
    QJsonObject whole = order;
    if (tab >= 0)
        whole.insert(u"tab"_s, tab);
    return { u"Chromium: "_s + what, [whole, tab](DialogFixture &fixture) {
                // A link becomes a tab in a moment.
                const auto isThere = [&] {
                    return fixture.browser->order({ { u"do"_s, u"count"_s } }).isEmpty()
                            && fixture.browser->answer().toInt() > qMax(tab, 0);
                };
                const QString wrong = fixture.waitFor(isThere, u"a tab in Chromium"_s);
                return wrong.isEmpty() ? fixture.browser->order(whole) : wrong;
            } };
}

// Nothing from elsewhere, and nothing that does not work.
QString checkArrival(DialogFixture &fixture, const QString &title)
{
    const QJsonValue page = fixture.browser->answer();
    const QString text = page["text"_L1].toString();
    if (!text.contains(title) || !page["title"_L1].toString().contains(title))
        return u"the page says "_s + text;
    if (!text.contains(QGuiApplication::applicationDisplayName()))
        return u"the page does not name the application"_s;
    const QJsonArray requests = page["requests"_L1].toArray();
    for (const QJsonValue &request : requests) {
        const QString url = request["url"_L1].toString();
        if (request["type"_L1].toString() != "Document"_L1 && url != "data:"_L1
            && QUrl(url).host() != fixture.redirectUri.host()) {
            return u"the page asks for "_s + url;
        }
    }
    const QJsonArray problems = page["problems"_L1].toArray();
    for (const QJsonValue &problem : problems) {
        // A page that is nobody's answer says so to programs too.
        if (!problem.toString().endsWith("responded with a status of 400 (Bad Request)"_L1))
            return u"the page has "_s + problem.toString();
    }
    return {};
}

} // namespace

// --- The application

Step Steps::starts()
{
    return { u"starts"_s, [](DialogFixture &fixture) { return fixture.startApplication(); } };
}

Step Steps::restarts()
{
    return does(u"restarts"_s, [](DialogFixture &fixture) {
        fixture.startApplication();
        fixture.provider->restore();
    });
}

Step Steps::isSignedIn()
{
    return { u"is signed in"_s, [](DialogFixture &fixture) {
                Auth0SystemBrowser browser;
                browser.setCommand(
                        QStringLiteral("\"" AUTH0QT_NODE "\" \"%1/tests/shared/signin.mjs\"")
                                .arg(Auth0QtTest::sourceDir()));
                fixture.provider->setBrowser(&browser);
                fixture.provider->login();
                return fixture.waitFor(
                        [&] {
                            return fixture.provider->isAuthenticated()
                                    && !fixture.provider->isBusy();
                        },
                        u"signed in"_s);
            } };
}

Step Steps::holdsStore()
{
    using Auth0QtTest::FaultyStore;
    return does(u"holds the store"_s, [](DialogFixture &fixture) {
        fixture.store.once(FaultyStore::Read, FaultyStore::held());
    });
}

Step Steps::releasesStore()
{
    return { u"releases the store"_s, [](DialogFixture &fixture) {
                const QString wrong = fixture.waitFor([&] { return fixture.store.isHolding(); },
                                                      u"a question to the store"_s);
                fixture.store.release();
                return wrong;
            } };
}

Step Steps::opens()
{
    return does(u"opens"_s, [](DialogFixture &fixture) { fixture.dialog->open(); });
}

Step Steps::opensWith(const QVariantMap &options)
{
    return does(u"opens with options"_s, [options](DialogFixture &fixture) {
        fixture.dialog->setOptions(options);
        fixture.dialog->open();
    });
}

Step Steps::opensInBrowser()
{
    return does(u"opens in the browser"_s, [](DialogFixture &fixture) {
        fixture.dialog->setEmbedded(false);
        fixture.dialog->open();
    });
}

Step Steps::opensSecond()
{
    return does(u"opens a second dialog"_s, [](DialogFixture &fixture) { fixture.openSecond(); });
}

Step Steps::closes()
{
    return does(u"closes"_s, [](DialogFixture &fixture) { fixture.dialog->close(); });
}

Step Steps::setsBrowser(const QString &command)
{
    return does(u"sets the browser"_s, [command](DialogFixture &fixture) {
        auto *const browser = new Auth0SystemBrowser(fixture.provider.get());
        browser->setCommand(command);
        fixture.provider->setBrowser(browser);
    });
}

Step Steps::givesTime(std::chrono::seconds whole)
{
    return does(u"gives time"_s,
                [whole](DialogFixture &fixture) { fixture.provider->setTimeout(whole); });
}

Step Steps::helpsAfter(std::chrono::milliseconds waiting)
{
    return does(u"helps sooner"_s, [waiting](DialogFixture &fixture) {
        Auth0LoginControllerPrivate::get(fixture.dialog->controller())
                ->hintDelay.setInterval(waiting);
    });
}

Step Steps::losesEngine()
{
    return { u"loses the engine"_s, [](DialogFixture &fixture) {
                LoginViewDriver::setEngineMissing(true);
                return fixture.startApplication();
            } };
}

Step Steps::refuses(const QString &host)
{
    return does(u"refuses "_s + host, [host](DialogFixture &fixture) {
        fixture.dialog->controller()->setSystemBrowserHosts({ host });
    });
}

Step Steps::speaks(const QString &language)
{
    return does(u"speaks "_s + language, [language](DialogFixture &) {
        const QLocale locale(language);
        QLocale::setDefault(locale);
        QGuiApplication::setLayoutDirection(locale.textDirection());
        QCoreApplication::postEvent(qApp, new QEvent(QEvent::LanguageChange));
    });
}

Step Steps::tenantSets(const QJsonObject &settings)
{
    return { u"the tenant is told"_s, [settings](DialogFixture &fixture) {
                return fixture.tenant("POST", u"set"_s, settings).contains("settings"_L1)
                        ? QString()
                        : u"it refuses"_s;
            } };
}

// --- The person at the dialog

Step Steps::sees(Face face, const QStringList &words)
{
    return { u"sees "_s + QVariant::fromValue(face).toString(),
             [face, words](DialogFixture &fixture) {
                 return inTurn({ [&] { return fixture.seesFace(face); },
                                 [&] { return fixture.seesWords(words); } });
             } };
}

Step Steps::sees(const QStringList &words)
{
    return { u"sees words"_s,
             [words](DialogFixture &fixture) { return fixture.seesWords(words); } };
}

Step Steps::seesTitle(const QString &title, bool rightToLeft)
{
    return { u"sees title"_s, [=](DialogFixture &fixture) {
                return fixture.waitFor(
                        [&] {
                            return current(fixture)->title() == title
                                    && current(fixture)->isRightToLeft() == rightToLeft;
                        },
                        u"the title "_s + title);
            } };
}

Step Steps::presses(const QString &button)
{
    return { u"presses "_s + button,
             [button](DialogFixture &fixture) { return fixture.press(button); } };
}

Step Steps::hasNewCode()
{
    return { u"has a new code"_s, [](DialogFixture &fixture) {
                const auto isThere = [&] {
                    const QString code = current(fixture)->controller()->userCode();
                    return !code.isEmpty() && std::exchange(fixture.userCode, code) != code;
                };
                return fixture.waitFor(isThere, u"another code than "_s + fixture.userCode);
            } };
}

Step Steps::pressesKey(Qt::Key key)
{
    return { u"presses "_s + QVariant::fromValue(key).toString(),
             [key](DialogFixture &fixture) { return fixture.key(key); } };
}

Step Steps::seesOnPage(const QString &id)
{
    return { u"sees "_s + id, [id](DialogFixture &fixture) { return fixture.seesPage(id); } };
}

Step Steps::clicks(const QString &id)
{
    return { u"clicks "_s + id, [id](DialogFixture &fixture) { return fixture.clickPage(id); } };
}

Step Steps::types(const QString &id, const QString &text)
{
    return { u"types "_s + id, [=](DialogFixture &fixture) { return fixture.type(id, text); } };
}

Step Steps::signsIn(const QString &user)
{
    return { u"signs in"_s, [user](DialogFixture &fixture) {
                return inTurn({ [&] { return fixture.type(u"username"_s, user); },
                                [&] { return fixture.type(u"password"_s, Password); },
                                [&] { return fixture.key(Qt::Key_Return); } });
            } };
}

Step Steps::pageHas(const QString &id, const QString &text)
{
    return { u"the page has "_s + text, [=](DialogFixture &fixture) {
                return differs(fixture.ask(u"document.getElementById('%1')?.value"_s.arg(id)),
                               text);
            } };
}

Step Steps::pageHasNoInput()
{
    const auto isGone = [](DialogFixture &fixture) {
        return !fixture.dialog->hasPage(fixture.dialog->window())
                || fixture.ask(u"document.querySelectorAll('input').length"_s) == "0"_L1;
    };
    return { u"what was typed is gone"_s, [isGone](DialogFixture &fixture) {
                return fixture.waitFor([&] { return isGone(fixture); }, u"an empty page"_s);
            } };
}

Step Steps::seesPopup()
{
    return { u"sees a popup"_s, [](DialogFixture &fixture) { return fixture.seesPopup(); } };
}

Step Steps::popupIsGone()
{
    return { u"the popup is gone"_s, [](DialogFixture &fixture) { return fixture.losesPopup(); } };
}

Step Steps::killsRenderer()
{
    return { u"kills the renderer"_s, [](DialogFixture &fixture) {
                const auto pid = pid_t(fixture.dialog->rendererPid());
                return pid > 1 && ::kill(pid, SIGKILL) == 0 ? QString() : u"there is none"_s;
            } };
}

// --- The person at Chromium

Step Steps::browserShows(const QString &id, int tab)
{
    return orders(u"shows "_s + id, { { u"do"_s, u"wait"_s }, { u"id"_s, id } }, tab);
}

Step Steps::browserClicks(const QString &id, int tab)
{
    return orders(u"click "_s + id, { { u"do"_s, u"click"_s }, { u"id"_s, id } }, tab);
}

Step Steps::browserSignsIn(const QString &user, int tab)
{
    const auto type = [tab](const QString &id, const QString &text) {
        return orders(u"type "_s + id,
                      { { u"do"_s, u"type"_s }, { u"id"_s, id }, { u"text"_s, text } }, tab);
    };
    const QList<Step> steps = {
        type(u"username"_s, user), type(u"password"_s, Password),
        orders(u"Enter"_s, { { u"do"_s, u"press"_s }, { u"key"_s, u"Enter"_s } }, tab)
    };
    return { u"Chromium: sign in"_s, [steps](DialogFixture &fixture) {
                for (const Step &step : steps) {
                    const QString wrong = step.run(fixture);
                    if (!wrong.isEmpty())
                        return QString(step.what + u": "_s + wrong);
                }
                return QString();
            } };
}

Step Steps::browserIsTold(const QString &title, int tab)
{
    const Step arrives = orders(u"arrives"_s,
                                { { u"do"_s, u"arrived"_s }, { u"path"_s, u"/callback"_s } }, tab);
    return { u"Chromium: is told "_s + title, [arrives, title](DialogFixture &fixture) {
                return inTurn({ [&] { return arrives.run(fixture); },
                                [&] { return checkArrival(fixture, title); } });
            } };
}

Step Steps::browserReads(const QString &title, int tab)
{
    const Step reads = orders(
            u"reads"_s, { { u"do"_s, u"read"_s }, { u"script"_s, u"document.title"_s } }, tab);
    return { u"Chromium: reads "_s + title, [reads, title](DialogFixture &fixture) {
                return fixture.waitFor(
                        [&] {
                            return reads.run(fixture).isEmpty()
                                    && fixture.browser->answer().toString() == title;
                        },
                        title);
            } };
}

Step Steps::browserHas(int tabs)
{
    return { u"Chromium: tabs"_s, [tabs](DialogFixture &fixture) {
                return fixture.waitFor(
                        [&] {
                            return fixture.browser->order({ { u"do"_s, u"count"_s } }).isEmpty()
                                    && fixture.browser->answer().toInt() == tabs;
                        },
                        QString::number(tabs) + u" tabs"_s);
            } };
}

Step Steps::browserOpens(const std::function<QString(DialogFixture &)> &link)
{
    return { u"Chromium: open the link"_s, [link](DialogFixture &fixture) {
                return fixture.browser->order(
                        { { u"do"_s, u"open"_s }, { u"url"_s, link(fixture) } });
            } };
}

Step Steps::copiedLink()
{
    return { u"the link is copied"_s, [](DialogFixture &fixture) {
                const QString link = fixture.dialog->controller()->authorizeUrl().toString(
                        QUrl::FullyEncoded);
                return !link.isEmpty() && QGuiApplication::clipboard()->text() == link
                        ? QString()
                        : u"it is not"_s; // it holds secrets
            } };
}

// --- The outcome

Step Steps::ends(const QString &how)
{
    return { how, [how](DialogFixture &fixture) {
                const QString wrong = fixture.waitFor(
                        [&] { return fixture.ends.join(u' ') == how || fixture.ends.size() > 2; },
                        how);
                return wrong.isEmpty() ? fixture.leavesNothing() : wrong;
            } };
}

Step Steps::isUser(const QString &name)
{
    return { u"is "_s + name, [name](DialogFixture &fixture) {
                return differs(fixture.provider->profile()->name(), name);
            } };
}

Step Steps::hasError(const QString &detail)
{
    return { u"has error "_s + detail, [detail](DialogFixture &fixture) {
                return differs(current(fixture)->controller()->error().detail(), detail);
            } };
}

Step Steps::isOneTransaction()
{
    return { u"is one transaction"_s, [](DialogFixture &fixture) {
                return inTurn(
                        { [&] { return differs(QString::number(fixture.states().size()), u"1"_s); },
                          [&] { return differs(QString::number(fixture.exchanges()), u"1"_s); } });
            } };
}

Step Steps::exchangesNothing()
{
    return { u"exchanges nothing"_s, [](DialogFixture &fixture) {
                return differs(QString::number(fixture.exchanges()), u"0"_s);
            } };
}
