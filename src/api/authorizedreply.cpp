// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "api/authorizedreply.h"

#include "api/auth0networkaccessmanager_p.h"
#include "api/httpredirect.h"
#include "api/oncedevice.h"
#include "http/dpopnonces.h"
#include "http/httpverb.h"
#include "http/sendonceguard.h"
#include "provider/apiaccess.h"
#include "session/auth0credentials_p.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfuturewatcher.h>

#if QT_CONFIG(ssl)
#    include <QtNetwork/qsslconfiguration.h>
#    include <QtNetwork/qsslpresharedkeyauthenticator.h>
#endif

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

using Request = QNetworkRequest;
using Watcher = QFutureWatcher<Auth0Credentials>;

constexpr int MostReconnections = 2; // as Qt

// Not in the library's translations, since the texts are Qt's.
QString translatedByQt(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

AuthorizedReply::AuthorizedReply(Auth0NetworkAccessManagerPrivate *manager,
                                 QNetworkAccessManager::Operation operation,
                                 const QNetworkRequest &request, QIODevice *body)
    : QNetworkReply(manager->q)
    , m_manager(manager)
    , m_access(manager->access)
    , m_request(request)
    , m_operation(operation)
    , m_policy(Request::RedirectPolicy(
              request.attribute(Request::RedirectPolicyAttribute, manager->q->redirectPolicy())
                      .toInt()))
    , m_body(body)
{
    manager->replies.append(this);
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly);

    m_tokenTimer.setSingleShot(true);
    connect(&m_tokenTimer, &QTimer::timeout, this, [this] {
        if (m_state == State::AwaitingNewToken)
            forward401();
        else
            timeOut();
    });
    connect(this, &QNetworkReply::redirectAllowed, this, [this] {
        if (m_state == State::AwaitingPermission)
            beginHopLater();
    });
    beginHop();
}

AuthorizedReply::~AuthorizedReply()
{
    if (m_manager)
        m_manager->replies.removeOne(this);
    // A hop that is not deleted at once still reads from the device.
    QIODevice *const device = m_body.device();
    if (m_emitting > 0 && m_hop && device && device->parent() == this)
        device->setParent(m_hop);
    deleteHop();
}

void AuthorizedReply::leaveManager()
{
    const QPointer<AuthorizedReply> self(this);
    cancel(); // while the manager can still emit its signals
    if (!self)
        return;
    if (m_hop)
        m_hop->setParent(this); // its data can still be read
    m_manager = nullptr;
}

// --- The request

void AuthorizedReply::beginHop()
{
    if (m_state != State::AwaitingToken) // aborted
        return;
    m_token = {};
    if (!m_leftApi && m_access->isApiOrigin(m_request.url()))
        awaitToken(State::AwaitingToken, {});
    else
        send();
}

void AuthorizedReply::awaitToken(State state, const QString &rejectedToken)
{
    if (!m_manager)
        return;
    m_state = state;
    const int timeout = m_request.transferTimeout() > 0 ? m_request.transferTimeout()
                                                        : m_manager->q->transferTimeout();
    if (timeout > 0)
        m_tokenTimer.start(timeout);
    auto *const watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        takeCredentials(ApiAccess::result(watcher->future()));
    });
    watcher->setFuture(
            m_access->credentials(m_manager->q->audience(m_request.url()), rejectedToken));
}

void AuthorizedReply::takeCredentials(const Auth0Credentials &credentials)
{
    if (m_state != State::AwaitingToken && m_state != State::AwaitingNewToken)
        return; // aborted
    m_tokenTimer.stop();
    const bool isFirst = m_state == State::AwaitingToken;
    if (!credentials.isValid()) {
        m_auth0Error = credentials.error();
        return isFirst ? fail(Auth0NetworkAccessManagerPrivate::networkError(m_auth0Error),
                              m_auth0Error.message())
                       : forward401();
    }
    if (!isFirst) {
        if (credentials.accessToken() == m_token.accessToken() || !m_body.rewind())
            return forward401();
        deleteHop();
    }
    m_token = credentials;
    send();
}

