// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "engineevents.h"
#include "loginpage.h"

#include <QtCore/qpointer.h>
#include <QtQml/qqmlregistration.h>

QT_BEGIN_NAMESPACE
class QQuickItem;
QT_END_NAMESPACE

namespace Auth0Qt {

class PopupPage;

// The page browser with WebEngineView.
class PageBrowser : public Auth0Qt::LoginPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_MOC_INCLUDE("QtQuick/qquickitem.h")
    Q_MOC_INCLUDE("popuppage.h")
    Q_PROPERTY(QQuickItem *view READ view WRITE setView NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool shown READ isShown NOTIFY pageShownChanged FINAL)
    Q_PROPERTY(Auth0Qt::EngineEvents *events READ events CONSTANT FINAL)

public:
    explicit PageBrowser(QObject *parent = nullptr);
    ~PageBrowser() override;

    QQuickItem *view() const;
    void setView(QQuickItem *view);

    EngineEvents *events() const { return m_events; }

    void reload() override;
    Q_INVOKABLE void goBack() override;

    // Starts the engine if it does not run yet. Must be called before QtWebEngine is imported.
    Q_INVOKABLE bool startEngine() const;
    Q_INVOKABLE QObject *makeProfile(QObject *parent) const;

    // For a popup window. JavaScript owns the result.
    Q_INVOKABLE Auth0Qt::PopupPage *makePopup();
    Q_INVOKABLE bool mayOpenPopup(int openPopups) const { return mayOpenWindow(openPopups); }
    Q_INVOKABLE double zoomedIn(double factor) const { return Auth0Qt::zoomedIn(factor); }
    Q_INVOKABLE double zoomedOut(double factor) const { return Auth0Qt::zoomedOut(factor); }

Q_SIGNALS:
    void viewChanged();
    // Requests to the view.
    void loadRequested(const QUrl &url);
    void stopRequested();
    void reloadRequested();
    void backRequested();

protected:
    void load(const QUrl &url) override;
    void stop() override;
    QUrl previousUrl() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    EngineEvents *const m_events;
    QPointer<QQuickItem> m_view;
};

} // namespace Auth0Qt
