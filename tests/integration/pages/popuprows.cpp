// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pagerows.h"

using namespace Qt::StringLiterals;
using namespace PageSteps;
using namespace PageWords;

namespace {

const auto Close = u"close"_s;

// The person opens the popup and closes it by its page.
QList<PageStep> opensAndCloses()
{
    return { clicks(Go), seesPopup(), seesText(u"Child"_s), clicks(Close), popupIsGone() };
}

// Into a popup without an address. Qt 6.4 crashes when it draws it.
QList<PageStep> written(const QList<PageStep> &more)
{
    QList<PageStep> all { seesPage(), clicks(Go) };
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    all += { seesPopup(), seesText(u"Written"_s) };
    all += more;
#else
    Q_UNUSED(more)
    all += { seesText(u"Opened"_s), seesBar(u"browser"_s), hasAtMost(0), pressesBar(u"dismiss"_s),
             seesNoBar() };
#endif
    return all;
}

QList<PageStep> steps(std::initializer_list<QList<PageStep>> parts)
{
    QList<PageStep> all;
    for (const QList<PageStep> &part : parts)
        all += part;
    return all;
}

} // namespace

QList<PageRow> popupRows()
{
    return {
        { "popup, written to", "popup-empty.html",
          written({ isAtMost({ 400, 300 }), hasFocus(u"input"_s), types(u"abc"_s),
                    evaluates(u"document.getElementById('input').value"_s, u"abc"_s),
                    isPictured(u"popup-written"_s) }) },
        { "popup without an address", "popup-no-address.html", written({}) },
        { "popup, written to later", "popup-written-later.html", written({}) },
        { "popup, written to, closes itself", "popup-written-closes.html",
          written({ clicks(Close), popupIsGone() }) },
        { "popup, empty",
          "popup-nothing.html",
          { seesPage(), clicks(Go), seesText(u"Opened"_s), hasAtMost(0) } },
        { "popup, written to, goes on",
          "popup-written-goes-on.html",
          { seesPage(), clicks(Go), seesPopup(), seesText(u"Child"_s), clicks(Close),
            popupIsGone() } },
        { "popup of a blob",
          "popup-srcdoc.html",
          { seesPage(), clicks(Go), seesText(u"Opened"_s), hasAtMost(1) } },
        { "popup, closed by Escape",
          "popup.html",
          { seesPage(), clicks(Go), seesPopup(), seesText(u"Child"_s), isAtMost({ 320, 300 }),
            hasFocus(u"input"_s), types(u"abc"_s),
            evaluates(u"document.getElementById('input').value"_s, u"abc"_s),
            isPictured(u"popup"_s), pressesKey(Qt::Key_Escape), popupIsGone(),
            seesText(u"Before"_s) } },
        { "popup, field with the focus",
          "popup-focus.html",
          { seesPage(), clicks(Go), seesPopup(), seesText(u"Scrolled by"_s),
            keepsText(u"Scrolled by 0 pixels"_s), pressesKey(Qt::Key_Escape), popupIsGone() } },
        { "popup, larger than the screen",
          "popup-other-site.html",
          { seesPage(), clicks(Go), seesPopup(), seesText(u"Child"_s), isAtMost({ 1280, 1024 }),
            pressesKey(Qt::Key_Escape), popupIsGone() } },
        { "popup, and its renderer ends",
          "popup-other-site.html",
          { seesPage(), clicks(Go), seesPopup(), seesText(u"Child"_s), killsRenderer(),
            popupIsGone(), isHandedOver() } },
        { "popup, and the application cancels",
          "popup.html",
          { seesPage(), clicks(Go), seesPopup(), seesText(u"Child"_s), cancels(), popupIsGone() } },
        { "popup, and the dialog is deleted",
          "popup.html",
          { seesPage(), clicks(Go), seesPopup(), seesText(u"Child"_s), dialogIsDeleted(),
            popupIsGone() } },
        { "popup, closes itself",
          "popup-closes.html",
          { seesPage(), clicks(Go), seesText(u"Closed"_s), popupIsGone() } },
        { "popup, the fourth one", "popup.html",
          steps({ { seesPage() },
                  opensAndCloses(),
                  opensAndCloses(),
                  opensAndCloses(),
                  { clicks(Go), seesPopup(), seesText(u"Child"_s) } }) },
        { "popups of popups",
          "popup-brood.html",
          { seesPage(), clicks(Go), seesPopup(), seesText(u"Brood"_s), clicks(u"more"_s),
            hasAtMost(3) } },
        { "popups in a flood",
          "popup-flood.html",
          { seesPage(), clicks(Go), seesText(u"Opened"_s), hasAtMost(3), cancels(),
            popupIsGone() } },
        { "popup with a message",
          "popup-alert.html",
          { seesPage(), clicks(Go), seesPopup(), seesBar(Host, u"From the popup"_s),
            pressesBar(u"ok"_s), seesNoBar(), seesText(After), hasAtMost(1) } },
        { "popup of a download",
          "popup-download.html",
          { seesPage(), clicks(Go), seesText(u"Opened"_s), desktopOpens(u"/attachment.http"_s),
            popupIsGone() } },
        { "popup of a document",
          "popup-pdf.html",
          { seesPage(), clicks(Go), seesText(u"Opened"_s), desktopOpens(u"/pdf.http"_s),
            popupIsGone() } },
        { "link to a document",
          "popup-link.html",
          { seesPage(), clicks(Go), desktopOpens(u"/pdf.http"_s), popupIsGone(),
            seesText(u"Before"_s) } },
        { "popup of a letter",
          "popup-mailto.html",
          { seesPage(), clicks(Go), seesText(u"Opened"_s), popupIsGone() } },
        { "popup of another program",
          "popup-scheme.html",
          { seesPage(), clicks(Go), seesText(u"Opened"_s), popupIsGone(), seesBar(u"browser"_s),
            pressesBar(u"dismiss"_s), seesNoBar() } },
        { "popup that wants a password",
          "popup-basic.html",
          { seesPage(), clicks(Go), isHandedOver(), popupIsGone() } },
        { "popup with a wrong state, then the right one",
          "popup-wrong-right.html",
          { seesPage(), clicks(Go), asksServer("/wrong"), isSignedIn() } },
    };
}
