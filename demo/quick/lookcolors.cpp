// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "lookcolors.h"

#include "look.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qfontdatabase.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qpalette.h>

namespace {

QColor color(QPalette::ColorRole role)
{
    return QGuiApplication::palette().color(role);
}

} // namespace

LookColors::LookColors(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

QColor LookColors::window() const
{
    return color(QPalette::Window);
}

QColor LookColors::windowText() const
{
    return color(QPalette::WindowText);
}

QColor LookColors::base() const
{
    return color(QPalette::Base);
}

QColor LookColors::alternateBase() const
{
    return color(QPalette::AlternateBase);
}

QColor LookColors::text() const
{
    return color(QPalette::Text);
}

QColor LookColors::placeholderText() const
{
    return color(QPalette::PlaceholderText);
}

QColor LookColors::button() const
{
    return color(QPalette::Button);
}

QColor LookColors::buttonText() const
{
    return color(QPalette::ButtonText);
}

QColor LookColors::light() const
{
    return color(QPalette::Light);
}

QColor LookColors::midlight() const
{
    return color(QPalette::Midlight);
}

QColor LookColors::mid() const
{
    return color(QPalette::Mid);
}

QColor LookColors::dark() const
{
    return color(QPalette::Dark);
}

QColor LookColors::shadow() const
{
    return color(QPalette::Shadow);
}

QColor LookColors::highlight() const
{
    return color(QPalette::Highlight);
}

QColor LookColors::highlightedText() const
{
    return color(QPalette::HighlightedText);
}

QColor LookColors::link() const
{
    return color(QPalette::Link);
}

QColor LookColors::toolTipBase() const
{
    return color(QPalette::ToolTipBase);
}

QColor LookColors::toolTipText() const
{
    return color(QPalette::ToolTipText);
}

QColor LookColors::disabledText() const
{
    return QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text);
}

QColor LookColors::line() const
{
    return Look::line(QGuiApplication::palette());
}

QColor LookColors::outline() const
{
    return Look::outline(QGuiApplication::palette());
}

QColor LookColors::secondaryText() const
{
    return Look::secondaryText(QGuiApplication::palette());
}

QColor LookColors::accent() const
{
    return Look::accent(QGuiApplication::palette());
}

QFont LookColors::fixedFont() const
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

qreal LookColors::bodySize() const
{
    return QGuiApplication::font().pointSizeF();
}

bool LookColors::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange
        && watched == QCoreApplication::instance())
        Q_EMIT changed();
    return false;
}
