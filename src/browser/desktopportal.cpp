// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "browser/desktopportal.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#    include "global/logging.h"

namespace Auth0Qt {

using namespace Qt::StringLiterals;
using Outcome = BusConnection::Outcome;

namespace {

// org.freedesktop.portal.Request, the signal Response.
enum Response : quint32 { Success = 0, Cancelled = 1 }; // others: failed

} // namespace

DesktopPortal::DesktopPortal(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp("does not answer"); });
}

DesktopPortal::~DesktopPortal() = default;

void DesktopPortal::open(const QUrl &url, const QString &parentWindow,
                         std::chrono::milliseconds timeout)
{
    m_url = url.toEncoded();
    m_parentWindow = parentWindow.toUtf8();
    m_deadline.start(timeout);
    m_connection = std::make_unique<BusConnection>(sessionBusAddresses());
    connect(m_connection.get(), &BusConnection::changed, this, &DesktopPortal::connectionChanged);
    connect(m_connection.get(), &BusConnection::signalReceived, this, &DesktopPortal::takeSignal);
}

void DesktopPortal::connectionChanged()
{
    if (m_connection->state() == BusConnection::State::Open)
        ask();
    else if (m_request.isEmpty())
        giveUp("cannot be reached");
    else
        drop();
}

void DesktopPortal::ask()
{
    // The responses to all requests: the path of this one is known only from the answer, after
    // which the response may follow at once.
    m_connection->addMatch("type='signal',interface='org.freedesktop.portal.Request',"
                           "member='Response'");
    BusMessage message;
    message.destination = "org.freedesktop.portal.Desktop"_ba;
    message.path = "/org/freedesktop/portal/desktop"_ba;
    message.interface = "org.freedesktop.portal.OpenURI"_ba;
    message.member = "OpenURI"_ba;
    message.signature = "ssa{sv}"_ba;
    // Without an activation token, which only QtGui can request.
    message.body = BusWriter().string(m_parentWindow).string(m_url).array(8, BusWriter()).data();
    m_connection->call(message, this, [this](Outcome outcome, const BusMessage &answer) {
        take(outcome, answer);
    });
}

void DesktopPortal::take(Outcome outcome, const BusMessage &answer)
{
    if (!m_connection) // the request has ended
        return;
    if (outcome == Outcome::Error) {
        qCInfo(lcBrowser, "The desktop's portal: %s", answer.errorName.constData());
        return giveUp("refuses to open a page");
    }
    if (outcome == Outcome::Lost || answer.signature != "o")
        return giveUp("gives no valid answer");
    m_deadline.stop();
    m_service = answer.sender;
    m_request = answer.reader().string();
}

// Ends the request. Until then the connection must stay open: the portal may ask the user for a
// program, and cancels the request if the connection is closed.
void DesktopPortal::takeSignal(const BusMessage &message)
{
    if (m_request.isEmpty() || message.path != m_request || message.sender != m_service
        || message.interface != "org.freedesktop.portal.Request" || message.member != "Response")
        return;
    auto reader = message.reader();
    const quint32 response = reader.uint32();
    if (!reader.failed() && response == Success)
        return drop();
    if (!reader.failed() && response == Cancelled) {
        drop();
        Q_EMIT refusedByUser();
        return;
    }
    giveUp("has not opened the page");
}

void DesktopPortal::giveUp(const char *reason)
{
    qCInfo(lcBrowser, "The desktop's portal %s", reason);
    drop();
    Q_EMIT failed();
}

// The connection is deleted later, since it may be the caller.
void DesktopPortal::drop()
{
    m_deadline.stop();
    m_request.clear();
    if (!m_connection)
        return;
    m_connection->disconnect(this);
    m_connection.release()->deleteLater();
    QMetaObject::invokeMethod(this, &DesktopPortal::finished, Qt::QueuedConnection);
}

} // namespace Auth0Qt

#endif
