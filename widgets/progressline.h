// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbasictimer.h>
#include <QtWidgets/qwidget.h>

namespace Auth0Qt {

// A line of two pixels under a header that shows the progress of a page.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    int progress() const { return m_progress; }
    void setProgress(int percent); // nothing loads if it is 0 or 100

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
