// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "browser/callbackpage.h"

#include "browser/callbacklook.h"

#include "global/translations.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcryptographichash.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

QString translated(const char *text)
{
    followLocale();
    return QCoreApplication::translate("Auth0CallbackPage", text);
}

QString title(CallbackPage page)
{
    switch (page) {
    case CallbackPage::SignedIn:
        return translated(QT_TRANSLATE_NOOP("Auth0CallbackPage", "You are signed in"));
    case CallbackPage::SignedOut:
        return translated(QT_TRANSLATE_NOOP("Auth0CallbackPage", "You are signed out"));
    case CallbackPage::NotCompleted:
        return translated(QT_TRANSLATE_NOOP("Auth0CallbackPage", "The sign-in was not completed"));
    case CallbackPage::Unknown:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Auth0CallbackPage", "This sign-in has ended"));
}

QString advice(CallbackPage page)
{
    switch (page) {
    case CallbackPage::SignedIn:
    case CallbackPage::SignedOut:
        return translated(QT_TRANSLATE_NOOP("Auth0CallbackPage",
                                            "You can close this page and return to %1."));
    case CallbackPage::NotCompleted:
        return translated(QT_TRANSLATE_NOOP("Auth0CallbackPage", "Return to %1 to try again."));
    case CallbackPage::Unknown:
        break;
    }
    return translated(QT_TRANSLATE_NOOP(
            "Auth0CallbackPage",
            "It was already completed, or it took too long. Return to %1 to continue."));
}

QString advice(Refusal reason)
{
    switch (reason) {
    case Refusal::Malformed:
    case Refusal::NotFound:
    case Refusal::OtherMethod:
    case Refusal::OtherUser:
        break;
    case Refusal::LongTarget:
    case Refusal::LongHead:
        return translated(QT_TRANSLATE_NOOP(
                "Auth0CallbackPage", "It is too long. Return to the application to try again."));
    case Refusal::Prefetch:
        return translated(QT_TRANSLATE_NOOP(
                "Auth0CallbackPage",
                "The browser made it before the page was opened. Load the page again."));
    }
    return translated(
            QT_TRANSLATE_NOOP("Auth0CallbackPage",
                              "It is not the answer of a sign-in page. You can close this page."));
}

// For the lang attribute (BCP 47).
QString languageTag()
{
    return translationInUse().replace(u'_', u'-');
}

QByteArray statusLine(CallbackPage page)
{
    return page == CallbackPage::Unknown ? "400 Bad Request"_ba : "200 OK"_ba;
}

QByteArray statusLine(Refusal reason)
{
    switch (reason) {
    case Refusal::Malformed:
        break;
    case Refusal::NotFound:
        return "404 Not Found"_ba;
    case Refusal::OtherMethod:
        return "405 Method Not Allowed"_ba;
    case Refusal::LongTarget:
        return "414 URI Too Long"_ba;
    case Refusal::LongHead:
        return "431 Request Header Fields Too Large"_ba;
    case Refusal::Prefetch:
        return "503 Service Unavailable"_ba;
    case Refusal::OtherUser:
        return "403 Forbidden"_ba;
    }
    return "400 Bad Request"_ba;
}

bool isSuccess(CallbackPage page)
{
    return page == CallbackPage::SignedIn || page == CallbackPage::SignedOut;
}

// The page is not cached or framed, its type is not guessed, and it sends no referrer.
constexpr char SafetyHeaders[] = "Cache-Control: no-store\r\n"
                                 "X-Frame-Options: DENY\r\n"
                                 "X-Content-Type-Options: nosniff\r\n"
                                 "Cross-Origin-Resource-Policy: same-origin\r\n"
                                 "Referrer-Policy: no-referrer\r\n"
                                 "Connection: close\r\n";

constexpr char ContentPolicy[] = "Content-Security-Policy: default-src 'none'; base-uri 'none'; "
                                 "form-action 'none'; frame-ancestors 'none'";

constexpr char Style[] = R"(
*{box-sizing:border-box}
body{margin:0;min-height:100vh;padding:16px;display:grid;place-items:center;
font:16px/1.5 system-ui,sans-serif;background:var(--page);color:var(--text)}
main{width:min(27rem,100vw - 32px);padding:40px 32px;text-align:center;overflow-wrap:anywhere;text-wrap:balance;
background:var(--card);border:1px solid var(--line);border-radius:12px}
h1{margin:16px 0 8px;font-size:1.4rem;line-height:1.3;font-weight:600}
p{margin:0;color:var(--secondary)}
.sign{position:relative;display:inline-block}
.sign img{display:block}
.sign svg{display:block;width:48px}
.sign img+svg{position:absolute;width:28px;inset-block-end:-8px;inset-inline-end:-12px}
.name{margin-top:16px;font-size:.9rem}
circle{fill:var(--accent);stroke:var(--card);stroke-width:2}
.calm circle{fill:var(--secondary)}
path{fill:none;stroke:var(--card);stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}
@media (max-width:24rem){main{padding:24px 16px}}
@media (forced-colors:active){circle,.calm circle{fill:CanvasText;stroke:Canvas}path{stroke:Canvas}}
)";

