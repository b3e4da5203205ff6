// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "parts.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qfontdatabase.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qstyleoption.h>
#include <QtWidgets/qtreeview.h>

namespace {

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

// Fusion's outline is darker than the window, and invisible on a dark card.
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
                                  : QPen(Look::outline(palette()), 1));
        const qreal half = painter.pen().widthF() / 2;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 4, 4);
    }
};

class OutlinedCheckBox : public QCheckBox
{
public:
    using QCheckBox::QCheckBox;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QCheckBox::paintEvent(event);
        QStyleOptionButton option;
        initStyleOption(&option);
        const QRectF box = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Look::outline(palette()));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
};

// A scroll bar without arrows and frame. The style places and moves it.
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
        painter.fillRect(rect(), palette().brush(backgroundRole()));
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

void alignLeading(QLabel *label)
{
    const auto align = [label] {
        label->setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter
                            | (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    };
    QObject::connect(qGuiApp, &QGuiApplication::layoutDirectionChanged, label, align);
    align();
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

QCheckBox *checkBox(const QString &text, QWidget *parent)
{
    return new OutlinedCheckBox(text, parent);
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
    text->setVerticalScrollBar(thinScrollBar(text));
    return text;
}

QLabel *sectionTitle(const QString &text, QWidget *parent)
{
    QLabel *label = plain(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setMinimumHeight(3 * Unit);
    alignLeading(label);
    return label;
}

QScrollBar *thinScrollBar(QWidget *parent, QPalette::ColorRole background)
{
    auto *bar = new ThinScrollBar(Qt::Vertical, parent);
    bar->setBackgroundRole(background);
    return bar;
}

void alignFirstColumns(const QList<QWidget *> &cards)
{
    QList<QGridLayout *> grids;
    for (const QWidget *card : cards)
        grids.append(qobject_cast<QGridLayout *>(card->layout()));
    int widest = 0;
    for (const QGridLayout *grid : std::as_const(grids)) {
        for (int row = 1; row < grid->rowCount(); ++row) { // below the title, which lies across
            if (const QLayoutItem *item = grid->itemAtPosition(row, 0))
                widest = qMax(widest, item->minimumSize().width());
        }
    }
    for (QGridLayout *grid : std::as_const(grids))
        grid->setColumnMinimumWidth(0, widest);
}

void prepareTable(QTreeView *view)
{
    view->setVerticalScrollBar(thinScrollBar(view));
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

void Mark::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    Look::drawMark(&painter, rect());
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
    const QSize text = QFontMetrics(bold).size(Qt::TextShowMnemonic, tabText(index));
    return { text.width() + 4 * Look::Unit,
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
