// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The record of Session, and what is seen of it.

#include "session/accountindexwriter.h"
#include "session/loginattempt.h"
#include "session/logoutoperation.h"
#include "session/session.h"

#include "profile/auth0profile_p.h"

#include <QtCore/qrandom.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

void Session::setRecord(const CredentialRecord &record, bool persistent, Source source)
{
    // A server may well give the same token for longer.
    const bool isNew = source == Source::Server || !m_record
            || record.accessToken != m_record->accessToken;
    m_record = record;
    m_persistent = persistent;
    if (isNew) {
        m_lifetime = source == Source::Server
                ? TokenLifetime::issued(record.expiresAt)
                : TokenLifetime::restored(record.expiresAt, record.savedAt);
        // Programs that were started together must not come together again.
        m_refreshShare = 0.75 + QRandomGenerator::global()->generateDouble() / 10;
        m_retryPause = {};
        armRefresh();
    }
    armReload();
    updateProfile();
}

void Session::clearRecord()
{
    m_record.reset();
    m_persistent = false;
    m_tokens.clear();
    forgetInteraction();
    m_refreshTimer.stop();
    m_reloadTimer.stop();
    gate.close();
    dropChanges();
    Auth0ProfilePrivate::get(m_profile)->clear();
    changed();
}

void Session::updateProfile()
{
    if (!m_record)
        return;
    ProfileClaims claims;
    claims.idToken = { m_record->idTokenClaims, m_record->idTokenAt, m_record->idTokenNewsAt };
    claims.userinfo = { m_record->userinfoClaims, m_record->userinfoAt, m_record->userinfoNewsAt };
    claims.userRecord = { m_record->userRecord, m_record->userRecordAt,
                          m_record->userRecordNewsAt };
    for (const ProfileChange &change : std::as_const(m_changes)) {
        if (!change.seen.isEmpty())
            claims.changes.append(change.seen);
    }
    claims.claimsNamespace = settings.claimsNamespace;
    claims.permissionsClaim = settings.permissionsClaim;
    claims.rolesClaim = settings.rolesClaim;
    Auth0ProfilePrivate *const profile = Auth0ProfilePrivate::get(m_profile);
    profile->setClaims(claims);
    // One that was kept before the application switched pictures off goes from the store, too.
    if (!settings.autoLoadPictures && !m_record->picture.isEmpty())
        adoptPicture({}, {});
    profile->restorePicture(m_record->pictureUrl, m_record->picture);
    changed();
}

void Session::updateIndex()
{
    if (!m_persistent)
        return;
    AccountIndex::Entry entry;
    entry.key = settings.key();
    entry.issuer = m_record->issuer;
    entry.clientId = m_record->clientId;
    entry.account = settings.account;
    entry.subject = m_record->subject;
    entry.name = m_profile->displayName();
    entry.picture = m_profile->picture();
    entry.lastUsed = QDateTime::currentDateTimeUtc();
    entry.organization = m_record->organization.isEmpty() ? settings.login.effectiveOrganization()
                                                          : m_record->organization;
    entry.organizationName = m_profile->organizationName();
    m_indexed = entry;
    changeAccountIndex(settings.store(), [entry](AccountIndex &index) {
        index.insert(entry);
        index.loginPromptKeys.removeAll(entry.key);
    });
}

} // namespace Auth0Qt
