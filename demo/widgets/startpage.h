// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qtimer.h>
#include <QtWidgets/qwidget.h>

class DemoSession;

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

// The first page: the tenant starts, or why it does not start.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(DemoSession *session, QWidget *parent = nullptr);

private:
    void showStart();

    DemoSession *m_session;
    QLabel *m_title;
    QLabel *m_sentence;
    QProgressBar *m_busy;
    QPlainTextEdit *m_detail;
    QPushButton *m_tryAgain;
    QTimer m_busyDelay; // without a delay a fast start would flicker
};
