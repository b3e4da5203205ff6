// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pageevents.h"

#include <QtCore/qobject.h>
#include <QtCore/qvariant.h>
#include <QtQml/qjsvalue.h>
#include <QtQml/qqmlregistration.h>

QT_BEGIN_NAMESPACE
class QQuickItem;
QT_END_NAMESPACE

namespace Auth0Qt {

// Reads the engine's objects in Qt Quick and reports to PageEvents. Their classes are private, so
// that properties and enums are read by name. QML compares no enum: an unknown name is undefined
// there.
class EngineEvents : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_MOC_INCLUDE("QtQuick/qquickitem.h")
    QML_UNCREATABLE("Belongs to a PageBrowser or a PagePopup")

public:
    // The target outlives this object.
    explicit EngineEvents(PageEvents *target, QObject *parent);

    // Disables dropping on the view.
    Q_INVOKABLE static void prepare(QQuickItem *view);
    // The array for userScripts.collection of the view.
    Q_INVOKABLE QJSValue userScripts() const;
    Q_INVOKABLE bool acceptNavigation(QObject *request);
    Q_INVOKABLE void setUrl(const QUrl &url) { m_target->setUrl(url); }
    Q_INVOKABLE void setProgress(int percent) { m_target->setProgress(percent); }
    Q_INVOKABLE void updateLoading(const QVariant &info);
    Q_INVOKABLE void takeConsoleMessage(const QString &message);
    Q_INVOKABLE void refuseDownload(QObject *download);
    Q_INVOKABLE void refuseAuthentication(QObject *request);
    Q_INVOKABLE void takeQuestion(QObject *request);
    Q_INVOKABLE void takeSecurityKey(QObject *request) { m_target->securityKeyAsked(request); }
    Q_INVOKABLE void takeTermination(int status);

private:
    PageEvents *const m_target;
};

} // namespace Auth0Qt
