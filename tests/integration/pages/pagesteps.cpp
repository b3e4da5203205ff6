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
int tabKeyTo(const PageStage &stage, const QString &button)
{
    const QPoint place = stage.part(button).place.center();
    for (const auto &name : { u"pageBarInput"_s, u"pageBarChoice"_s, u"ok"_s, u"cancel"_s,
                              u"block"_s, u"dismiss"_s, u"retry"_s, u"continueInBrowser"_s }) {
        const Part part = stage.part(Bar + u'/' + name);
        if (!part.focused || Bar + u'/' + name == button)
            continue;
        const bool isBelow = part.place.bottom() < place.y();
        const bool isBehind = part.place.top() <= place.y() && part.place.right() < place.x();
        return isBelow || isBehind ? Qt::Key_Tab : Qt::Key_Backtab;
    }
    return Qt::Key_Tab;
}

PageStep does(const QString &what, const std::function<void(PageStage &)> &action)
{
    return { what, [action](PageStage &stage) {
                action(stage);
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
    return { u"sees the page"_s, [](PageStage &stage) { return stage.seesFace(Face::Page); } };
}

PageStep PageSteps::seesText(const QString &text)
{
    return { u"sees the text "_s + text, [text](PageStage &stage) {
                QString seen;
                const QString wrong = stage.waitFor(
                        [&] {
                            seen = stage.ask(textOf(), PageStage::BeforeAskingAgain);
                            return seen.contains(text);
                        },
                        u"text "_s + text);
                return wrong.isEmpty() ? wrong : QString(wrong + u"; the page says "_s + seen);
            } };
}

PageStep PageSteps::keepsText(const QString &text)
{
    return { u"keeps the text "_s + text, [text](PageStage &stage) {
                const auto isThere = [&] {
                    return stage.dialog->controller()->face() == Face::Page
                            && stage.ask(textOf()).contains(text);
                };
                return stage.staysSo(isThere, text);
            } };
}

PageStep PageSteps::clicks(const QString &id)
{
    return { u"clicks "_s + id, [id](PageStage &stage) { return stage.click(id); } };
}

PageStep PageSteps::clicksRight(const QString &id)
{
    return { u"clicks right "_s + id,
             [id](PageStage &stage) { return stage.click(id, Qt::RightButton); } };
}

PageStep PageSteps::pressesKey(int key, Qt::KeyboardModifiers modifiers)
{
    return { u"presses "_s + QString::number(key, 16),
             [=](PageStage &stage) { return stage.key(key, modifiers); } };
}

PageStep PageSteps::types(const QString &text)
{
    return { u"types "_s + text, [text](PageStage &stage) { return stage.type(text); } };
}

PageStep PageSteps::evaluates(const QString &script, const QString &value)
{
    return { script + u" is "_s + value, [=](PageStage &stage) {
                QString seen;
                const QString wrong = stage.waitFor(
                        [&] {
                            seen = stage.ask(script, PageStage::BeforeAskingAgain);
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
    return { u"asks for "_s + QString::fromUtf8(path), [path](PageStage &stage) {
                return stage.waitFor([&] { return stage.server.hasRequest(path); },
                                     QString::fromUtf8(path));
            } };
}

PageStep PageSteps::dropsFile()
{
    return does(u"drops a file"_s, [](PageStage &stage) {
        QWindow *const window = stage.pageWindow();
        dropFile(window, stage.dialog->page(window).center(),
                 QCoreApplication::applicationFilePath());
    });
}

PageStep PageSteps::killsRenderer()
{
    return { u"kills the renderer"_s,
             [](PageStage &stage) { return kill(stage.dialog->rendererPid()); } };
}

PageStep PageSteps::isReadable(double contrast)
{
    return { u"is readable"_s, [contrast](PageStage &stage) {
                QWindow *const window = stage.dialog->window();
                double seen = 0;
                const auto isReadable = [&] {
                    stage.witness.look();
                    seen = contrastOf(grabWindow(window), stage.dialog->page(window),
                                      qRgb(255, 0, 255));
                    stage.witness.lookAgain();
                    return seen >= contrast;
                };
                return stage.waitFor(isReadable, u"contrast"_s).isEmpty()
                        ? QString()
                        : u"the contrast is %1"_s.arg(seen);
            } };
}

// --- The bar, and the buttons of the faces

PageStep PageSteps::seesBar(const QString &sentence, const QString &text)
{
    return { u"sees the bar "_s + sentence, [=](PageStage &stage) {
                const auto isThere = [&] {
                    return stage.part(Bar).isShown() && stage.part(Bar).name.contains(sentence)
                            && (text.isEmpty() || stage.part(u"pageBarText"_s).text.contains(text));
                };
                QString wrong = stage.waitFor(isThere, u"bar "_s + sentence);
                if (!wrong.isEmpty())
                    return QString(wrong + u"; it says "_s + stage.part(Bar).name + u" / "_s
                                   + stage.part(u"pageBarText"_s).text);
                return stage.waitFor([&] { return stage.part(Bar).focused; },
                                     u"focus in the bar"_s);
            } };
}

PageStep PageSteps::seesNoBar()
{
    return { u"sees no bar"_s, [](PageStage &stage) {
                return stage.waitFor([&] { return !stage.part(Bar).isShown(); },
                                     u"end of the bar"_s);
            } };
}

PageStep PageSteps::pressesBar(const QString &button)
{
    return { u"presses "_s + button, [button](PageStage &stage) {
                const QString inBar = Bar + u'/' + button;
                return stage.part(Bar).isShown()
                        ? stage.pressByKeyboard(inBar, tabKeyTo(stage, inBar))
                        : u"no bar"_s;
            } };
}

PageStep PageSteps::presses(const QString &button)
{
    return { u"presses "_s + button,
             [button](PageStage &stage) { return stage.pressByKeyboard(button); } };
}

PageStep PageSteps::seesProblem(const QString &detail)
{
    return { u"sees a problem "_s + detail, [detail](PageStage &stage) {
                QString wrong = stage.seesFace(Face::Problem);
                const QString seen = stage.dialog->controller()->error().detail();
                if (wrong.isEmpty() && !detail.isEmpty() && seen != detail)
                    wrong = u"the problem is "_s + seen;
                return wrong;
            } };
}

// With the words why.
PageStep PageSteps::isHandedOver()
{
    return { u"goes on in the system browser"_s, [](PageStage &stage) {
                const auto *const controller = stage.dialog->controller();
                QString wrong = stage.waitFor(
                        [&] {
                            return controller->face() == Face::WaitingForBrowser
                                    || stage.part(u"continueInBrowser"_s).focused;
                        },
                        u"way to the system browser"_s, PageStage::FirstPage);
                if (wrong.isEmpty() && controller->face() == Face::Page)
                    wrong = stage.pressByKeyboard(u"continueInBrowser"_s);
                if (wrong.isEmpty())
                    wrong = stage.waitFor([&] { return stage.browser.opened.size() == 1; },
                                          u"page in the system browser"_s);
                return wrong;
            } };
}

// --- Windows

PageStep PageSteps::seesPopup()
{
    return { u"sees a popup"_s, [](PageStage &stage) { return stage.seesPopup(); } };
}

PageStep PageSteps::popupIsGone()
{
    return { u"the popup is gone"_s, [](PageStage &stage) { return stage.losesPopup(); } };
}

PageStep PageSteps::isAtMost(QSize size)
{
    return { u"is at most as large as asked"_s, [size](PageStage &stage) {
                const auto fits = [&] {
                    const QSize page = stage.dialog->page(stage.pageWindow()).size();
                    return page.width() <= size.width() && page.height() <= size.height();
                };
                const QString wrong = stage.waitFor(fits, u"popup of that size"_s);
                const QRect is = stage.pageWindow()->geometry();
                return wrong.isEmpty()
                        ? wrong
                        : u"%1; it is %2 x %3"_s.arg(wrong).arg(is.width()).arg(is.height());
            } };
}

PageStep PageSteps::hasNoWindow()
{
    return { u"there is no window"_s, [](PageStage &stage) {
                return stage.witness.windows().isEmpty()
                        ? QString()
                        : u"there was "_s + stage.witness.windows().join(u' ');
            } };
}

PageStep PageSteps::hasAtMost(int windows)
{
    return { u"has few windows"_s, [windows](PageStage &stage) {
                return stage.staysSo([&] { return stage.otherWindows().size() <= windows; },
                                     u"few windows"_s);
            } };
}

// --- Other programs

PageStep PageSteps::desktopOpens(const QString &url)
{
    return { u"the desktop opens "_s + url, [url](PageStage &stage) {
                const auto isOpened = [&] {
                    const auto has = [&](const QUrl &opened) {
                        return opened.toString().contains(url);
                    };
                    return std::any_of(stage.desktop.cbegin(), stage.desktop.cend(), has)
                            || std::any_of(stage.browser.opened.cbegin(),
                                           stage.browser.opened.cend(), has);
                };
                return stage.waitFor(isOpened, u"program that opens "_s + url);
            } };
}

PageStep PageSteps::desktopOpensNothing()
{
    return { u"the desktop opens nothing"_s, [](PageStage &stage) {
                return stage.staysSo(
                        [&] { return stage.desktop.isEmpty() && stage.browser.opened.isEmpty(); },
                        u"only ours"_s);
            } };
}

// --- The end

PageStep PageSteps::isSignedIn()
{
    return { u"is signed in"_s, [](PageStage &stage) {
                QString wrong = stage.waitFor([&] { return !stage.ends.isEmpty(); }, u"end"_s);
                if (wrong.isEmpty() && stage.ends != QStringList { u"accepted"_s })
                    wrong = u"the login ended as "_s + stage.ends.join(u' ');
                if (wrong.isEmpty() && !stage.provider.isAuthenticated())
                    wrong = u"nobody is signed in"_s;
                return wrong;
            } };
}

PageStep PageSteps::escapes()
{
    return { u"escapes"_s, [](PageStage &stage) {
                // The first one may close what the page has open.
                const auto hasEnded = [&] { return !stage.ends.isEmpty(); };
                QString wrong = stage.key(Qt::Key_Escape);
                if (wrong.isEmpty() && !waitUntil(hasEnded, 1000))
                    wrong = stage.key(Qt::Key_Escape);
                return wrong.isEmpty() ? stage.waitFor(hasEnded, u"end by Escape"_s) : wrong;
            } };
}

PageStep PageSteps::cancels()
{
    return { u"cancels"_s, [](PageStage &stage) {
                stage.dialog->controller()->cancel();
                return stage.waitFor([&] { return !stage.ends.isEmpty(); }, u"end"_s);
            } };
}

PageStep PageSteps::dialogIsDeleted()
{
    return does(u"the dialog is deleted"_s, [](PageStage &stage) { stage.destroyDialog(); });
}
