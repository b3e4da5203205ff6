// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "login/abstractpagebrowser.h"

#include <QtCore/qurl.h>

// The browser of an embedded page that is nothing but a line edit.
class FakePage : public Auth0Qt::AbstractPageBrowser
{
    Q_OBJECT
    Q_PROPERTY(QString typed MEMBER typed)
    Q_PROPERTY(bool silent MEMBER silent)

public:
    void open(const QUrl &authorizeUrl, const QUrl &) override
    {
        m_url = authorizeUrl;
        typed.clear();
        Q_EMIT urlChanged();
        if (!silent)
            QMetaObject::invokeMethod(this, &Auth0Qt::AbstractPageBrowser::pageShown,
                                      Qt::QueuedConnection);
    }
    void close() override { m_url.clear(); }
    QUrl url() const override { return m_url; }
    bool isSecure() const override { return m_url.scheme() == QLatin1StringView("https"); }
    int progress() const override { return 0; }
    bool hasUserInput() const override { return !typed.isEmpty(); }
    void reload() override { }

    QString typed;
    bool silent = false; // the page never comes

private:
    QUrl m_url;
};
