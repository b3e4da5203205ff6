// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qwidget.h>

class Auth0LoginController;

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedLayout;
QT_END_NAMESPACE

namespace Auth0Qt {

class ElidedLabel;
class IconLabel;
class ProgressLine;

// The header above the page, with the host name and the button for the system browser. In its place
// it asks before the user's input is lost.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    PageHeader(Auth0LoginController *controller, QWidget *parent);

    bool isAsking() const;
    void ask();
    void stopAsking();

Q_SIGNALS:
    void keepGoing();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSite();
    QWidget *makeQuestion();
    void updateSite();
    void translate();
    void fitBrowserButton();

    Auth0LoginController *const m_controller;
    QStackedLayout *m_stack;
    QWidget *m_question;
    IconLabel *m_padlock;
    ElidedLabel *m_host;
    QPushButton *m_back;
    QPushButton *m_browser;
    ElidedLabel *m_ask;
    QPushButton *m_stop;
    QPushButton *m_keep;
    ProgressLine *m_line;
};

} // namespace Auth0Qt
