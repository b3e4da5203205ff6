// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/httpaccessmanager.h"

#include "http/dpopreply.h"
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

// The reply to a request that must not be sent.
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
        // Later: the caller has not connected yet. Other replies do not finish within get() either.
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

// The managers of the main thread. The list is never destroyed, since a provider that is a static
// object may be destroyed after it.
QList<HttpAccessManager *> &managers()
{
    static auto *const all = new QList<HttpAccessManager *>;
    return *all;
}

// Providers in other threads have managers there.
QBasicMutex managersMutex;

} // namespace

HttpAccessManager::HttpAccessManager(QObject *parent)
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

HttpAccessManager::~HttpAccessManager()
{
    // They use this object until they are deleted. The base class would delete them too late.
    qDeleteAll(findChildren<DpopReply *>(QString(), Qt::FindDirectChildrenOnly));
    const QMutexLocker locker(&managersMutex);
    managers().removeOne(this);
}

// Called in the destructor of QCoreApplication. Otherwise the network thread would run while exit()
// destroys the objects that it uses. Deleting the transport waits for the end of its thread. This
// works only now: without an application object Qt sends no events to other threads.
void HttpAccessManager::endTransports()
{
    QList<QPointer<QNetworkAccessManager>> transports;
    {
        const QMutexLocker locker(&managersMutex);
        for (const HttpAccessManager *const manager : std::as_const(managers())) {
            if (manager->thread() == QThread::currentThread())
                transports.append(manager->m_ownTransport);
        }
    }
    // A handler of a reply may delete its manager.
    for (const auto &transport : std::as_const(transports))
        delete transport;
}

void HttpAccessManager::setTransport(QNetworkAccessManager *transport)
{
    if (transport && (transport == this || transport->thread() != thread())) {
        qCWarning(lcHttp, "A network access manager of another thread cannot be used");
        transport = nullptr;
    }
    m_transport = transport;
}

HttpAccessManager::AuthorizationScope::AuthorizationScope(HttpAccessManager *manager,
                                                          const QByteArray &authorization,
                                                          const DpopKey &key)
    : m_manager(manager)
{
    manager->m_authorization = authorization;
    manager->m_dpopKey = key;
}

HttpAccessManager::AuthorizationScope::~AuthorizationScope()
{
    if (!m_manager)
        return;
    m_manager->m_authorization.clear();
    m_manager->m_dpopKey = {};
}

QByteArray HttpAccessManager::auth0Client(Environment environment)
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

QNetworkReply *HttpAccessManager::getForeign(const QNetworkRequest &request)
{
    QNetworkRequest foreign(request);
    foreign.setAttribute(ForeignAttribute, true);
    return get(foreign);
}

QNetworkReply *HttpAccessManager::createRequest(Operation operation, const QNetworkRequest &request,
                                                QIODevice *body)
{
    Once once { operation, request, {} };
    if (body)
        once.body = body->readAll();
    if (isForeign(request))
        return sendOnce(std::move(once), m_deadline);
    // Now, since the scope has ended when a request is repeated with another proof.
    if (!m_authorization.isEmpty())
        once.request.setRawHeader("Authorization", m_authorization);
    const DpopKey key = m_dpopKey.isNull() ? request.attribute(DpopAttribute).value<DpopKey>()
                                           : m_dpopKey;
    once.request.setAttribute(DpopAttribute, {});
    if (key.isNull())
        return sendOnce(std::move(once), m_deadline);
    once.hasProof = true;
    return new DpopReply(this, once, key);
}

QNetworkReply *HttpAccessManager::sendOnce(Once once, std::chrono::milliseconds deadline)
{
    QNetworkAccessManager *const transport = m_transport ? m_transport : m_ownTransport;
    if (!transport || !isAllowedEndpoint(once.request.url())) {
        auto *blocked = new BlockedReply(once.operation, once.request, this);
        new ReplyGuard(blocked, ReplyGuard::Reason::Insecure);
        return blocked;
    }

    // Qt sends a request without a body again, with the same proof, when the connection is closed.
    // With a body that cannot be reset it reports an error instead.
    if (once.hasProof && !once.body && once.operation == GetOperation) {
        once.operation = CustomOperation;
        once.request.setAttribute(QNetworkRequest::CustomVerbAttribute, QByteArray("GET"));
        once.body = QByteArray();
    }
    QNetworkRequest &ruled = once.request;
    applyRules(&ruled, once.body.has_value());
    OneShotBody *oneShot = nullptr;
    if (once.body) {
        oneShot = new OneShotBody(*once.body,
                                  once.hasProof ? OneShotBody::Resend::Never
                                                : OneShotBody::Resend::BeforeBody);
        ruled.setHeader(QNetworkRequest::ContentLengthHeader, once.body->size());
    }
    QNetworkReply *reply = send(transport, once.operation, ruled, oneShot);
    if (oneShot)
        oneShot->setParent(reply);
    // Qt treats the reply as a child of this manager. But its parent is the transport, which may
    // live longer.
    connect(this, &QObject::destroyed, reply, [reply] { delete reply; });
    new ReplyGuard(reply, transport, oneShot, ruled.attribute(SizeLimitAttribute).toLongLong(),
                   deadline,
                   isForeign(ruled) ? ReplyGuard::Reader::Caller : ReplyGuard::Reader::Guard);
    if (!isForeign(ruled))
        Q_EMIT requestSent(reply);
    return reply;
}

// Attributes of the request override the settings of a manager.
void HttpAccessManager::applyRules(QNetworkRequest *request, bool hasBody) const
{
    using Request = QNetworkRequest;
    // A redirect would send the code or the token to another URL (307 repeats the body).
    request->setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request->setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request->setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request->setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request->setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request->setAttribute(Request::CacheSaveControlAttribute, false);
    // HTTP/2 of Qt before 6.5.7 has security bugs, and only HTTP/1.1 is known never to send a body
    // twice. For a few small requests HTTP/2 has no advantage.
    request->setAttribute(Request::Http2AllowedAttribute, false);
    request->setAttribute(Request::HttpPipeliningAllowedAttribute, false);
    request->setAttribute(Request::AutoDeleteReplyOnFinishAttribute, false);
    if (hasBody)
        request->setAttribute(Request::DoNotBufferUploadDataAttribute, true);

    const qint64 wanted = request->attribute(SizeLimitAttribute).toLongLong();
    const qint64 limit = wanted > 0 ? wanted : DefaultSizeLimit;
    request->setAttribute(SizeLimitAttribute, limit);
    request->setDecompressedSafetyCheckThreshold(limit);
    // Replaces the timeout of the transport; the deadline ends first.
    request->setTransferTimeout(int(m_deadline.count()) + 1000);

    if (!request->hasRawHeader("Accept"))
        request->setRawHeader("Accept", "application/json");
    if (isForeign(*request))
        return;
    request->setRawHeader("User-Agent", "Auth0Qt/" AUTH0QT_VERSION);
    if (m_telemetry)
        request->setRawHeader("Auth0-Client", auth0Client(Environment::Include));
}

QNetworkReply *HttpAccessManager::send(QNetworkAccessManager *transport, Operation operation,
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
