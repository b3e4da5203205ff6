// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0logincontroller.h"
#include "auth0loginoptions.h"
#include "browser/contrast.h"

#include <QtCore/qobject.h>
#include <QtCore/qurl.h>
#include <QtCore/qvariant.h>
#include <QtGui/qcolor.h>
#include <QtGui/qfont.h>
#include <QtQml/qqmlregistration.h>

QT_BEGIN_NAMESPACE
class QQuickItem;
QT_END_NAMESPACE

class Auth0Provider;

namespace Auth0Qt {

// The C++ functions of our QML files.
class ViewSupport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY reducedMotionChanged FINAL)
    // Whether screen readers read announcements. Otherwise the item with the focus must have the
    // text.
    Q_PROPERTY(bool canAnnounce READ canAnnounce CONSTANT FINAL)
    Q_MOC_INCLUDE("QtQuick/qquickitem.h")
    Q_MOC_INCLUDE("auth0provider.h")

public:
    explicit ViewSupport(QObject *parent = nullptr);

    bool reducedMotion() const;
    bool canAnnounce() const;
    Q_INVOKABLE Auth0LoginOptions loginOptions(const QVariantMap &map, const QString &connection,
                                               const QString &organization) const;
    // Whether the page can be shown in this item's window: the modules Auth0.WebEngine and
    // QtWebEngine are installed, and the engine can run and draw in that window.
    Q_INVOKABLE bool canEmbed(QQuickItem *item) const;

    // Makes the page, which fills parent, and loads the engine without its warnings. Returns null
    // if it fails; the log has the reason. Synchronous, unlike a Loader inside an asynchronous
    // Loader.
    Q_INVOKABLE QQuickItem *makePage(QQuickItem *parent, const QUrl &url) const;
    // page may be null.
    Q_INVOKABLE void dropPage(QQuickItem *page) const;
    // page is a PageView of Auth0.WebEngine, or null.
    Q_INVOKABLE void setPageBrowser(Auth0LoginController *controller, QObject *page) const;
    // Brings the view's window to the front when the browser is done, gives Escape to the view
    // while it has the keyboard, ends the login with the window, and tells screen readers what is
    // new.
    Q_INVOKABLE void followView(Auth0LoginController *controller, QQuickItem *view) const;
    // Brings the window to the front in which a login of the provider runs, if there is one.
    Q_INVOKABLE void raiseLogin(Auth0Provider *provider) const;
    // Ends a login that no window shows.
    Q_INVOKABLE void refuseWithoutWindow(Auth0LoginController *controller, QObject *dialog) const;
    // Returns url, or an empty URL if it is an SVG and Qt's plugin for SVG is missing. Warns once.
    Q_INVOKABLE QUrl readableLogo(const QUrl &url) const;
    // Sets the logo of the last page in the system browser. A remote logo is not downloaded.
    Q_INVOKABLE void setLogo(Auth0LoginController *controller, const QUrl &url) const;
    Q_INVOKABLE bool hasUserInput(Auth0LoginController *controller) const;
    Q_INVOKABLE bool mayAskAboutInvitation(Auth0Provider *provider) const;
    // The view's options and those of Auth0Provider::interactionRequired().
    Q_INVOKABLE Auth0LoginOptions combined(const Auth0LoginOptions &own,
                                           const Auth0LoginOptions &wanted) const;

    Q_INVOKABLE QFont scaledFont(qreal factor, int weight) const;
    Q_INVOKABLE QFont scaledCodeFont(qreal factor) const;
    // A text that Qt Quick Controls show as it is: what looks like HTML is no HTML any more. Their
    // items for buttons and menus have no property for the format.
    Q_INVOKABLE QString plain(const QString &text) const;
    // Breaks the text into lines of at most that width.
    Q_INVOKABLE QString wrapped(const QString &text, const QFont &font, qreal width) const;
    Q_INVOKABLE QColor textColorOn(const QColor &background) const
    {
        return Auth0Qt::textColorOn(background);
    }
    Q_INVOKABLE QColor readableOn(const QColor &background, const QColor &color) const
    {
        return Auth0Qt::readableOn(background, color);
    }
    Q_INVOKABLE QColor fartherFrom(const QColor &text, const QColor &background,
                                   double amount) const
    {
        return Auth0Qt::fartherFrom(text, background, amount);
    }
    Q_INVOKABLE QColor mixed(const QColor &under, const QColor &over, double amount) const
    {
        return Auth0Qt::mixed(under, over, amount);
    }
    Q_INVOKABLE QColor secondaryText(const QColor &text, const QColor &background) const
    {
        return Auth0Qt::secondaryText(text, background);
    }

Q_SIGNALS:
    void reducedMotionChanged();
};

} // namespace Auth0Qt
