// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pagerows.h"

using namespace Qt::StringLiterals;
using namespace PageSteps;

namespace {

PageRow status(const char *name, const char *file, const QString &text)
{
    return { name, file, { seesPage(), seesText(text), hasNoWindow() } };
}

PageRow silent(const char *name, const char *file)
{
    return { name, file, { seesPage(), asksServer("/hang"), seesText(u"Ready"_s), hasNoWindow() } };
}

} // namespace

// What the server answers with, in place of a page that is there at once.
QList<PageRow> answerRows()
{
    return {
        status("400", "status-400.http", u"The server says 400"_s),
        status("401", "status-401.http", u"The server says 401"_s),
        status("403", "status-403.http", u"The server says 403"_s),
        status("404", "status-404.http", u"The server says 404"_s),
        status("500", "status-500.http", u"The server says 500"_s),
        status("503", "status-503.http", u"The server says 503"_s),
        silent("silent picture", "silent-image.html"),
        silent("silent font", "silent-font.html"),
        silent("silent script", "silent-script.html"),
        silent("silent module", "silent-module.html"),
        silent("silent frame", "silent-frame.html"),
        silent("silent style sheet", "silent-style.html"),
        silent("silent object", "silent-object.html"),
        silent("silent film", "silent-video.html"),
        { "silent server", "/hang", { asksServer("/authorize"), hasNoWindow() } },
        { "download", "attachment.http", { seesProblem({}), desktopOpensNothing() } },
        { "page to be saved", "attached-page.http", { seesProblem({}), desktopOpensNothing() } },
        { "document", "pdf.http", { seesProblem({}), desktopOpensNothing() } },
        { "no content", "nothing.http", { seesProblem({}), desktopOpensNothing() } },
        { "empty page", "empty.http", { seesPage(), hasNoWindow() } },
        { "picture", "svg.http", { seesPage(), hasNoWindow() } },
        { "text", "text.http", { seesPage(), seesText(u"Plain text of the server"_s) } },
        { "JSON", "json.http", { seesPage(), seesText(u"invalid_request"_s) } },
        { "Basic authentication", "basic.http", { isHandedOver(), hasNoWindow() } },
        { "Negotiate",
          "negotiate.http",
          { seesPage(), seesText(u"Only for members"_s), seesBar(u"browser"_s),
            pressesBar(u"continueInBrowser"_s), isHandedOver(), hasNoWindow() } },
        { "Basic authentication, later",
          "basic-later.html",
          { seesPage(), clicks(u"go"_s), isHandedOver(), hasNoWindow() } },
        { "Basic authentication of a picture",
          "basic-image.html",
          { seesPage(), asksServer("/negotiate.http"), keepsText(u"Before"_s),
            desktopOpensNothing(), hasNoWindow() } },
        { "dark application, no background",
          "no-background.html",
          { seesPage(), isReadable(7) },
          nullptr,
          nullptr,
          true },
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
        { "authority of the application",
          "/company",
          { seesPage(), seesText(u"By TLS"_s), hasNoWindow() } },
#else
        { "authority of the application",
          "/company",
          { seesProblem(u"tls.page_authority"_s), presses(u"continueInBrowser"_s),
            isHandedOver() } },
#endif
        { "unknown authority", "/foreign", { seesProblem(u"tls.certificate"_s), hasNoWindow() } },
        // With its first layout in a smaller view the page is scrolled to its field, and stays so.
        { "field with the focus",
          "autofocus.html",
          { seesPage(), seesText(u"Scrolled by"_s),
            keepsText(u"Scrolled by 0 pixels, 0 higher than at first"_s) } },
        { "locale C", "intl.html", { seesPage(), seesText(u"Written"_s) } },
    };
}
