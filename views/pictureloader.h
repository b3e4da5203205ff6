// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbasictimer.h>
#include <QtCore/qbytearray.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qurl.h>
#include <QtGui/qimage.h>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
QT_END_NAMESPACE

namespace Auth0Qt {

// Fetches a profile picture: from https or this machine only, without cookies, at most 1 MiB and
// 30 s, PNG, JPEG, GIF or WebP only (an SVG would be a document that can ask for more). What fails
// is simply not there.
class PictureLoader : public QObject
{
    Q_OBJECT

public:
    explicit PictureLoader(QObject *parent = nullptr);
    ~PictureLoader() override;

    // Ends the load before. The picture's shorter side will have about this many pixels.
    void load(const QUrl &url, int pixels);

    // Null if data is no such picture.
    static QImage decoded(const QByteArray &data, int pixels);

Q_SIGNALS:
    void loaded(const QImage &picture);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void get(const QUrl &url);
    void read();
    void finish();
    void stop();

    QNetworkAccessManager *m_manager = nullptr;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_data;
    QBasicTimer m_deadline;
    int m_pixels = 0;
    int m_redirects = 0;
};

} // namespace Auth0Qt
