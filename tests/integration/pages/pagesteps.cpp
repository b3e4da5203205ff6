// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pagesteps.h"

#include "contrastofimage.h"
#include "waituntil.h"

#include "auth0logincontroller.h"

#include <QtCore/qdir.h>
#include <QtCore/qurlquery.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>

#include <csignal>

using namespace Qt::StringLiterals;
using Auth0::Face;

namespace {

const auto Bar = u"pageBar"_s;

QString textOf()
{
    return u"(document.getElementById('inside') ?? document.getElementById('text') ?? "
           "document.body)?.textContent.trim() ?? ''"_s;
}

// Past the bar the focus is in a page that waits for the answer, and does not come back: so not
// simply on and on.
int tabKeyTo(const PageFixture &fixture, const QString &button)
{
    const QPoint place = fixture.part(button).place.center();
    for (const auto &name : { u"pageBarInput"_s, u"pageBarChoice"_s, u"ok"_s, u"cancel"_s,
                              u"block"_s, u"dismiss"_s, u"retry"_s, u"continueInBrowser"_s }) {
        const Part part = fixture.part(Bar + u'/' + name);
        if (!part.focused || Bar + u'/' + name == button)
            continue;
        const bool isBelow = part.place.bottom() < place.y();
        const bool isBehind = part.place.top() <= place.y() && part.place.right() < place.x();
        return isBelow || isBehind ? Qt::Key_Tab : Qt::Key_Backtab;
    }
    return Qt::Key_Tab;
}

PageStep does(const QString &what, const std::function<void(PageFixture &)> &action)
{
    return { what, [action](PageFixture &fixture) {
                action(fixture);
                return QString();
            } };
}

QString kill(qint64 pid)
{
    return pid > 1 && ::kill(pid_t(pid), SIGKILL) == 0 ? QString() : u"there is no renderer"_s;
}

} // namespace

// --- Any page

PageStep PageSteps::seesPage()
{
    return { u"sees the page"_s,
             [](PageFixture &fixture) { return fixture.seesFace(Face::Page); } };
}

PageStep PageSteps::seesText(const QString &text, int patience)
{
    return { u"sees the text "_s + text, [text, patience](PageFixture &fixture) {
                QString seen;
                const QString wrong = fixture.waitFor(
                        [&] {
                            seen = fixture.ask(textOf(), PageFixture::BeforeAskingAgain);
                            return seen.contains(text);
                        },
                        u"text "_s + text, patience);
                return wrong.isEmpty() ? wrong : QString(wrong + u"; the page says "_s + seen);
            } };
}

PageStep PageSteps::keepsText(const QString &text)
{
    return { u"keeps the text "_s + text, [text](PageFixture &fixture) {
                QString seen;
                const auto isThere = [&] {
                    seen = fixture.ask(textOf());
                    return fixture.dialog->controller()->face() == Face::Page
                            && seen.contains(text);
                };
                const QString wrong = fixture.staysSo(isThere, text);
                return wrong.isEmpty() ? wrong : QString(wrong + u"; the page says "_s + seen);
            } };
}

PageStep PageSteps::clicks(const QString &id)
{
    return { u"clicks "_s + id, [id](PageFixture &fixture) { return fixture.click(id); } };
}

PageStep PageSteps::clicksRight(const QString &id)
{
    return { u"clicks right "_s + id,
             [id](PageFixture &fixture) { return fixture.click(id, Qt::RightButton); } };
}

PageStep PageSteps::pressesKey(int key, Qt::KeyboardModifiers modifiers)
{
    return { u"presses "_s + QString::number(key, 16),
             [=](PageFixture &fixture) { return fixture.key(key, modifiers); } };
}

PageStep PageSteps::types(const QString &text)
{
    return { u"types "_s + text, [text](PageFixture &fixture) { return fixture.type(text); } };
}

PageStep PageSteps::evaluates(const QString &script, const QString &value)
{
    return { script + u" is "_s + value, [=](PageFixture &fixture) {
                QString seen;
                const QString wrong = fixture.waitFor(
                        [&] {
                            seen = fixture.ask(script, PageFixture::BeforeAskingAgain);
                            return seen == value;
                        },
                        value);
                return wrong.isEmpty() ? wrong : QString(wrong + u"; it is "_s + seen);
            } };
}

PageStep PageSteps::hasFocus(const QString &id)
{
    return evaluates(u"document.hasFocus() ? document.activeElement?.id ?? '' : ''"_s, id);
}

