// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0accountmodel.h"

#include "auth0provider.h"
#include "provider/auth0provider_p.h"
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
    \inmodule Auth0Qt
    \brief The accounts of an application that have a session in the store.

    Lists the slots (Auth0Provider::account) of the provider's issuer and client id, the last used
    first, for a menu that switches between them. Reads the store's index only, no token. Follows
    what this and other processes of the same user do.

    \code
    Auth0AccountModel accounts;
    accounts.setProvider(&auth0);
    view->setModel(&accounts);
    connect(view, &QListView::activated, &accounts,
            [&](const QModelIndex &index) { accounts.switchTo(index.row()); });
    \endcode

    A new account is a new slot: set Auth0Provider::account to a name that is not there yet, and
    sign in. For an organization Auth0Provider::switchOrganization() does that.
*/

/*!
    \enum Auth0AccountModel::Role

    \value AccountRole   QString, the slot's name; \c account in QML.
    \value NameRole      QString, the person's name as the server told it, or nothing; \c name.
    \value PictureRole   QUrl of the person's picture; empty if the provider's
                         Auth0Provider::autoLoadPictures is false; \c picture.
    \value LastUsedRole  QDateTime in UTC, of the last sign-in or switch; \c lastUsed.
    \value SubjectRole   QString, the person's \c sub; \c sub.
    \value CurrentRole   bool, whether the provider uses this slot; \c current.
    \value LabelRole     QString, what to call the account in a list, for display as plain text:
                         the person's name, with the organization's or the slot's where two of
                         the list have the same ("Bob (work)"), or the slot's alone; \c label. Also
   Qt::DisplayRole. \value OrganizationRole QString, the organization that the session is of, as it
   was asked for: Auth0Provider::organization; empty for none; \c organization. \value
   OrganizationNameRole QString, its name (the claim \c org_name), for display as plain text; empty
   when the tenant does not tell; \c organizationName.
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
    QPointer<Auth0Provider> provider;
    QList<AccountIndex::Entry> entries;
    quint64 question = 0; // grows: an old answer is void
};

// Two accounts of one name are told apart by their organizations, or else by what the application
// calls them.
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
    Makes a model with \a parent. It is empty until it has a provider.
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
    \brief Whose issuer, client id and store it is. Not owned.
*/
Auth0Provider *Auth0AccountModel::provider() const
{
    return d_ptr->provider;
}

void Auth0AccountModel::setProvider(Auth0Provider *provider)
{
    Q_D(Auth0AccountModel);
    if (d->provider == provider)
        return;
    if (d->provider)
        d->provider->disconnect(this);
    d->provider = provider;
    if (provider) {
        connect(provider, &Auth0Provider::domainChanged, this, &Auth0AccountModel::reload);
        connect(provider, &Auth0Provider::issuerChanged, this, &Auth0AccountModel::reload);
        connect(provider, &Auth0Provider::clientIdChanged, this, &Auth0AccountModel::reload);
        connect(provider, &Auth0Provider::storeChanged, this, &Auth0AccountModel::reload);
        connect(provider, &Auth0Provider::accountChanged, this,
                [d] { d->tellChange(CurrentRole); });
        connect(provider, &Auth0Provider::autoLoadPicturesChanged, this,
                [d] { d->tellChange(PictureRole); });
        connect(provider, &QObject::destroyed, this, &Auth0AccountModel::reload);
    }
    reload();
    Q_EMIT providerChanged();
}

/*!
    \property Auth0AccountModel::count
    \brief How many accounts there are.
*/
int Auth0AccountModel::count() const
{
    return int(d_ptr->entries.size());
}

/*!
    Reads the index anew. Needed only after the store was changed by other means.
*/
void Auth0AccountModel::reload()
{
    Q_D(Auth0AccountModel);
    const quint64 question = ++d->question;
    if (!d->provider)
        return d->show({});
    readAccountIndex(d->settings().store(), this, [d, question](const AccountIndex &index) {
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
    Makes the account of \a row the provider's, with the organization that its session is of, and
    restores that session. The session before stays in the store. Auth0Provider::restoreFinished()
    reports the result. Does nothing for the current account, and for a row that does not exist.
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
    Ends the session of \a row, whether the provider uses it or not: as Auth0Provider::logout()
    does. The row goes when that is done.
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
            Auth0ProviderPrivate::get(d->provider)->session.sharedHttp(), settings, {},
            std::nullopt, d->provider);
    operation->start(nullptr);
}
