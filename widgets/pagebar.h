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

// Shows a question of the page, or something that the page cannot do, between the header and the
// page. It takes the focus when it appears, and returns it to the page.
class PageBar : public QWidget
{
    Q_OBJECT

public:
    PageBar(Auth0PageNotice *notice, QWidget *page, QWidget *parent);
    ~PageBar() override;

    // notice may be null.
    void setNotice(Auth0PageNotice *notice, QWidget *page);
    void takeFocus(); // the bar must be visible

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void makeButtons();
    void arrangeButtons();
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
    QStringList m_actions; // of the buttons
};

} // namespace Auth0Qt
