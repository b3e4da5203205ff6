// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "look.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qfontdatabase.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpainterpath.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qstyleoption.h>
#include <QtWidgets/qtreeview.h>

#include <cmath>

namespace {

// WCAG 2.1 relative luminance and contrast ratio.
qreal luminance(const QColor &color)
{
    const auto channel = [](qreal value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
            + 0.0722 * channel(color.blueF());
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal la = luminance(a);
    const qreal lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

QColor readable(QColor color, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    for (int step = 0; step < 8 && contrast(color, palette.color(QPalette::Base)) < 4.5; ++step)
        color = Look::blended(text, color, 0.2);
    return color;
}

// Column titles as secondary text over one thin line.
class FlatHeader : public QHeaderView
{
public:
    explicit FlatHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
        setStretchLastSection(true);
        setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }

    QSize sizeHint() const override { return { QHeaderView::sizeHint().width(), Look::RowHeight }; }

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        const QString text = model()->headerData(section, orientation()).toString();
        return { fontMetrics().horizontalAdvance(text) + 3 * Look::Unit, Look::RowHeight };
    }

    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), palette().base());
        painter.end();
        QHeaderView::paintEvent(event);
        painter.begin(viewport());
        painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1,
                         Look::line(palette()));
    }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, palette().base());
        painter->setPen(Look::secondaryText(palette()));
        const QString text = model()->headerData(section, orientation()).toString();
        painter->drawText(
                rect.adjusted(Look::Unit, 0, -Look::Unit, 0),
                int(QStyle::visualAlignment(layoutDirection(), defaultAlignment())),
                fontMetrics().elidedText(text, Qt::ElideRight, rect.width() - 2 * Look::Unit));
        painter->restore();
    }
};

// Fusion's outline is darker than the window, which on a dark card is no outline at all.
class OutlinedEdit : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(Look::accent(palette()), 2)
                                  : QPen(Look::blended(palette().color(QPalette::WindowText),
                                                       palette().color(QPalette::Base), 0.45),
                                         1));
        const qreal half = painter.pen().widthF() / 2;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 4, 4);
    }
};

// A thumb without arrows and frame; where it lies and how it moves is the style's.
class ThinScrollBar : public QScrollBar
{
public:
    using QScrollBar::QScrollBar;

    QSize sizeHint() const override { return { Look::Unit + 2, 8 * Look::Unit }; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.fillRect(rect(), palette().base());
        if (minimum() == maximum())
            return;
        QStyleOptionSlider option;
        initStyleOption(&option);
        const QRectF thumb = style()->subControlRect(QStyle::CC_ScrollBar, &option,
                                                     QStyle::SC_ScrollBarSlider, this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Look::blended(palette().color(QPalette::WindowText),
                                       palette().color(QPalette::Base),
                                       underMouse() || isSliderDown() ? 0.5 : 0.25));
        painter.drawRoundedRect(thumb.adjusted(2, 0, -2, 0), 3, 3);
    }
};

} // namespace

namespace Look {

QColor blended(const QColor &over, const QColor &under, qreal share)
{
    const auto mix = [share](qreal a, qreal b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

QColor line(const QPalette &palette)
{
    return blended(palette.color(QPalette::WindowText), palette.color(QPalette::Base), 0.15);
}

QColor secondaryText(const QPalette &palette)
{
    return readable(
            blended(palette.color(QPalette::WindowText), palette.color(QPalette::Base), 0.7),
            palette);
}

QColor accent(const QPalette &palette)
{
    return readable(palette.color(QPalette::Highlight), palette);
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2c, 0x2e, 0x33), QColor(0x1b, 0x1c, 0x1f));
    const QColor text(0xec, 0xed, 0xee);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                             QPalette::ToolTipText, QPalette::BrightText })
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, QColor(0x24, 0x26, 0x29));
    palette.setColor(QPalette::AlternateBase, QColor(0x2a, 0x2c, 0x30));
    palette.setColor(QPalette::ToolTipBase, QColor(0x33, 0x36, 0x3b));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9d, 0xa3));
    palette.setColor(QPalette::Highlight, QColor(0x3b, 0x82, 0xc4));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb2, 0xf0));
    const QColor disabled(0x7c, 0x80, 0x86);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x4a, 0x4d, 0x53));
    return palette;
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : { 16, 32, 48, 64, 128, 256 }) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        Mark::draw(&painter, QRectF(0, 0, size, size));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

