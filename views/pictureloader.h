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

// Downloads a profile picture: from https or a loopback host only, without cookies, within 30 s and
// PictureLimits. It is decoded in another thread. Errors are not reported.
class PictureLoader : public QObject
{
    Q_OBJECT

public:
    explicit PictureLoader(QObject *parent = nullptr);
    ~PictureLoader() override;

    // Sends the requests. Returns null if this is no longer possible. If it is empty, the loader
    // uses its own network access manager.
    using Get = std::function<QNetworkReply *(const QNetworkRequest &)>;
    void setGet(const Get &get) { m_get = get; }

    // Ends the previous load. The shorter side of the picture has about this many pixels.
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
