// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0error.h"

#include "global/errortexts.h"

#include <QtCore/qdebug.h>

#include <limits>
#include <optional>

/*!
    \class Auth0Error
    \inmodule Auth0Qt
    \since 0.1
    \brief Says why something did not work.

    An error answers four questions: what kind of failure it is (code()), which one exactly
    (detail(), a stable dotted string such as \c id_token.nonce that programs may compare), what
    to tell the person at the screen (message()), and what a developer or administrator can change
    (hint()). docs/errors.md lists them all.

    A default-constructed error means that there is none: isError() is false.

    Errors are implicitly shared values without identity; they may be passed between threads.
    Neither an error's texts nor its debug output contain a token, a code, a state or a full URL.
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
    QString message; // empty: the table's, asked when somebody reads it
    QString hint;
    QString oauthError;
    QString oauthDescription;
};

namespace {

// No error is the common case, in every Result and every Auth0Credentials: it costs no allocation.
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
    Constructs an error that says that there is none.
*/
Auth0Error::Auth0Error() = default;

/*!
    Constructs an error of the kind \a code. \a detail is the dotted string that names the failure
    exactly; it selects the texts of message() and hint().
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
    The kind of failure, for programs that only need to tell the big cases apart.
*/
Auth0::ErrorCode Auth0Error::code() const
{
    return read(d).code;
}

/*!
    \property Auth0Error::detail
    The exact failure as a dotted string, e.g. \c redirect.state. It is stable over versions and
    never translated. Empty when there is no error.
*/
QString Auth0Error::detail() const
{
    return read(d).detail;
}

/*!
    \property Auth0Error::message
    What happened and what to do, in a sentence for people, in the application's language at the
    time of the call. Empty when there is no error. It is plain text: show it as such.
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
    What a developer or an administrator can change, e.g. which setting of the Auth0 dashboard.
    Always in English. Empty when there is nothing to change.
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
    The \c error that the server gave (\l{https://datatracker.ietf.org/doc/html/rfc6749}{RFC 6749}
    sections 4.1.2.1 and 5.2), as received. Empty when the server gave none.
*/
QString Auth0Error::oauthError() const
{
    return read(d).oauthError;
}

/*!
    \property Auth0Error::oauthDescription
    The \c error_description that the server gave. It is foreign text: show it as plain text.
*/
QString Auth0Error::oauthDescription() const
{
    return read(d).oauthDescription;
}

/*!
    \property Auth0Error::httpStatus
    The HTTP status of the answer, or 0 when there was no answer or none was needed.
*/
int Auth0Error::httpStatus() const
{
    return read(d).httpStatus;
}

/*!
    Returns how long the server asks us to wait before the next try; 0 when it did not say.
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
    Whether the same call may well work later without anybody changing anything. True for
    \c Timeout, \c NetworkError, \c RateLimited and \c ServerError unless set otherwise.
*/
bool Auth0Error::isTransient() const
{
    return read(d).isTransient();
}

/*!
    Replaces the sentence of the table with \a message, which must be free of secrets. An empty
    message brings the table's back.
*/
void Auth0Error::setMessage(const QString &message)
{
    write(d)->message = message;
}

/*!
    Replaces the table's hint with \a hint, which must be free of secrets.
*/
void Auth0Error::setHint(const QString &hint)
{
    write(d)->hint = hint;
}

/*!
    Sets the server's own words: \a error and \a description as received.
*/
void Auth0Error::setOauthError(const QString &error, const QString &description)
{
    Auth0ErrorData *data = write(d);
    data->oauthError = error;
    data->oauthDescription = description;
}

/*!
    Sets the HTTP status of the answer to \a status.
*/
void Auth0Error::setHttpStatus(int status)
{
    write(d)->httpStatus = status;
}

/*!
    Sets the time to wait before the next try to \a retryAfter.
*/
void Auth0Error::setRetryAfter(std::chrono::seconds retryAfter)
{
    write(d)->retryAfter = retryAfter;
}

/*!
    Sets whether a later try may work to \a transient, whatever the code says.
*/
void Auth0Error::setTransient(bool transient)
{
    write(d)->transient = transient;
}

/*!
    Returns \c true when \a a and \a b say the same about the same failure.
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
    Writes code, detail, HTTP status and OAuth error of \a error to \a debug. The server's
    description is left out: it may name a person.
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
