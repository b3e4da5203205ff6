// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pagefixture.h"

#include "elementplace.h"
#include "waituntil.h"

#include "auth0logincontroller.h"

#include <QtCore/qurlquery.h>
#include <QtCore/qvariant.h>
#include <QtGui/qdesktopservices.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>

#include <optional>

using namespace Qt::StringLiterals;
using Auth0::Face;

namespace {

constexpr int Moment = 300; // ms
constexpr int TabStops = 12;
constexpr int FrameTime = 3000; // ms

QString nameOf(Face face)
{
    return QVariant::fromValue(face).toString();
}

QString stateOf(const QUrl &authorizeUrl)
{
    return QUrlQuery(authorizeUrl).queryItemValue(u"state"_s);
}

const auto Schemes = { u"http"_s, u"https"_s,  u"mailto"_s, u"tel"_s,
                       u"file"_s, u"bankid"_s, u"swish"_s,  u"acme-authenticator"_s };

} // namespace

PageFixture::PageFixture(const QByteArray &first)
    : server(first)
{
    for (const QString &scheme : Schemes)
        QDesktopServices::setUrlHandler(scheme, this, "openOnDesktop");
    server.atAuthorize = [this] {
        witness.setSecrets(server.secrets());
        witness.expectHeartbeat();
    };
    provider.setDomain(server.issuer.domain());
    provider.setClientId(server.issuer.clientId);
    provider.setStore(&store);
    provider.setBrowser(&browser);
    provider.setRedirectUris({ QUrl(u"http://127.0.0.1:0/callback"_s) });
    dialog = LoginViewDriver::make(&provider);
    witness.setOwnWindow([this] { return dialog ? dialog->window() : nullptr; });
    connect(dialog.get(), &LoginViewDriver::accepted, this, [this] { ends.append(u"accepted"_s); });
    connect(dialog.get(), &LoginViewDriver::rejected, this, [this] { ends.append(u"rejected"_s); });
}

PageFixture::~PageFixture()
{
    destroyDialog();
    for (const QString &scheme : Schemes)
        QDesktopServices::unsetUrlHandler(scheme);
}

void PageFixture::open()
{
    dialog->open();
}

void PageFixture::destroyDialog()
{
    dialog.reset();
}

QString PageFixture::waitFor(const std::function<bool()> &condition, const QString &what,
                             int patience) const
{
    if (waitUntil(condition, patience))
        return {};
    QString wrong = u"no "_s + what;
    if (dialog) {
        wrong += u"; the face is "_s + nameOf(dialog->controller()->face()) + u" with "_s
                + dialog->words().join(u" | "_s);
    }
    return wrong;
}

QString PageFixture::staysSo(const std::function<bool()> &condition, const QString &what) const
{
    if (!waitUntil([&] { return !condition(); }, Moment))
        return {};
    return u"no longer "_s + what + u"; the face is "_s + nameOf(dialog->controller()->face())
            + (ends.isEmpty() ? QString() : u", ended: "_s + ends.join(u' '));
}

QString PageFixture::seesFace(Face face)
{
    const auto *const controller = dialog->controller();
    const auto isOver = [&] {
        return controller->face() == face || controller->face() == Face::Problem || !ends.isEmpty();
    };
    QString wrong = waitFor(isOver, u"face "_s + nameOf(face), FirstPage);
    if (wrong.isEmpty() && controller->face() != face) {
        wrong = u"the face is "_s + nameOf(controller->face()) + u" ("_s
                + controller->error().detail() + u"), not "_s + nameOf(face);
    }
    return wrong;
}

// --- The page

QWindow *PageFixture::pageWindow() const
{
    return m_popup && m_popup->isVisible() ? m_popup.data() : dialog->window();
}

QString PageFixture::ask(const QString &script, int patience) const
{
    // Kept alive for an answer that comes when nobody waits for it any more.
    const auto answer = std::make_shared<std::optional<QString>>();
    if (!dialog->ask(pageWindow(), script, [answer](const QString &text) { *answer = text; }))
        return {};
    waitUntil([&] { return answer->has_value(); }, patience);
    return answer->value_or(QString());
}

QString PageFixture::seesElement(const QString &id) const
{
    const QString script =
            u"(document.getElementById('%1')?.getBoundingClientRect().width ?? 0) > 0"_s.arg(id);
    return waitFor([&] { return ask(script, BeforeAskingAgain) == "true"_L1; }, u"element "_s + id);
}

QString PageFixture::click(const QString &id, Qt::MouseButton button)
{
    QString wrong = seesElement(id);
    if (!wrong.isEmpty())
        return wrong;
    std::optional<QPoint> place;
    const auto standsStill = [&] {
        place = elementPlace(ask(elementPlaceScript(id), BeforeAskingAgain));
        return place.has_value();
    };
    // Some pages are never painted: the person clicks all the same.
    if (!waitUntil(standsStill, FrameTime))
        place = elementPlace(ask(elementPlaceNowScript(id)));
    if (!place)
        return u"the element has no place: "_s + id;
    QWindow *const window = pageWindow();
    activate(window);
    QTest::mouseClick(window, button, {}, dialog->page(window).topLeft() + *place);
    return {};
}

