// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtGui/qcolor.h>
#include <QtGui/qfont.h>
#include <QtQml/qqmlregistration.h>

// The look of both demos for QML: the application's palette, which the styles of Qt Quick Controls
// do not use, and the colours that Look computes from it.
class LookColors : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Look)
    QML_SINGLETON
    Q_PROPERTY(QColor window READ window NOTIFY changed FINAL)
    Q_PROPERTY(QColor windowText READ windowText NOTIFY changed FINAL)
    Q_PROPERTY(QColor base READ base NOTIFY changed FINAL)
    Q_PROPERTY(QColor alternateBase READ alternateBase NOTIFY changed FINAL)
    Q_PROPERTY(QColor text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QColor placeholderText READ placeholderText NOTIFY changed FINAL)
    Q_PROPERTY(QColor button READ button NOTIFY changed FINAL)
    Q_PROPERTY(QColor buttonText READ buttonText NOTIFY changed FINAL)
    Q_PROPERTY(QColor light READ light NOTIFY changed FINAL)
    Q_PROPERTY(QColor midlight READ midlight NOTIFY changed FINAL)
    Q_PROPERTY(QColor mid READ mid NOTIFY changed FINAL)
    Q_PROPERTY(QColor dark READ dark NOTIFY changed FINAL)
    Q_PROPERTY(QColor shadow READ shadow NOTIFY changed FINAL)
    Q_PROPERTY(QColor highlight READ highlight NOTIFY changed FINAL)
    Q_PROPERTY(QColor highlightedText READ highlightedText NOTIFY changed FINAL)
    Q_PROPERTY(QColor link READ link NOTIFY changed FINAL)
    Q_PROPERTY(QColor toolTipBase READ toolTipBase NOTIFY changed FINAL)
    Q_PROPERTY(QColor toolTipText READ toolTipText NOTIFY changed FINAL)
    Q_PROPERTY(QColor disabledText READ disabledText NOTIFY changed FINAL)
    Q_PROPERTY(QColor line READ line NOTIFY changed FINAL)
    Q_PROPERTY(QColor outline READ outline NOTIFY changed FINAL)
    Q_PROPERTY(QColor secondaryText READ secondaryText NOTIFY changed FINAL)
    Q_PROPERTY(QColor accent READ accent NOTIFY changed FINAL)
    Q_PROPERTY(QFont fixedFont READ fixedFont CONSTANT FINAL)
    Q_PROPERTY(qreal bodySize READ bodySize CONSTANT FINAL) // points

public:
    explicit LookColors(QObject *parent = nullptr);

    QColor window() const;
    QColor windowText() const;
    QColor base() const;
    QColor alternateBase() const;
    QColor text() const;
    QColor placeholderText() const;
    QColor button() const;
    QColor buttonText() const;
    QColor light() const;
    QColor midlight() const;
    QColor mid() const;
    QColor dark() const;
    QColor shadow() const;
    QColor highlight() const;
    QColor highlightedText() const;
    QColor link() const;
    QColor toolTipBase() const;
    QColor toolTipText() const;
    QColor disabledText() const;
    QColor line() const;
    QColor outline() const;
    QColor secondaryText() const;
    QColor accent() const;
    QFont fixedFont() const;
    qreal bodySize() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
