// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "callbackpage.h"

#include "../translations.h"

#include <QtCore/qcoreapplication.h>
#include <QtGui/qguiapplication.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

QString translated(const char *text)
{
    followLocale();
    return QCoreApplication::translate("Auth0CallbackPage", text);
}

QString applicationName()
{
    // Static, and right without a QGuiApplication too.
    const QString display = QGuiApplication::applicationDisplayName();
    return display.isEmpty() ? QCoreApplication::applicationName() : display;
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
    return translated(QT_TRANSLATE_NOOP("Auth0CallbackPage", "Nothing to do here"));
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
    return translated(
            QT_TRANSLATE_NOOP("Auth0CallbackPage", "Return to %1 and start the sign-in there."));
}

// As the lang attribute wants it (BCP 47).
QString languageTag()
{
    return translationInUse().replace(u'_', u'-');
}

QByteArray statusLine(CallbackPage page)
{
    return page == CallbackPage::Unknown ? "400 Bad Request"_ba : "200 OK"_ba;
}

// Fetches nothing, runs nothing, cannot be framed, tells no one where it came from.
constexpr char SafetyHeaders[] =
        "Cache-Control: no-store\r\n"
        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
        "frame-ancestors 'none'; base-uri 'none'; form-action 'none'\r\n"
        "X-Frame-Options: DENY\r\n"
        "X-Content-Type-Options: nosniff\r\n"
        "Referrer-Policy: no-referrer\r\n"
        "Connection: close\r\n";

constexpr char16_t Page[] = uR"(<!doctype html>
<html lang="%1" dir="%2">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>%3</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center;
       font: 16px/1.5 system-ui, sans-serif; background: #f3f4f6; color: #1f2430; }
main { margin: 16px; padding: 40px 48px; max-width: 26rem; text-align: center;
       background: #fff; border-radius: 12px; box-shadow: 0 4px 24px #0000001a; }
h1 { margin: 0 0 8px; font-size: 1.4rem; font-weight: 600; }
p { margin: 0; opacity: .8; }
small { display: block; margin-bottom: 16px; opacity: .8; }
@media (prefers-color-scheme: dark) {
  body { background: #16181d; color: #eceef2; }
  main { background: #23262e; box-shadow: none; }
}
</style>
</head>
<body><main><small>%4</small><h1>%3</h1><p>%5</p></main></body>
</html>
)";

} // namespace

QByteArray callbackAnswer(CallbackPage page)
{
    const QString heading = title(page);
    const QString name = applicationName().toHtmlEscaped();
    const QString direction = heading.isRightToLeft() ? u"rtl"_s : u"ltr"_s;
    const QByteArray body = QString::fromUtf16(Page)
                                    .arg(languageTag(), direction, heading.toHtmlEscaped(), name,
                                         advice(page).toHtmlEscaped().arg(name))
                                    .toUtf8();
    return "HTTP/1.1 " + statusLine(page) + "\r\nContent-Type: text/html; charset=utf-8\r\n"
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n" + SafetyHeaders + "\r\n"
            + body;
}

QByteArray refusal(int status, const QByteArray &reason)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason + "\r\nContent-Length: 0\r\n"
            + SafetyHeaders + "\r\n";
}

} // namespace Auth0Qt
