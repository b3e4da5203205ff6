// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qwidget.h>

class ProfileEditor;

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QTreeView;
QT_END_NAMESPACE

// The user's metadata as a table, and two fields that set and remove a value.
class MetadataEdit : public QWidget
{
    Q_OBJECT

public:
    explicit MetadataEdit(ProfileEditor *editor, QWidget *parent = nullptr);

private:
    void takeRow();
    void showButtons();

    ProfileEditor *m_editor;
    QTreeView *m_rows;
    QLineEdit *m_key;
    QLineEdit *m_value;
    QPushButton *m_set;
    QPushButton *m_remove;
};
