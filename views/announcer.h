// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0.h"

#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>

#include <functional>

class Auth0LoginController;

namespace Auth0Qt {

// Whether a text can be sent to screen readers (Qt 6.8). Earlier versions of Qt send only an alert
// without a text, and on Linux no alert either: there the description of the control that has the
// focus must contain the text.
constexpr bool CanAnnounce = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0);

// Sends the new texts of a login view to screen readers: those of another face, or a new text on
// the same face. The page has its own accessibility, and the countdown of a code is too frequent.
class Announcer : public QObject
{
    Q_OBJECT

public:
    // speaker returns the object that shows the face, or null while the view is hidden.
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
