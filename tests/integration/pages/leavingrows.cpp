// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pagerows.h"

using namespace Qt::StringLiterals;
using namespace PageSteps;
using namespace PageWords;

namespace {

const auto Browser = u"browser"_s; // of the sentence "This step needs your browser"

} // namespace

// Where a page leads that is no page, and back to the application.
QList<PageRow> leavingRows()
{
    return {
        { "link to another program",
          "scheme-link.html",
          { seesPage(), clicks(Go), seesBar(Browser), pressesBar(u"continueInBrowser"_s),
            isHandedOver(), hasNoWindow() } },
        { "button to another program",
          "scheme-button.html",
          { seesPage(), clicks(Go), seesBar(Browser), pressesBar(u"dismiss"_s), seesNoBar(),
            desktopOpensNothing(), seesText(u"Before"_s), hasNoWindow() } },
        { "script to another program",
          "scheme-script.html",
          { seesPage(), seesBar(Browser), pressesKey(Qt::Key_Escape), seesNoBar(),
            desktopOpensNothing(), hasNoWindow() } },
        { "frame to another program",
          "scheme-frame.html",
          { seesPage(), clicks(Go), seesBar(Browser), pressesBar(u"dismiss"_s), seesNoBar(),
            desktopOpensNothing(), hasNoWindow() } },
        { "redirect to another program", "to-bankid.http", { isHandedOver(), hasNoWindow() } },
        { "other programs without end",
          "scheme-flood.html",
          { seesPage(), seesBar(Browser), desktopOpensNothing(), hasNoWindow(), cancels() } },
        { "files and the engine's own pages",
          "scheme-file.html",
          { seesPage(), clicks(Go), desktopOpensNothing(), seesText(u"Before"_s), hasNoWindow() } },
        { "letter",
          "mailto.html",
          { seesPage(), clicks(Go), desktopOpens(u"mailto:help@example.com"_s), seesNoBar(),
            seesText(u"Before"_s), hasNoWindow() } },
        { "call",
          "tel.html",
          { seesPage(), clicks(Go), desktopOpens(u"tel:+4612345"_s), seesNoBar(),
            seesText(u"Before"_s), hasNoWindow() } },
        { "letter of a script",
          "mailto-script.html",
          { seesPage(), seesText(u"After"_s), desktopOpensNothing(), hasNoWindow() } },
        { "wrong state, then the right one",
          "wrong-right.html",
          { seesPage(), asksServer("/wrong"), isSignedIn() } },
        { "redirect in a frame",
          "wrong-frame.html",
          { seesPage(), asksServer("/right"), keepsText(u"Before"_s), desktopOpensNothing(),
            hasNoWindow() } },
        { "back from another site",
          "other-site.html",
          { seesPage(), clicks(Go), seesText(u"The next page"_s), presses(u"pageBack"_s),
            seesText(u"Before"_s), hasNoWindow() } },
        { "right redirect at once", "/right", { isSignedIn(), hasNoWindow() } },
    };
}
