// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qdialog.h>

QT_BEGIN_NAMESPACE
class QWebEngineProfile;
class QWebEngineView;
QT_END_NAMESPACE

namespace Auth0Qt {

class ElidedLabel;
class IconLabel;
class InputWatcher;
class LockedPage;
class LoginPage;
class PagePopup;
class QuestionScheme;

// A window that a page opens, for example for a social connection. It has the same profile and
// rules, and shows its host name.
class PopupDialog : public QDialog
{
    Q_OBJECT

public:
    PopupDialog(QWebEngineProfile *profile, QuestionScheme *questions, LoginPage *opener,
                QWidget *parent);
    ~PopupDialog() override;

    LockedPage *page() const { return m_page; }
    PagePopup *rules() const { return m_rules; }
    // Closes and deletes the window later, because the engine may be using it.
    void end();
    bool hasEnded() const { return m_ended; }

private:
    void connectPage();
    void showSite();
    void appear();

    PagePopup *m_rules;
    QWebEngineView *m_view;
    LockedPage *m_page;
    IconLabel *m_padlock;
    ElidedLabel *m_host;
    QSize m_requestedSize;
    bool m_ended = false;
};

} // namespace Auth0Qt
