// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pagebrowser.h"

#include "enginestarter.h"
#include "global/translations.h"
#include "inputtext.h"
#include "popuppage.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qcoreevent.h>
#include <QtGui/qguiapplication.h>
#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickwindow.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

PageBrowser::PageBrowser(QObject *parent)
    : LoginPage(parent)
    , m_events(new EngineEvents(this, this))
{
    // The item that receives the keys belongs to the engine, which replaces it for each site.
    qGuiApp->installEventFilter(this);
}

PageBrowser::~PageBrowser() = default;

QQuickItem *PageBrowser::view() const
{
    return m_view;
}

void PageBrowser::setView(QQuickItem *view)
{
    if (m_view == view)
        return;
    m_view = view;
    Q_EMIT viewChanged();
}

void PageBrowser::load(const QUrl &url)
{
    Q_EMIT loadRequested(url);
}

void PageBrowser::stop()
{
    Q_EMIT stopRequested();
}

void PageBrowser::reload()
{
    Q_EMIT reloadRequested();
}

void PageBrowser::goBack()
{
    if (canGoBack())
        Q_EMIT backRequested();
}

QUrl PageBrowser::previousUrl() const
{
    auto *const history = m_view ? m_view->property("history").value<QObject *>() : nullptr;
    auto *const items = history
            ? qobject_cast<QAbstractItemModel *>(history->property("backItems").value<QObject *>())
            : nullptr;
    if (!items || items->rowCount() == 0)
        return {};
    return items->index(0, 0).data(items->roleNames().key("url")).toUrl();
}

bool PageBrowser::startEngine() const
{
    return EngineStarter::start();
}

QObject *PageBrowser::makeProfile(QObject *parent) const
{
    return EngineStarter::makeProfile(languagesToAskFor().join(u','), parent);
}

PopupPage *PageBrowser::makePopup()
{
    return new PopupPage(this); // without a parent, JavaScript owns it
}

bool PageBrowser::eventFilter(QObject *watched, QEvent *event)
{
    if (m_view && m_view->hasActiveFocus()) {
        if (bringsText(event))
            userTyped();
        if (isAct(event))
            userActed();
        if (pressesBack(event) && canGoBack() && watched == m_view->window()) {
            goBack();
            return true;
        }
    }
    return LoginPage::eventFilter(watched, event);
}

} // namespace Auth0Qt
