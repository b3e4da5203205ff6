// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "engineevents.h"

#include "engineproperty.h"

#include <QtCore/qmetaobject.h>
#include <QtCore/qpointer.h>
#include <QtQml/qjsengine.h>
#include <QtQml/qjsvalue.h>
#include <QtQuick/qquickitem.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// From QWebEngineScript, whose enums some versions of Qt do not have in QML.
constexpr int DocumentCreation = 2;
constexpr int ApplicationWorld = 1;

PageEvents::LoadEnd endOf(const QVariant &info, const QByteArray &status)
{
    if (status == "LoadSucceededStatus")
        return PageEvents::LoadEnd::Succeeded;
    return EngineProperty(info, "errorDomain").key() == "HttpStatusCodeDomain"
            ? PageEvents::LoadEnd::HttpError
            : PageEvents::LoadEnd::Failed;
}

PageQuestion questionOf(QObject *request)
{
    const QByteArray type = EngineProperty(request, "type").key();
    if (type == "DialogTypeConfirm")
        return PageQuestion::Confirm;
    if (type == "DialogTypePrompt")
        return PageQuestion::Prompt;
    return type == "DialogTypeBeforeUnload" ? PageQuestion::Unload : PageQuestion::Alert;
}

} // namespace

EngineEvents::EngineEvents(PageEvents *target, QObject *parent)
    : QObject(parent)
    , m_target(target)
{
}

void EngineEvents::prepare(QQuickItem *view)
{
    view->setFlag(QQuickItem::ItemAcceptsDrops, false);
}

QJSValue EngineEvents::userScripts() const
{
    QJSEngine *const engine = qjsEngine(this);
    QJSValue script = engine->newObject();
    script.setProperty(u"name"_s, u"auth0qt-document"_s);
    script.setProperty(u"sourceCode"_s, m_target->documentScript());
    script.setProperty(u"injectionPoint"_s, DocumentCreation);
    script.setProperty(u"worldId"_s, ApplicationWorld);
    QJSValue collection = engine->newArray(1);
    collection.setProperty(0, script);
    return collection;
}

bool EngineEvents::acceptNavigation(QObject *request)
{
    return m_target->acceptNavigation(
            request->property("url").toUrl(), request->property("isMainFrame").toBool(),
            EngineProperty(request, "navigationType").key() == "LinkClickedNavigation");
}

void EngineEvents::updateLoading(const QVariant &info)
{
    const QByteArray status = EngineProperty(info, "status").key();
    if (status == "LoadStartedStatus")
        return m_target->loadStarted();
    m_target->loadEnded(endOf(info, status), EngineProperty(info, "url").value().toUrl(),
                        EngineProperty(info, "errorCode").value().toInt(),
                        EngineProperty(info, "isErrorPage").value().toBool());
}

void EngineEvents::takeConsoleMessage(const QString &message)
{
    m_target->takeConsoleMessage(message);
}

void EngineEvents::refuseDownload(QObject *download)
{
    QMetaObject::invokeMethod(download, "cancel");
    m_target->downloadRefused(download->property("url").toUrl());
}

void EngineEvents::refuseAuthentication(QObject *request)
{
    request->setProperty("accepted", true);
    const QUrl url = request->property("url").toUrl();
    const bool isProxy = EngineProperty(request, "type").key() == "AuthenticationTypeProxy";
    QMetaObject::invokeMethod(request, "dialogReject");
    m_target->authenticationRefused(url, isProxy);
}

void EngineEvents::takeQuestion(QObject *request)
{
    request->setProperty("accepted", true);
    // Kept until it is answered: otherwise JavaScript's garbage collection deletes it.
    QJSEngine::setObjectOwnership(request, QJSEngine::CppOwnership);
    const auto answer = [request = QPointer<QObject>(request)](bool accepted, const QString &text) {
        if (!request)
            return;
        if (accepted)
            QMetaObject::invokeMethod(request, "dialogAccept", Q_ARG(QString, text));
        else
            QMetaObject::invokeMethod(request, "dialogReject");
        request->deleteLater();
    };
    m_target->ask(questionOf(request), request->property("securityOrigin").toUrl(),
                  request->property("message").toString(),
                  request->property("defaultText").toString(), answer);
}

void EngineEvents::takeTermination(int status)
{
    constexpr int NormalTermination = 0; // WebEngineView.NormalTerminationStatus
    if (status != NormalTermination)
        m_target->crashed();
}

} // namespace Auth0Qt
