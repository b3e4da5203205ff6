// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qwidget.h>

namespace Auth0Qt {

// Keeps a button in the corner of a QMenuBar as wide as its size hint. A QMenuBar lays out its
// corners only when it is resized, and ignores QEvent::LayoutRequest.
class MenuBarCorner : public QObject
{
    Q_OBJECT

public:
    explicit MenuBarCorner(QWidget *button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Auth0Qt