PageStep PageSteps::asksServer(const QByteArray &path)
{
    return { u"asks for "_s + QString::fromUtf8(path), [path](PageFixture &fixture) {
                return fixture.waitFor([&] { return fixture.server.hasRequest(path); },
                                       QString::fromUtf8(path));
            } };
}

PageStep PageSteps::dropsFile()
{
    return does(u"drops a file"_s, [](PageFixture &fixture) {
        QWindow *const window = fixture.pageWindow();
        dropFile(window, fixture.dialog->page(window).center(),
                 QCoreApplication::applicationFilePath());
    });
}

PageStep PageSteps::killsRenderer()
{
    return { u"kills the renderer"_s,
             [](PageFixture &fixture) { return kill(fixture.dialog->rendererPid()); } };
}

PageStep PageSteps::isReadable(double contrast)
{
    return { u"is readable"_s, [contrast](PageFixture &fixture) {
                QWindow *const window = fixture.dialog->window();
                double seen = 0;
                const auto isReadable = [&] {
                    fixture.witness.look();
                    seen = contrastOf(grabWindow(window), fixture.dialog->page(window),
                                      qRgb(255, 0, 255));
                    fixture.witness.lookAgain();
                    return seen >= contrast;
                };
                return fixture.waitFor(isReadable, u"contrast"_s).isEmpty()
                        ? QString()
                        : u"the contrast is %1"_s.arg(seen);
            } };
}

// --- The bar, and the buttons of the faces

PageStep PageSteps::seesBar(const QString &sentence, const QString &text)
{
    return { u"sees the bar "_s + sentence, [=](PageFixture &fixture) {
                const auto isThere = [&] {
                    return fixture.part(Bar).isShown() && fixture.part(Bar).name.contains(sentence)
                            && (text.isEmpty()
                                || fixture.part(u"pageBarText"_s).text.contains(text));
                };
                QString wrong = fixture.waitFor(isThere, u"bar "_s + sentence);
                if (!wrong.isEmpty())
                    return QString(wrong + u"; it says "_s + fixture.part(Bar).name + u" / "_s
                                   + fixture.part(u"pageBarText"_s).text);
                return fixture.waitFor([&] { return fixture.part(Bar).focused; },
                                       u"focus in the bar"_s);
            } };
}

PageStep PageSteps::seesNoBar()
{
    return { u"sees no bar"_s, [](PageFixture &fixture) {
                return fixture.waitFor([&] { return !fixture.part(Bar).isShown(); },
                                       u"end of the bar"_s);
            } };
}

PageStep PageSteps::pressesBar(const QString &button)
{
    return { u"presses "_s + button, [button](PageFixture &fixture) {
                const QString inBar = Bar + u'/' + button;
                return fixture.part(Bar).isShown()
                        ? fixture.pressByKeyboard(inBar, tabKeyTo(fixture, inBar))
                        : u"no bar"_s;
            } };
}

PageStep PageSteps::presses(const QString &button)
{
    return { u"presses "_s + button,
             [button](PageFixture &fixture) { return fixture.pressByKeyboard(button); } };
}

PageStep PageSteps::seesProblem(const QString &detail)
{
    return { u"sees a problem "_s + detail, [detail](PageFixture &fixture) {
                QString wrong = fixture.seesFace(Face::Problem);
                const QString seen = fixture.dialog->controller()->error().detail();
                if (wrong.isEmpty() && !detail.isEmpty() && seen != detail)
                    wrong = u"the problem is "_s + seen;
                return wrong;
            } };
}

// With the words why.
PageStep PageSteps::isHandedOver()
{
    return { u"goes on in the system browser"_s, [](PageFixture &fixture) {
                const auto *const controller = fixture.dialog->controller();
                QString wrong = fixture.waitFor(
                        [&] {
                            return controller->face() == Face::WaitingForBrowser
                                    || fixture.part(u"continueInBrowser"_s).focused;
                        },
                        u"way to the system browser"_s, PageFixture::FirstPage);
                if (wrong.isEmpty() && controller->face() == Face::Page)
                    wrong = fixture.pressByKeyboard(u"continueInBrowser"_s);
                if (wrong.isEmpty())
                    wrong = fixture.waitFor([&] { return fixture.browser.opened.size() == 1; },
                                            u"page in the system browser"_s);
                return wrong;
            } };
}

// --- Windows

PageStep PageSteps::seesPopup()
{
    return { u"sees a popup"_s, [](PageFixture &fixture) { return fixture.seesPopup(); } };
}

