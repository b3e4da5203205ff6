// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGui/qcolor.h>
#include <QtGui/qicon.h>
#include <QtGui/qpixmap.h>
#include <QtWidgets/qwidget.h>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Auth0Qt {

// An icon for buttons and menus in the colour of the application's current palette.
QIcon tintedIcon(const QString &name, bool mirrored = false);

// Warns if icon is of a file that Qt cannot read: it is null then, or has no picture.
void checkLogo(const QIcon &icon);

// A widget with one of our icons in the colour of the palette, or with an icon of the application.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const QString &name, int size, QWidget *parent = nullptr);

    void setName(const QString &name);
    void setIcon(const QIcon &icon); // if null, our icon is shown
    void setDirectional(bool directional) { m_directional = directional; }
    void setSecondary(bool secondary) { m_secondary = secondary; }

    QSize sizeHint() const override { return { m_size, m_size }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QIcon m_icon;
    int m_size;
    bool m_directional = false;
    bool m_secondary = false;
};

} // namespace Auth0Qt
