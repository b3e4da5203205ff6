// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "parts.h"

#include <functional>

class DemoSession;
class TokenSignIn;

QT_BEGIN_NAMESPACE
class QBoxLayout;
QT_END_NAMESPACE

// The other ways to sign in: a token of another system, and a refresh token.
class TokenCard : public Card
{
    Q_OBJECT

public:
    explicit TokenCard(DemoSession *session, QWidget *parent = nullptr);

Q_SIGNALS:
    void backWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    // What a person does with one token.
    struct Way
    {
        QLabel *text;
        QLineEdit *token;
        QPushButton *test;
        QPushButton *signIn;
    };

    Way addWay(QBoxLayout *column, const QString &title, QWidget *more, const QString &tokenName,
               const QString &objectName);
    void take(const Way &way, const std::function<void(const QString &)> &use);
    void showState();
    void showWay(const Way &way, const QString &text, bool offered);

    DemoSession *m_session;
    TokenSignIn *m_tokens;
    QLineEdit *m_type;
    Way m_exchange;
    Way m_import;
    QLabel *m_notice;
};