// Removes the code from the address bar and the history (RFC 9700 section 4.3). A page that reports
// success closes itself if the browser allows it.
constexpr char ForgetCode[] = "history.replaceState(null,\"\",location.pathname);";
constexpr char CloseLater[] = "setTimeout(function(){window.close()},3000);";

QByteArray colorVariables(bool dark)
{
    const PageColors colors = pageColors(dark);
    const std::pair<const char *, QColor> variables[] = {
        { "page", colors.page }, { "card", colors.card },           { "line", colors.line },
        { "text", colors.text }, { "secondary", colors.secondary }, { "accent", colors.accent },
    };
    QByteArray css = ":root{";
    for (const auto &[name, color] : variables)
        css += QByteArray("--") + name + ':' + color.name(QColor::HexRgb).toLatin1() + ';';
    return css + '}';
}

QByteArray style()
{
    return ":root{color-scheme:light dark}" + colorVariables(false)
            + "@media (prefers-color-scheme:dark){" + colorVariables(true) + '}' + Style;
}

// CSP 3 section 2.3.1
QByteArray source(const QByteArray &content)
{
    return "'sha256-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64()
            + '\'';
}

QByteArray dataUri(const PageIcon &icon)
{
    return icon.png.isEmpty() ? "data:,"_ba : "data:image/png;base64," + icon.png.toBase64();
}

// What a page shows.
struct Card
{
    QByteArray status; // of the response
    QString title;
    QString advice;
    QString name; // of the application, or empty
    PageIcon icon;
    bool isSuccess = false;
};

QByteArray sign(bool isSuccess, const PageIcon &icon)
{
    QByteArray html = isSuccess ? "<div class=\"sign\">"_ba : "<div class=\"sign calm\">"_ba;
    if (!icon.png.isEmpty()) {
        html += "<img alt=\"\" width=\"" + QByteArray::number(icon.size.width()) + "\" height=\""
                + QByteArray::number(icon.size.height()) + "\" src=\"" + dataUri(icon) + "\">";
    }
    return html
            + "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><circle cx=\"12\" cy=\"12\" "
              "r=\"11\"/>"
            + (isSuccess ? "<path d=\"M7 12.5l3.5 3.5L17 9\"/>" : "<path d=\"M7.5 12h9\"/>")
            + "</svg></div>";
}

// The direction of the name is independent of that of the sentence.
QByteArray isolated(const QString &name)
{
    return "<bdi>" + name.toHtmlEscaped().toUtf8() + "</bdi>";
}

QByteArray document(const Card &card, const QByteArray &css, const QByteArray &script)
{
    const QByteArray name = isolated(card.name);
    const QByteArray escaped = card.title.toHtmlEscaped().toUtf8();
    const QByteArray nameLine = card.name.isEmpty() ? QByteArray()
                                                    : "<p class=\"name\">" + name + "</p>";
    return "<!doctype html>\n<html lang=\"" + languageTag().toLatin1() + "\" dir=\""
            + (card.title.isRightToLeft() ? "rtl" : "ltr")
            + "\">\n<head>\n<meta charset=\"utf-8\">\n"
              "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
            + escaped + "</title>\n<link rel=\"icon\" href=\"" + dataUri(card.icon) + "\">\n<style>"
            + css + "</style>\n</head>\n<body><main>" + sign(card.isSuccess, card.icon) + nameLine
            + "<h1>" + escaped + "</h1><p>"
            + card.advice.toHtmlEscaped().toUtf8().replace("%1", name) + "</p></main>\n<script>"
            + script + "</script>\n</body>\n</html>\n";
}

QByteArray response(const Card &card)
{
    const QByteArray css = style();
    const QByteArray script = card.isSuccess ? QByteArray(ForgetCode) + CloseLater
                                             : QByteArray(ForgetCode);
    const QByteArray body = document(card, css, script);
    return "HTTP/1.1 " + card.status + "\r\nContent-Type: text/html; charset=utf-8\r\n"
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n" + ContentPolicy
            + "; img-src data:; style-src " + source(css) + "; script-src " + source(script)
            + "\r\n" + SafetyHeaders + "\r\n" + body;
}

} // namespace

QByteArray callbackAnswer(CallbackPage page, const QImage &logo)
{
    return response({ statusLine(page), title(page), advice(page), applicationName(),
                      pageIcon(logo), isSuccess(page) });
}

QByteArray redirection(const QUrl &target)
{
    return "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + target.toEncoded() + "\r\n"
            + ContentPolicy + "\r\n" + SafetyHeaders + "\r\n";
}

QByteArray refusal(Refusal reason)
{
    return response(
            { statusLine(reason),
              translated(QT_TRANSLATE_NOOP("Auth0CallbackPage", "This request was not accepted")),
              advice(reason),
              {},
              {},
              false });
}

const char *refusalText(Refusal reason)
{
    switch (reason) {
    case Refusal::Malformed:
        break;
    case Refusal::NotFound:
        return "its path is another one";
    case Refusal::OtherMethod:
        return "its method is not GET";
    case Refusal::LongTarget:
        return "its URL is too long";
    case Refusal::LongHead:
        return "its header fields are too long";
    case Refusal::Prefetch:
        return "it is a prefetch, which a navigation follows";
    case Refusal::OtherUser:
        return "it is of another user, or its sender has closed the connection";
    }
    return "it is not HTTP/1 or has another Host";
}

} // namespace Auth0Qt
