// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "devtools.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

// A security key that Chromium simulates for a page, with the engine's own steps of WebAuthn: the
// domain WebAuthn of the Chrome DevTools Protocol. Functions say what went wrong, or nothing.
class VirtualKey
{
public:
    explicit VirtualKey(quint16 port)
        : m_devTools(port)
    {
    }

    // For the page of this host, which has none yet.
    QString prepare(const QString &host);
    // With these accounts. options are besides those that every key of ours has.
    QString insert(const QStringList &accounts, const QJsonObject &options = {});
    QString takeOut();
    // A key that is not touched keeps each request waiting that comes from now on.
    QString setTouched(bool touched);

private:
    QString add(const QString &account);
    QJsonObject named(QJsonObject parameters) const;

    DevTools m_devTools;
    QString m_host;
    QString m_id; // of the key that was inserted last
};
