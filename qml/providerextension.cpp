// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "providerextension.h"

#include "auth0provider.h"
#include "flow/optionsmap.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qpointer.h>
#include <QtQml/qqmlengine.h>
#include <QtQml/qqmlinfo.h>

#include <algorithm>
#include <limits>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

int toInt(std::chrono::seconds time)
{
    return int(std::clamp<std::chrono::seconds::rep>(time.count(), 0,
                                                     std::numeric_limits<int>::max()));
}

} // namespace

ProviderExtension::ProviderExtension(QObject *provider)
    : QObject(provider)
{
}

Auth0Provider *ProviderExtension::provider() const
{
    return static_cast<Auth0Provider *>(parent());
}

int ProviderExtension::timeoutSeconds() const
{
    return toInt(provider()->timeout());
}

void ProviderExtension::setTimeoutSeconds(int seconds)
{
    if (timeoutSeconds() == seconds)
        return;
    provider()->setTimeout(std::chrono::seconds(seconds));
    Q_EMIT timeoutSecondsChanged();
}

int ProviderExtension::leewaySeconds() const
{
    return toInt(provider()->leeway());
}

void ProviderExtension::setLeewaySeconds(int seconds)
{
    if (leewaySeconds() == seconds)
        return;
    provider()->setLeeway(std::chrono::seconds(seconds));
    Q_EMIT leewaySecondsChanged();
}

int ProviderExtension::guardIdleSeconds() const
{
    return toInt(provider()->guardIdleTime());
}

void ProviderExtension::setGuardIdleSeconds(int seconds)
{
    if (guardIdleSeconds() == seconds)
        return;
    provider()->setGuardIdleTime(std::chrono::seconds(seconds));
    Q_EMIT guardIdleSecondsChanged();
}

int ProviderExtension::profileReloadIntervalSeconds() const
{
    return toInt(provider()->profileReloadInterval());
}

// The provider sets a minimum of one minute.
void ProviderExtension::setProfileReloadIntervalSeconds(int seconds)
{
    const int before = profileReloadIntervalSeconds();
    provider()->setProfileReloadInterval(std::chrono::seconds(seconds));
    if (profileReloadIntervalSeconds() != before)
        Q_EMIT profileReloadIntervalSecondsChanged();
}

QJSValue ProviderExtension::claimsMapper() const
{
    return m_claimsMapper;
}

void ProviderExtension::setClaimsMapper(const QJSValue &mapper)
{
    if (m_claimsMapper.strictlyEquals(mapper))
        return;
    m_claimsMapper = mapper;
    if (mapper.isUndefined() || mapper.isNull()) {
        provider()->setClaimsMapper({});
    } else {
        provider()->setClaimsMapper(
                [self = QPointer<ProviderExtension>(this)](const QVariantMap &claims) {
                    return self ? self->map(claims) : QVariantMap();
                });
    }
    Q_EMIT claimsMapperChanged();
}

// The message of an error may contain a claim, so that only its place is logged.
QVariantMap ProviderExtension::map(const QVariantMap &claims) const
{
    QJSEngine *const engine = qjsEngine(provider());
    if (!engine || !m_claimsMapper.isCallable())
        return {};
    const QJSValue mapped = m_claimsMapper.call({ engine->toScriptValue(claims) });
    if (mapped.isError()) {
        qmlWarning(provider()).noquote()
                << "claimsMapper: " << mapped.property(u"name"_s).toString() << " at "
                << mapped.property(u"fileName"_s).toString() << ':'
                << mapped.property(u"lineNumber"_s).toInt();
        return {};
    }
    return mapped.isObject() && !mapped.isArray() && !mapped.isCallable()
            ? mapped.toVariant().toMap()
            : QVariantMap();
}

/*
    Signs in with the properties of Auth0LoginOptions as keys. An unknown key fails the login with
    ConfigurationError and options.unknown_key.
*/
void ProviderExtension::loginWith(const QVariantMap &options)
{
    provider()->loginWith(Auth0LoginOptions::fromVariantMap(options));
}

/*
    Signs in with a token of another system, see Auth0Provider::exchangeToken(). The keys of options
    are the properties of Auth0LoginOptions.
*/
void ProviderExtension::exchangeToken(const QString &subjectToken, const QString &subjectTokenType,
                                      const QVariantMap &options)
{
    provider()->exchangeToken(subjectToken, subjectTokenType,
                              Auth0LoginOptions::fromVariantMap(options));
}

/*
    Signs out with the properties of Auth0LogoutOptions as keys.
*/
void ProviderExtension::logoutWith(const QVariantMap &options)
{
    provider()->logoutWith(Auth0LogoutOptions::fromVariantMap(options));
}

/*
    Calls callback(accessToken, error) once, asynchronously: with a valid token, or with an empty
    string and the error. The keys of options are audience, scopes and minValiditySeconds.
*/
void ProviderExtension::requestCredentials(const QVariantMap &options, const QJSValue &callback)
{
    TokenRequestOptions wanted;
    const Auth0Error wrong = writeProperties(options, TokenRequestOptions::staticMetaObject,
                                             &wanted);
    const auto answer = [this, callback](const QString &token, const Auth0Error &error) {
        QJSEngine *const engine = qjsEngine(provider());
        if (engine && callback.isCallable())
            callback.call({ QJSValue(token), engine->toScriptValue(error) });
    };
    if (wrong) {
        QMetaObject::invokeMethod(
                this, [answer, wrong] { answer({}, wrong); }, Qt::QueuedConnection);
        return;
    }
    using Watcher = QFutureWatcher<Auth0Credentials>;
    auto *const watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, this, [watcher, answer] {
        watcher->deleteLater();
        const Auth0Credentials credentials = watcher->result();
        answer(credentials.accessToken(), credentials.error());
    });
    watcher->setFuture(provider()->credentialsFor(wanted.audience, wanted.scopes,
                                                  std::chrono::seconds(wanted.minValiditySeconds)));
}

} // namespace Auth0Qt
