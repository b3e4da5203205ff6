// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "identitymodel.h"
#include "metadatamodel.h"

#include "auth0.h"

#include <QtCore/qobject.h>

class Auth0Error;
class Auth0Provider;

// What the page Profile changes: the fields and the metadata of the user, her identities, her
// password. It says in a sentence what came of it.
class ProfileEditor : public QObject
{
    Q_OBJECT
    Q_PROPERTY(MetadataModel *metadata READ metadata CONSTANT FINAL)
    Q_PROPERTY(QString outcome READ outcome NOTIFY outcomeChanged FINAL)
    Q_PROPERTY(QString passwordText READ passwordText NOTIFY passwordTextChanged FINAL)

public:
    explicit ProfileEditor(Auth0Provider *provider, const IdentityModel *identities,
                           QObject *parent = nullptr);

    MetadataModel *metadata() { return &m_metadata; }
    // What came of the last thing that was asked for.
    QString outcome() const { return m_outcome; }
    // What happens when a password is to be changed.
    QString passwordText() const;

    // The field's text can be changed here, and userMetadata by its keys; others belong to Auth0.
    Q_INVOKABLE static bool isField(const QString &property);
    Q_INVOKABLE static bool isMetadata(const QString &property);
    Q_INVOKABLE bool canUnlink(const QModelIndex &identity) const;

public Q_SLOTS:
    void setField(const QString &property, const QString &text);
    void setValue(const QString &key, const QString &text);
    void removeValue(const QString &key);
    void unlink(const QModelIndex &identity);
    void changePassword();
    void reload();

Q_SIGNALS:
    void outcomeChanged();
    void passwordTextChanged();

private:
    void showUpdate(Auth0::ProfileUpdate update, const Auth0Error &error);
    void showReloaded();
    void setOutcome(const QString &outcome);

    Auth0Provider *m_provider;
    const IdentityModel *m_identities;
    MetadataModel m_metadata;
    QString m_outcome;
    bool m_reloading = false;
};
