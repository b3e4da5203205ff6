// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <Auth0Qt/Auth0LoginOptions>
#include <Auth0Qt/Auth0Provider>

#include <QtCore/qobject.h>
#include <QtCore/qurl.h>
#include <QtGui/qimage.h>

class Kiosk : public QObject
{
public:
    void begin(Auth0Provider &auth0);
    QImage qrCodeOf(const QUrl &url);
    void showCode(const QString &userCode, const QUrl &page, const QImage &qrCode);
};

void Kiosk::begin(Auth0Provider &auth0)
{
    // clang-format off
    //! [device]
    auth0.loginOnDevice({});
    connect(&auth0, &Auth0Provider::deviceCodeReady, this,
            [this](const QString &userCode, const QUrl &page, const QUrl &pageWithCode) {
                showCode(userCode, page, qrCodeOf(pageWithCode)); // loggedIn() follows when it is entered
            });
    //! [device]
    // clang-format on
}
