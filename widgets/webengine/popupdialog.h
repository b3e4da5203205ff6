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

// A window that a page opened, as social connections do: with the same profile and the same
// rules, and it says where it is.
class PopupDialog : public QDialog
{
    Q_OBJECT

public:
    PopupDialog(QWebEngineProfile *profile, QuestionScheme *questions, LoginPage *opener,
                QWidget *parent);
    ~PopupDialog() override;

    LockedPage *page() const { return m_page; }
    PagePopup *rules() const { return m_rules; }
    // Goes away, later: the engine may be in the middle of something.
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
    QSize m_wish;
    bool m_ended = false;
};

} // namespace Auth0Qt
