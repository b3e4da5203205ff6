// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pagerows.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>

using namespace Qt::StringLiterals;
using namespace PageSteps;
using namespace PageWords;

namespace {

const auto Refused = u"Refused"_s;

PageStep copied(const QString &text)
{
    return { u"copies "_s + text, [text](PageFixture &) {
                QGuiApplication::clipboard()->setText(text);
                return QString();
            } };
}

PageStep hasCopied(const QString &text)
{
    return { u"has copied "_s + text, [text](PageFixture &fixture) {
                const QString is = QGuiApplication::clipboard()->text();
                Q_UNUSED(fixture)
                return is == text ? QString() : QString(u"what was copied is "_s + is);
            } };
}

PageStep isNotFullScreen()
{
    return { u"is not full screen"_s, [](PageFixture &fixture) {
                return fixture.dialog->window()->visibility() == QWindow::FullScreen ? u"it is"_s
                                                                                     : QString();
            } };
}

} // namespace

// What a page asks for that a login has no need for.
QList<PageRow> askingRows()
{
    return {
        { "full screen",
          "full-screen.html",
          { seesPage(), clicks(Go), seesText(Refused), isNotFullScreen(), hasNoWindow() } },
        { "clipboard",
          "clipboard.html",
          { copied(u"mine"_s), seesPage(), seesText(u"Tried"_s), hasCopied(u"mine"_s), clicks(Go),
            seesText(Refused), hasNoWindow() } },
        { "permissions",
          "permissions.html",
          { seesPage(), clicks(Go), seesText(Refused), hasNoWindow() } },
        { "screen", "screen.html", { seesPage(), clicks(Go), seesText(Refused), hasNoWindow() } },
        { "files",
          "file-chooser.html",
          { seesPage(), clicks(Go), seesText(After), hasNoWindow() } },
        { "folder",
          "file-chooser.html",
          { seesPage(), clicks(u"folder"_s), keepsText(Before), hasNoWindow() } },
        { "file system",
          "file-system.html",
          { seesPage(), clicks(Go), seesText(Refused), hasNoWindow() } },
        { "colour",
          "colour-chooser.html",
          { seesPage(), clicks(Go), seesText(After), hasNoWindow() } },
        { "colour, asked for by a script",
          "colour-picker.html",
          { seesPage(), clicks(Go), seesText(After), hasNoWindow() } },
        // With Qt 6.8 and Qt Quick they have the Tab key.
        { "choices",
          "date-chooser.html",
          { seesPage(), clicks(Go), keepsText(Before), escapes() } },
        { "print", "print.html", { seesPage(), clicks(Go), seesText(After), hasNoWindow() } },
        { "closes its window", "close.html", { seesPage(), clicks(Go), hasNoWindow() } },
        { "pointer lock",
          "pointer-lock.html",
          { seesPage(), clicks(Go), seesText(Refused), hasNoWindow() } },
        { "dropped file",
          "drop.html",
          { seesPage(), dropsFile(), keepsText(Before), hasNoWindow() } },
        { "menu", "menu.html", { seesPage(), clicksRight(Go), seesText(u"Menu"_s) } },
        { "protocol handler",
          "protocol-handler.html",
          { seesPage(), clicks(Go), seesText(After), hasNoWindow() } },
        { "keyboard trap", "trap.html", { seesPage(), keepsText(Before), escapes() } },
    };
}
