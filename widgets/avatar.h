// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatarpainter.h"

#include <QtWidgets/qwidget.h>

namespace Auth0Qt {

// A widget that shows an avatar.
class AvatarLabel : public QWidget
{
    Q_OBJECT

public:
    AvatarLabel(AvatarSource *source, int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointer<AvatarSource> m_source;
};

} // namespace Auth0Qt
