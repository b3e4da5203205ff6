// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbasictimer.h>
#include <QtWidgets/qwidget.h>

namespace Auth0Qt {

// Two pixels under a header: a hairline, and while something loads how far it has come.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    int progress() const { return m_progress; }
    void setProgress(int percent); // 0 and 100: nothing loads

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    QBasicTimer m_delay;
    int m_progress = 0;
    bool m_waited = false;
};

} // namespace Auth0Qt
