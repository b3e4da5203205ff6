// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qwidget.h>

// A ring that empties until a moment comes. It wakes once a second, and only while it is seen.
class CountdownRing : public QWidget
{
    Q_OBJECT

public:
    explicit CountdownRing(QWidget *parent = nullptr);

    // Full at `from`, empty at `until`; an invalid time shows an empty ring.
    void setSpan(const QDateTime &from, const QDateTime &until);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    qint64 secondsLeft() const;
    QString words() const;
    void tick();

    QDateTime m_from;
    QDateTime m_until;
    QTimer m_second;
};