void AuthorizedReply::send()
{
    if (!m_manager)
        return;
    if (!m_body.prepare()) {
        return fail(ContentReSendError,
                    QCoreApplication::translate("Auth0NetworkAccessManager",
                                                "The content of the request cannot be sent again"));
    }
    m_state = State::Sending;
    m_hop = hasProof() ? sendWithProof()
                       : m_manager->send(m_operation, hopRequest(), m_body.device());
    m_hop->setReadBufferSize(readBufferSize());
    if (m_ignoresSslErrors)
        m_hop->ignoreSslErrors();
#if QT_CONFIG(ssl)
    if (!m_ignoredSslErrors.isEmpty())
        m_hop->ignoreSslErrors(m_ignoredSslErrors);
#endif
    connectHop();
}

QNetworkRequest AuthorizedReply::hopRequest() const
{
    QNetworkRequest request(m_request);
    // Qt would send the header to every host that it is redirected to.
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    const AccessToken token = Auth0CredentialsData::accessTokenOf(m_token);
    if (!token.value.isEmpty())
        request.setRawHeader("Authorization", token.authorization());
    return request;
}

bool AuthorizedReply::hasProof() const
{
    return !Auth0CredentialsData::accessTokenOf(m_token).key.isNull();
}

// A proof is for one sending (RFC 9449 section 4.2). Qt sends a request again, with the same
// headers, if the connection is closed; a body that cannot be reset prevents this. Only a request
// with a custom method always has a body. HEAD has none, and a sequential body without a length is
// one that Qt reads into memory first: for these there is the guard, which needs TLS.
QNetworkReply *AuthorizedReply::sendWithProof()
{
    QNetworkRequest request = hopRequest();
    const QByteArray verb = httpVerb(m_operation, request);
    request.setRawHeader(
            "DPoP",
            m_token.dpopProof(verb, request.url(), DpopNonces::instance()->nonce(request.url())));
    if (m_operation == QNetworkAccessManager::HeadOperation) {
        QNetworkReply *const hop = m_manager->send(m_operation, request, nullptr);
        new SendOnceGuard(hop);
        return hop;
    }
    auto *const body = new OnceDevice(m_body.device());
    request.setAttribute(Request::CustomVerbAttribute, verb);
    if (body->isEmpty()) {
        request.setAttribute(Request::DoNotBufferUploadDataAttribute, true);
        request.setHeader(Request::ContentLengthHeader, 0);
    }
    QNetworkReply *const hop = m_manager->send(QNetworkAccessManager::CustomOperation, request,
                                               body);
    body->setParent(hop);
    new SendOnceGuard(hop);
    return hop;
}

// Later, since the hop is emitting a signal. The next request has another proof.
void AuthorizedReply::sendAgain()
{
    deleteHop();
    m_state = State::AwaitingRepeat;
    const auto repeat = [this] {
        if (m_state == State::AwaitingRepeat) // not aborted
            send();
    };
    QMetaObject::invokeMethod(this, repeat, Qt::QueuedConnection);
}

