// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/kwalletquestion.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace Auth0Qt {

using namespace std::chrono_literals;
using Outcome = BusConnection::Outcome;

namespace {

// Less than the half second of QtKeychain, which asks again.
constexpr std::chrono::milliseconds QuickAnswer = 200ms;
constexpr std::chrono::milliseconds Pause = 200ms; // after an error

// No service of this name is installed. Other errors can pass: the service may be starting.
bool isAbsent(const QByteArray &errorName)
{
    return errorName == "org.freedesktop.DBus.Error.ServiceUnknown"
            || errorName == "org.freedesktop.DBus.Error.NameHasNoOwner"
            || errorName == "org.freedesktop.DBus.Error.Spawn.ServiceNotFound";
}

} // namespace

KWalletQuestion::KWalletQuestion(const QList<BusAddress> &bus, int version,
                                 std::chrono::milliseconds timeout, QObject *context, Answer answer)
    : QObject(context)
    , m_name("kwalletd" + QByteArray::number(version))
    , m_answer(std::move(answer))
    , m_connection(bus)
{
    connect(&m_connection, &BusConnection::changed, this, &KWalletQuestion::connectionChanged);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &KWalletQuestion::ask);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(KWalletState::Silent); });
    m_deadline.start(timeout);
}

void KWalletQuestion::connectionChanged()
{
    if (m_connection.state() == BusConnection::State::Lost)
        finish(KWalletState::NoBus);
    else
        ask();
}

void KWalletQuestion::ask()
{
    if (m_connection.state() != BusConnection::State::Open)
        return;
    BusMessage question;
    question.destination = "org.kde." + m_name;
    question.path = "/modules/" + m_name;
    question.interface = "org.kde.KWallet";
    question.member = "networkWallet";
    m_asked.start();
    m_connection.call(question, this, [this](Outcome outcome, const BusMessage &message) {
        answered(outcome, message);
    });
}

void KWalletQuestion::answered(Outcome outcome, const BusMessage &message)
{
    switch (outcome) {
    case Outcome::Answered:
        if (m_asked.elapsed() <= QuickAnswer.count())
            return finish(KWalletState::Ready);
        return ask();
    case Outcome::Error:
        if (isAbsent(message.errorName))
            return finish(KWalletState::Absent);
        return m_again.start(Pause);
    case Outcome::Lost:
        return finish(KWalletState::NoBus);
    }
}

void KWalletQuestion::finish(KWalletState state)
{
    m_deadline.stop();
    m_again.stop();
    deleteLater();
    if (const Answer answer = std::exchange(m_answer, nullptr))
        answer(state);
}

} // namespace Auth0Qt

#endif
