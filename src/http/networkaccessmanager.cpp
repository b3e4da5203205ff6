// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/networkaccessmanager.h"

#include "http/oneshotbody.h"
#include "http/replyguard.h"
#include "http/servermetadata.h"

#include "global/logging.h"
#include "token/base64url.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qmutex.h>
#include <QtCore/qsysinfo.h>
#include <QtCore/qthread.h>
#include <QtNetwork/qnetworkreply.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

constexpr auto ForeignAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 0x4131);

// The answer to a request that may not be sent.
class BlockedReply : public QNetworkReply
{
public:
    BlockedReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                 QObject *parent)
        : QNetworkReply(parent)
    {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly);
        // Later: nobody is connected yet. Other replies never finish within get() either.
        QMetaObject::invokeMethod(this, [this] { finish(); }, Qt::QueuedConnection);
    }

    void abort() override { finish(); }

protected:
    qint64 readData(char *, qint64) override { return -1; }

private:
    void finish()
    {
        if (isFinished())
            return;
        setError(QNetworkReply::InsecureRedirectError, {});
        setFinished(true);
        Q_EMIT errorOccurred(error());
        Q_EMIT finished();
    }
};

bool isForeign(const QNetworkRequest &request)
{
    return request.attribute(ForeignAttribute).toBool();
}

// Those that were made in the main thread. Never destroyed: a provider that is a static object may
// be destroyed later.
QList<NetworkAccessManager *> &managers()
{
    static auto *const all = new QList<NetworkAccessManager *>;
    return *all;
}

// A provider in another thread has its manager there.
QBasicMutex managersMutex;

} // namespace

NetworkAccessManager::NetworkAccessManager(QObject *parent)
    : QNetworkAccessManager(parent)
    , m_ownTransport(new QNetworkAccessManager(this))
{
    const QCoreApplication *const application = QCoreApplication::instance();
    if (!application || application->thread() != thread())
        return;
    const QMutexLocker locker(&managersMutex);
    if (managers().isEmpty()) {
        qRemovePostRoutine(endTransports);
        qAddPostRoutine(endTransports);
    }
    managers().append(this);
}

NetworkAccessManager::~NetworkAccessManager()
{
    const QMutexLocker locker(&managersMutex);
    managers().removeOne(this);
}

// Runs in the destructor of QCoreApplication. The thread would run on while exit() destroys what it
// uses. Deleting the transport waits for its end; and it has to be now, since without an
// application object Qt sends no event to another thread.
void NetworkAccessManager::endTransports()
{
    QList<QPointer<QNetworkAccessManager>> transports;
    {
        const QMutexLocker locker(&managersMutex);
        for (const NetworkAccessManager *const manager : std::as_const(managers())) {
            if (manager->thread() == QThread::currentThread())
                transports.append(manager->m_ownTransport);
        }
    }
    // What waits for an answer may delete its manager.
    for (const auto &transport : std::as_const(transports))
        delete transport;
}

void NetworkAccessManager::setTransport(QNetworkAccessManager *transport)
{
    if (transport && (transport == this || transport->thread() != thread())) {
        qCWarning(lcHttp, "A network access manager of another thread cannot be used");
        transport = nullptr;
    }
    m_transport = transport;
}

QNetworkAccessManager *NetworkAccessManager::transport() const
{
    return m_transport;
}

void NetworkAccessManager::setTelemetry(bool enabled)
{
    m_telemetry = enabled;
}

void NetworkAccessManager::setDeadline(std::chrono::milliseconds deadline)
{
    m_deadline = deadline;
}

NetworkAccessManager::AuthorizationScope::AuthorizationScope(NetworkAccessManager *manager,
                                                             const QByteArray &authorization)
    : m_manager(manager)
    , m_before(manager->m_authorization)
{
    if (!authorization.isEmpty())
        manager->m_authorization = authorization;
}

NetworkAccessManager::AuthorizationScope::~AuthorizationScope()
{
    if (m_manager)
        m_manager->m_authorization = m_before;
}

