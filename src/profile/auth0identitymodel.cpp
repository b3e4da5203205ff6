// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0identitymodel.h"

#include "auth0identity.h"
#include "auth0profile.h"

#include <QtCore/qpointer.h>
#include <QtCore/qurl.h>

#include <algorithm>

using namespace Qt::StringLiterals;

/*!
    \class Auth0IdentityModel
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0IdentityModel
    \since 0.1
    \brief The accounts that are linked to the signed-in user, as a list model for views.

    One row for each of Auth0Profile::identities. When the profile changes, rows are inserted,
    removed and changed; the selection of a view keeps its rows. Lives on the thread of the profile.

    \value ConnectionRole  \c connection: the name of the connection; also Qt::ToolTipRole
    \value ProviderRole    \c provider: the identity provider, e.g. \c auth0 or \c google-oauth2
    \value UserIdRole      \c userId: the id of the account at the provider
    \value SocialRole      \c social: whether the connection is a social connection
    \value PrimaryRole     \c primary: whether it is the first identity, which cannot be unlinked
    \value NameRole        \c name: a name of the account; also Qt::DisplayRole
    \value EmailRole       \c email: the e-mail address of the account
    \value PictureRole     \c picture: a QUrl, http or https only
    \value ProfileDataRole \c profileData: Auth0Identity::profileData

    All text is as received; show it as plain text.

    \sa Auth0Provider::unlinkIdentity(), Auth0LoginOptions::linkIdentity
*/

class Auth0IdentityModelPrivate
{
public:
    explicit Auth0IdentityModelPrivate(Auth0IdentityModel *model)
        : q(model)
    {
    }

    void update();

    Auth0IdentityModel *q;
    QPointer<Auth0Profile> profile;
    QList<Auth0Identity> rows;
};

static bool isSameAccount(const Auth0Identity &a, const Auth0Identity &b)
{
    return a.provider() == b.provider() && a.userId() == b.userId();
}

// The server appends and removes identities. For another order the model is reset.
void Auth0IdentityModelPrivate::update()
{
    const QList<Auth0Identity> now = profile ? profile->identities() : QList<Auth0Identity>();
    const auto countBefore = rows.size();
    const auto isThere = [&now](const Auth0Identity &row) {
        return std::any_of(now.cbegin(), now.cend(), [&row](const Auth0Identity &identity) {
            return isSameAccount(row, identity);
        });
    };
    for (int i = int(rows.size()) - 1; i >= 0; --i) {
        if (isThere(rows.at(i)))
            continue;
        q->beginRemoveRows({}, i, i);
        rows.removeAt(i);
        q->endRemoveRows();
    }
    const bool inOrder = rows.size() <= now.size()
            && std::equal(rows.cbegin(), rows.cend(), now.cbegin(), isSameAccount);
    if (!inOrder) {
        q->beginResetModel();
        rows = now;
        q->endResetModel();
    }
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i) == now.at(i))
            continue;
        rows[i] = now.at(i);
        Q_EMIT q->dataChanged(q->index(i), q->index(i));
    }
    if (rows.size() < now.size()) {
        q->beginInsertRows({}, int(rows.size()), int(now.size()) - 1);
        rows = now;
        q->endInsertRows();
    }
    if (rows.size() != countBefore)
        Q_EMIT q->countChanged();
}

/*!
    Constructs a model with \a parent. It is empty until a profile is set.
*/
Auth0IdentityModel::Auth0IdentityModel(QObject *parent)
    : QAbstractListModel(parent)
    , d_ptr(std::make_unique<Auth0IdentityModelPrivate>(this))
{
}

Auth0IdentityModel::~Auth0IdentityModel() = default;

/*!
    \property Auth0IdentityModel::profile
    \brief The profile with the identities. Not owned.
*/
Auth0Profile *Auth0IdentityModel::profile() const
{
    return d_ptr->profile;
}

void Auth0IdentityModel::setProfile(Auth0Profile *profile)
{
    Q_D(Auth0IdentityModel);
    if (d->profile == profile)
        return;
    if (d->profile)
        d->profile->disconnect(this);
    d->profile = profile;
    if (profile) {
        connect(profile, &Auth0Profile::identitiesChanged, this, [d] { d->update(); });
        connect(profile, &QObject::destroyed, this, [d] { d->update(); });
    }
    d->update();
    Q_EMIT profileChanged();
}

/*!
    \property Auth0IdentityModel::count
    \brief The number of identities.
*/
int Auth0IdentityModel::count() const
{
    return int(d_ptr->rows.size());
}

int Auth0IdentityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

// The first identity has no profileData: its data is that of the user.
static QString nameOf(const Auth0Identity &identity, const Auth0Profile *profile, bool isPrimary)
{
    const QVariantMap data = identity.profileData();
    for (const QString &key : { u"name"_s, u"nickname"_s, u"username"_s, u"email"_s }) {
        const QString value = data.value(key).toString();
        if (!value.trimmed().isEmpty())
            return value;
    }
    return isPrimary && profile ? profile->displayName() : identity.userId();
}

QVariant Auth0IdentityModel::data(const QModelIndex &index, int role) const
{
    Q_D(const Auth0IdentityModel);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Auth0Identity &identity = d->rows.at(index.row());
    const QVariantMap data = identity.profileData();
    const bool isPrimary = index.row() == 0;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(identity, d->profile, isPrimary);
    case Qt::ToolTipRole: // distinguishes accounts with the same name
    case ConnectionRole:
        return identity.connection();
    case ProviderRole:
        return identity.provider();
    case UserIdRole:
        return identity.userId();
    case SocialRole:
        return identity.isSocial();
    case PrimaryRole:
        return isPrimary;
    case EmailRole:
        return isPrimary && d->profile && data.isEmpty() ? d->profile->email()
                                                         : data.value(u"email"_s).toString();
    case PictureRole: {
        if (isPrimary && d->profile && data.isEmpty())
            return d->profile->picture();
        const QUrl url(data.value(u"picture"_s).toString());
        return url.scheme() == "https"_L1 || url.scheme() == "http"_L1 ? url : QUrl();
    }
    case ProfileDataRole:
        return data;
    default:
        return {};
    }
}

QHash<int, QByteArray> Auth0IdentityModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({ { ConnectionRole, "connection" },
                   { ProviderRole, "provider" },
                   { UserIdRole, "userId" },
                   { SocialRole, "social" },
                   { PrimaryRole, "primary" },
                   { NameRole, "name" },
                   { EmailRole, "email" },
                   { PictureRole, "picture" },
                   { ProfileDataRole, "profileData" } });
    return names;
}
