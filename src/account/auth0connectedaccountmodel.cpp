// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0connectedaccountmodel.h"

#include "account/accountconnection.h"
#include "account/accountrows.h"
#include "account/myaccount.h"

#include "auth0provider.h"

#include <QtCore/qpointer.h>
#include <QtCore/qurl.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

/*!
    \class Auth0ConnectedAccountModel
    \since 0.1
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0ConnectedAccountModel
    \brief The accounts at other services that the signed-in user has connected, from Auth0's My
    Account API.

    Auth0 stores the tokens of a connected account (\e{Token Vault}), so that a server of yours can
    use the other service for the user. It is not an identity: the user does not sign in with
    it (see Auth0IdentityModel). Nothing is loaded until reload() is called. The model is emptied
    when the user signs out.

    The access tokens are those of the session, as for Auth0AuthenticationMethodModel. Every call is
    asynchronous and ends with finished(). All functions must be called on the thread of the
    provider. Texts are as received; show them as plain text. Auth0 has called this API early
    access.
*/

/*!
    \enum Auth0ConnectedAccountModel::Role

    \value IdRole         QString, for remove(); \c accountId in QML.
    \value ConnectionRole QString, the name of the connection; \c connection and Qt::DisplayRole.
    \value AccessTypeRole QString, \c offline; \c accessType.
    \value ScopesRole     QStringList, what the user has allowed at the other service; \c scopes.
    \value CreatedAtRole  QDateTime in UTC; \c createdAt.
    \value ExpiresAtRole  QDateTime in UTC; invalid if the account does not expire; \c expiresAt.
*/

/*!
    \enum Auth0ConnectedAccountModel::Operation

    \value Reload reload()
    \value Connect connectAccount()
    \value Remove remove()
*/

/*!
    \fn void Auth0ConnectedAccountModel::finished(
            Auth0ConnectedAccountModel::Operation operation, const Auth0Error &error)
    Emitted once for each call of a function that sends a request, with its \a operation. \a error
    has the code \c NoError if it succeeded. The errors are those of
    Auth0AuthenticationMethodModel::finished(). connectAccount() also has those of a login in a
    browser, and \c InvalidResponse, \c account.connect_uri.
*/

class Auth0ConnectedAccountModelPrivate
{
    Q_DISABLE_COPY_MOVE(Auth0ConnectedAccountModelPrivate)

public:
    explicit Auth0ConnectedAccountModelPrivate(Auth0ConnectedAccountModel *model)
        : q(model)
        , rows(model)
    {
    }

    void clear(const Auth0Error &error);
    void setConnections(const QStringList &now);
    void finishConnect(const Auth0Error &error, const QJsonObject &account);
    // Queued: call it before a signal, in whose slot the application can delete the model.
    void finish(Auth0ConnectedAccountModel::Operation operation, const Auth0Error &error);

    Auth0ConnectedAccountModel *const q;
    MyAccount account { nullptr };
    std::unique_ptr<AccountConnection> connection; // the one in progress
    AccountRows rows;
    QStringList connections;
};

void Auth0ConnectedAccountModelPrivate::clear(const Auth0Error &error)
{
    const QPointer<Auth0ConnectedAccountModel> self(q);
    if (connection)
        connection->end(error);
    rows.replace({});
    if (self)
        setConnections({});
}

void Auth0ConnectedAccountModelPrivate::setConnections(const QStringList &now)
{
    if (connections == now)
        return;
    connections = now;
    Q_EMIT q->connectionsChanged();
}

void Auth0ConnectedAccountModelPrivate::finishConnect(const Auth0Error &error,
                                                      const QJsonObject &entry)
{
    const QPointer<Auth0ConnectedAccountModel> self(q);
    connection.release()->deleteLater(); // it is the caller
    finish(Auth0ConnectedAccountModel::Connect, error);
    if (!error)
        rows.put(entry); // an account that is connected again replaces its row
    if (self)
        Q_EMIT q->connectingChanged();
}

void Auth0ConnectedAccountModelPrivate::finish(Auth0ConnectedAccountModel::Operation operation,
                                               const Auth0Error &error)
{
    QMetaObject::invokeMethod(
            q, [this, operation, error] { Q_EMIT q->finished(operation, error); },
            Qt::QueuedConnection);
}

/*!
    Constructs a model with \a parent. It is empty until reload() is called.
*/
Auth0ConnectedAccountModel::Auth0ConnectedAccountModel(QObject *parent)
    : QAbstractListModel(parent)
    , d_ptr(std::make_unique<Auth0ConnectedAccountModelPrivate>(this))
{
    Q_D(Auth0ConnectedAccountModel);
    connect(&d->account, &MyAccount::busyChanged, this, &Auth0ConnectedAccountModel::busyChanged);
    connect(&d->account, &MyAccount::userChanged, this,
            [d](const Auth0Error &error) { d->clear(error); });
    connect(&d->rows, &AccountRows::countChanged, this, &Auth0ConnectedAccountModel::countChanged);
}

Auth0ConnectedAccountModel::~Auth0ConnectedAccountModel() = default;

/*!
    \property Auth0ConnectedAccountModel::provider
    \brief The provider of the user. Not owned. Another provider empties the model and
    ends the calls in progress, also connectAccount().
*/
Auth0Provider *Auth0ConnectedAccountModel::provider() const
{
    return d_ptr->account.provider();
}

void Auth0ConnectedAccountModel::setProvider(Auth0Provider *provider)
{
    const QPointer<Auth0ConnectedAccountModel> self(this);
    if (d_ptr->account.setProvider(provider) && self)
        Q_EMIT providerChanged();
}

/*!
    \property Auth0ConnectedAccountModel::count
    \brief The number of connected accounts.
*/
int Auth0ConnectedAccountModel::count() const
{
    return d_ptr->rows.count();
}