Qt::Alignment leading()
{
    return Qt::AlignAbsolute | Qt::AlignVCenter
            | (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
}

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *title(const QString &text, QWidget *parent)
{
    QLabel *label = plain(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setMinimumHeight(RowHeight);
    button->setMinimumWidth(button->sizeHint().width() + 2 * Unit);
    button->setAutoDefault(true); // Return presses the button that has the focus
    return button;
}

QLineEdit *lineEdit(const QString &accessibleName, QWidget *parent)
{
    auto *edit = new OutlinedEdit(parent);
    edit->setAccessibleName(accessibleName);
    edit->setMinimumHeight(RowHeight);
    edit->setFrame(false);
    edit->setTextMargins(Unit, 0, Unit, 0);
    return edit;
}

QPlainTextEdit *readOnlyText(const QString &accessibleName, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(accessibleName);
    text->document()->setDocumentMargin(0);
    text->setVerticalScrollBar(new ThinScrollBar(Qt::Vertical, text));
    return text;
}

QLabel *sectionTitle(const QString &text, QWidget *parent)
{
    QLabel *label = plain(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setMinimumHeight(3 * Unit);
    label->setAlignment(leading());
    return label;
}

void prepareTable(QTreeView *view)
{
    view->setVerticalScrollBar(new ThinScrollBar(Qt::Vertical, view));
    view->setHeader(new FlatHeader(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setUniformRowHeights(true);
    view->setTabKeyNavigation(false);
    view->setTextElideMode(Qt::ElideRight);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

} // namespace Look

SecondaryLabel::SecondaryLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    QFont smaller = font();
    smaller.setPointSizeF(smaller.pointSizeF() * 0.9);
    setFont(smaller);
    followPalette();
}

void SecondaryLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        followPalette();
}

void SecondaryLabel::followPalette()
{
    // Setting a palette sends PaletteChange again.
    if (m_following)
        return;
    m_following = true;
    const QPalette base = parentWidget() ? parentWidget()->palette() : QPalette();
    QPalette own;
    own.setColor(QPalette::WindowText, Look::secondaryText(base));
    setPalette(own);
    m_following = false;
}

Card::Card(QWidget *parent)
    : QFrame(parent)
{
}

void Card::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Look::line(palette()));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Look::Radius,
                            Look::Radius);
}

Mark::Mark(int size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setFixedSize(size, size);
}

void Mark::draw(QPainter *painter, const QRectF &rect)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.topLeft());
    painter->scale(rect.width() / 64, rect.height() / 64);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(0xeb, 0x54, 0x24));
    painter->drawRoundedRect(QRectF(0, 0, 64, 64), 14, 14);
    // A ring, and the key's shaft with two teeth that leaves it: the Q of the name.
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Qt::white, 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawEllipse(QPointF(28, 28), 13, 13);
    QPainterPath shaft(QPointF(37.5, 37.5));
    shaft.lineTo(51, 51);
    shaft.moveTo(44, 44);
    shaft.lineTo(49, 39);
    painter->drawPath(shaft);
    painter->restore();
}

void Mark::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    draw(&painter, rect());
}

FlatTabBar::FlatTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
}

QSize FlatTabBar::tabSizeHint(int index) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return { QFontMetrics(bold).horizontalAdvance(tabText(index)) + 4 * Look::Unit,
             qMax(5 * Look::Unit, fontMetrics().height() + 2 * Look::Unit) };
}

void FlatTabBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < count(); ++index) {
        const QRect rect = tabRect(index);
        const bool current = index == currentIndex();
        const bool hovered = rect.contains(mapFromGlobal(QCursor::pos())) && underMouse();
        QFont textFont = font();
        textFont.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(textFont);
        painter.setPen(current || hovered ? palette().color(QPalette::WindowText)
                                          : Look::secondaryText(palette()));
        painter.drawText(rect, Qt::AlignCenter | Qt::TextHideMnemonic, tabText(index));
        if (current) {
            painter.fillRect(QRectF(rect.left() + Look::Unit, rect.bottom() - 2,
                                    rect.width() - 2 * Look::Unit, 3),
                             Look::accent(palette()));
        }
        if (current && hasFocus()) {
            painter.setPen(QPen(Look::accent(palette()), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect).adjusted(4.5, 6.5, -4.5, -6.5), 4, 4);
        }
    }
}
