// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0accountmodel.h"

#include "auth0provider.h"
#include "provider/auth0provider_p.h"
#include "provider/followedprovider.h"
#include "session/accountindexwriter.h"
#include "session/loginattempt.h"
#include "session/logoutoperation.h"
#include "session/sessionstamps.h"

#include <QtCore/qpointer.h>

#include <algorithm>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

/*!
    \class Auth0AccountModel
    \since 0.1
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0AccountModel
    \brief The accounts of an application that have a session in the store.

    Lists the accounts (Auth0Provider::account) of the provider's issuer and client id, the last
    used first, for example for a menu. Reads only the account index of the store, and no token. The
    model is updated when this or another process of the same user changes the index.

    \code
    Auth0AccountModel accounts;
    accounts.setProvider(&auth0);
    view->setModel(&accounts);
    connect(view, &QListView::activated, &accounts,
            [&](const QModelIndex &index) { accounts.switchTo(index.row()); });
    \endcode

    To add an account, set Auth0Provider::account to a new name, and sign in. For an organization,
    call Auth0Provider::switchOrganization().
*/

/*!
    \enum Auth0AccountModel::Role

    \value AccountRole   QString, the account, as in Auth0Provider::account; \c account in QML.
    \value NameRole      QString, the user's name; empty if it is unknown; \c name.
    \value PictureRole   QUrl of the user's picture; empty if the provider's
                         Auth0Provider::autoLoadPictures is false; \c picture.
    \value LastUsedRole  QDateTime in UTC, of the last sign-in or switch; \c lastUsed.
    \value SubjectRole   QString, the user's \c sub; \c sub.
    \value CurrentRole   bool, whether it is the provider's current account; \c current.
    \value LabelRole     QString, the label of the account, to be shown as plain text; \c label and
                         Qt::DisplayRole. It is the user's name. If several accounts have the same
                         name, the organization or the account is added ("Bob (work)"). Without a
                         name it is the account.
    \value OrganizationRole QString, the organization of the session, as in
                         Auth0Provider::organization; empty if there is none; \c organization.
    \value OrganizationNameRole QString, the name of the organization (the claim
                         \c org_name), to be shown as plain text; empty if it is unknown;
                         \c organizationName.
*/

class Auth0AccountModelPrivate
{
    Q_DISABLE_COPY_MOVE(Auth0AccountModelPrivate)

public:
    explicit Auth0AccountModelPrivate(Auth0AccountModel *model)
        : q(model)
    {
    }

    const SessionSettings &settings() const
    {
        return Auth0ProviderPrivate::get(provider)->session.settings;
    }
    QString label(const AccountIndex::Entry &entry) const;
    void take(const AccountIndex &index);
    void show(const QList<AccountIndex::Entry> &found);
    void tellChange(Auth0AccountModel::Role role);

    Auth0AccountModel *const q;
    FollowedProvider provider;
    QList<AccountIndex::Entry> entries;
    quint64 question = 0; // incremented by reload(); the result of an earlier call is ignored
};

// If two accounts have the same name, the organization is added to the label. If this does not
// distinguish them, Auth0Provider::account is added instead.
QString Auth0AccountModelPrivate::label(const AccountIndex::Entry &entry) const
{
    const auto organizationOf = [](const AccountIndex::Entry &any) {
        return any.organizationName.isEmpty() ? any.organization.value_or(QString())
                                              : any.organizationName;
    };
    const QString organization = organizationOf(entry);
    int sameName = 0;
    int sameBoth = 0;
    for (const AccountIndex::Entry &any : entries) {
        sameName += any.name == entry.name;
        sameBoth += any.name == entry.name && organizationOf(any) == organization;
    }
    if (entry.name.isEmpty())
        return entry.account;
    if (sameName < 2)
        return entry.name;
    const bool isEnough = !organization.isEmpty() && sameBoth < 2;
    return u"%1 (%2)"_s.arg(entry.name, isEnough ? organization : entry.account);
}

void Auth0AccountModelPrivate::take(const AccountIndex &index)
{
    QList<AccountIndex::Entry> found;
    for (const AccountIndex::Entry &entry : index.entries) {
        if (entry.issuer == settings().issuer() && entry.clientId == settings().login.clientId)
            found.append(entry);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.lastUsed > b.lastUsed; });
    show(found);
}

void Auth0AccountModelPrivate::show(const QList<AccountIndex::Entry> &found)
{
    const bool countChanges = found.size() != entries.size();
    q->beginResetModel();
    entries = found;
    q->endResetModel();
    if (countChanges)
        Q_EMIT q->countChanged();
}

void Auth0AccountModelPrivate::tellChange(Auth0AccountModel::Role role)
{
    if (!entries.isEmpty())
        Q_EMIT q->dataChanged(q->index(0), q->index(int(entries.size()) - 1), { role });
}

/*!
    Constructs a model with \a parent. It is empty until a provider is set.
*/
Auth0AccountModel::Auth0AccountModel(QObject *parent)
    : QAbstractListModel(parent)
    , d_ptr(std::make_unique<Auth0AccountModelPrivate>(this))
{
    SessionStamps *const stamps = SessionStamps::instance();
    stamps->watch(accountIndexKey());
    connect(stamps, &SessionStamps::changed, this, [this](const QString &key) {
        if (key == accountIndexKey())
            reload();
    });
}

