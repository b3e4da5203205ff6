// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "account/myaccount.h"

#include "auth0profile.h"
#include "global/oautherrors.h"
#include "http/http.h"
#include "provider/auth0provider_p.h"
#include "session/auth0credentials_p.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qpointer.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

constexpr int MaxEntries = 1000; // of a list; a server that names ever more pages is not followed

QString textOf(const QJsonObject &json, QLatin1StringView name)
{
    return json.value(name).toString();
}

// The texts of a problem (RFC 7807 section 3.1) and of its fields. type is Auth0's code for it.
void addProblem(Auth0Error *error, const QJsonObject &json)
{
    QStringList parts { textOf(json, "title"_L1), textOf(json, "detail"_L1) };
    const QJsonArray fields = json.value("validation_errors"_L1).toArray();
    for (const QJsonValue &field : fields)
        parts.append(textOf(field.toObject(), "detail"_L1));
    parts.removeAll(QString());
    parts.removeDuplicates();
    const QString type = textOf(json, "type"_L1);
    if (!type.isEmpty() || !parts.isEmpty())
        setOauthError(error, type, parts.join(": "_L1));
}

// The error of the API for an error of HTTP.
Auth0Error accountError(const HttpResponse &response)
{
    const auto as = [&response](Auth0::ErrorCode code, const QString &detail) {
        Auth0Error error(code, detail);
        error.setOauthError(response.error.oauthError(), response.error.oauthDescription());
        error.setHttpStatus(response.status);
        error.setTransient(false); // the same request would fail again
        addProblem(&error, response.json);
        return error;
    };
    switch (response.status) {
    case 401: // the token is not for this API
    case 403:
        return as(Auth0::ErrorCode::ConfigurationError, u"account.scope"_s);
    case 400:
    case 409:
    case 422:
        return as(Auth0::ErrorCode::ServerError, u"account.refused"_s);
    case 404:
        return as(Auth0::ErrorCode::ServerError, u"account.not_found"_s);
    default:
        return response.error;
    }
}

HttpResponse failed(const Auth0Error &error)
{
    HttpResponse response;
    response.error = error;
    return response;
}

Auth0Error reconfigured()
{
    return Auth0Error(Auth0::ErrorCode::Cancelled, u"provider.reconfigured"_s);
}

QString userOf(const Auth0Provider *provider)
{
    return provider ? provider->profile()->sub() : QString();
}

} // namespace

MyAccount::MyAccount(QObject *parent)
    : QObject(parent)
{
}

MyAccount::~MyAccount() = default;

bool MyAccount::setProvider(Auth0Provider *provider)
{
    if (!m_provider.set(provider, [this] { followUser(); }))
        return false;
    if (provider) {
        connect(provider->profile(), &Auth0Profile::subChanged, m_provider.context(),
                [this] { followUser(); });
    }
    // The users of two tenants can have the same sub.
    m_user = userOf(provider);
    end(reconfigured());
    return true;
}

void MyAccount::followUser()
{
    const QString user = userOf(m_provider);
    if (user == m_user)
        return;
    // A request can wait for the restore or the login that brings the first user.
    if (!std::exchange(m_user, user).isEmpty())
        end(Auth0Error(Auth0::ErrorCode::NotAuthenticated, u"session.ended"_s));
}

void MyAccount::end(const Auth0Error &error)
{
    const QPointer<MyAccount> self(this); // the application can delete the model in each signal
    const QHash<quint64, Callback> calls = std::exchange(m_calls, {});
    for (const Callback &callback : calls) {
        QMetaObject::invokeMethod(
                this, [callback, error] { callback(failed(error)); }, Qt::QueuedConnection);
    }
    Q_EMIT userChanged(error);
    if (self && !calls.isEmpty())
        Q_EMIT busyChanged();
}

