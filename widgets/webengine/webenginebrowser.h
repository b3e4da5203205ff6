// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "embeddedbrowserplugin_p.h"
#include "navigationrules.h"

#include <QtCore/qlist.h>
#include <QtCore/qpointer.h>

#include <memory>

QT_BEGIN_NAMESPACE
class QWebEngineLoadingInfo;
class QWebEnginePage;
class QWebEngineProfile;
class QWebEngineView;
QT_END_NAMESPACE

namespace Auth0Qt {

class InputWatcher;
class LoadQueue;
class LockedPage;
class PopupDialog;

class WebEngineBrowser : public EmbeddedBrowser
{
    Q_OBJECT

public:
    explicit WebEngineBrowser(QWidget *parent);
    ~WebEngineBrowser() override;

    QWidget *widget() const override;
    void open(const QUrl &authorizeUrl, const QUrl &redirectUri) override;
    void close() override;
    QUrl url() const override;
    bool isSecure() const override;
    int progress() const override { return m_progress; }
    bool hasUserInput() const override;
    void reload() override;
    void setRefusedHosts(const QStringList &hosts) override;

private:
    void makePage();
    void connectPage();
    void setProgress(int percent);
    void loadingChanged(const QWebEngineLoadingInfo &info);
    void showPage();
    void fail(const Auth0Error &error);
    QWebEnginePage *makePopup();
    void closePopups();
    void showContextMenu(const QPoint &position);
    void adoptPalette();
    bool eventFilter(QObject *watched, QEvent *event) override;

    const std::shared_ptr<NavigationRules> m_rules;
    QWebEngineProfile *m_profile;
    QWebEngineView *m_view;
    LockedPage *m_page = nullptr;
    LoadQueue *m_loads;
    InputWatcher *m_input;
    QList<QPointer<PopupDialog>> m_popups;
    int m_progress = 0;
    bool m_open = false; // between open() and its end
    bool m_pageShown = false; // since open()
    bool m_crashed = false;
};

} // namespace Auth0Qt
