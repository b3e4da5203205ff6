// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "commandrunner.h"

#include "json.h"

#include <Auth0Qt/Auth0LoginOptions>
#include <Auth0Qt/Auth0Profile>
#include <Auth0Qt/Auth0Provider>

#include <QtCore/qfuture.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qset.h>
#include <QtCore/qtimer.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void print(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

Auth0Error notAuthenticated()
{
    return Auth0Error(Auth0::ErrorCode::NotAuthenticated, u"credentials.not_authenticated"_s);
}

Auth0LoginOptions loginOptions(const ConsoleOptions &options)
{
    Auth0LoginOptions result;
    result.setOrganization(options.organization);
    result.setConnection(options.connection);
    result.setConnectionScopes(options.connectionScopes);
    result.setScopes(options.loginScopes);
    result.setPrompt(options.prompt);
    result.setLoginHint(options.loginHint);
    result.setScreenHint(options.screenHint);
    result.setDisplay(options.display);
    result.setUiLocales(options.uiLocales);
    result.setAcrValues(options.acrValues);
    result.setIdTokenHint(options.idTokenHint);
    result.setMaxAge(options.maxAge);
    for (auto it = options.parameters.cbegin(); it != options.parameters.cend(); ++it)
        result.setParameter(it.key(), it.value());
    return result;
}

} // namespace

