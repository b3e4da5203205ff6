// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "identitymodel.h"
#include "metadatamodel.h"

#include "auth0.h"

#include <QtCore/qobject.h>

class Auth0Error;
class Auth0Provider;

// The changes of the page Profile: the fields and the metadata of the user, the identities, the
// password. It has the result as a sentence.
class ProfileEditor : public QObject
{
    Q_OBJECT
    Q_PROPERTY(MetadataModel *metadata READ metadata CONSTANT FINAL)
    Q_PROPERTY(QString outcome READ outcome NOTIFY outcomeChanged FINAL)
    Q_PROPERTY(bool editable READ isEditable NOTIFY editableChanged FINAL)
    Q_PROPERTY(QString whyNoIdentities READ whyNoIdentities NOTIFY editableChanged FINAL)
    Q_PROPERTY(QString passwordText READ passwordText NOTIFY passwordTextChanged FINAL)

public:
    explicit ProfileEditor(Auth0Provider *provider, const IdentityModel *identities,
                           QObject *parent = nullptr);

    MetadataModel *metadata() { return &m_metadata; }
    // Whether the server changes anything.
    bool isEditable() const { return m_editable; }
    void setEditable(bool editable);
    // The text in place of the identities.
    QString whyNoIdentities() const;
    // The result of the last operation.
    QString outcome() const { return m_outcome; }
    // The text that explains a change of the password.
    QString passwordText() const;

    // The text of the field can be changed, and userMetadata by its keys. Auth0 manages the others.
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
    void editableChanged();
    void passwordTextChanged();

private:
    void showUpdate(Auth0::ProfileUpdate update, const Auth0Error &error);
    void showReloaded();
    void setOutcome(const QString &outcome);

    Auth0Provider *m_provider;
    const IdentityModel *m_identities;
    MetadataModel m_metadata;
    QString m_outcome;
    bool m_editable = true;
    bool m_reloading = false;
};
