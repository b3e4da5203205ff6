// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <QtCore/qdir.h>
#include <QtCore/qobject.h>
#include <QtCore/qurl.h>
#include <QtGui/qguiapplication.h>
#include <QtQml/qqmlcontext.h>
#include <QtQml/qqmlengine.h>
#include <QtQuickTest/quicktest.h>

// What no QML can say to its application.
class Direction : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE void set(Qt::LayoutDirection direction)
    {
        QGuiApplication::setLayoutDirection(direction);
    }
};

// The tests see the modules of the build tree, as an application sees installed ones.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral(AUTH0QT_QML_DIR));
        engine->rootContext()->setContextProperty(QStringLiteral("tenantIssuer"),
                                                  qEnvironmentVariable("AUTH0QT_TEST_ISSUER"));
        engine->rootContext()->setContextProperty(
                QStringLiteral("tenantRedirectUri"),
                qEnvironmentVariable("AUTH0QT_TEST_REDIRECT_URI"));
        engine->rootContext()->setContextProperty(QStringLiteral("tenantBrowser"),
                                                  qEnvironmentVariable("AUTH0QT_TEST_BROWSER"));
        engine->rootContext()->setContextProperty(QStringLiteral("pictures"), QDir::tempPath());
        engine->rootContext()->setContextProperty(QStringLiteral("direction"), &m_direction);
        engine->rootContext()->setContextProperty(QStringLiteral("tenantClientId"),
                                                  qEnvironmentVariable("AUTH0QT_TEST_CLIENT_ID"));
    }

private:
    Direction m_direction;
};

QUICK_TEST_MAIN_WITH_SETUP(auth0qt_quick, Setup)

#include "main.moc"