void AuthorizedReply::connectHop()
{
    // A hop must not be deleted while it emits a signal.
    const auto onSignal = [this](auto signal, auto reaction) {
        connect(m_hop, signal, this,
                [this, reaction](auto... values) { whileEmitting([&] { reaction(values...); }); });
    };
    using Reply = QNetworkReply;
    onSignal(&Reply::metaDataChanged, [this] { readHead(); });
    onSignal(&Reply::readyRead, [this] { readBody(); });
    onSignal(&Reply::errorOccurred, [this](NetworkError code) { readError(code); });
    onSignal(&Reply::finished, [this] { readEnd(); });
    onSignal(&Reply::readChannelFinished, [this] {
        if (m_state == State::Forwarding)
            Q_EMIT readChannelFinished();
    });
    onSignal(&Reply::downloadProgress, [this](qint64 received, qint64 total) {
        if (m_state == State::Forwarding || m_state == State::Finished)
            Q_EMIT downloadProgress(received, total);
    });
    onSignal(&Reply::uploadProgress, [this](qint64 sent, qint64 total) {
        if (m_state == State::Sending || m_state == State::Forwarding)
            Q_EMIT uploadProgress(sent, total);
    });
    onSignal(&Reply::socketStartedConnecting, [this] { Q_EMIT socketStartedConnecting(); });
    onSignal(&Reply::requestSent, [this] { Q_EMIT requestSent(); });
#if QT_CONFIG(ssl)
    onSignal(&Reply::encrypted, [this] { Q_EMIT encrypted(); });
    onSignal(&Reply::sslErrors,
             [this](const QList<QSslError> &errors) { Q_EMIT sslErrors(errors); });
    onSignal(&Reply::preSharedKeyAuthenticationRequired,
             [this](QSslPreSharedKeyAuthenticator *authenticator) {
                 Q_EMIT preSharedKeyAuthenticationRequired(authenticator);
             });
#endif
}

void AuthorizedReply::deleteHop()
{
    QNetworkReply *const hop = std::exchange(m_hop, nullptr);
    if (!hop)
        return;
    hop->disconnect(this);
    if (m_emitting == 0) {
        delete hop;
        return;
    }
    hop->abort();
    hop->deleteLater();
}

// The reply whose data and signals are forwarded, or null.
QNetworkReply *AuthorizedReply::forwardedHop() const
{
    return m_state == State::Forwarding || m_state == State::Finished ? m_hop.data() : nullptr;
}

// --- The response

void AuthorizedReply::readHead()
{
    if (m_state == State::Sending) {
        const int status = m_hop->attribute(Request::HttpStatusCodeAttribute).toInt();
        const bool hasNonce = hasProof() && DpopNonces::instance()->learn(m_hop);
        const bool asksForNonce = status == 401 && hasProof()
                && asksForDpopNonce(m_hop->rawHeader("WWW-Authenticate"));
        if (hasNonce && asksForNonce && m_body.isRepeatable() && !std::exchange(m_hasNonce, true))
            return sendAgain();
        const bool isRejected = status == 401 && !asksForNonce && !m_token.accessToken().isEmpty()
                && !m_retried && m_body.isRepeatable();
        const bool isRedirect = HttpRedirect::isRedirect(status)
                && m_policy != Request::ManualRedirectPolicy;
        if (isRejected || isRedirect)
            m_hop->setReadBufferSize(0); // the hop ends although its body is not read
        if (isRejected) {
            m_retried = true;
            return awaitToken(State::AwaitingNewToken, m_token.accessToken());
        }
        m_state = isRedirect ? State::Redirecting : State::Forwarding;
    } else if (m_state != State::Forwarding) {
        return;
    }
    copyHead();
    Q_EMIT metaDataChanged(); // for each hop, as QNetworkReply does
}

void AuthorizedReply::readBody()
{
    if (m_state == State::Forwarding)
        Q_EMIT readyRead();
    else if (m_state == State::Redirecting)
        m_hop->readAll(); // not used
}

void AuthorizedReply::readError(NetworkError code)
{
    const bool isAborted = SendOnceGuard::hasAborted(m_hop);
    const bool isClosed = m_state == State::Sending && hasProof()
            && (isAborted || code == ContentReSendError)
            && m_hop->attribute(Request::HttpStatusCodeAttribute).toInt() == 0;
    if (isClosed && m_body.isRepeatable() && m_reconnections++ < MostReconnections)
        return sendAgain();
    if (m_state == State::Sending)
        m_state = State::Forwarding; // there is no response
    if (m_state != State::Forwarding || code == NoError)
        return;
    if (!m_hop->isOpen()) // aborted, for example by its transfer timeout
        QNetworkReply::close();
    if (isAborted)
        setError(RemoteHostClosedError, translatedByQt("QHttp", "Connection closed"));
    else
        setError(code, m_hop->errorString());
    Q_EMIT errorOccurred(error());
}

