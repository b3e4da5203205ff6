// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "navigationrules.h"

#include <QtWidgets/qdialog.h>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QWebEngineProfile;
class QWebEngineView;
QT_END_NAMESPACE

namespace Auth0Qt {

class LockedPage;

// A window that a page opened, as social connections do: with the same profile and the same
// rules, and it says where it is.
class PopupDialog : public QDialog
{
    Q_OBJECT

public:
    PopupDialog(QWebEngineProfile *profile, std::shared_ptr<NavigationRules> rules,
                QWidget *parent);
    ~PopupDialog() override;

    LockedPage *page() const { return m_page; }

private:
    void showSite(const QUrl &url);

    QWebEngineView *m_view;
    LockedPage *m_page;
    QLabel *m_host;
};

} // namespace Auth0Qt