PageStep PageSteps::popupIsGone()
{
    return { u"the popup is gone"_s, [](PageFixture &fixture) { return fixture.losesPopup(); } };
}

PageStep PageSteps::isAtMost(QSize size)
{
    return { u"is at most as large as asked"_s, [size](PageFixture &fixture) {
                const auto fits = [&] {
                    const QSize page = fixture.dialog->page(fixture.pageWindow()).size();
                    return page.width() <= size.width() && page.height() <= size.height();
                };
                const QString wrong = fixture.waitFor(fits, u"popup of that size"_s);
                const QRect is = fixture.pageWindow()->geometry();
                return wrong.isEmpty()
                        ? wrong
                        : u"%1; it is %2 x %3"_s.arg(wrong).arg(is.width()).arg(is.height());
            } };
}

PageStep PageSteps::hasNoWindow()
{
    return { u"there is no window"_s, [](PageFixture &fixture) {
                return fixture.witness.windows().isEmpty()
                        ? QString()
                        : u"there was "_s + fixture.witness.windows().join(u' ');
            } };
}

PageStep PageSteps::isPictured(const QString &name)
{
    return { u"is pictured"_s, [name](PageFixture &fixture) {
                const QString folder = qEnvironmentVariable("AUTH0QT_PICTURES");
                if (folder.isEmpty())
                    return QString();
                fixture.witness.look();
                const bool isSaved = grabWindow(fixture.pageWindow())
                                             .save(u"%1/%2.png"_s.arg(folder, name));
                fixture.witness.lookAgain();
                return isSaved ? QString() : u"the picture cannot be saved"_s;
            } };
}

PageStep PageSteps::hasAtMost(int windows)
{
    return { u"has few windows"_s, [windows](PageFixture &fixture) {
                return fixture.staysSo([&] { return fixture.otherWindows().size() <= windows; },
                                       u"few windows"_s);
            } };
}

// --- Other programs

PageStep PageSteps::desktopOpens(const QString &url)
{
    return { u"the desktop opens "_s + url, [url](PageFixture &fixture) {
                const auto isOpened = [&] {
                    const auto has = [&](const QUrl &opened) {
                        return opened.toString().contains(url);
                    };
                    return std::any_of(fixture.desktop.cbegin(), fixture.desktop.cend(), has)
                            || std::any_of(fixture.browser.opened.cbegin(),
                                           fixture.browser.opened.cend(), has);
                };
                return fixture.waitFor(isOpened, u"program that opens "_s + url);
            } };
}

PageStep PageSteps::desktopOpensNothing()
{
    return { u"the desktop opens nothing"_s, [](PageFixture &fixture) {
                return fixture.staysSo(
                        [&] {
                            return fixture.desktop.isEmpty() && fixture.browser.opened.isEmpty();
                        },
                        u"only ours"_s);
            } };
}

// --- The end

PageStep PageSteps::isSignedIn()
{
    return { u"is signed in"_s, [](PageFixture &fixture) {
                QString wrong = fixture.waitFor([&] { return !fixture.ends.isEmpty(); }, u"end"_s);
                if (wrong.isEmpty() && fixture.ends != QStringList { u"accepted"_s })
                    wrong = u"the login ended as "_s + fixture.ends.join(u' ');
                if (wrong.isEmpty() && !fixture.provider.isAuthenticated())
                    wrong = u"nobody is signed in"_s;
                return wrong;
            } };
}

PageStep PageSteps::escapes()
{
    return { u"escapes"_s, [](PageFixture &fixture) {
                // The first one may close what the page has open.
                const auto hasEnded = [&] { return !fixture.ends.isEmpty(); };
                QString wrong = fixture.key(Qt::Key_Escape);
                if (wrong.isEmpty() && !waitUntil(hasEnded, 1000))
                    wrong = fixture.key(Qt::Key_Escape);
                return wrong.isEmpty() ? fixture.waitFor(hasEnded, u"end by Escape"_s) : wrong;
            } };
}

PageStep PageSteps::cancels()
{
    return { u"cancels"_s, [](PageFixture &fixture) {
                fixture.dialog->controller()->cancel();
                return fixture.waitFor([&] { return !fixture.ends.isEmpty(); }, u"end"_s);
            } };
}

PageStep PageSteps::dialogIsDeleted()
{
    return does(u"the dialog is deleted"_s, [](PageFixture &fixture) { fixture.destroyDialog(); });
}