void AuthorizedReply::readEnd()
{
    if (m_state == State::Redirecting)
        followRedirect();
    else if (m_state == State::Sending || m_state == State::Forwarding)
        finishForwarding();
}

void AuthorizedReply::followRedirect()
{
    // Qt resets the body of a request that it redirects with 307 or 308, also if it follows no
    // redirect.
    const bool isReset = hasProof() && m_hop->error() == ContentReSendError;
    if (m_hop->error() != NoError && !isReset)
        return fail(m_hop->error(), m_hop->errorString());
    const HttpRedirect redirect = HttpRedirect::evaluate(m_hop, m_operation, m_policy, m_redirects);
    if (redirect.error != NoError)
        return fail(redirect.error, redirect.errorString);
    deleteHop();
    ++m_redirects;
    m_request.setUrl(redirect.url);
    m_operation = redirect.operation;
    if (!redirect.keepsBody) {
        m_body = RequestBody(nullptr);
        m_request.setHeader(Request::ContentLengthHeader, {});
        m_request.setHeader(Request::ContentTypeHeader, {});
    }
    // Another server must not cause a request with the user's token by redirecting back to the API.
    if (!m_access->isApiOrigin(redirect.url))
        m_leftApi = true;
    setUrl(redirect.url);
    setOperation(redirect.operation);
    m_state = m_policy == Request::UserVerifiedRedirectPolicy ? State::AwaitingPermission
                                                              : State::AwaitingToken;
    if (m_state == State::AwaitingToken)
        beginHopLater();
    Q_EMIT redirected(redirect.url);
}

// Later, so that the caller receives redirected() first.
void AuthorizedReply::beginHopLater()
{
    const QList<QByteArray> names = rawHeaderList();
    for (const QByteArray &name : names) // of the previous hop
        setRawHeader(name, {});
    m_state = State::AwaitingToken;
    QMetaObject::invokeMethod(this, &AuthorizedReply::beginHop, Qt::QueuedConnection);
}

// The hop may have finished meanwhile. The signals that it has emitted are emitted now.
void AuthorizedReply::forward401()
{
    const QPointer<AuthorizedReply> self(this);
    const auto isForwarding = [&self] { return self && self->m_state == State::Forwarding; };
    m_state = State::Forwarding;
    m_hop->setReadBufferSize(readBufferSize());
    copyHead();
    Q_EMIT metaDataChanged();
    if (isForwarding() && m_hop->bytesAvailable() > 0) {
        const qint64 size = m_hop->bytesAvailable();
        Q_EMIT downloadProgress(size, m_hop->isFinished() ? size : -1);
        if (isForwarding())
            Q_EMIT readyRead();
    }
    if (!isForwarding() || !m_hop->isFinished())
        return; // the other signals of the hop follow
    readError(m_hop->error());
    if (isForwarding())
        Q_EMIT readChannelFinished();
    if (isForwarding())
        finishForwarding();
}

void AuthorizedReply::finishForwarding()
{
    copyHead();
    m_state = State::Finished;
    setFinished(true);
    Q_EMIT finished();
}

