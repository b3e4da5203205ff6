// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <QtCore/qdir.h>
#include <QtCore/qobject.h>
#include <QtCore/qurl.h>
#include <QtQml/qqmlcontext.h>
#include <QtQml/qqmlengine.h>
#include <QtQuickTest/quicktest.h>

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
        engine->rootContext()->setContextProperty(QStringLiteral("pictures"), QDir::tempPath());
        engine->rootContext()->setContextProperty(QStringLiteral("tenantClientId"),
                                                  qEnvironmentVariable("AUTH0QT_TEST_CLIENT_ID"));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(auth0qt_quick, Setup)

#include "main.moc"
