// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatarpainter.h"

#include "auth0profile.h"
#include "auth0provider.h"

#include <QtCore/qpointer.h>
#include <QtGui/qfont.h>
#include <QtGui/qpalette.h>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/qquickpainteditem.h>

namespace Auth0Qt {

// The QML type Avatar: a circle with the picture or the initials of a user.
class AvatarItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Auth0Profile *profile READ profile WRITE setProfile NOTIFY profileChanged FINAL)
    // Without a profile: a user whose session is not the current one.
    Q_PROPERTY(QString sub READ sub WRITE setSub NOTIFY personChanged FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY personChanged FINAL)
    Q_PROPERTY(QUrl picture READ picture WRITE setPicture NOTIFY personChanged FINAL)
    // Downloads that picture, unless its autoLoadPictures is false.
    Q_PROPERTY(Auth0Provider *provider READ provider WRITE setProvider NOTIFY providerChanged FINAL)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY fontChanged FINAL)
    // The colours of the outline without a user. Those of the application by default.
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(QColor background READ background WRITE setBackground NOTIFY backgroundChanged FINAL)

public:
    explicit AvatarItem(QQuickItem *parent = nullptr);

    Auth0Profile *profile() const { return m_source.profile(); }
    void setProfile(Auth0Profile *profile);
    QString sub() const { return m_sub; }
    void setSub(const QString &sub) { setPerson(sub, m_name, m_picture); }
    QString name() const { return m_name; }
    void setName(const QString &name) { setPerson(m_sub, name, m_picture); }
    QUrl picture() const { return m_picture; }
    void setPicture(const QUrl &picture) { setPerson(m_sub, m_name, picture); }
    Auth0Provider *provider() const { return m_provider; }
    void setProvider(Auth0Provider *provider);
    QFont font() const { return m_font; }
    void setFont(const QFont &font);
    QColor color() const { return m_palette.color(QPalette::WindowText); }
    void setColor(const QColor &color);
    QColor background() const { return m_palette.color(QPalette::Window); }
    void setBackground(const QColor &background);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void profileChanged();
    void personChanged();
    void providerChanged();
    void fontChanged();
    void colorChanged();
    void backgroundChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void setPerson(const QString &sub, const QString &name, const QUrl &picture);
    void fitPixels();

    AvatarSource m_source;
    QString m_sub;
    QString m_name;
    QUrl m_picture;
    QPointer<Auth0Provider> m_provider;
    QFont m_font;
    QPalette m_palette;
};

} // namespace Auth0Qt
