// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "loginproblem.h"

#include "login/facetexts.h"

namespace Auth0Qt {

using namespace Qt::StringLiterals;

LoginProblem::LoginProblem(QObject *parent)
    : QObject(parent)
{
}

void LoginProblem::setProvider(Auth0Provider *provider)
{
    if (!m_provider.set(provider, [this] { set({}); }))
        return;
    if (provider) {
        connect(provider, &Auth0Provider::loginFailed, m_provider.context(),
                [this](const Auth0Error &error) {
                    if (!m_dialog)
                        set(error);
                });
        connect(provider, &Auth0Provider::stateChanged, m_provider.context(), [this] {
            if (m_provider->state() != Auth0::State::LoggedOut)
                set({});
        });
    }
    set({});
    Q_EMIT providerChanged();
}

void LoginProblem::setDialog(QObject *dialog)
{
    if (m_dialog == dialog)
        return;
    m_dialog = dialog;
    if (dialog)
        set({});
    Q_EMIT dialogChanged();
}

QString LoginProblem::text() const
{
    if (m_error.code() == Auth0::ErrorCode::Cancelled)
        return {};
    // The sentence for views says to copy the link, which a button does not offer.
    if (m_error.detail() == "browser.open"_L1)
        return Auth0Error(m_error.code(), {}).message();
    const QString reason = reasonOf(m_error);
    return reason.isEmpty() ? m_error.message() : m_error.message() + u' ' + reason;
}

void LoginProblem::set(const Auth0Error &error)
{
    const QString before = text();
    m_error = error;
    if (before != text())
        Q_EMIT textChanged();
}

} // namespace Auth0Qt
