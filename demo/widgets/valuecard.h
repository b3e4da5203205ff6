// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "parts.h"

class ProfileEditor;

QT_BEGIN_NAMESPACE
class QLineEdit;
class QModelIndex;
class QStackedLayout;
QT_END_NAMESPACE

// The selected row of the profile's table: its whole value, the source of the value, and the
// fields to change it if the user can.
class ValueCard : public Card
{
    Q_OBJECT

public:
    explicit ValueCard(ProfileEditor *editor, QWidget *parent = nullptr);

    void show(const QModelIndex &row);

private:
    enum Kind { Text, Field, Metadata };

    QWidget *makeField();
    void save();

    ProfileEditor *m_editor;
    QLabel *m_title;
    SecondaryLabel *m_origin;
    QPlainTextEdit *m_text;
    QLineEdit *m_field;
    QStackedLayout *m_kinds;
    QString m_property;
    QString m_shown; // the text of the field before the user edits it
};