void AuthorizedReply::copyHead()
{
    setUrl(m_hop->url());
    for (const Request::Attribute attribute :
         { Request::HttpStatusCodeAttribute, Request::HttpReasonPhraseAttribute,
           Request::RedirectionTargetAttribute, Request::ConnectionEncryptedAttribute,
           Request::SourceIsFromCacheAttribute, Request::HttpPipeliningWasUsedAttribute,
           Request::Http2WasUsedAttribute, Request::OriginalContentLengthAttribute,
           Request::DownloadBufferAttribute }) {
        const QVariant value = m_hop->attribute(attribute);
        // The caller need not follow a redirect that this class follows.
        const bool isFollowed = attribute == Request::RedirectionTargetAttribute
                && m_state == State::Redirecting;
        if (value.isValid() && !isFollowed)
            setAttribute(attribute, value);
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    setHeaders(m_hop->headers());
#else
    for (const RawHeaderPair &header : m_hop->rawHeaderPairs())
        setRawHeader(header.first, header.second);
#endif
}

void AuthorizedReply::fail(NetworkError code, const QString &text)
{
    if (m_state == State::Finished)
        return;
    const QPointer<AuthorizedReply> self(this);
    m_state = State::Finished;
    m_tokenTimer.stop();
    deleteHop();
    setError(code, text);
    Q_EMIT errorOccurred(code);
    if (self)
        Q_EMIT downloadProgress(0, header(Request::ContentLengthHeader).toLongLong());
    if (!self)
        return;
    setFinished(true);
    Q_EMIT readChannelFinished();
    if (self)
        Q_EMIT finished();
}

void AuthorizedReply::cancel()
{
    if (m_state == State::Finished)
        return;
    QNetworkReply::close();
    fail(OperationCanceledError, translatedByQt("QNetworkReplyHttpImpl", "Operation canceled"));
}

// As Qt does if its transfer timeout expires.
void AuthorizedReply::timeOut()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 11, 0)
    QNetworkReply::close();
    fail(TimeoutError, translatedByQt("QNetworkReplyHttpImpl", "Operation timed out"));
#else
    cancel();
#endif
}

void AuthorizedReply::whileEmitting(const std::function<void()> &reaction)
{
    const QPointer<AuthorizedReply> self(this);
    ++m_emitting;
    reaction();
    if (self)
        --m_emitting;
}

// --- Functions of QNetworkReply

void AuthorizedReply::abort()
{
    if (m_state == State::Forwarding)
        m_hop->abort(); // emits signals, which are forwarded
    else
        cancel();
}

void AuthorizedReply::close()
{
    QNetworkReply::close();
    abort();
}

qint64 AuthorizedReply::bytesAvailable() const
{
    const QNetworkReply *const hop = forwardedHop();
    return QNetworkReply::bytesAvailable() + (hop ? hop->bytesAvailable() : 0);
}

bool AuthorizedReply::canReadLine() const
{
    const QNetworkReply *const hop = forwardedHop();
    return QNetworkReply::canReadLine() || (hop && hop->canReadLine());
}

qint64 AuthorizedReply::readData(char *data, qint64 maxSize)
{
    QNetworkReply *const hop = forwardedHop();
    const qint64 size = hop && hop->isOpen() ? hop->read(data, maxSize) : 0;
    return size > 0 || m_state != State::Finished ? qMax(size, qint64(0)) : -1;
}

void AuthorizedReply::setReadBufferSize(qint64 size)
{
    QNetworkReply::setReadBufferSize(size);
    if (m_hop && (m_state == State::Sending || m_state == State::Forwarding))
        m_hop->setReadBufferSize(size);
}

void AuthorizedReply::ignoreSslErrors()
{
    m_ignoresSslErrors = true;
    if (m_hop)
        m_hop->ignoreSslErrors();
}

#if QT_CONFIG(ssl)
void AuthorizedReply::sslConfigurationImplementation(QSslConfiguration &configuration) const
{
    configuration = m_hop ? m_hop->sslConfiguration() : m_request.sslConfiguration();
}

void AuthorizedReply::setSslConfigurationImplementation(const QSslConfiguration &configuration)
{
    m_request.setSslConfiguration(configuration);
    if (m_hop)
        m_hop->setSslConfiguration(configuration);
}

void AuthorizedReply::ignoreSslErrorsImplementation(const QList<QSslError> &errors)
{
    m_ignoredSslErrors = errors;
    if (m_hop)
        m_hop->ignoreSslErrors(errors);
}
#endif

} // namespace Auth0Qt