void MyAccount::send(const Request &request, const Callback &callback)
{
    const quint64 call = ++m_lastCall;
    m_calls.insert(call, callback);
    if (m_calls.size() == 1)
        QMetaObject::invokeMethod(this, &MyAccount::busyChanged, Qt::QueuedConnection);
    if (!m_provider) {
        const Auth0Error error(Auth0::ErrorCode::NotAuthenticated,
                               u"credentials.not_authenticated"_s);
        const auto refuse = [this, call, error] { finish(call, failed(error)); };
        QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
        return;
    }
    const Session &session = Auth0ProviderPrivate::get(m_provider)->session;
    sendWithToken(session.settings.accountApi(), request, call, {});
}

void MyAccount::sendWithToken(const QString &audience, const Request &request, quint64 call,
                              const QString &rejectedToken)
{
    CredentialsRequest wanted;
    wanted.key = { audience, { QLatin1StringView(request.scope) } };
    wanted.rejectedToken = rejectedToken;
    using Watcher = QFutureWatcher<Auth0Credentials>;
    auto *const watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, this,
            [this, watcher, audience, request, call, isLast = !rejectedToken.isEmpty()] {
                watcher->deleteLater();
                sendWith(watcher->result(), audience, request, call, isLast);
            });
    watcher->setFuture(Auth0ProviderPrivate::get(m_provider)->session.tokens.credentials(wanted));
}

// A token is sent only to the audience that it was requested for. A request whose token the API has
// rejected is sent once more with another one (RFC 6750 section 3.1).
void MyAccount::sendWith(const Auth0Credentials &credentials, const QString &audience,
                         const Request &request, quint64 call, bool isLast)
{
    if (!m_calls.contains(call))
        return;
    // Not isValid(), which uses the clock of this computer: the server knows if a token has
    // expired.
    if (const Auth0Error error = credentials.error())
        return finish(call, failed(error));
    Session *const session = m_provider ? &Auth0ProviderPrivate::get(m_provider)->session : nullptr;
    if (!session || session->settings.accountApi() != audience)
        return finish(call, failed(reconfigured()));
    const QByteArray url = audience.toUtf8() + "v1/" + request.path;
    session->http->client.send(
            request.verb, QUrl::fromEncoded(url, QUrl::StrictMode), request.body,
            Auth0CredentialsData::accessTokenOf(credentials), this,
            [this, call, audience, request, isLast,
             token = credentials.accessToken()](HttpResponse response) {
                if (response.status == 401 && !isLast && m_calls.contains(call) && m_provider)
                    return sendWithToken(audience, request, call, token);
                if (response.error)
                    response.error = accountError(response);
                finish(call, response);
            },
            request.expect);
}

void MyAccount::finish(quint64 call, const HttpResponse &response)
{
    const Callback callback = m_calls.take(call);
    if (!callback)
        return;
    // The application can delete the model, or set another provider, in a slot.
    const QPointer<MyAccount> self(this);
    const Auth0Provider *const provider = m_provider;
    if (m_calls.isEmpty())
        Q_EMIT busyChanged();
    if (self)
        callback(provider == m_provider ? response : failed(reconfigured()));
}

void MyAccount::list(const QByteArray &path, QLatin1StringView member, const char *scope,
                     const ListCallback &callback)
{
    listMore(path, {}, member, scope, {}, callback);
}

void MyAccount::listMore(const QByteArray &path, const QByteArray &query, QLatin1StringView member,
                         const char *scope, const QJsonArray &soFar, const ListCallback &callback)
{
    const auto read = [this, path, member, scope, soFar, callback](const HttpResponse &response) {
        if (response.error)
            return callback(response.error);
        if (!response.json.value(member).isArray())
            return callback(Auth0Error(Auth0::ErrorCode::InvalidResponse, u"http.json"_s));
        QJsonArray all = soFar;
        const QJsonArray page = response.json.value(member).toArray();
        for (const QJsonValue &entry : page)
            all.append(entry);
        const QString next = textOf(response.json, "next"_L1);
        if (next.isEmpty() || page.isEmpty() || all.size() >= MaxEntries)
            return callback(all);
        listMore(path, "?from=" + QUrl::toPercentEncoding(next), member, scope, all, callback);
    };
    send({ "GET", path + query, scope }, read);
}

} // namespace Auth0Qt
