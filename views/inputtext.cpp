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

} // namespace Auth0Qt
