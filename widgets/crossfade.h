// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qvariantanimation.h>
#include <QtGui/qpixmap.h>
#include <QtWidgets/qwidget.h>

namespace Auth0Qt {

// Covers a view that has changed, and fades out its previous look.
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
