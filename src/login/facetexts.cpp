// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "login/facetexts.h"

#include "auth0logintexts.h"
#include "browser/displayhost.h"

#include <QtCore/qmetaobject.h>

#include <iterator>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// In the order of Auth0::ErrorCode.
constexpr const char *Titles[] = {
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "Something went wrong"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "The sign-in was cancelled"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "This took too long"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "No connection to the server"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "The connection is not secure"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "Please wait a moment"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "The sign-in service has a problem"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "The answer could not be understood"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "Sign-in is not set up yet"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "The page could not be shown"),
    QT_TRANSLATE_NOOP("Auth0LoginTexts", "The answer was not for this sign-in"),
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

// The plural of a source text, which is shown if no translation is loaded.
QString withoutPlural(QString text, int n)
{
    return text.replace("(s)"_L1, n == 1 ? ""_L1 : "s"_L1);
}

// The address as the user types it: without the scheme. It is shown from left to right in every
// language.
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

// Whether the cause may be the browser that was used.
bool isBrowserRelated(const Auth0Error &error)
{
    switch (error.code()) {
    case Auth0::ErrorCode::Timeout:
    case Auth0::ErrorCode::BrowserError:
    case Auth0::ErrorCode::RedirectRejected:
    case Auth0::ErrorCode::AuthorizationDenied:
    case Auth0::ErrorCode::MfaRequired:
        return true;
    default:
        return false;
    }
}

bool isOfDeviceFlow(const Auth0Error &error)
{
    return error.detail().startsWith("device."_L1);
}

} // namespace

QString titleOf(Auth0::Face face, const Auth0Error &error)
{
    switch (face) {
    case Auth0::Face::WaitingForBrowser:
        return Auth0LoginTexts::tr("Continue in your browser");
    case Auth0::Face::DeviceCode:
        return Auth0LoginTexts::tr("Continue on another device");
    case Auth0::Face::Invitation:
        return Auth0LoginTexts::tr("You have an invitation");
    case Auth0::Face::Problem:
        // With Auth0LoginOptions::linkIdentity, where the user stays signed in.
        if (error.detail().startsWith("profile."_L1) || error.detail().startsWith("management."_L1))
            return Auth0LoginTexts::tr("The account was not linked");
        return Auth0LoginTexts::tr(
                Titles[qBound(0, int(error.code()), int(std::size(Titles)) - 1)]);
    default:
        return {};
    }
}

QString textOf(Auth0::Face face, const QString &host, const Auth0Error &error)
{
    switch (face) {
    case Auth0::Face::Preparing:
        return host.isEmpty() ? Auth0LoginTexts::tr("Connecting…")
                              : Auth0LoginTexts::tr("Connecting to %1…").arg(host);
    case Auth0::Face::WaitingForBrowser:
        return host.isEmpty() ? Auth0LoginTexts::tr("We opened a page in your browser. Come back "
                                                    "here when you have signed in.")
                              : Auth0LoginTexts::tr("We opened %1 in your browser. Come back here "
                                                    "when you have signed in.")
                                        .arg(host);
    case Auth0::Face::Invitation: // without what the link says, which anyone can write
        return Auth0LoginTexts::tr("A link invites you to an organization at %1. Accept it only if "
                                   "you expected it.")
                .arg(host);
    case Auth0::Face::Problem: {
        const QString reason = reasonOf(error);
        return reason.isEmpty() ? error.message() : error.message() + u"\n\n"_s + reason;
    }
    default:
        return {};
    }
}

// The quotation is isolated: its direction can differ from that of the language.
QString reasonOf(const Auth0Error &error)
{
    const QString &words = error.oauthDescription();
    if (error.code() != Auth0::ErrorCode::AuthorizationDenied || words.isEmpty())
        return {};
    return Auth0LoginTexts::tr("The sign-in service says: “%1”").arg(u'\u2068' + words + u'\u2069');
}

QString enterCodeText(const QUrl &verificationUri, bool expired)
{
    if (expired)
        return Auth0LoginTexts::tr("The code was not entered in time. Get a new one to continue.");
    return Auth0LoginTexts::tr("Go to %1 and enter").arg(displayAddress(verificationUri));
}

QString timeLeftText(int seconds, bool expired)
{
    if (expired)
        return Auth0LoginTexts::tr("This code is no longer valid");
    if (seconds <= 60)
        return withoutPlural(Auth0LoginTexts::tr("%n second(s) left", nullptr, seconds), seconds);
    const int minutes = (seconds + 59) / 60;
    return withoutPlural(Auth0LoginTexts::tr("%n minute(s) left", nullptr, minutes), minutes);
}

QString detailsOf(const Auth0Error &error, const QDateTime &time)
{
    QStringList lines;
    const auto add = [&lines](const QString &line, const QString &value) {
        if (!value.isEmpty())
            lines += line.arg(value);
    };
    add(Auth0LoginTexts::tr("Code: %1"),
        QString::fromLatin1(QMetaEnum::fromType<Auth0::ErrorCode>().valueToKey(int(error.code()))));
    add(Auth0LoginTexts::tr("Detail: %1"), error.detail());
    add(Auth0LoginTexts::tr("Server: %1"), error.oauthError());
    add(u"%1"_s, error.oauthDescription());
    if (error.httpStatus() > 0)
        add(Auth0LoginTexts::tr("HTTP status: %1"), QString::number(error.httpStatus()));
    add(Auth0LoginTexts::tr("Time: %1"), time.toString(Qt::ISODate));
    add(u"\n%1"_s, error.hint());
    return lines.join(u'\n');
}

bool browserMayHelp(const Auth0Error &error)
{
    return isOfDeviceFlow(error) || isBrowserRelated(error)
            || error.code() == Auth0::ErrorCode::NetworkError
            || error.code() == Auth0::ErrorCode::TlsError;
}

bool deviceMayHelp(const Auth0Error &error)
{
    if (error.detail() == "redirect.port"_L1) // no port for the redirect: a code needs none
        return true;
    // A code needs the same network and the same server.
    return isBrowserRelated(error) && !isOfDeviceFlow(error)
            && error.detail() != "network.timeout"_L1;
}

} // namespace Auth0Qt
