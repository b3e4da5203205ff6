// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "parts.h"

class SessionKeeping;

QT_BEGIN_NAMESPACE
class QCheckBox;
class QGridLayout;
class QLineEdit;
QT_END_NAMESPACE

// The settings for the session, and a token for another API from the same session.
class KeepingCard : public Card
{
    Q_OBJECT

public:
    explicit KeepingCard(SessionKeeping *keeping, QWidget *parent = nullptr);

private:
    QCheckBox *addSwitch(QGridLayout *grid, const QString &text, const QString &meaning);
    void addAudience(QGridLayout *grid);
    void showSwitches();
    void askForPresence();

    SessionKeeping *m_keeping;
    QCheckBox *m_ahead = nullptr;
    QCheckBox *m_ask = nullptr;
    QCheckBox *m_presence = nullptr;
    QLineEdit *m_audience = nullptr;
    QLabel *m_outcome = nullptr;
};
