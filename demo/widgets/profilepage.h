// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qwidget.h>

class DemoSession;
class IdentityModel;
class PropertyFilter;

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QStackedLayout;
class QTreeView;
QT_END_NAMESPACE

// Every property of the profile in a live table, the identities as a tree, and the whole text of
// the row that is selected.
class ProfilePage : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilePage(DemoSession *session, QWidget *parent = nullptr);

private:
    QWidget *makePropertyCard();
    QWidget *makeIdentityCard();
    QWidget *makeValueCard();
    void showSelected();
    void showIdentities();

    IdentityModel *m_identityModel;
    PropertyFilter *m_filter;
    QTreeView *m_properties;
    QTreeView *m_identities;
    QStackedLayout *m_identityStack = nullptr;
    QLabel *m_valueTitle;
    QPlainTextEdit *m_value;
};
