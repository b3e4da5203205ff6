// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qvariantanimation.h>
#include <QtGui/qpixmap.h>
#include <QtWidgets/qwidget.h>

namespace Auth0Qt {

// Lies over a view that has just changed and shows what was there before, less and less.
class CrossFade : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Duration = 150; // ms

    explicit CrossFade(QWidget *view);

    void start(const QPixmap &before);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_before;
    QVariantAnimation m_animation;
};

} // namespace Auth0Qt
