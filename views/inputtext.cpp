// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "inputtext.h"

#include <QtGui/qevent.h>

namespace Auth0Qt {

bool bringsText(const QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        return !static_cast<const QInputMethodEvent *>(event)->commitString().isEmpty();
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste))
        return true;
    return !key->text().isEmpty() && key->text().at(0).isPrint();
}

bool isAct(const QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::TouchBegin:
    case QEvent::TouchEnd:
        return true;
    default:
        return false;
    }
}

bool pressesBack(const QEvent *event)
{
    return event->type() == QEvent::MouseButtonPress
            && static_cast<const QMouseEvent *>(event)->button() == Qt::BackButton;
}

} // namespace Auth0Qt
