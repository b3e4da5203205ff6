// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "loginproblem.h"

#include "auth0provider.h"
#include "buttonproblem.h"
#include "textlabel.h"

#include <QtWidgets/qtooltip.h>
#include <QtWidgets/qwidget.h>

namespace Auth0Qt {

LoginProblem::LoginProblem(QWidget *button)
    : m_button(button)
{
}

void LoginProblem::follow(Auth0Provider *provider)
{
    if (m_provider)
        m_provider->disconnect(this);
    m_provider = provider;
    if (provider) {
        connect(provider, &Auth0Provider::loginFailed, this, [this](const Auth0Error &error) {
            if (!m_dialog)
                set(error);
        });
        connect(provider, &Auth0Provider::stateChanged, this, [this] {
            if (m_provider && m_provider->state() != Auth0::State::LoggedOut)
                forget();
        });
        connect(provider, &QObject::destroyed, this, &LoginProblem::forget);
    }
    forget();
}

void LoginProblem::setDialog(QObject *dialog)
{
    m_dialog = dialog;
    if (dialog)
        forget();
}

QString LoginProblem::text() const
{
    return buttonProblem(m_error);
}

void LoginProblem::showToolTip() const
{
    if (m_button->isVisible() && m_button->isActiveWindow())
        QToolTip::showText(m_button->mapToGlobal(m_button->rect().bottomLeft()),
                           plainToolTip(text()), m_button);
}

void LoginProblem::set(const Auth0Error &error)
{
    const QString before = text();
    m_error = error;
    if (before != text())
        Q_EMIT changed();
}

} // namespace Auth0Qt
