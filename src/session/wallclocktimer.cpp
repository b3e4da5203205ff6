// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/wallclocktimer.h"

#include "global/clocks.h"

#include <QtCore/qpointer.h>
#include <QtCore/qsocketnotifier.h>

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_LINUX
#    include <sys/timerfd.h>
#    include <unistd.h>
#endif

namespace Auth0Qt {

using std::chrono::milliseconds;

namespace {

// A busy event loop delays a timer by less than this.
constexpr std::chrono::seconds JumpTolerance { 10 };

} // namespace

WallClockTimer::WallClockTimer(QObject *parent)
    : WallClockTimer(Means::Best, parent)
{
}

WallClockTimer::WallClockTimer(Means means, QObject *parent)
    : QObject(parent)
{
    if (means == Means::Best)
        openDescriptor();
    m_interval.setSingleShot(true);
    m_interval.setTimerType(
            Qt::PreciseTimer); // a coarse timer can be off by three minutes in an hour
    connect(&m_interval, &QTimer::timeout, this, &WallClockTimer::endInterval);
}

WallClockTimer::~WallClockTimer()
{
    delete m_notifier; // before its descriptor is closed
#ifdef Q_OS_LINUX
    if (m_descriptor >= 0)
        ::close(m_descriptor);
#endif
}

void WallClockTimer::start(const QDateTime &when)
{
    stop();
    if (!when.isValid())
        return;
    m_when = when.toUTC();
    if (!arm(m_when))
        startInterval();
}

void WallClockTimer::stop()
{
    m_when = {};
    m_interval.stop();
    arm({});
}

WallClockTimer::Event WallClockTimer::eventOf(qint64 result, int error)
{
    if (result > 0)
        return Event::Expired;
    // The clock was set, or the computer was asleep: TFD_TIMER_CANCEL_ON_SET.
    if (result < 0 && error == ECANCELED)
        return Event::Jumped;
    return Event::None; // the timer has not expired
}

void WallClockTimer::handle(Event event)
{
    if (!isActive())
        return;
    switch (event) {
    case Event::None:
        break;
    case Event::Expired:
        stop();
        Q_EMIT timeout();
        break;
    case Event::Jumped:
        // The kernel does not report an expiry at the same time as the jump.
        arm(m_when);
        Q_EMIT clockJumped();
        break;
    }
}

#ifdef Q_OS_LINUX

void WallClockTimer::openDescriptor()
{
    m_descriptor = timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK);
    if (m_descriptor < 0) // out of descriptors: intervals are used
        return;
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    m_notifier->setEnabled(false);
    connect(m_notifier, &QSocketNotifier::activated, this, &WallClockTimer::readDescriptor);
}

void WallClockTimer::readDescriptor()
{
    quint64 expirations = 0;
    const ssize_t result = ::read(m_descriptor, &expirations, sizeof expirations);
    handle(eventOf(result, errno));
}

bool WallClockTimer::arm(const QDateTime &when)
{
    if (m_descriptor < 0)
        return false;
    itimerspec time {};
    int flags = 0;
    if (when.isValid()) {
        // Zero would disarm the timer, and a negative value is an error. A time in the past fires
        // immediately.
        const qint64 moment = std::max<qint64>(1, when.toMSecsSinceEpoch());
        time.it_value.tv_sec = time_t(moment / 1000);
        time.it_value.tv_nsec = long(moment % 1000) * 1'000'000;
        flags = TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET;
    }
    const bool set = timerfd_settime(m_descriptor, flags, &time, nullptr) == 0;
    // The clock was set before this call, and the event was not read yet. The timer is armed
    // nevertheless.
    const bool jumped = !set && errno == ECANCELED;
    if (jumped) {
        QMetaObject::invokeMethod(this, [this] { handle(Event::Jumped); }, Qt::QueuedConnection);
    }
    m_notifier->setEnabled(when.isValid() && (set || jumped));
    return set || jumped;
}

#else

void WallClockTimer::openDescriptor() { }
void WallClockTimer::readDescriptor() { }

bool WallClockTimer::arm(const QDateTime &)
{
    return false;
}

#endif

void WallClockTimer::startInterval()
{
    const QDateTime now = clocks().wall();
    const auto wait = std::clamp(milliseconds(now.msecsTo(m_when)), milliseconds {},
                                 milliseconds(LongestInterval));
    m_intervalEnd = now.addMSecs(wait.count());
    m_interval.start(wait);
}

void WallClockTimer::endInterval()
{
    const QDateTime now = clocks().wall();
    const QPointer<WallClockTimer> self(this);
    if (qAbs(m_intervalEnd.msecsTo(now)) > milliseconds(JumpTolerance).count())
        handle(Event::Jumped);
    if (!self || !isActive() || m_interval.isActive()) // stopped or restarted by a slot
        return;
    if (now < m_when)
        startInterval();
    else
        handle(Event::Expired);
}

} // namespace Auth0Qt
