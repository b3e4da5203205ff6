// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0pagebrowser_p.h"
#include "navigationrules.h"

#include <QtCore/qpointer.h>
#include <QtQml/qqmlregistration.h>

QT_BEGIN_NAMESPACE
class QQuickItem;
QT_END_NAMESPACE

namespace Auth0Qt {

class LoadQueue;

// The browser of PageView: decides what the engine's view does, and knows nothing of its types.
class PageBrowser : public Auth0PageBrowser
{
    Q_OBJECT
    QML_ELEMENT
    Q_MOC_INCLUDE("QtQuick/qquickitem.h")
    Q_PROPERTY(QQuickItem *view READ view WRITE setView NOTIFY viewChanged FINAL)

public:
    explicit PageBrowser(QObject *parent = nullptr);
    ~PageBrowser() override;

    QQuickItem *view() const;
    void setView(QQuickItem *view);

    void open(const QUrl &authorizeUrl, const QUrl &redirectUri) override;
    void close() override;
    QUrl url() const override { return m_url; }
    bool isSecure() const override;
    int progress() const override { return m_progress; }
    bool hasUserInput() const override { return m_hasInput; }
    void reload() override;
    void setRefusedHosts(const QStringList &hosts) override;

    // Starts the engine of this process if it does not run yet: before QtWebEngine is imported.
    Q_INVOKABLE bool startEngine() const;
    Q_INVOKABLE QObject *makeProfile(QObject *parent) const;

    // What the view tells.
    Q_INVOKABLE bool acceptNavigation(const QUrl &url, bool isMainFrame);
    Q_INVOKABLE void setUrl(const QUrl &url);
    Q_INVOKABLE void setProgress(int percent);
    Q_INVOKABLE void setLoading(bool loading);
    Q_INVOKABLE void loadSucceeded(const QUrl &url);
    Q_INVOKABLE void loadFailed(int code, bool isHttpStatus);
    Q_INVOKABLE void crash();
    Q_INVOKABLE bool mayOpenPopup() const { return m_open; }
    Q_INVOKABLE QString displayHost(const QUrl &url) const;

Q_SIGNALS:
    void viewChanged();
    // What the view is to do.
    void loadRequested(const QUrl &url);
    void stopRequested();
    void reloadRequested();
    void popupsClosed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPage();
    void fail(const Auth0Error &error);

    NavigationRules m_rules;
    LoadQueue *m_loads;
    QPointer<QQuickItem> m_view;
    QUrl m_url;
    int m_progress = 0;
    bool m_open = false;
    bool m_pageShown = false;
    bool m_hasInput = false;
};

} // namespace Auth0Qt
