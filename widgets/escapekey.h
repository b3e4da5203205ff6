// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qwidget.h>

#include <functional>

namespace Auth0Qt {

// Handles the key for Cancel while the focus is inside a view. An event filter, because a shortcut
// would be ambiguous with a shortcut of the application, and the page accepts the key.
class EscapeKey : public QObject
{
    Q_OBJECT

public:
    // pressed may delete the view. Disabled by default.
    EscapeKey(std::function<void()> pressed, QWidget *view);

    void setEnabled(bool enabled);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isInView(QObject *watched) const;

    const std::function<void()> m_pressed;
    QWidget *const m_view;
};

} // namespace Auth0Qt
