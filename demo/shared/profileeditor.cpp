// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "profileeditor.h"

#include "claimname.h"

#include "auth0error.h"
#include "auth0profile.h"
#include "auth0provider.h"

using namespace Qt::StringLiterals;

namespace {

// The advice, and the server's description, which often has the only reason.
QString sentences(const Auth0Error &error)
{
    QStringList list { error.message() };
    if (!error.oauthDescription().isEmpty())
        list.append(error.oauthDescription());
    return list.join(u'\n');
}

} // namespace

ProfileEditor::ProfileEditor(Auth0Provider *provider, const IdentityModel *identities,
                             QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_identities(identities)
{
    const Auth0Profile *profile = provider->profile();
    connect(profile, &Auth0Profile::userMetadataChanged, this,
            [this, profile] { m_metadata.show(profile->userMetadata()); });
    connect(profile, &Auth0Profile::emailChanged, this, &ProfileEditor::passwordTextChanged);
    connect(profile, &Auth0Profile::subChanged, this, [this] { setOutcome({}); });
    connect(provider, &Auth0Provider::profileUpdateFinished, this, &ProfileEditor::showUpdate);
    connect(provider, &Auth0Provider::busyChanged, this, [this] {
        // Properties change before the errors of the same operation are emitted.
        if (m_reloading && !m_provider->isBusy())
            QMetaObject::invokeMethod(this, &ProfileEditor::showReloaded, Qt::QueuedConnection);
    });
}

void ProfileEditor::setEditable(bool editable)
{
    if (std::exchange(m_editable, editable) != editable)
        Q_EMIT editableChanged();
}

QString ProfileEditor::whyNoIdentities() const
{
    return m_editable
            ? tr("This profile has no identities. They are in the user's record at Auth0's "
                 "Management API, or in the ID token if an Auth0 Action adds them.")
            : tr("Only Auth0 has identities.");
}

QString ProfileEditor::passwordText() const
{
    const QString email = m_provider->profile()->email();
    if (email.isEmpty())
        return tr("A link for a new password cannot be sent, because this account has no e-mail "
                  "address.");
    return tr("An e-mail with a link to a page for a new password is sent to %1. The old password "
              "is valid until you use the link. The local tenant sends no e-mail. It only adds an "
              "event to its list.")
            .arg(email);
}

bool ProfileEditor::isField(const QString &property)
{
    static const QStringList fields { u"name"_s, u"nickname"_s, u"givenName"_s, u"familyName"_s,
                                      u"picture"_s };
    return fields.contains(property);
}

bool ProfileEditor::isMetadata(const QString &property)
{
    return property == u"userMetadata";
}

bool ProfileEditor::canUnlink(const QModelIndex &identity) const
{
    return identity.isValid() && !m_identities->isPrimary(identity);
}

void ProfileEditor::setField(const QString &property, const QString &text)
{
    if (!isField(property))
        return;
    setOutcome({});
    m_provider->updateUser({ { claimNames(property).constFirst(), text } });
}

void ProfileEditor::setValue(const QString &key, const QString &text)
{
    if (key.trimmed().isEmpty())
        return setOutcome(tr("Enter a key for the value."));
    setOutcome({});
    m_provider->updateUserMetadata({ { key.trimmed(), MetadataModel::toValue(text) } });
}

void ProfileEditor::removeValue(const QString &key)
{
    setOutcome({});
    m_provider->updateUserMetadata({ { key, QVariant::fromValue(nullptr) } });
}

void ProfileEditor::unlink(const QModelIndex &identity)
{
    setOutcome({});
    m_provider->unlinkIdentity(m_identities->provider(identity), m_identities->userId(identity));
}

void ProfileEditor::changePassword()
{
    setOutcome({});
    m_provider->requestPasswordChange();
}

void ProfileEditor::reload()
{
    setOutcome(tr("Loading\u2026"));
    m_reloading = true;
    m_provider->reloadProfile();
}

void ProfileEditor::showReloaded()
{
    if (!m_reloading || m_provider->isBusy())
        return;
    m_reloading = false;
    const Auth0Error error = m_provider->lastError();
    setOutcome(error ? sentences(error) : tr("Everything is up to date."));
}

void ProfileEditor::showUpdate(Auth0::ProfileUpdate update, const Auth0Error &error)
{
    if (error.code() == Auth0::ErrorCode::Cancelled)
        return setOutcome({});
    if (error)
        return setOutcome(sentences(error));
    switch (update) {
    case Auth0::ProfileUpdate::UserMetadata:
    case Auth0::ProfileUpdate::UserFields:
        return setOutcome(tr("Saved."));
    case Auth0::ProfileUpdate::LinkIdentity:
        return setOutcome(tr("The other account is linked."));
    case Auth0::ProfileUpdate::UnlinkIdentity:
        return setOutcome(tr("The other account is no longer linked."));
    case Auth0::ProfileUpdate::PasswordChange:
        return setOutcome(tr("The e-mail was sent to %1, if this address has a password here.")
                                  .arg(m_provider->profile()->email()));
    }
}

void ProfileEditor::setOutcome(const QString &outcome)
{
    if (outcome == m_outcome)
        return;
    m_outcome = outcome;
    Q_EMIT outcomeChanged();
}