QByteArray NetworkAccessManager::auth0Client(Environment environment)
{
    QJsonObject client { { u"name"_s, u"auth0qt"_s },
                         { u"version"_s, QStringLiteral(AUTH0QT_VERSION) } };
    if (environment == Environment::Include) {
        client.insert(u"env"_s,
                      QJsonObject { { u"qt"_s, QString::fromLatin1(qVersion()) },
                                    { QSysInfo::kernelType(), QSysInfo::productVersion() } });
    }
    return base64UrlEncode(QJsonDocument(client).toJson(QJsonDocument::Compact));
}

QNetworkReply *NetworkAccessManager::getForeign(const QNetworkRequest &request)
{
    QNetworkRequest foreign(request);
    foreign.setAttribute(ForeignAttribute, true);
    return get(foreign);
}

QNetworkReply *NetworkAccessManager::createRequest(Operation operation,
                                                   const QNetworkRequest &request, QIODevice *body)
{
    QNetworkAccessManager *const transport = m_transport ? m_transport : m_ownTransport;
    if (!transport || !isAllowedEndpoint(request.url())) {
        auto *blocked = new BlockedReply(operation, request, this);
        new ReplyGuard(blocked, ReplyGuard::Reason::Insecure);
        return blocked;
    }

    QNetworkRequest ruled(request);
    layRules(&ruled, body != nullptr);
    OneShotBody *oneShot = nullptr;
    if (body) {
        const QByteArray bytes = body->readAll();
        oneShot = new OneShotBody(bytes);
        ruled.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
    }
    QNetworkReply *reply = send(transport, operation, ruled, oneShot);
    if (oneShot)
        oneShot->setParent(reply);
    // Qt has connected the reply to us as if it were our child; but its parent is the transport,
    // which may outlive us.
    connect(this, &QObject::destroyed, reply, [reply] { delete reply; });
    new ReplyGuard(reply, transport, oneShot, ruled.attribute(SizeLimitAttribute).toLongLong(),
                   m_deadline);
    if (!isForeign(ruled))
        Q_EMIT requestSent(reply);
    return reply;
}

// Everything is said on the request itself, which wins over the settings of any manager.
void NetworkAccessManager::layRules(QNetworkRequest *request, bool hasBody) const
{
    using Request = QNetworkRequest;
    // A redirect would take the code or the token along (307 repeats the body).
    request->setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request->setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request->setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request->setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request->setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request->setAttribute(Request::CacheSaveControlAttribute, false);
    // HTTP/2 of Qt before 6.5.7 has security bugs; and only the upload path of HTTP/1.1 is known
    // never to repeat a body. A handful of small requests wins nothing from HTTP/2.
    request->setAttribute(Request::Http2AllowedAttribute, false);
    request->setAttribute(Request::HttpPipeliningAllowedAttribute, false);
    request->setAttribute(Request::AutoDeleteReplyOnFinishAttribute, false);
    if (hasBody)
        request->setAttribute(Request::DoNotBufferUploadDataAttribute, true);

    const qint64 wanted = request->attribute(SizeLimitAttribute).toLongLong();
    const qint64 limit = wanted > 0 ? wanted : DefaultSizeLimit;
    request->setAttribute(SizeLimitAttribute, limit);
    request->setDecompressedSafetyCheckThreshold(limit);
    // A transport's own time-out is replaced by our deadline, which ends first.
    request->setTransferTimeout(int(m_deadline.count()) + 1000);

    if (!request->hasRawHeader("Accept"))
        request->setRawHeader("Accept", "application/json");
    if (isForeign(*request))
        return;
    request->setRawHeader("User-Agent", "Auth0Qt/" AUTH0QT_VERSION);
    if (!m_authorization.isEmpty())
        request->setRawHeader("Authorization", m_authorization);
    if (m_telemetry)
        request->setRawHeader("Auth0-Client", auth0Client(Environment::Include));
}

QNetworkReply *NetworkAccessManager::send(QNetworkAccessManager *transport, Operation operation,
                                          const QNetworkRequest &request, QIODevice *body)
{
    switch (operation) {
    case HeadOperation:
        return transport->head(request);
    case PutOperation:
        return transport->put(request, body);
    case PostOperation:
        return transport->post(request, body);
    case DeleteOperation:
        return transport->deleteResource(request);
    case CustomOperation:
        return transport->sendCustomRequest(
                request, request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray(),
                body);
    case GetOperation:
    case UnknownOperation:
        break;
    }
    return transport->get(request);
}

} // namespace Auth0Qt
