// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0logincontroller.h"
#include "auth0loginoptions.h"

#include <QtCore/qobject.h>
#include <QtCore/qurl.h>
#include <QtCore/qvariant.h>
#include <QtGui/qcolor.h>
#include <QtGui/qfont.h>
#include <QtQml/qqmlregistration.h>

QT_BEGIN_NAMESPACE
class QQuickItem;
QT_END_NAMESPACE

namespace Auth0Qt {

// What our own QML files need from C++.
class ViewSupport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY reducedMotionChanged FINAL)
    // Whether what announce() says is heard; else what has the focus must say it.
    Q_PROPERTY(bool canAnnounce READ canAnnounce CONSTANT FINAL)
    Q_MOC_INCLUDE("QtQuick/qquickitem.h")

public:
    explicit ViewSupport(QObject *parent = nullptr);

    bool reducedMotion() const;
    bool canAnnounce() const;
    Q_INVOKABLE Auth0LoginOptions loginOptions(const QVariantMap &map, const QString &connection,
                                               const QString &organization) const;
    // Whether the page can be shown inside this item's window: the module Auth0.WebEngine and Qt's
    // own are there, and the engine can run and draw in that window.
    Q_INVOKABLE bool canEmbed(QQuickItem *item) const;

    // Makes the page, which loads the engine, without the warnings about that. It fills parent.
    // Null if that fails; the reason is in the log. At once, other than a Loader, which does it
    // later where a Loader around it is asynchronous.
    Q_INVOKABLE QQuickItem *makePage(QQuickItem *parent, const QUrl &url) const;
    // page may be null.
    Q_INVOKABLE void dropPage(QQuickItem *page) const;
    // page is the PageView of Auth0.WebEngine, or null.
    Q_INVOKABLE void setPageBrowser(Auth0LoginController *controller, QObject *page) const;
    // From now on the item's window comes to the front when the browser is done.
    Q_INVOKABLE void comeForward(Auth0LoginController *controller, QQuickItem *item) const;
    // From now on Escape is the view's while the keyboard is in it, and the login ends with the
    // window.
    Q_INVOKABLE void followWindow(Auth0LoginController *controller, QQuickItem *view) const;
    // Ends a login that no window would show.
    Q_INVOKABLE void refuseWithoutWindow(Auth0LoginController *controller, QObject *dialog) const;
    // From now on screen readers are told what the view shows anew.
    Q_INVOKABLE void announce(Auth0LoginController *controller, QQuickItem *view) const;
    // url, or nothing where it is an SVG that Qt has no plugin for: one warning for all of them.
    Q_INVOKABLE QUrl readableLogo(const QUrl &url) const;
    // For the page in the system browser. Nothing is fetched: a remote one is not shown there.
    Q_INVOKABLE void setLogo(Auth0LoginController *controller, const QUrl &url) const;
    Q_INVOKABLE bool hasUserInput(Auth0LoginController *controller) const;
    // What a login button says of a login that failed without a view; null: nothing.
    Q_INVOKABLE QString buttonProblem(const QVariant &error) const;
    // The view's own options and what the provider asks for when only the person can go on.
    Q_INVOKABLE Auth0LoginOptions combined(const Auth0LoginOptions &own,
                                           const Auth0LoginOptions &wanted) const;

    Q_INVOKABLE QFont scaledFont(qreal factor, int weight) const;
    Q_INVOKABLE QFont scaledCodeFont(qreal factor) const;
    // The text in lines that are not wider than that.
    Q_INVOKABLE QString wrapped(const QString &text, const QFont &font, qreal width) const;
    Q_INVOKABLE QColor textColorOn(const QColor &background) const;
    Q_INVOKABLE QColor readableOn(const QColor &background, const QColor &color) const;
    Q_INVOKABLE QColor fartherFrom(const QColor &text, const QColor &background,
                                   double amount) const;
    Q_INVOKABLE QColor mixed(const QColor &under, const QColor &over, double amount) const;
    Q_INVOKABLE QColor secondaryText(const QColor &text, const QColor &background) const;

Q_SIGNALS:
    void reducedMotionChanged();
};

} // namespace Auth0Qt
