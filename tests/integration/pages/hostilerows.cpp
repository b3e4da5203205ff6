// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pagerows.h"

using namespace Qt::StringLiterals;
using namespace PageSteps;
using namespace PageWords;

// Much of something, or without end.
QList<PageRow> hostileRows()
{
    return {
        { "redirects without end", "endless.http", { seesProblem({}), hasNoWindow() } },
        { "redirects of a script without end",
          "redirect-script.html",
          { seesPage(), hasNoWindow(), escapes() } },
        { "refreshes without end",
          "redirect-refresh.html",
          { seesPage(), hasNoWindow(), escapes() } },
        { "history",
          "history.html",
          { seesPage(), clicks(Go), keepsText(u""_s),
            evaluates(u"location.pathname.length > 1"_s, u"true"_s), hasNoWindow() } },
        { "back to before the page",
          "history-back.html",
          { seesPage(), seesText(After), evaluates(u"location.pathname"_s, u"/authorize"_s),
            keepsText(After) } },
        { "service worker",
          "service-worker.html",
          { seesPage(),
            evaluates(u"document.getElementById('text').textContent != 'Before'"_s, u"true"_s),
            hasNoWindow() } },
        { "worker without end", "worker.html", { seesPage(), seesText(After), hasNoWindow() } },
        { "script without end",
          "script-endless.html",
          { seesPage(), clicks(Go), escapes(), hasNoWindow() } },
        { "renderer killed",
          "plain.html",
          { seesPage(), killsRenderer(), isHandedOver(), presses(u"backToPage"_s), seesPage(),
            seesText(u"A plain page"_s), hasNoWindow() } },
        { "out of memory",
          "memory.html",
          { seesPage(), clicks(Go), isHandedOver(), hasNoWindow() } },
        // The layout of this page takes seconds on a busy machine.
        { "large page", "/large", { seesPage(), seesText(u"Large"_s, 60'000), hasNoWindow() } },
        { "title", "title.html", { seesPage(), seesText(After), hasNoWindow() } },
        { "console", "console.html", { seesPage(), seesText(After), hasNoWindow() } },
        { "file of a script",
          "download-blob.html",
          { seesPage(), clicks(Go), keepsText(Before), desktopOpensNothing(), hasNoWindow() } },
        { "file in an address",
          "download-data.html",
          { seesPage(), clicks(Go), keepsText(Before), desktopOpensNothing(), hasNoWindow() } },
        { "files without end",
          "download-link.html",
          { seesPage(), clicks(Go), keepsText(Before), hasAtMost(0) } },
        { "page in an address",
          "data-page.html",
          { seesPage(), clicks(Go), keepsText(Before), desktopOpensNothing(), hasNoWindow() } },
        // The last one: what the engine has to clear away keeps the next page waiting.
        { "two thousand frames", "frames.html", { seesPage(), escapes(), hasNoWindow() } },
    };
}
