// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "face.h"

#include <QtCore/qbasictimer.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

class IconLabel;
class TextLabel;

// The sign-in goes on in the system browser.
class WaitingFace : public Face
{
    Q_OBJECT

public:
    explicit WaitingFace(QWidget *parent = nullptr);

    void setHost(const QString &host);
    void setLogo(const QIcon &logo);
    void setAuthorizeUrl(const QUrl &url);
    void setCanGoBack(bool can);

Q_SIGNALS:
    void openAgain();
    void backToPage();
    void cancelled();

protected:
    void translate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    QWidget *makePicture();
    void copyLink();

    IconLabel *m_logo = nullptr;
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_hint;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QBasicTimer m_hintTimer;
    QBasicTimer m_copiedTimer;
    QString m_host;
    QUrl m_authorizeUrl;
};

} // namespace Auth0Qt
