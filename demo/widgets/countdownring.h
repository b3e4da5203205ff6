// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qwidget.h>

class Countdown;

// A ring that shows the remaining time.
class CountdownRing : public QWidget
{
    Q_OBJECT

public:
    explicit CountdownRing(Countdown *countdown, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tick();

    Countdown *m_countdown;
};