CommandRunner::CommandRunner(Auth0Provider *provider, const ConsoleOptions &options,
                             QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_options(options)
    , m_account(provider)
    , m_api(provider)
{
    connect(&m_account, &AccountCommands::finished, this, &CommandRunner::finish);
    connect(&m_api, &ApiCommand::finished, this, &CommandRunner::finish);
}

void CommandRunner::start()
{
    next();
}

void CommandRunner::next()
{
    m_context.reset();
    if (m_failed && !m_options.keepGoing) {
        Q_EMIT finished(1);
        return;
    }
    if (++m_index >= m_options.commands.size()) {
        Q_EMIT finished(m_failed ? 1 : 0);
        return;
    }
    m_context = std::make_unique<QObject>();
    run(m_options.commands.at(m_index));
}

void CommandRunner::run(const Command &command)
{
    if (m_account.run(command) || m_api.run(command))
        return;
    Auth0LogoutOptions logoutOptions;
    logoutOptions.setLogoutHint(m_options.logoutHint);
    switch (command.kind) {
    case Command::Kind::Login:
        watchLogin();
        return m_provider->loginWith(loginOptions(m_options));
    case Command::Kind::LoginDevice:
        watchLogin();
        connect(m_provider, &Auth0Provider::deviceCodeReady, m_context.get(),
                [this](const QString &userCode, const QUrl &uri, const QUrl &completeUri,
                       const QDateTime &expiresAt) {
                    showDeviceCode(userCode, uri, completeUri, expiresAt);
                });
        limit();
        return m_provider->loginOnDevice(loginOptions(m_options));
    case Command::Kind::Exchange:
        watchLogin();
        return m_provider->exchangeToken(m_options.subjectToken, command.value,
                                         loginOptions(m_options));
    case Command::Kind::Adopt:
        watchLogin();
        return m_provider->adoptRefreshToken(m_options.refreshToken);
    case Command::Kind::Web:
        return openWebSession(QUrl(command.value));
    case Command::Kind::Restore:
        return restore();
    case Command::Kind::Profile:
        return profile();
    case Command::Kind::Token:
        return token();
    case Command::Kind::Refresh:
        return refresh(1);
    case Command::Kind::Parallel:
        return refresh(command.number);
    case Command::Kind::Userinfo:
    case Command::Kind::Reload:
        return reload();
    case Command::Kind::LogoutFederated:
        logoutOptions.setFederated(true);
        [[fallthrough]];
    case Command::Kind::LogoutBrowser:
        logoutOptions.setBrowserSession(true);
        logoutOptions.setReturnTo(logoutUri());
        [[fallthrough]];
    case Command::Kind::Logout:
        return logout(logoutOptions);
    case Command::Kind::Sleep:
        return sleep(command.number);
    case Command::Kind::Changed:
        return waitForChange(command.value);
    case Command::Kind::Organization:
    case Command::Kind::Invitation:
        return enter(command);
    case Command::Kind::Enterprise:
        return askForEnterprise(command.value);
    default:
        watchUpdate();
        return update(command);
    }
}

void CommandRunner::update(const Command &command)
{
    Auth0LoginOptions options = loginOptions(m_options);
    switch (command.kind) {
    case Command::Kind::Metadata:
        return m_provider->updateUserMetadata(command.object.toVariantMap());
    case Command::Kind::Update:
        return m_provider->updateUser(command.object.toVariantMap());
    case Command::Kind::Unlink:
        return m_provider->unlinkIdentity(command.value.section(u'|', 0, 0),
                                          command.value.section(u'|', 1));
    case Command::Kind::PasswordChange:
        return m_provider->requestPasswordChange();
    default: // Link
        options.setLinkIdentity(true);
        return m_provider->loginWith(options);
    }
}

void CommandRunner::watchUpdate()
{
    connect(m_provider, &Auth0Provider::profileUpdateFinished, m_context.get(),
            [this](Auth0::ProfileUpdate, const Auth0Error &error) {
                if (error)
                    return fail(error);
                // The change is not stored yet.
                whenIdle([this] { succeed({ { u"sub"_s, m_provider->profile()->sub() } }); });
            });
}

// Auth0Provider::timeout does not limit what this command waits for.
void CommandRunner::limit()
{
    if (!m_options.timeout || m_options.timeout->count() == 0)
        return;
    QTimer::singleShot(*m_options.timeout, m_context.get(), [this] {
        m_provider->disconnect(m_context.get());
        m_provider->cancel();
        fail(Auth0Error(Auth0::ErrorCode::Timeout, u"login.timeout"_s));
    });
}

void CommandRunner::waitForChange(const QString &property)
{
    limit();
    connect(m_provider->profile(), &Auth0Profile::changed, m_context.get(),
            [this, property](const QStringList &properties) {
                if (properties.contains(property))
                    succeed({ { u"properties"_s, QJsonArray::fromStringList(properties) } });
            });
}

// Ends when the session of the organization exists, restored or after a login, or with the
// failure.
void CommandRunner::enter(const Command &command)
{
    const auto enter = [this](bool restored) {
        succeed({ { u"account"_s, m_provider->account() },
                  { u"organization"_s, m_provider->organization() },
                  { u"organizationId"_s, m_provider->profile()->organizationId() },
                  { u"organizationName"_s, m_provider->profile()->organizationName() },
                  { u"sub"_s, m_provider->profile()->sub() },
                  { u"restored"_s, restored } });
    };
    connect(m_provider, &Auth0Provider::loggedIn, m_context.get(), [enter] { enter(false); });
    connect(m_provider, &Auth0Provider::loginFailed, m_context.get(),
            [this](const Auth0Error &error) { fail(error); });
    if (command.kind == Command::Kind::Invitation) {
        m_provider->handleInvitation(QUrl(command.value));
        if (!m_provider->isInvitationPending())
            return fail(m_provider->lastError());
        m_provider->acceptInvitation(); // whoever types the command has agreed
    } else {
        connect(m_provider, &Auth0Provider::restoreFinished, m_context.get(),
                [enter](bool restored) {
                    if (restored)
                        enter(true);
                });
        m_provider->switchOrganization(command.value);
        if (m_provider->isAuthenticated())
            return enter(true); // it was restored
    }
    // No operation runs: the store cannot be read.
    whenIdle([this] {
        if (m_provider->state() == Auth0::State::LoggedOut)
            fail(m_provider->lastError());
    });
}

QJsonObject CommandRunner::facts(QJsonObject more) const
{
    const Auth0Profile *profile = m_provider->profile();
    more.insert(u"sub"_s, profile->sub());
    more.insert(u"displayName"_s, profile->displayName());
    if (m_provider->sessionExpiresAt().isValid())
        more.insert(u"sessionExpiresAt"_s, Json::fromTime(m_provider->sessionExpiresAt()));
    return more;
}

void CommandRunner::askForEnterprise(const QString &email)
{
    connect(m_provider, &Auth0Provider::enterpriseConnectionChecked, m_context.get(),
            [this](const QString &, bool isEnterprise, const Auth0Error &error) {
                if (error)
                    fail(error);
                else
                    succeed({ { u"isEnterprise"_s, isEnterprise } });
            });
    m_provider->hasEnterpriseConnection(email);
}

void CommandRunner::openWebSession(const QUrl &loginUrl)
{
    connect(m_provider, &Auth0Provider::webSessionOpened, m_context.get(),
            [this](const QUrl &, const Auth0Error &error) { error ? fail(error) : succeed(); });
    m_provider->openWebSession(loginUrl);
}

void CommandRunner::watchLogin()
{
    connect(m_provider, &Auth0Provider::loggedIn, m_context.get(), [this] { succeedWithLogin(); });
    connect(m_provider, &Auth0Provider::loginFailed, m_context.get(),
            [this](const Auth0Error &error) { fail(error); });
}

void CommandRunner::succeedWithLogin()
{
    const QJsonObject more = facts({ { u"persistent"_s, m_provider->isPersistent() } });
    if (!m_options.dpop)
        return succeed(more);
    // Whether the session is bound to a key.
    m_provider->credentials().then(m_context.get(), [this, more](const Auth0Credentials &token) {
        QJsonObject all = more;
        all.insert(u"tokenType"_s, token.tokenType());
        succeed(all);
    });
}

void CommandRunner::showDeviceCode(const QString &userCode, const QUrl &verificationUri,
                                   const QUrl &verificationUriComplete, const QDateTime &expiresAt)
{
    print(Json::stepLine(m_options.commands.at(m_index).text, u"code"_s,
                         { { u"userCode"_s, userCode },
                           { u"verificationUri"_s, verificationUri.toString(QUrl::FullyEncoded) },
                           { u"verificationUriComplete"_s,
                             verificationUriComplete.toString(QUrl::FullyEncoded) },
                           { u"expiresAt"_s, expiresAt.toString(Qt::ISODateWithMs) } }));
}

void CommandRunner::restore()
{
    const auto done = [this](bool restored) {
        if (restored) {
            succeed(facts({ { u"online"_s, m_provider->isOnline() } }));
        } else {
            const Auth0Error error = m_provider->lastError();
            fail(error.isError() ? error : notAuthenticated());
        }
    };
    // In another state than LoggedOut restore() does nothing, and emits no signal.
    if (m_provider->isAuthenticated())
        return done(true);
    connect(m_provider, &Auth0Provider::restoreFinished, m_context.get(), done);
    m_provider->restore();
}

void CommandRunner::profile()
{
    // The rest of the profile may not be loaded yet: userinfo follows a login.
    whenIdle([this] {
        if (m_provider->isAuthenticated())
            succeed({ { u"profile"_s, Json::fromProfile(*m_provider->profile()) },
                      { u"sources"_s, Json::fromSources(*m_provider->profile()) } });
        else
            fail(notAuthenticated());
    });
}

void CommandRunner::token()
{
    m_provider->credentials().then(
            m_context.get(), [this](const Auth0Credentials &credentials) { report(credentials); });
}

void CommandRunner::report(const Auth0Credentials &credentials)
{
    if (credentials.isValid())
        succeed(Json::fromCredentials(credentials, m_options.showTokens));
    else
        fail(credentials.error());
}

void CommandRunner::refresh(int count)
{
    m_collected.clear();
    for (int i = 0; i < count; ++i) {
        m_provider->refresh().then(m_context.get(),
                                   [this, count](const Auth0Credentials &credentials) {
                                       collect(credentials, count);
                                   });
    }
}

void CommandRunner::collect(const Auth0Credentials &credentials, int count)
{
    m_collected.append(credentials);
    if (m_collected.size() < count)
        return;
    const QList<Auth0Credentials> all = std::exchange(m_collected, {});
    QSet<QString> tokens;
    for (const Auth0Credentials &one : all) {
        if (!one.isValid())
            return fail(one.error());
        tokens.insert(one.accessToken());
    }
    QJsonObject more = Json::fromCredentials(all.constLast(), m_options.showTokens);
    if (m_options.commands.at(m_index).kind == Command::Kind::Parallel) {
        more.insert(u"count"_s, int(all.size()));
        more.insert(u"differentTokens"_s, int(tokens.size()));
    }
    succeed(more);
}

void CommandRunner::reload()
{
    // An operation that still runs, for example the userinfo of a login, is not this one.
    whenIdle([this] {
        if (!m_provider->isAuthenticated())
            return fail(notAuthenticated());
        m_provider->reloadProfile();
        whenIdle([this] {
            const Auth0Error error = m_provider->lastError();
            if (error.isError())
                fail(error);
            else
                succeed({ { u"sub"_s, m_provider->profile()->sub() } });
        });
    });
}

// The URL to which the browser returns after its logout, so that the command can wait for it.
QUrl CommandRunner::logoutUri() const
{
    QUrl uri = m_provider->redirectUris().value(0);
    if (uri.scheme() == m_options.uriScheme)
        uri.setHost(u"logout"_s); // com.example.console://logout
    else
        uri.setPath(u"/logout"_s);
    return uri;
}

void CommandRunner::logout(const Auth0LogoutOptions &options)
{
    connect(m_provider, &Auth0Provider::loggedOut, m_context.get(), [this] {
        // loggedOut() is emitted before the revocation and the browser's logout. A process that
        // ends must wait for both.
        whenIdle([this] {
            const Auth0Error error = m_provider->lastError();
            if (error.isError())
                fail(error);
            else
                succeed();
        });
    });
    m_provider->logoutWith(options);
}

void CommandRunner::sleep(int milliseconds)
{
    QTimer::singleShot(std::chrono::milliseconds(milliseconds), m_context.get(),
                       [this] { succeed(); });
}

void CommandRunner::whenIdle(std::function<void()> callback)
{
    // Later: the operation may start in the next turn of the event loop.
    const auto wait = [this, callback = std::move(callback)] {
        if (!m_context) // the command has ended
            return;
        if (!m_provider->isBusy())
            return callback();
        auto *const waiter = new QObject(m_context.get());
        connect(m_provider, &Auth0Provider::busyChanged, waiter, [this, waiter, callback] {
            if (m_provider->isBusy())
                return;
            m_provider->disconnect(waiter);
            waiter->deleteLater();
            // Later again: properties change before the errors of the same operation are emitted.
            QMetaObject::invokeMethod(waiter->parent(), callback, Qt::QueuedConnection);
        });
    };
    QMetaObject::invokeMethod(m_context.get(), wait, Qt::QueuedConnection);
}

void CommandRunner::finish(const Auth0Error &error, const QJsonObject &more)
{
    if (error)
        fail(error);
    else
        succeed(more);
}

void CommandRunner::succeed(const QJsonObject &more)
{
    end(true, more);
}

void CommandRunner::fail(const Auth0Error &error)
{
    end(false, { { u"error"_s, Json::fromError(error) } });
}

void CommandRunner::end(bool ok, const QJsonObject &more)
{
    if (!m_context) // a call that was queued before the end
        return;
    m_failed = m_failed || !ok;
    print(Json::line(m_options.commands.at(m_index).text, ok, more));
    // Deleted later: this may be called from one of its slots.
    m_provider->disconnect(m_context.get());
    m_provider->profile()->disconnect(m_context.get());
    m_context.release()->deleteLater();
    QMetaObject::invokeMethod(this, &CommandRunner::next, Qt::QueuedConnection);
}
