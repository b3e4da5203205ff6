// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "engineevents.h"

#include <QtCore/qmetaobject.h>
#include <QtCore/qmetatype.h>
#include <QtCore/qpointer.h>
#include <QtQml/qjsengine.h>

namespace Auth0Qt {

namespace {

// A property of a gadget or a QObject: Qt has changed from one to the other.
class EngineProperty
{
public:
    EngineProperty(const QVariant &object, const char *name)
        : m_pointer(object.value<QObject *>())
        , m_gadget(object)
    {
        const QMetaObject *const type = m_pointer ? m_pointer->metaObject()
                                                  : object.metaType().metaObject();
        if (type)
            m_property = type->property(type->indexOfProperty(name));
    }

    QVariant value() const
    {
        return m_pointer ? m_property.read(m_pointer)
                         : m_property.readOnGadget(m_gadget.constData());
    }
    // The name of an enum's value.
    QByteArray key() const { return m_property.enumerator().valueToKey(value().toInt()); }

private:
    QObject *const m_pointer;
    const QVariant m_gadget;
    QMetaProperty m_property;
};

QVariant valueOf(const QVariant &object, const char *name)
{
    return EngineProperty(object, name).value();
}

QByteArray keyOf(const QVariant &object, const char *name)
{
    return EngineProperty(object, name).key();
}

QByteArray keyOf(QObject *object, const char *name)
{
    return keyOf(QVariant::fromValue(object), name);
}

PageEvents::LoadEnd endOf(const QVariant &info, const QByteArray &status)
{
    if (status == "LoadSucceededStatus")
        return PageEvents::LoadEnd::Succeeded;
    return keyOf(info, "errorDomain") == "HttpStatusCodeDomain" ? PageEvents::LoadEnd::HttpError
                                                                : PageEvents::LoadEnd::Failed;
}

PageQuestion questionOf(QObject *request)
{
    const QByteArray type = keyOf(request, "type");
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

bool EngineEvents::acceptNavigation(QObject *request)
{
    return m_target->acceptNavigation(request->property("url").toUrl(),
                                      request->property("isMainFrame").toBool(),
                                      keyOf(request, "navigationType") == "LinkClickedNavigation");
}

void EngineEvents::updateLoading(const QVariant &info)
{
    const QByteArray status = keyOf(info, "status");
    if (status == "LoadStartedStatus")
        return m_target->loadStarted();
    m_target->loadEnded(endOf(info, status), valueOf(info, "url").toUrl(),
                        valueOf(info, "errorCode").toInt(), valueOf(info, "isErrorPage").toBool());
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
    const bool isProxy = keyOf(request, "type") == "AuthenticationTypeProxy";
    QMetaObject::invokeMethod(request, "dialogReject");
    m_target->authenticationRefused(url, isProxy);
}

// The request is kept until it is answered.
void EngineEvents::takeQuestion(QObject *request)
{
    request->setProperty("accepted", true);
    // Else JavaScript's garbage collection takes it.
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