Auth0AccountModel::~Auth0AccountModel() = default;

/*!
    \property Auth0AccountModel::provider
    \brief The provider whose issuer, client id and store are used. Not owned.
*/
Auth0Provider *Auth0AccountModel::provider() const
{
    return d_ptr->provider;
}

void Auth0AccountModel::setProvider(Auth0Provider *provider)
{
    Q_D(Auth0AccountModel);
    const auto changed = [this] { reload(); };
    if (!d->provider.set(provider, changed))
        return;
    if (provider) {
        QObject *const context = d->provider.context();
        connect(provider, &Auth0Provider::domainChanged, context, changed);
        connect(provider, &Auth0Provider::issuerChanged, context, changed);
        connect(provider, &Auth0Provider::clientIdChanged, context, changed);
        connect(provider, &Auth0Provider::storeChanged, context, changed);
        connect(provider, &Auth0Provider::accountChanged, context,
                [d] { d->tellChange(CurrentRole); });
        connect(provider, &Auth0Provider::autoLoadPicturesChanged, context,
                [d] { d->tellChange(PictureRole); });
    }
    reload();
    Q_EMIT providerChanged();
}

/*!
    \property Auth0AccountModel::count
    \brief The number of accounts.
*/
int Auth0AccountModel::count() const
{
    return int(d_ptr->entries.size());
}

/*!
    Reads the index again. Only needed if the store was changed without Auth0Qt.
*/
void Auth0AccountModel::reload()
{
    Q_D(Auth0AccountModel);
    const quint64 question = ++d->question;
    if (!d->provider)
        return d->show({});
    readAccountIndex(d->settings().store(), this, [d, question](const AccountIndex &index, bool) {
        if (question == d->question && d->provider)
            d->take(index);
    });
}

int Auth0AccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Auth0AccountModel::data(const QModelIndex &index, int role) const
{
    Q_D(const Auth0AccountModel);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccountIndex::Entry &entry = d->entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return d->label(entry);
    case NameRole:
        return entry.name;
    case AccountRole:
        return entry.account;
    case PictureRole:
        return d->provider && d->provider->autoLoadPictures() ? entry.picture : QUrl();
    case LastUsedRole:
        return entry.lastUsed;
    case SubjectRole:
        return entry.subject;
    case CurrentRole:
        return d->provider && d->provider->account() == entry.account;
    case OrganizationRole:
        return entry.organization.value_or(QString());
    case OrganizationNameRole:
        return entry.organizationName;
    default:
        return {};
    }
}

QHash<int, QByteArray> Auth0AccountModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({ { AccountRole, "account" },
                   { NameRole, "name" },
                   { PictureRole, "picture" },
                   { LastUsedRole, "lastUsed" },
                   { SubjectRole, "sub" },
                   { CurrentRole, "current" },
                   { LabelRole, "label" },
                   { OrganizationRole, "organization" },
                   { OrganizationNameRole, "organizationName" } });
    return names;
}

/*!
    Returns the row of \a account, or -1.
*/
int Auth0AccountModel::indexOf(const QString &account) const
{
    const auto &entries = d_ptr->entries;
    const auto it = std::find_if(entries.cbegin(), entries.cend(),
                                 [&](const auto &entry) { return entry.account == account; });
    return it == entries.cend() ? -1 : int(std::distance(entries.cbegin(), it));
}

/*!
    Sets the provider's account and organization to those of \a row, and restores its session. The
    previous session stays in the store. Auth0Provider::restoreFinished() reports the result. Does
    nothing for the current account, and for a row that does not exist.
*/
void Auth0AccountModel::switchTo(int row)
{
    Q_D(Auth0AccountModel);
    if (row < 0 || row >= count() || !d->provider)
        return;
    const AccountIndex::Entry entry = d->entries.at(row);
    if (entry.account == d->provider->account())
        return;
    changeAccountIndex(d->settings().store(), [entry](AccountIndex &index) {
        for (AccountIndex::Entry &known : index.entries) {
            if (known.key == entry.key)
                known.lastUsed = QDateTime::currentDateTimeUtc();
        }
    });
    Auth0ProviderPrivate::get(d->provider)
            ->enter(entry.account, entry.organization.value_or(d->provider->organization()));
    d->provider->restore();
}

/*!
    Ends the session of \a row like Auth0Provider::logout(), also if it is not the provider's
    current account. The row is then removed.
*/
void Auth0AccountModel::signOut(int row)
{
    Q_D(Auth0AccountModel);
    if (row < 0 || row >= count() || !d->provider)
        return;
    const QString account = d->entries.at(row).account;
    if (account == d->provider->account())
        return d->provider->logout();
    SessionSettings settings = d->settings();
    settings.account = account;
    auto *const operation = new LogoutOperation(
            Auth0ProviderPrivate::get(d->provider)->session.http, settings, {}, std::nullopt,
            d->provider);
    operation->start(nullptr);
}
