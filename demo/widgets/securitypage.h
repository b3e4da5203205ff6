// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qwidget.h>

class QrLabel;
class Security;

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;
QT_END_NAMESPACE

// What the user signs in with, and the accounts at other services.
class SecurityPage : public QWidget
{
    Q_OBJECT

public:
    explicit SecurityPage(Security *security, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QAbstractItemModel *methodColumns();
    QAbstractItemModel *accountColumns();
    QTreeView *makeTable(QAbstractItemModel *model, const QString &name);
    QHBoxLayout *makeMethodRow();
    QWidget *makeEnrollment();
    QHBoxLayout *makeAccountRow();
    void showEnrollment();
    void showChoices();
    void showButtons();
    static QString current(const QTreeView *view, int role);

    Security *m_security;
    QTreeView *m_methods;
    QTreeView *m_accounts;
    QComboBox *m_types;
    QLineEdit *m_value;
    QPushButton *m_add;
    QPushButton *m_removeMethod;
    QWidget *m_enrollment;
    QLabel *m_instruction;
    QrLabel *m_qrCode;
    QLabel *m_secret;
    QLineEdit *m_code;
    QComboBox *m_connections;
    QPushButton *m_connect;
    QPushButton *m_removeAccount = nullptr;
    QLabel *m_problem;
};
