// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0networkaccessmanager.h"

#include <QtCore/qelapsedtimer.h>
#include <QtWidgets/qwidget.h>

class Auth0Provider;
class EventModel;

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QNetworkReply;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;
QT_END_NAMESPACE

// Calls an API with the access token, and tells whether the token had to be refreshed first.
class RequestsPage : public QWidget
{
    Q_OBJECT

public:
    RequestsPage(Auth0Provider *provider, EventModel *events, QWidget *parent = nullptr);

    void setAddress(const QString &url);
    QPushButton *sendButton() const { return m_send; }
    bool hasAnswer() const { return m_answered; }

private:
    void makeRequestCard(QVBoxLayout *column);
    void makeAnswerCard(QVBoxLayout *column);
    void send();
    void finish(QNetworkReply *reply, bool refreshed);
    QString tokenText(const QUrl &url, bool refreshed) const;
    void showAnswer(const QString &status, const QString &facts, const QString &body);

    Auth0Provider *m_provider;
    EventModel *m_events;
    Auth0NetworkAccessManager m_network;
    QElapsedTimer m_clock;
    QLineEdit *m_address = nullptr;
    QPushButton *m_send = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_facts = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QStackedLayout *m_stack = nullptr;
    bool m_answered = false;
};
