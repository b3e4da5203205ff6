// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qtimer.h>
#include <QtWidgets/qwidget.h>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

// What is seen before there is anything to sign in to: waiting, or why it does not go on.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void showWaiting(const QString &sentence);
    void showProblem(const QString &sentence, const QString &detail);

Q_SIGNALS:
    void tryAgain();

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QProgressBar *m_busy;
    QPlainTextEdit *m_detail;
    QPushButton *m_tryAgain;
    QTimer m_busyDelay; // a fast start shows no flicker
};
