// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "browser/desktop.h"

#include "browser/desktopportal.h"
#include "browser/openerprocess.h"
#include "bus/busconnection.h"

#include <QtCore/qloggingcategory.h>
#include <QtGui/qdesktopservices.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qwindow.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace {

void openInSandbox(const QUrl &url)
{
    QObject *const application = QCoreApplication::instance();
    auto *const portal = new DesktopPortal(application);
    // The request ends with the connection, so the portal object stays until the user has answered.
    QObject::connect(portal, &DesktopPortal::finished, portal, &QObject::deleteLater);
    QObject::connect(portal, &DesktopPortal::failed, portal, [url, application] {
        const QStringList command { u"xdg-open"_s, url.toString(QUrl::FullyEncoded) };
        (new OpenerProcess(command, QDeadlineTimer(0), application))->start();
    });
    portal->open(url, portalWindow(), PortalTime);
}

} // namespace

QString portalWindow()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return {};
    const QWindow *const window = QGuiApplication::focusWindow();
    return window && QGuiApplication::platformName() == "xcb"_L1
            ? "x11:"_L1 + QString::number(window->winId(), 16)
            : QString();
}

#endif

void openOnDesktop(const QUrl &url)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (isSandboxed())
        return openInSandbox(url);
#endif
    openByPlatform(url);
}

// QtGui's platform plugins log a URL that they cannot open in a warning of the default category.
// The URL may contain secrets, such as a login's state and nonce, so these warnings are disabled
// meanwhile.
bool openByPlatform(const QUrl &url)
{
    QLoggingCategory *category = QLoggingCategory::defaultCategory();
    const bool warns = category->isWarningEnabled();
    category->setEnabled(QtWarningMsg, false);
    const bool opened = QDesktopServices::openUrl(url);
    category->setEnabled(QtWarningMsg, warns);
    return opened;
}

} // namespace Auth0Qt
