// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0loginoptions.h"
#include "auth0loginwidget.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <functional>

class Auth0Provider;

namespace Auth0Qt {

// Opens a login view when its provider needs the person (InteractionPolicy::Ask): once, with what
// the waiting calls need added to the view's own options. Those are back when the sign-in is over.
class Interaction : public QObject
{
    Q_OBJECT

public:
    Interaction(Auth0LoginWidget *view, std::function<void()> open);

private:
    void follow();
    void ask(const Auth0LoginOptions &wanted);
    void end();

    Auth0LoginWidget *const m_view; // our parent
    const std::function<void()> m_open;
    QPointer<Auth0Provider> m_provider;
    Auth0LoginOptions m_own;
    bool m_asking = false;
};

} // namespace Auth0Qt