/*!
    \property Auth0ConnectedAccountModel::busy
    \brief Whether a request is in progress.
*/
bool Auth0ConnectedAccountModel::isBusy() const
{
    return d_ptr->account.isBusy();
}

/*!
    \property Auth0ConnectedAccountModel::connecting
    \brief Whether connectAccount() is in progress, for example while the user is in the browser.
*/
bool Auth0ConnectedAccountModel::isConnecting() const
{
    return d_ptr->connection != nullptr;
}

/*!
    \property Auth0ConnectedAccountModel::connections
    \brief The names of the connections whose accounts can be connected. reload() loads them.
*/
QStringList Auth0ConnectedAccountModel::connections() const
{
    return d_ptr->connections;
}

/*!
    Loads the accounts and the \l connections. Needs the scope \c{read:me:connected_accounts}.
*/
void Auth0ConnectedAccountModel::reload()
{
    Q_D(Auth0ConnectedAccountModel);
    const auto takeConnections = [d](const Result<QJsonArray> &connections) {
        if (!connections)
            return d->finish(Reload, connections.error());
        QStringList names;
        for (const QJsonValue &connection : *connections)
            names.append(connection["name"_L1].toString());
        d->finish(Reload, {});
        d->setConnections(names);
    };
    d->account.list("connected-accounts/accounts", "accounts"_L1, MyAccountScope::ReadAccounts,
                    [d, takeConnections](const Result<QJsonArray> &accounts) {
                        if (!accounts)
                            return d->finish(Reload, accounts.error());
                        d->account.list("connected-accounts/connections", "connections"_L1,
                                        MyAccountScope::ReadAccounts, takeConnections);
                        d->rows.replace(*accounts);
                    });
}

/*!
    Connects an account of \a connection, one of \l connections. Auth0Provider::browser (by default
    the system browser) opens. The user signs in to the account there, and allows the \a scopes. If
    \a scopes is empty, the scopes of the connection are used. The browser is redirected to one of
    Auth0Provider::redirectUris, with state and PKCE as for a login. If this takes longer than
    Auth0Provider::timeout, the error is \c Timeout.

    Only one account is connected at a time: an earlier call ends with \c Cancelled,
    \c login.superseded. Do not start a login with the same browser at the same time. Needs the
    scope \c{create:me:connected_accounts}, and \e{Offline Access} of the connection.
*/
void Auth0ConnectedAccountModel::connectAccount(const QString &connection,
                                                const QStringList &scopes)
{
    Q_D(Auth0ConnectedAccountModel);
    const bool wasConnecting = isConnecting();
    if (wasConnecting) {
        d->finish(Connect, Auth0Error(Auth0::ErrorCode::Cancelled, u"login.superseded"_s));
        // Its answer, if it is on its way, is ignored. Closing the browser can run any code.
        const QPointer<Auth0ConnectedAccountModel> self(this);
        d->connection.reset();
        if (!self)
            return;
    }
    d->connection = std::make_unique<AccountConnection>(&d->account, connection, scopes);
    connect(d->connection.get(), &AccountConnection::finished, this,
            [d](const Auth0Error &error, const QJsonObject &account) {
                d->finishConnect(error, account);
            });
    d->connection->start();
    if (!wasConnecting)
        Q_EMIT connectingChanged();
}

/*!
    Cancels connectAccount(). Has no effect if the browser was already redirected.
*/
void Auth0ConnectedAccountModel::cancelConnect()
{
    if (d_ptr->connection) {
        d_ptr->connection->cancel(Auth0Error(Auth0::ErrorCode::Cancelled, u"login.cancelled"_s));
    }
}

/*!
    Continues connectAccount() with \a url, a redirect to the application's own URI scheme. Connect
    Auth0UriScheme::urlReceived() to this function. Any other URL is ignored.
*/
void Auth0ConnectedAccountModel::handleRedirect(const QUrl &url)
{
    if (d_ptr->connection)
        d_ptr->connection->handleRedirect(url);
}

/*!
    Removes the account \a id; Auth0 deletes its tokens. Needs the scope
    \c{delete:me:connected_accounts}.
*/
void Auth0ConnectedAccountModel::remove(const QString &id)
{
    Q_D(Auth0ConnectedAccountModel);
    d->account.send({ "DELETE",
                      "connected-accounts/accounts/" + QUrl::toPercentEncoding(id),
                      MyAccountScope::DeleteAccounts,
                      {},
                      HttpResponse::Expect::Nothing },
                    [d, id](const HttpResponse &response) {
                        if (response.error)
                            return d->finish(Remove, response.error);
                        d->finish(Remove, {});
                        d->rows.remove(id);
                    });
}

int Auth0ConnectedAccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Auth0ConnectedAccountModel::data(const QModelIndex &index, int role) const
{
    Q_D(const Auth0ConnectedAccountModel);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QJsonObject &account = d->rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ConnectionRole:
        return account["connection"_L1].toString();
    case IdRole:
        return AccountRows::idOf(account);
    case AccessTypeRole:
        return account["access_type"_L1].toString();
    case ScopesRole:
        return account["scopes"_L1].toVariant().toStringList();
    case CreatedAtRole:
        return AccountRows::timeOf(account["created_at"_L1]);
    case ExpiresAtRole:
        return AccountRows::timeOf(account["expires_at"_L1]);
    default:
        return {};
    }
}

QHash<int, QByteArray> Auth0ConnectedAccountModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({ { IdRole, "accountId" },
                   { ConnectionRole, "connection" },
                   { AccessTypeRole, "accessType" },
                   { ScopesRole, "scopes" },
                   { CreatedAtRole, "createdAt" },
                   { ExpiresAtRole, "expiresAt" } });
    return names;
}
