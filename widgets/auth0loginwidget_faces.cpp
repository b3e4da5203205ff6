// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The part of Auth0LoginWidget that shows one face after another.

#include "auth0logincontroller.h"
#include "auth0loginwidget_p.h"
#include "crossfade.h"
#include "devicecodeface.h"
#include "escapekey.h"
#include "invitationface.h"
#include "pageface.h"
#include "preparingface.h"
#include "problemface.h"
#include "waitingface.h"

#include <QtCore/qpointer.h>

using namespace Auth0Qt;

QWidget *Auth0LoginWidgetPrivate::widgetFor(Auth0::Face face)
{
    const auto made = [this](auto *&widget) {
        if (!widget) {
            widget = new std::remove_reference_t<decltype(*widget)>(controller, q);
            widget->hide();
        }
        return widget;
    };
    switch (face) {
    case Auth0::Face::Preparing:
        return m_preparing;
    case Auth0::Face::Page:
        return page;
    case Auth0::Face::WaitingForBrowser:
        made(m_waiting)->setLogo(shownLogo());
        return m_waiting;
    case Auth0::Face::DeviceCode:
        return made(m_deviceCode);
    case Auth0::Face::Problem:
        return made(m_problem);
    case Auth0::Face::Invitation:
        return made(m_invitation);
    default:
        return nullptr;
    }
}

void Auth0LoginWidgetPrivate::showFace()
{
    const Auth0::Face face = controller->face();
    if (face == m_face)
        return;
    // A slot may delete the widget.
    const QPointer<Auth0LoginWidget> self(q);
    if (face == Auth0::Face::Preparing || face == Auth0::Face::Invitation) {
        // In time for the first show: with Qt 6.4 a later web view recreates the native window.
        if (embedded)
            page->load();
        if (self && face == Auth0::Face::Preparing)
            page->setUsed();
    }
    if (!self || face != controller->face())
        return;

    QWidget *old = widgetFor(m_face);
    QWidget *current = widgetFor(face);
    const bool hadFocus = ownsFocus();
    // Not from a face that was shown only briefly to the page: the page appears sooner without it.
    // The picture excludes the page below the face, which takes long to draw.
    const bool fades = old && q->isVisible()
            && (face != Auth0::Face::Page || m_faceTime.hasExpired(CrossFade::Duration));
    const QPixmap before = fades ? (old == page ? q : old)->grab() : QPixmap();
    m_face = face;
    m_faceTime.start();
    m_escape->setEnabled(face != Auth0::Face::Idle);
    if (auto *oldFace = qobject_cast<Face *>(old))
        oldFace->setActive(false);

    // The page is shown below the face that prepares it: the engine draws only a page that is
    // shown.
    const bool pageBelow = face == Auth0::Face::Preparing && page->hasBrowser();
    page->setEnabled(face == Auth0::Face::Page);
    if (face == Auth0::Face::Page || pageBelow)
        page->show();
    layOut();
    if (current) {
        current->show();
        current->raise();
    }
    if (hadFocus)
        giveFocus(face);
    if (!self || face != m_face)
        return;
    page->stopAsking();
    if (old && old != current && old != page)
        old->hide();
    page->setVisible(face == Auth0::Face::Page || pageBelow);
    m_fade->start(before);
}

// In a window with other widgets the focus stays in them.
bool Auth0LoginWidgetPrivate::ownsFocus() const
{
    const QWidget *focused = q->window()->focusWidget();
    return !focused || focused == q->window() || focused == q || q->isAncestorOf(focused);
}

void Auth0LoginWidgetPrivate::giveFocus(Auth0::Face face)
{
    if (face == Auth0::Face::Page)
        page->takeFocus();
    else if (auto *shown = qobject_cast<Face *>(widgetFor(face)))
        shown->setActive(true);
}

void Auth0LoginWidgetPrivate::layOut()
{
    const std::initializer_list<QWidget *> faces = { page,         m_preparing, m_waiting,
                                                     m_deviceCode, m_problem,   m_invitation,
                                                     m_fade };
    for (QWidget *face : faces) {
        if (face)
            face->setGeometry(q->rect());
    }
}
