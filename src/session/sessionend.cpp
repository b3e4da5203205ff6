// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// How a session of Session ends, and its record.

#include "session/accountindexwriter.h"
#include "session/loginattempt.h"
#include "session/logoutoperation.h"
#include "session/revocation.h"
#include "session/session.h"

#include "http/http.h"
#include "profile/auth0profile_p.h"

#include <QtCore/qrandom.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

using Auth0::ErrorCode;

void Session::logout(const Auth0LogoutOptions &options, Auth0Browser *browser)
{
    if (m_logout)
        return;
    if (m_restoring) {
        m_restoring = false;
        m_ready = true;
        const Auth0Error error(ErrorCode::Cancelled, u"restore.cancelled"_s);
        fail(error);
        addOutcome([error](Session *s) { Q_EMIT s->restoreFinished(false, error); });
    }
    discardUnfinished();
    beginOperation();
    ++m_generation;
    m_afterRestore = {};
    m_invitation.clear();
    m_promptLogin = !options.browserSession();

    auto *const operation = new LogoutOperation(m_http, settings, options, m_record, this);
    m_logout = operation;
    ++m_backgroundTasks;
    connect(operation, &LogoutOperation::removed, this, [this, operation](const Auth0Error &error) {
        if (operation == m_logout)
            finishRemoval(error);
    });
    connect(operation, &LogoutOperation::revoked, this, &Session::noteAnswer);
    connect(operation, &LogoutOperation::leftBrowser, this, [this](const Auth0Error &error) {
        if (error)
            fail(error);
    });
    connect(operation, &LogoutOperation::finished, this, [this] {
        --m_backgroundTasks;
        changed();
    });
    clearRecord();
    happened(Event::Logout);
    failWaiters(Auth0Error(ErrorCode::NotAuthenticated, u"session.ended"_s));
    operation->start(browser);
}

// What could still write the record after its removal.
void Session::discardUnfinished()
{
    const Auth0Error error(ErrorCode::Cancelled, u"login.cancelled"_s);
    if (m_attempt) {
        m_attempt = nullptr;
        fail(error);
    }
    const auto attempts = findChildren<LoginAttempt *>(QString(), Qt::FindDirectChildrenOnly);
    for (LoginAttempt *attempt : attempts)
        attempt->discard(error);
    leaveRefreshes();
    for (RefreshOperation *refresh : RefreshOperation::underWay(settings))
        refresh->discard();
}

void Session::finishRemoval(const Auth0Error &error)
{
    m_logout = nullptr;
    happened(Event::RecordRemoved);
    if (error)
        fail(error);
    addOutcome([](Session *s) { Q_EMIT s->loggedOut(); });
}

void Session::leave()
{
    const Auth0Error error(ErrorCode::Cancelled, u"provider.reconfigured"_s);
    ++m_generation;
    if (std::exchange(m_logout, nullptr)) // it goes on without us
        addOutcome([](Session *s) { Q_EMIT s->loggedOut(); });
    failWaiters(error);
    if (m_attempt) {
        LoginAttempt *const attempt = m_attempt;
        m_attempt = nullptr;
        attempt->disconnect(this);
        connect(attempt, &LoginAttempt::finished, attempt, &QObject::deleteLater);
        attempt->cancel(error);
        reportLoginFailed(error);
    }
    if (std::exchange(m_restoring, false)) {
        fail(error);
        addOutcome([error](Session *s) { Q_EMIT s->restoreFinished(false, error); });
    }
    leaveRefreshes(); // they run to their end and are stored
    m_afterRestore = {};
    m_invitation.clear();
    m_promptLogin = false;
    m_ready = false;
    m_revocationsRun = false;
    m_followed.clear();
    m_followLater = false;
    m_rests.clear(); // they were another server's
    clearRecord();
    happened(Event::Reconfigure);
}

void Session::lose(const Auth0Error &error)
{
    ++m_generation;
    clearRecord();
    happened(Event::SessionLost);
    fail(error);
    addOutcome([error](Session *s) { Q_EMIT s->sessionLost(error); });
}

} // namespace Auth0Qt
