// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "login/facetexts.h"

#include "browser/displayhost.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qmetaobject.h>

#include <iterator>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

QString loginText(const char *text)
{
    return QCoreApplication::translate("Auth0LoginTexts", text);
}

// In the order of Auth0::ErrorCode.
constexpr const char *Titles[] = {
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "Something went wrong"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "The sign-in was cancelled"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "This took too long"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "No connection to the server"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "The connection is not secure"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "Please wait a moment"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "The sign-in service has a problem"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "The answer made no sense"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "Sign-in is not set up yet"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "The page could not be shown"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "The answer did not belong here"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "You were not signed in"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "The answer cannot be trusted"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "Please sign in again"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "One more step is needed"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "Your keychain is locked"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "No access to your keychain"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "Your keychain did not answer"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "Your saved sign-in cannot be read"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "You are not signed in"),
};
static_assert(std::size(Titles) == std::size_t(Auth0::ErrorCode::NotAuthenticated) + 1);

// Without a translation a plural is its own source, which no person should read.
QString counted(const char *text, int n)
{
    QString result = QCoreApplication::translate("Auth0LoginTexts", text, nullptr, n);
    return result.replace("(s)"_L1, n == 1 ? ""_L1 : "s"_L1);
}

// As a person types it: without the scheme. An address reads from left to right in every language.
QString displayAddress(const QUrl &url)
{
    QString address = displayHost(url.host());
    if (address.contains(u':'))
        address = u'[' + address + u']'; // IPv6
    if (url.port() != -1)
        address += u':' + QString::number(url.port());
    if (url.path() != "/"_L1)
        address += url.path(QUrl::FullyEncoded);
    if (url.hasQuery())
        address += u'?' + url.query(QUrl::FullyEncoded);
    return u"\u2066"_s + address + u'\u2069'; // LRI and PDI of Unicode's bidirectional algorithm
}

QString codeName(Auth0::ErrorCode code)
{
    return QString::fromLatin1(QMetaEnum::fromType<Auth0::ErrorCode>().valueToKey(int(code)));
}

QString waitingText(const QString &host)
{
    if (host.isEmpty())
        return loginText(
                QT_TRANSLATE_NOOP("Auth0LoginTexts",
                                  "We opened a page in your browser. Come back here when you "
                                  "have signed in."));
    return loginText(QT_TRANSLATE_NOOP("Auth0LoginTexts",
                                       "We opened %1 in your browser. Come back here when you have "
                                       "signed in."))
            .arg(host);
}

QString preparingText(const QString &host)
{
    if (host.isEmpty())
        return loginText(QT_TRANSLATE_NOOP("Auth0LoginTexts", "Connecting…"));
    return loginText(QT_TRANSLATE_NOOP("Auth0LoginTexts", "Connecting to %1…")).arg(host);
}

} // namespace

QString titleOf(Auth0::Face face, const Auth0Error &error)
{
    switch (face) {
    case Auth0::Face::WaitingForBrowser:
        return loginText(QT_TRANSLATE_NOOP("Auth0LoginTexts", "Continue in your browser"));
    case Auth0::Face::DeviceCode:
        return loginText(QT_TRANSLATE_NOOP("Auth0LoginTexts", "Continue on another device"));
    case Auth0::Face::Problem:
        // Of a login with Auth0LoginOptions::linkIdentity: the person is signed in.
        if (error.detail().startsWith("profile."_L1) || error.detail().startsWith("management."_L1))
            return loginText(QT_TRANSLATE_NOOP("Auth0LoginTexts", "The account was not linked"));
        return loginText(Titles[qBound(0, int(error.code()), int(std::size(Titles)) - 1)]);
    default:
        return {};
    }
}

QString textOf(Auth0::Face face, const QString &host, const Auth0Error &error)
{
    switch (face) {
    case Auth0::Face::Preparing:
        return preparingText(host);
    case Auth0::Face::WaitingForBrowser:
        return waitingText(host);
    case Auth0::Face::Problem:
        return error.message();
    default:
        return {};
    }
}

QString enterCodeText(const QUrl &verificationUri, bool expired)
{
    if (expired)
        return loginText(QT_TRANSLATE_NOOP(
                "Auth0LoginTexts", "Nobody entered the code in time. Get a new one to go on."));
    return loginText(QT_TRANSLATE_NOOP("Auth0LoginTexts", "Go to %1 and enter"))
            .arg(displayAddress(verificationUri));
}

QString timeLeftText(int seconds, bool expired)
{
    if (expired)
        return loginText(QT_TRANSLATE_NOOP("Auth0LoginTexts", "This code is no longer valid"));
    if (seconds <= 60)
        return counted(QT_TRANSLATE_N_NOOP("Auth0LoginTexts", "%n second(s) left"), seconds);
    return counted(QT_TRANSLATE_N_NOOP("Auth0LoginTexts", "%n minute(s) left"),
                   (seconds + 59) / 60);
}

QString detailsOf(const Auth0Error &error, const QDateTime &time)
{
    const auto line = [](const char *text, const QString &value) {
        return loginText(text).arg(value);
    };
    QStringList lines;
    lines += line(QT_TRANSLATE_NOOP("Auth0LoginTexts", "Code: %1"), codeName(error.code()));
    if (!error.detail().isEmpty())
        lines += line(QT_TRANSLATE_NOOP("Auth0LoginTexts", "Detail: %1"), error.detail());
    if (!error.oauthError().isEmpty())
        lines += line(QT_TRANSLATE_NOOP("Auth0LoginTexts", "Server: %1"), error.oauthError());
    if (!error.oauthDescription().isEmpty())
        lines += error.oauthDescription();
    if (error.httpStatus() > 0)
        lines += line(QT_TRANSLATE_NOOP("Auth0LoginTexts", "HTTP status: %1"),
                      QString::number(error.httpStatus()));
    lines += line(QT_TRANSLATE_NOOP("Auth0LoginTexts", "Time: %1"), time.toString(Qt::ISODate));
    if (!error.hint().isEmpty())
        lines += QString() + u'\n' + error.hint();
    return lines.join(u'\n');
}

bool browserMayHelp(const Auth0Error &error)
{
    if (error.detail().startsWith("device."_L1)) // she came from there
        return true;
    switch (error.code()) {
    case Auth0::ErrorCode::Timeout:
    case Auth0::ErrorCode::NetworkError:
    case Auth0::ErrorCode::TlsError:
    case Auth0::ErrorCode::BrowserError:
    case Auth0::ErrorCode::RedirectRejected:
    case Auth0::ErrorCode::AuthorizationDenied:
    case Auth0::ErrorCode::MfaRequired:
        return true;
    default:
        return false;
    }
}

// For who has no browser that works here. It needs the same network and the same server.
bool deviceMayHelp(const Auth0Error &error)
{
    switch (error.code()) {
    case Auth0::ErrorCode::Timeout:
    case Auth0::ErrorCode::BrowserError:
    case Auth0::ErrorCode::RedirectRejected:
    case Auth0::ErrorCode::AuthorizationDenied:
    case Auth0::ErrorCode::MfaRequired:
        return !error.detail().startsWith("device."_L1) && error.detail() != "network.timeout"_L1;
    case Auth0::ErrorCode::ConfigurationError:
        return error.detail() == "redirect.port"_L1; // there is none for the browser's way back
    default:
        return false;
    }
}

} // namespace Auth0Qt