void PageFixture::activate(QWindow *window) const
{
    window->requestActivate();
    waitUntil([&] { return QGuiApplication::focusWindow() == window; }, Patience);
}

QString PageFixture::key(int key, Qt::KeyboardModifiers modifiers)
{
    QWindow *const window = pageWindow();
    if (!window)
        return u"no window"_s;
    activate(window);
    if (QGuiApplication::focusWindow() != window)
        return u"the window cannot be activated"_s;
    QTest::keyClick(window, Qt::Key(key), modifiers);
    return {};
}

QString PageFixture::type(const QString &text)
{
    QWindow *const window = pageWindow();
    activate(window);
    for (const QChar character : text)
        QTest::keyClick(window, character.toLatin1());
    return {};
}

// --- Windows

QList<QWindow *> PageFixture::otherWindows() const
{
    QList<QWindow *> windows = QGuiApplication::topLevelWindows();
    windows.removeIf([this](const QWindow *window) {
        return !window->isVisible() || window->type() == Qt::ToolTip
                || (dialog && window == dialog->window());
    });
    return windows;
}

QString PageFixture::closeOtherWindows()
{
    const QString wrong = waitFor([this] { return otherWindows().isEmpty(); },
                                  u"end of other windows"_s, 1000);
    const auto windows = otherWindows();
    for (QWindow *const window : windows)
        window->close();
    return wrong;
}

QString PageFixture::seesPopup()
{
    return waitFor(
            [this] {
                const auto windows = otherWindows();
                for (QWindow *window : windows) {
                    if (dialog->hasPage(window))
                        m_popup = window;
                }
                return !m_popup.isNull();
            },
            u"popup"_s);
}

QString PageFixture::losesPopup()
{
    return waitFor([this] { return otherWindows().isEmpty(); }, u"end of the popup"_s);
}

// --- By keyboard

QString PageFixture::reach(const QString &button, int key)
{
    QWindow *const window = pageWindow();
    QString wrong = waitFor([&] { return part(button).isShown() && part(button).enabled; },
                            u"button "_s + button);
    if (!wrong.isEmpty())
        return wrong;
    activate(window);
    for (int i = 0; i < TabStops && !part(button).focused; ++i) {
        const QObject *const before = QGuiApplication::focusObject();
        QTest::keyClick(window, Qt::Key(key),
                        key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        const auto hasMoved = [&] {
            return QGuiApplication::focusObject() != before || part(button).focused;
        };
        // The page's own fields have the focus in turn, of which nothing is seen here.
        for (int i = 0; i < 3 && !waitUntil(hasMoved, 20); ++i)
            ask(u"1"_s, 1000);
    }
    return part(button).focused ? QString() : u"the keyboard does not reach "_s + button;
}

QString PageFixture::pressByKeyboard(const QString &button, int key)
{
    QString wrong = reach(button, key);
    if (wrong.isEmpty())
        QTest::keyClick(pageWindow(), Qt::Key_Space);
    return wrong;
}

// Escape answers a bar before it ends the login.
QString PageFixture::answerBars()
{
    for (int i = 0; i < 5 && part(u"pageBar"_s).isShown(); ++i) {
        const QString name = part(u"pageBar"_s).name;
        if (QString wrong = key(Qt::Key_Escape); !wrong.isEmpty())
            return wrong;
        waitUntil([&] { return part(u"pageBar"_s).name != name; }, Moment);
    }
    return {};
}

QString PageFixture::endsRejected()
{
    QString wrong = key(Qt::Key_Escape);
    if (wrong.isEmpty())
        wrong = waitFor([this] { return ends == QStringList { u"rejected"_s }; },
                        u"end by Escape"_s);
    return wrong;
}

QString PageFixture::leave()
{
    if (!dialog || !ends.isEmpty())
        return {};
    if (!otherWindows().isEmpty()) {
        (void)seesPopup();
        QString wrong = answerBars();
        if (wrong.isEmpty())
            wrong = key(Qt::Key_Escape);
        if (wrong.isEmpty())
            wrong = losesPopup();
        if (!wrong.isEmpty())
            return wrong;
    }
    QString wrong = answerBars();
    const auto *const controller = dialog->controller();
    const int before = int(browser.opened.size());
    if (wrong.isEmpty() && controller->face() == Face::Preparing)
        wrong = reach(u"cancelPreparing"_s);
    // What is before the page in the order of reading.
    else if (wrong.isEmpty() && controller->face() == Face::Page)
        wrong = pressByKeyboard(u"continueInBrowser"_s, Qt::Key_Backtab);
    else if (wrong.isEmpty() && controller->face() == Face::WaitingForBrowser)
        wrong = reach(u"cancel"_s);
    else if (wrong.isEmpty() && controller->face() == Face::Problem)
        wrong = controller->browserHelps() ? pressByKeyboard(u"continueInBrowser"_s)
                                           : reach(u"retry"_s);
    if (!wrong.isEmpty())
        return wrong;
    if (browser.opened.size() > before
        && stateOf(browser.opened.constLast()) != stateOf(server.authorizeUrl())
        && controller->face() != Face::Problem) {
        return u"another login goes on in the browser"_s;
    }
    wrong = waitFor([this] { return otherWindows().isEmpty(); }, u"end of other windows"_s);
    return wrong.isEmpty() ? endsRejected() : wrong;
}
