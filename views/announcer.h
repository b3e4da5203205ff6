// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0.h"

#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>

#include <functional>

class Auth0LoginController;

namespace Auth0Qt {

// Whether screen readers can be told something in words (Qt 6.8). Before, they learn at most that
// there is something to read, and on Linux not even that: then what has the focus must say it too,
// in its description.
constexpr bool CanAnnounce = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0);

// Tells screen readers what a login view shows anew: another face, or a new text on it. The page
// speaks for itself, and the countdown of a code would drown out everything else.
class Announcer : public QObject
{
    Q_OBJECT

public:
    // speaker: what shows the face, or null when nobody sees it.
    Announcer(Auth0LoginController *controller, std::function<QObject *()> speaker,
              QObject *parent);

private:
    void announceSoon();
    void announceNews();
    QStringList words() const;

    Auth0LoginController *const m_controller;
    const std::function<QObject *()> m_speaker;
    Auth0::Face m_face = Auth0::Face::Idle;
    QStringList m_said;
    bool m_soon = false;
};

} // namespace Auth0Qt
