// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0error.h"

#include "global/errortexts.h"

#include <QtCore/qdebug.h>

#include <limits>
#include <optional>

/*!
    \class Auth0Error
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0Error
    \since 0.1
    \brief The reason why an operation failed.

    An error has a kind (code()), a stable dotted string that names it exactly and that programs
    may compare (detail(), for example \c id_token.nonce), a text for the user (message()), and a
    text for developers and administrators that says what to change (hint()). docs/errors.md lists
    all details with their texts.

    A default-constructed object is no error: isError() is false.

    Errors are implicitly shared values. They may be passed between threads. Their texts and their
    debug output contain no token, code, state or query of a URL.
*/

class Auth0ErrorData : public QSharedData
{
public:
    bool isTransient() const
    {
        if (transient)
            return *transient;
        switch (code) {
        case Auth0::ErrorCode::Timeout:
        case Auth0::ErrorCode::NetworkError:
        case Auth0::ErrorCode::RateLimited:
        case Auth0::ErrorCode::ServerError:
            return true;
        default:
            return false;
        }
    }

    Auth0::ErrorCode code = Auth0::ErrorCode::NoError;
    int httpStatus = 0;
    std::chrono::seconds retryAfter { 0 };
    std::optional<bool> transient;
    QString detail;
    QString message; // empty: that of the table, in the language at the time of message()
    QString hint;
    QString oauthError;
    QString oauthDescription;
};

namespace {

// "No error" is the common case, in each Result and Auth0Credentials. It needs no allocation.
const Auth0ErrorData &noError()
{
    static const Auth0ErrorData none;
    return none;
}

const Auth0ErrorData &read(const QSharedDataPointer<Auth0ErrorData> &d)
{
    return d ? *d : noError();
}

Auth0ErrorData *write(QSharedDataPointer<Auth0ErrorData> &d)
{
    if (!d)
        d = new Auth0ErrorData;
    return d.data();
}

} // namespace

/*!
    Constructs an object that is no error.
*/
Auth0Error::Auth0Error() = default;

/*!
    Constructs an error of the kind \a code. \a detail is the dotted string that names the error
    exactly. It selects message() and hint().
*/
Auth0Error::Auth0Error(Auth0::ErrorCode code, const QString &detail)
    : d(new Auth0ErrorData)
{
    d->code = code;
    d->detail = detail;
}

Auth0Error::Auth0Error(const Auth0Error &other) = default;
Auth0Error::Auth0Error(Auth0Error &&other) noexcept = default;
Auth0Error &Auth0Error::operator=(const Auth0Error &other) = default;
Auth0Error &Auth0Error::operator=(Auth0Error &&other) noexcept = default;
Auth0Error::~Auth0Error() = default;

/*!
    \fn bool Auth0Error::isError() const
    Returns \c true unless code() is Auth0::ErrorCode::NoError.
*/

/*!
    \property Auth0Error::code
    The kind of error.
*/
Auth0::ErrorCode Auth0Error::code() const
{
    return read(d).code;
}

/*!
    \property Auth0Error::detail
    A dotted string that names the error exactly, e.g. \c redirect.state. It does not change between
    versions and is never translated. Empty if there is no error.
*/
QString Auth0Error::detail() const
{
    return read(d).detail;
}

/*!
    \property Auth0Error::message
    A text for the user that says what happened and what to do, in the language of the application
    at the time of the call. Plain text: do not show it as rich text. Empty if there is no error.
*/
QString Auth0Error::message() const
{
    const Auth0ErrorData &data = read(d);
    if (!data.message.isEmpty())
        return data.message;
    return Auth0Qt::errorMessage(data.code, data.detail);
}

/*!
    \property Auth0Error::hint
    What a developer or an administrator can change, e.g. a setting in the Auth0 dashboard. For an
    error about a value it also says what was expected and found. Always in English. Empty if there
    is nothing to change.
*/
QString Auth0Error::hint() const
{
    const Auth0ErrorData &data = read(d);
    if (!data.hint.isEmpty())
        return data.hint;
    return Auth0Qt::errorHint(data.code, data.detail);
}

