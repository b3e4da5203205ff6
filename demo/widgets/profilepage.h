// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qwidget.h>

class DemoSession;
class IdentityModel;
class ProfileEditor;
class PropertyFilter;
class ValueCard;

QT_BEGIN_NAMESPACE
class QLayout;
class QPushButton;
class QStackedLayout;
class QTreeView;
QT_END_NAMESPACE

// Every property of the profile in a live table, the identities as a tree, the whole text of the
// row that is selected, and the fields that a user can change.
class ProfilePage : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilePage(DemoSession *session, QWidget *parent = nullptr);

    QTreeView *properties() const { return m_properties; }

Q_SIGNALS:
    // Links another account to this user.
    void linkWanted();

private:
    QWidget *makePropertyCard();
    QWidget *makeIdentityCard();
    QLayout *makeActions();
    void askAboutPassword();
    void showOnlyIfEditable(QWidget *widget);
    void showSelected();
    void showIdentities();
    void showUnlink();

    IdentityModel *m_identityModel;
    PropertyFilter *m_filter;
    QTreeView *m_properties;
    QTreeView *m_identities;
    QStackedLayout *m_identityStack = nullptr;
    QPushButton *m_unlink = nullptr;
    ProfileEditor *m_editor;
    ValueCard *m_value;
};
