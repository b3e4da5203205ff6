// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "tintedicon.h"

#include "browser/contrast.h"
#include "iconpainter.h"
#include "logowarning.h"

#include <QtGui/qguiapplication.h>
#include <QtGui/qiconengine.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpalette.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(const QString &name, bool mirrored)
        : m_name(name)
        , m_mirrored(mirrored)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintTintedIcon(painter, m_name, rect, colorFor(mode), m_mirrored);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return QPixmap::fromImage(iconImage(m_name, 16, size, colorFor(mode), m_mirrored));
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_mirrored); }

private:
    static QColor colorFor(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return palette.color(QPalette::Active,
                             mode == QIcon::Selected ? QPalette::HighlightedText
                                                     : QPalette::ButtonText);
    }

    QString m_name;
    bool m_mirrored;
};

} // namespace

QIcon tintedIcon(const QString &name, bool mirrored)
{
    return QIcon(new TintedIconEngine(name, mirrored));
}

void checkLogo(const QIcon &icon)
{
    // An icon without a file has no key.
    if (icon.cacheKey() != 0 && icon.pixmap(QSize(16, 16)).isNull())
        warnOfUnreadableLogo();
}

IconLabel::IconLabel(const QString &name, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_size(size)
{
    setFixedSize(size, size);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    update();
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_icon.isNull()) {
        m_icon.paint(&painter, rect());
        return;
    }
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    QColor color = palette().color(group, QPalette::WindowText);
    if (m_secondary)
        color = secondaryText(color, palette().color(QPalette::Window));
    paintTintedIcon(&painter, m_name, rect(), color,
                    m_directional && layoutDirection() == Qt::RightToLeft);
}

} // namespace Auth0Qt
