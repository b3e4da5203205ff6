// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "global/errortexts.h"

#include "global/oautherrortable.h"
#include "global/sanitizedtext.h"
#include "global/translations.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>
#include <iterator>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// For details without a text, in the order of Auth0::ErrorCode.
constexpr const char *CodeMessages[] = {
    "",
    QT_TRANSLATE_NOOP("Auth0Error", "The sign-in was cancelled."),
    QT_TRANSLATE_NOOP("Auth0Error", "This took too long. Please try again."),
    QT_TRANSLATE_NOOP("Auth0Error",
                      "The server could not be reached. Check your network connection and try "
                      "again."),
    QT_TRANSLATE_NOOP("Auth0Error",
                      "A secure connection to the server could not be made. Nothing was sent."),
    QT_TRANSLATE_NOOP("Auth0Error",
                      "The server asks to wait because of too many attempts. Please try again in a "
                      "moment."),
    QT_TRANSLATE_NOOP("Auth0Error",
                      "The sign-in service has a problem at the moment. Please try again later."),
    QT_TRANSLATE_NOOP("Auth0Error",
                      "The sign-in service gave an answer that could not be understood. Please try "
                      "again later."),
    QT_TRANSLATE_NOOP(
            "Auth0Error",
            "This application is not set up for sign-in. Contact the support of this application."),
    QT_TRANSLATE_NOOP("Auth0Error",
                      "The browser could not show the sign-in page. Please try again."),
    QT_TRANSLATE_NOOP("Auth0Error",
                      "The answer that came back did not belong to this sign-in, so it was not "
                      "used. Please sign in again."),
    QT_TRANSLATE_NOOP(
            "Auth0Error",
            "The sign-in was refused. Try another account, or contact your administrator."),
    QT_TRANSLATE_NOOP("Auth0Error",
                      "The server's answer could not be trusted, so you were not signed in. Please "
                      "try again."),
    QT_TRANSLATE_NOOP("Auth0Error", "Your session has ended. Please sign in again."),
    QT_TRANSLATE_NOOP("Auth0Error",
                      "Your account asks for a second step. Please sign in again to confirm it is "
                      "you."),
    QT_TRANSLATE_NOOP("Auth0Error", "Your keychain is locked. Unlock it, then try again."),
    QT_TRANSLATE_NOOP("Auth0Error",
                      "This application was not allowed to use your keychain. Allow it, then try "
                      "again."),
    QT_TRANSLATE_NOOP(
            "Auth0Error",
            "Your keychain could not be reached, so your sign-in cannot be kept after this "
            "application closes."),
    QT_TRANSLATE_NOOP("Auth0Error",
                      "Your saved sign-in cannot be read. Sign in again to replace it."),
    QT_TRANSLATE_NOOP("Auth0Error", "You are not signed in. Please sign in first."),
};
static_assert(std::size(CodeMessages) == std::size_t(Auth0::ErrorCode::NotAuthenticated) + 1);

// The text of a value that may come from a server: a single line of limited length.
QString shortened(const QString &text)
{
    constexpr int MaxSize = 200;
    const QString line = sanitizedText(text, text.size());
    return line.size() > MaxSize ? sanitizedText(line, MaxSize) + u'\u2026' : line;
}

const QList<ErrorText> &allTexts()
{
    static const QByteArrayList oauthDetails = [] {
        QByteArrayList details;
        for (const OauthErrorRow &row : OauthErrorTable)
            details += detailsOf(row);
        return details;
    }();
    static const QList<ErrorText> texts = [] {
        QList<ErrorText> all(std::begin(ErrorTextTable), std::end(ErrorTextTable));
        auto detail = oauthDetails.cbegin();
        for (const OauthErrorRow &row : OauthErrorTable) {
            for (qsizetype i = 0; i < detailsOf(row).size(); ++i)
                all.append({ (detail++)->constData(), row.message, row.hint });
        }
        return all;
    }();
    return texts;
}

// A detail without a text has that of its longest dotted prefix: "authorize.access_denied.rule" has
// that of "authorize.access_denied".
const ErrorText *findLongestPrefix(QStringView detail)
{
    while (!detail.isEmpty()) {
        for (const ErrorText &text : allTexts()) {
            if (detail == QLatin1StringView(text.detail))
                return &text;
        }
        const qsizetype dot = detail.lastIndexOf(u'.');
        detail.truncate(qMax<qsizetype>(dot, 0));
    }
    return nullptr;
}

QString translated(const char *text)
{
    followLocale();
    return QCoreApplication::translate("Auth0Error", text);
}

} // namespace

QString errorMessage(Auth0::ErrorCode code, const QString &detail)
{
    if (code == Auth0::ErrorCode::NoError)
        return {};
    if (const ErrorText *text = findLongestPrefix(detail))
        return translated(text->message);
    const auto index = std::size_t(code);
    return index < std::size(CodeMessages) ? translated(CodeMessages[index]) : QString();
}

QString errorHint(Auth0::ErrorCode code, const QString &detail)
{
    if (code == Auth0::ErrorCode::NoError)
        return {};
    const ErrorText *text = findLongestPrefix(detail);
    return text && text->hint ? QString::fromUtf8(text->hint) : QString();
}

QString shownUrl(const QString &url)
{
    const QString path = url.section(u'?', 0, 0).section(u'#', 0, 0);
    if (!path.contains(u'@'))
        return path;
    const qsizetype start = path.indexOf("://"_L1);
    return (start < 0 ? QString() : path.first(start + 3)) + path.section(u'@', -1);
}

Auth0Error valueError(Auth0::ErrorCode code, const QString &detail, const QString &expected,
                      const QString &found)
{
    QStringList parts { errorHint(code, detail) };
    if (!expected.isEmpty())
        parts.append("Expected: "_L1 + shortened(expected) + u'.');
    parts.append(found.isEmpty() ? u"Found: nothing."_s
                                 : "Found: \""_L1 + shortened(found) + "\"."_L1);
    parts.removeAll(QString());
    Auth0Error error(code, detail);
    error.setHint(parts.join(u' '));
    return error;
}

Auth0Error errorOfServer(const Auth0Error &error, bool isAuth0)
{
    const QString hint = error.hint();
    const qsizetype begin = isAuth0 ? -1 : hint.indexOf("Auth0: "_L1);
    if (begin < 0)
        return error;
    // What was expected and found follows in the errors of valueError().
    qsizetype end = hint.indexOf(" Expected: "_L1, begin);
    if (end < 0)
        end = hint.indexOf(" Found: "_L1, begin);
    const QString rest = end < 0 ? QString() : hint.sliced(end + 1);
    Auth0Error general = error;
    general.setHint(QString(hint.first(begin) + rest).trimmed());
    return general;
}

QList<ErrorText> errorTexts()
{
    return allTexts();
}

} // namespace Auth0Qt
