// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbasictimer.h>
#include <QtCore/qbytearray.h>
#include <QtCore/qfuturewatcher.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qurl.h>
#include <QtGui/qimage.h>

#include <functional>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
QT_END_NAMESPACE

namespace Auth0Qt {

// Fetches a profile picture: from https or this machine only, without cookies, within 30 s and
// PictureLimits. It is decoded in another thread. What fails is simply not there.
class PictureLoader : public QObject
{
    Q_OBJECT

public:
    explicit PictureLoader(QObject *parent = nullptr);
    ~PictureLoader() override;

    // Who sends the requests; returns null when that is not possible any more. Nothing: a network
    // access manager of our own.
    using Get = std::function<QNetworkReply *(const QNetworkRequest &)>;
    void setGet(const Get &get) { m_get = get; }

    // Ends the load before. The picture's shorter side will have about this many pixels.
    void load(const QUrl &url, int pixels);

Q_SIGNALS:
    void loaded(const QImage &picture);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void get(const QUrl &url);
    void read();
    void finish();
    void take();
    void stop();
    void endRequest();

    Get m_get;
    QNetworkAccessManager *m_manager = nullptr;
    QPointer<QNetworkReply> m_reply;
    QFutureWatcher<QImage> m_decoding;
    QByteArray m_data;
    QBasicTimer m_deadline;
    int m_pixels = 0;
    int m_redirects = 0;
};

} // namespace Auth0Qt
