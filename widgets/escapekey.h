// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qwidget.h>

#include <functional>

namespace Auth0Qt {

// The key for Cancel while the keyboard is inside a view: it is the view's, before any shortcut of
// the application, with which one of the view's own would be ambiguous, and before the page, which
// would swallow it.
class EscapeKey : public QObject
{
    Q_OBJECT

public:
    // pressed may delete the view. Not enabled at first.
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
