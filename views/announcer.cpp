// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "announcer.h"

#include "auth0logincontroller.h"
#include "auth0logintexts.h"

#include <QtGui/qaccessible.h>

#include <utility>

namespace Auth0Qt {

namespace {

void announce(QObject *speaker, const QString &words, bool urgent)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(speaker, words);
    if (urgent)
        event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
#else
    Q_UNUSED(words)
    Q_UNUSED(urgent)
    QAccessibleEvent event(speaker, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace

Announcer::Announcer(Auth0LoginController *controller, std::function<QObject *()> speaker,
                     QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_speaker(std::move(speaker))
{
    using Controller = Auth0LoginController;
    for (const auto signal :
         { &Controller::faceChanged, &Controller::titleChanged, &Controller::textChanged,
           &Controller::hintChanged, &Controller::copiedChanged, &Controller::userCodeChanged,
           &Controller::browserHelpsChanged }) {
        connect(controller, signal, this, &Announcer::announceSoon);
    }
}

// The changes of one step are sent together, and after the focus has moved: a screen reader stops
// speaking when the focus moves.
void Announcer::announceSoon()
{
    if (std::exchange(m_soon, true))
        return;
    QMetaObject::invokeMethod(this, &Announcer::announceNews, Qt::QueuedConnection);
}

void Announcer::announceNews()
{
    m_soon = false;
    const Auth0::Face face = m_controller->face();
    if (face != m_face)
        m_said.clear();
    m_face = face;
    const QStringList all = words();
    QStringList news = all;
    news.removeIf([this](const QString &text) { return m_said.contains(text); });
    m_said = all;
    QObject *const speaker = news.isEmpty() ? nullptr : m_speaker();
    if (speaker)
        announce(speaker, news.join(u'\n'), face == Auth0::Face::Problem);
}

QStringList Announcer::words() const
{
    if (m_face == Auth0::Face::Idle || m_face == Auth0::Face::Page)
        return {};
    QStringList words { m_controller->title(), m_controller->text(), m_controller->hint() };
    if (m_face == Auth0::Face::DeviceCode && !m_controller->isCodeExpired())
        words.insert(2, m_controller->userCode());
    // This button appears later than the rest of the face.
    if (m_face == Auth0::Face::Preparing && m_controller->browserHelps())
        words.append(m_controller->texts()->continueInBrowser());
    if (m_controller->isCopied())
        words.append(m_controller->texts()->copied());
    words.removeAll(QString());
    return words;
}

} // namespace Auth0Qt
