// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qpointer.h>
#include <QtCore/qstringlist.h>
#include <QtWidgets/qwidget.h>

class Auth0PageNotice;

QT_BEGIN_NAMESPACE
class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Auth0Qt {

class IconLabel;
class TextLabel;

// What a page asks or cannot do, between the header and the page. It takes the focus when it
// appears, and gives it back to the page.
class PageBar : public QWidget
{
    Q_OBJECT

public:
    PageBar(Auth0PageNotice *notice, QWidget *page, QWidget *parent);
    ~PageBar() override;

    // Null: nothing to show.
    void setNotice(Auth0PageNotice *notice, QWidget *page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void makeButtons();
    void arrangeButtons();
    void takeFocus();
    void answer(const QString &action);

    QPointer<Auth0PageNotice> m_notice;
    QPointer<QWidget> m_page;
    IconLabel *m_icon;
    TextLabel *m_text;
    TextLabel *m_pageText;
    QLineEdit *m_input;
    QComboBox *m_choice;
    QDialogButtonBox *m_buttons;
    QPushButton *m_primary = nullptr;
    QStringList m_actions; // that there are buttons for
};

} // namespace Auth0Qt
