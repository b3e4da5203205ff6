// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qwidget.h>

class DemoSession;
class FlatTabBar;
class ProfilePage;

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

// The header with tabs and the user button, and a page below for each tab.
class SignedInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignedInPage(DemoSession *session, QWidget *parent = nullptr);

    FlatTabBar *tabs() const { return m_tabs; }
    ProfilePage *profile() const { return m_profile; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHeader(DemoSession *session);
    void addTab(const QString &name, QWidget *page);

    QWidget *m_header;
    FlatTabBar *m_tabs;
    QStackedWidget *m_pages;
    ProfilePage *m_profile;
};
