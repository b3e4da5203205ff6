// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

QT_BEGIN_NAMESPACE
class QFont;
class QPainter;
class QPalette;
class QRectF;
QT_END_NAMESPACE

// The remaining time, as text and as a ring that empties. It is updated once a second, and
// only while it is visible.
class Countdown : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString words READ words NOTIFY ticked FINAL)
    Q_PROPERTY(bool seen READ isSeen WRITE setSeen NOTIFY seenChanged FINAL)

public:
    explicit Countdown(QObject *parent = nullptr);

    // Full at `from`, empty at `until`; an invalid time shows an empty ring.
    void setSpan(const QDateTime &from, const QDateTime &until);
    QString words() const;

    bool isSeen() const { return m_seen; }
    void setSeen(bool seen);

    void paint(QPainter *painter, const QRectF &rect, const QPalette &palette,
               const QFont &font) const;

Q_SIGNALS:
    void ticked();
    void seenChanged();

private:
    qint64 secondsLeft() const;
    void tick();

    QDateTime m_from;
    QDateTime m_until;
    QTimer m_second;
    bool m_seen = false;
};
