// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pagerows.h"

using namespace Qt::StringLiterals;
using namespace PageSteps;

namespace {

const auto Host = u"127.0.0.1"_s;
const auto Go = u"go"_s;
const auto Before = u"Before"_s;
const auto After = u"After"_s;

} // namespace

// What a page says and asks.
QList<PageRow> dialogRows()
{
    return {
        { "plain",
          "plain.html",
          { seesPage(), seesText(u"A plain page"_s), types(u"abc"_s),
            evaluates(u"document.getElementById('input').value"_s, u"abc"_s), hasNoWindow(),
            evaluates(u"document.getElementById('input').value = ''"_s, u""_s), clicks(u"text"_s),
            cancels() } },
        { "zoom",
          "plain.html",
          { seesPage(), pressesKey(Qt::Key_Plus, Qt::ControlModifier),
            evaluates(u"devicePixelRatio > 1"_s, u"true"_s),
            pressesKey(Qt::Key_0, Qt::ControlModifier),
            evaluates(u"devicePixelRatio == 1"_s, u"true"_s),
            pressesKey(Qt::Key_Minus, Qt::ControlModifier),
            evaluates(u"devicePixelRatio < 1"_s, u"true"_s) } },
        { "alert",
          "alert.html",
          { seesPage(), clicks(Go), seesBar(Host, u"Hello <b>you</b>"_s), pressesBar(u"ok"_s),
            seesNoBar(), seesText(After), hasNoWindow() } },
        { "alert, answered by Escape",
          "alert.html",
          { seesPage(), clicks(Go), seesBar(Host), pressesKey(Qt::Key_Escape), seesNoBar(),
            seesText(After), hasNoWindow() } },
        { "alert at once",
          "alert-at-once.html",
          { seesPage(), seesBar(Host, u"Welcome"_s), pressesBar(u"ok"_s), seesNoBar(),
            seesText(After), hasNoWindow() } },
        { "alert of a frame",
          "alert-frame.html",
          { seesPage(), seesBar(u"localhost"_s, u"Welcome"_s), pressesBar(u"ok"_s), seesNoBar(),
            hasNoWindow() } },
        { "alert, and the application cancels",
          "alert.html",
          { seesPage(), clicks(Go), seesBar(Host), cancels(), hasNoWindow() } },
        { "alert, and the dialog is deleted",
          "alert.html",
          { seesPage(), clicks(Go), seesBar(Host), dialogIsDeleted(), hasNoWindow() } },
        { "alert, and the renderer ends",
          "alert.html",
          { seesPage(), clicks(Go), seesBar(Host), killsRenderer(),
            seesProblem(u"browser.crashed"_s), seesNoBar(), hasNoWindow() } },
        { "confirm, yes",
          "confirm.html",
          { seesPage(), clicks(Go), seesBar(Host, u"Are you sure?"_s), pressesBar(u"ok"_s),
            seesNoBar(), seesText(u"true"_s), hasNoWindow() } },
        { "confirm, no",
          "confirm.html",
          { seesPage(), clicks(Go), seesBar(Host, u"Are you sure?"_s), pressesBar(u"cancel"_s),
            seesNoBar(), seesText(u"false"_s), hasNoWindow() } },
        { "prompt",
          "prompt.html",
          { seesPage(), clicks(Go), seesBar(Host, u"What is your name?"_s),
            pressesKey(Qt::Key_A, Qt::ControlModifier), types(u"Alice"_s),
            pressesKey(Qt::Key_Return), seesNoBar(), seesText(u"Alice"_s), hasNoWindow() } },
        { "prompt, cancelled",
          "prompt.html",
          { seesPage(), clicks(Go), seesBar(Host, u"What is your name?"_s), pressesBar(u"cancel"_s),
            seesNoBar(), seesText(u"null"_s), hasNoWindow() } },
        { "alerts without end",
          "alert-many.html",
          { seesPage(), clicks(Go), seesBar(Host, u"Message 1"_s), pressesBar(u"ok"_s),
            seesBar(Host, u"Message 2"_s), pressesBar(u"ok"_s), seesBar(Host, u"Message 3"_s),
            pressesBar(u"block"_s), seesNoBar(), seesText(After), hasNoWindow() } },
        { "alerts in a loop",
          "alert-endless.html",
          { seesPage(), clicks(Go), seesBar(Host, u"Message 1"_s), pressesBar(u"ok"_s),
            seesBar(Host, u"Message 2"_s), pressesBar(u"ok"_s), seesBar(Host, u"Message 3"_s),
            pressesBar(u"block"_s), seesNoBar(), escapes(), hasNoWindow() } },
        { "alerts in a loop, never answered",
          "alert-endless.html",
          { seesPage(), clicks(Go), seesBar(Host), cancels(), hasNoWindow() } },
        { "beforeunload",
          "beforeunload.html",
          { seesPage(), clicks(u"text"_s), clicks(Go), seesText(u"The next page"_s), seesNoBar(),
            hasNoWindow() } },
        { "beforeunload, and the application cancels",
          "beforeunload.html",
          { seesPage(), clicks(u"text"_s), cancels(), hasNoWindow() } },
    };
}
