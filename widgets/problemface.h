// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"
#include "face.h"

#include <QtCore/qbasictimer.h>
#include <QtCore/qdatetime.h>

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace Auth0Qt {

class IconLabel;
class TextLabel;

class ProblemFace : public Face
{
    Q_OBJECT

public:
    explicit ProblemFace(QWidget *parent = nullptr);

    void setError(const Auth0Error &error);

Q_SIGNALS:
    void retry();
    void continueInBrowser();

protected:
    void translate() override;
    void timerEvent(QTimerEvent *event) override;

private:
    QWidget *makeDetails();
    void setDetailsShown(bool shown);
    void pointFold();
    QString details() const;
    void copy();

    Auth0Error m_error;
    QDateTime m_time;
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_browser;
    QToolButton *m_fold;
    QWidget *m_details;
    QLabel *m_detailsText;
    QPushButton *m_copy;
    QBasicTimer m_copiedTimer;
};

} // namespace Auth0Qt
