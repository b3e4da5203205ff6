// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "textlabel.h"

#include "browser/contrast.h"
#include "scaledfont.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qtextboundaryfinder.h>
#include <QtGui/qevent.h>
#include <QtGui/qfontdatabase.h>
#include <QtGui/qfontmetrics.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qtooltip.h>

#include <algorithm>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// In the order of TextLabel::Kind.
constexpr qreal Sizes[] = { 1.4, 1.0, 0.9, 1.8 };

} // namespace

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s;
}

TextLabel::TextLabel(Kind kind, QWidget *parent)
    : QLabel(parent)
    , m_kind(kind)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    follow();
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange)
        follow();
    const bool handled = QLabel::event(event);
    if (event->type() == QEvent::FontChange)
        breakWords();
    return handled;
}

void TextLabel::setText(const QString &text)
{
    m_text = text;
    breakWords();
}

// Inserts zero width spaces, only into words that are wider than the label: otherwise a line could
// end within a word that fits into the next line.
QString TextLabel::broken(int width) const
{
    if (m_kind == Code || width <= 0) // a code must be copied exactly
        return m_text;
    QString result;
    QTextBoundaryFinder words(QTextBoundaryFinder::Line, m_text);
    for (qsizetype start = 0, end = words.toNextBoundary(); end > 0;
         start = end, end = words.toNextBoundary()) {
        const QString word = m_text.mid(start, end - start);
        if (fontMetrics().horizontalAdvance(word.trimmed()) <= width) {
            result += word;
            continue;
        }
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
        for (qsizetype from = 0, to = letters.toNextBoundary(); to > 0;
             from = to, to = letters.toNextBoundary()) {
            if (from > 0)
                result += u'\u200b';
            result += QStringView(word).mid(from, to - from);
        }
    }
    return result;
}

void TextLabel::breakWords()
{
    const QString shown = broken(contentsRect().width());
    if (shown == QLabel::text())
        return;
    QLabel::setText(shown);
    if (m_kind != Code) // screen readers read text() of a label without a name
        setAccessibleName(shown == m_text ? QString() : m_text);
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    if (m_kind == Code)
        return hint;
    return { std::min(hint.width(), fontMetrics().averageCharWidth() * 8), hint.height() };
}

int TextLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    const QString text = broken(room);
    if (text == m_text && QLabel::text() == m_text)
        return QLabel::heightForWidth(width);
    const QRect bounds = fontMetrics().boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX),
                                                    int(alignment()) | Qt::TextWordWrap, text);
    return bounds.height() + margins.top() + margins.bottom();
}

void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    breakWords();
}

// The font and the colour follow from those of the parent.
bool TextLabel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent()
        && (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)) {
        adopt();
    }
    return QLabel::eventFilter(watched, event);
}

void TextLabel::follow()
{
    if (!parentWidget())
        return;
    parentWidget()->installEventFilter(this);
    adopt();
}

void TextLabel::adopt()
{
    if (m_adopting || m_kind == Body)
        return;
    m_adopting = true;
    const QWidget *parent = parentWidget();
    QFont font = scaledFont(parent->font(), Sizes[m_kind]);
    if (m_kind == Title)
        font.setWeight(QFont::DemiBold);
    if (m_kind == Code) {
        font.setFamilies({ QFontDatabase::systemFont(QFontDatabase::FixedFont).family() });
        font.setStyleHint(QFont::Monospace);
    }
    setFont(font);
    if (m_kind == Secondary) {
        QPalette own = parent->palette();
        own.setColor(QPalette::WindowText,
                     secondaryText(own.color(QPalette::Active, QPalette::WindowText),
                                   own.color(QPalette::Active, QPalette::Window)));
        setPalette(own);
    }
    m_adopting = false;
}

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget *parent)
    : QWidget(parent)
    , m_mode(mode)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

// Not with setToolTip(): Qt 6.8 passes the tool tip, with its markup, to screen readers.
bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(m_text), this);
    return true;
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height() };
}

QSize ElidedLabel::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 4, fontMetrics().height() };
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.setFont(font());
    const QString shown = fontMetrics().elidedText(m_text, m_mode, width());
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(),
                                                        Qt::AlignLeft | Qt::AlignVCenter);
    // A name or a host name is written in its own direction, in every layout direction.
    painter.setLayoutDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect(), int(start) | Qt::TextSingleLine, shown);
}

void ElidedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace Auth0Qt
