// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "look.h"

#include <QtWidgets/qframe.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qtabbar.h>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollBar;
class QTreeView;
QT_END_NAMESPACE

// The widgets that all pages use.
namespace Look {

// A wrapped QLabel aligns to the direction of its text. This one aligns to that of the layout.
void alignLeading(QLabel *label);

QLabel *title(const QString &text, QWidget *parent);
QLabel *sectionTitle(const QString &text, QWidget *parent);
QLabel *plain(const QString &text, QWidget *parent);
QPushButton *button(const QString &text, QWidget *parent);
QCheckBox *checkBox(const QString &text, QWidget *parent);
QLineEdit *lineEdit(const QString &accessibleName, QWidget *parent);
QPlainTextEdit *readOnlyText(const QString &accessibleName, QWidget *parent);

// A scroll bar without arrows and frame.
QScrollBar *thinScrollBar(QWidget *parent, QPalette::ColorRole background = QPalette::Base);

// The first columns of cards that are laid out in a grid get one width.
void alignFirstColumns(const QList<QWidget *> &cards);

// Frameless, flat header, rows on the grid, one accent for the current row.
void prepareTable(QTreeView *view);

} // namespace Look

// A label at 0.9 of the body size whose colour stays readable (4.5:1) in light and dark.
class SecondaryLabel : public QLabel
{
    Q_OBJECT

public:
    explicit SecondaryLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void followPalette();

    bool m_following = false;
};

// A rounded surface in the palette's Base colour.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

// The application's mark: a ring that opens into a key.
class Mark : public QWidget
{
    Q_OBJECT

public:
    explicit Mark(int size, QWidget *parent = nullptr);

    QSize sizeHint() const override { return { m_size, m_size }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
};

// Tabs as plain words with a line under the current one; keys and roles are QTabBar's.
class FlatTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit FlatTabBar(QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
};
