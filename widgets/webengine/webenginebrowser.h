// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "loginpage.h"

#include <QtCore/qlist.h>
#include <QtCore/qpointer.h>

QT_BEGIN_NAMESPACE
class QWebEngineDownloadRequest;
class QWebEnginePage;
class QWebEngineProfile;
class QWebEngineView;
class QWidget;
QT_END_NAMESPACE

namespace Auth0Qt {

class InputWatcher;
class LockedPage;
class PopupDialog;
class QuestionScheme;

// The page browser with QWebEngineView.
class WebEngineBrowser : public LoginPage
{
    Q_OBJECT

public:
    explicit WebEngineBrowser(QWidget *parent, const QSize &size);
    ~WebEngineBrowser() override;

    QWidget *widget() const;
    void open(const QUrl &authorizeUrl, const QUrl &redirectUri) override;
    void reload() override;
    void goBack() override;
    void crashed() override;

protected:
    void load(const QUrl &url) override;
    void stop() override;
    QUrl previousUrl() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makePage();
    void addShortcuts();
    void takeDownload(QWebEngineDownloadRequest *download);
    QWebEnginePage *makePopup();
    void closePopups();
    void showContextMenu(const QPoint &position);
    void adoptBackground();

    QWebEngineProfile *m_profile;
    QWebEngineView *m_view;
    LockedPage *m_page = nullptr;
    QuestionScheme *m_questions;
    InputWatcher *m_input;
    QList<QPointer<PopupDialog>> m_popups;
    bool m_hasCrashed = false;
};

} // namespace Auth0Qt
