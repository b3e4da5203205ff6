// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qwidget.h>

class ApiCall;

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;
QT_END_NAMESPACE

// Calls an API with the access token, and shows whether the token was refreshed first.
class RequestsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RequestsPage(ApiCall *api, QWidget *parent = nullptr);

private:
    void makeRequestCard(QVBoxLayout *column);
    void makeAnswerCard(QVBoxLayout *column);
    void showCall();

    ApiCall *m_api;
    QLineEdit *m_address = nullptr;
    QPushButton *m_send = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_facts = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QStackedLayout *m_stack = nullptr;
};