/*!
    \property Auth0Error::oauthError
    The \c error of the server's response (\l{https://datatracker.ietf.org/doc/html/rfc6749}{RFC
    6749} sections 4.1.2.1 and 5.2). Empty if the response has none, or one with other characters
    than the RFC allows. \c *** replaces what it repeats of the request's secrets.
*/
QString Auth0Error::oauthError() const
{
    return read(d).oauthError;
}

/*!
    \property Auth0Error::oauthDescription
    The \c error_description of the server's response. Show it as plain text.
    \c *** replaces what the response repeats of the request's secrets.
*/
QString Auth0Error::oauthDescription() const
{
    return read(d).oauthDescription;
}

/*!
    \property Auth0Error::httpStatus
    The HTTP status of the response, or 0 if there was no response.
*/
int Auth0Error::httpStatus() const
{
    return read(d).httpStatus;
}

/*!
    Returns the time to wait before the next request, as the server has asked; 0 if it has not.
*/
std::chrono::seconds Auth0Error::retryAfter() const
{
    return read(d).retryAfter;
}

/*!
    \property Auth0Error::retryAfterSeconds
    retryAfter() in seconds, for QML.
*/
int Auth0Error::retryAfterSeconds() const
{
    constexpr std::chrono::seconds most { std::numeric_limits<int>::max() };
    return int(qBound(std::chrono::seconds { 0 }, retryAfter(), most).count());
}

/*!
    \property Auth0Error::isTransient
    Whether the same call can succeed later without a change of settings. True for \c Timeout,
    \c NetworkError, \c RateLimited and \c ServerError unless set otherwise.
*/
bool Auth0Error::isTransient() const
{
    return read(d).isTransient();
}

/*!
    Replaces the text of message() with \a message, which must contain no secret. An empty message
    restores the default text.
*/
void Auth0Error::setMessage(const QString &message)
{
    write(d)->message = message;
}

/*!
    Replaces the text of hint() with \a hint, which must contain no secret. An empty hint restores
    the default text.
*/
void Auth0Error::setHint(const QString &hint)
{
    write(d)->hint = hint;
}

/*!
    Sets oauthError() to \a error and oauthDescription() to \a description.
*/
void Auth0Error::setOauthError(const QString &error, const QString &description)
{
    Auth0ErrorData *data = write(d);
    data->oauthError = error;
    data->oauthDescription = description;
}

/*!
    Sets the HTTP status of the response to \a status.
*/
void Auth0Error::setHttpStatus(int status)
{
    write(d)->httpStatus = status;
}

/*!
    Sets the time to wait before the next request to \a retryAfter.
*/
void Auth0Error::setRetryAfter(std::chrono::seconds retryAfter)
{
    write(d)->retryAfter = retryAfter;
}

/*!
    Sets isTransient() to \a transient, whatever the code is.
*/
void Auth0Error::setTransient(bool transient)
{
    write(d)->transient = transient;
}

/*!
    \fn bool Auth0Error::operator==(const Auth0Error &a, const Auth0Error &b)
    Returns \c true if all values of \a a and \a b are equal.
*/
bool operator==(const Auth0Error &a, const Auth0Error &b)
{
    const Auth0ErrorData &x = read(a.d);
    const Auth0ErrorData &y = read(b.d);
    return &x == &y
            || (x.code == y.code && x.detail == y.detail && x.httpStatus == y.httpStatus
                && x.retryAfter == y.retryAfter && x.isTransient() == y.isTransient()
                && x.message == y.message && x.hint == y.hint && x.oauthError == y.oauthError
                && x.oauthDescription == y.oauthDescription);
}

/*!
    \fn QDebug operator<<(QDebug debug, const Auth0Error &error)
    \relates Auth0Error

    Writes code, detail, HTTP status and OAuth error of \a error to \a debug. The description is
    left out: it may contain personal data.
*/
QDebug operator<<(QDebug debug, const Auth0Error &error)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Auth0Error(" << error.code();
    if (!error.detail().isEmpty())
        debug.noquote() << ", " << error.detail();
    if (error.httpStatus() != 0)
        debug << ", HTTP " << error.httpStatus();
    if (!error.oauthError().isEmpty())
        debug.quote() << ", " << error.oauthError();
    debug << ')';
    return debug;
}
