// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "api/authorizedreply.h"

#include "api/auth0networkaccessmanager_p.h"
#include "api/httpredirect.h"
#include "provider/apiaccess.h"

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

// For programs that only look at QNetworkReply::error(): whether to sign in or to try again.
QNetworkReply::NetworkError networkError(const Auth0Error &error)
{
    if (!error.isTransient())
        return QNetworkReply::AuthenticationRequiredError;
    switch (error.code()) {
    case Auth0::ErrorCode::Timeout:
        return QNetworkReply::TimeoutError;
    case Auth0::ErrorCode::RateLimited:
    case Auth0::ErrorCode::ServerError:
        return QNetworkReply::ServiceUnavailableError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

// Qt's own words: not for our translations.
QString qtsText(const char *text)
{
    constexpr char Context[] = "QNetworkReplyHttpImpl";
    return QCoreApplication::translate(Context, text);
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
    , m_policy(manager->q->redirectPolicy())
    , m_body(body)
    , m_hasBody(body != nullptr)
{
    manager->replies.append(this);
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly);

    const QVariant policy = request.attribute(Request::RedirectPolicyAttribute);
    if (policy.isValid())
        m_policy = Request::RedirectPolicy(policy.toInt());
    if (body)
        m_bodyStart = body->pos();

    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_state == State::AwaitingNewToken)
            handOn();
        else
            timeOut();
    });
    connect(this, &QNetworkReply::redirectAllowed, this, [this] {
        if (m_state == State::AwaitingPermission)
            goOn();
    });
    beginHop();
}

AuthorizedReply::~AuthorizedReply()
{
    if (m_manager)
        m_manager->replies.removeOne(this);
    // A hop that cannot be deleted at once must not lose what it reads from.
    if (m_telling > 0 && m_hop && m_body && m_body->parent() == this)
        m_body->setParent(m_hop);
    dropHop();
}

void AuthorizedReply::leaveManager()
{
    const QPointer<AuthorizedReply> self(this);
    cancel(); // now: Qt lets a manager hear of its replies' ends to the end
    if (!self)
        return;
    if (m_hop)
        m_hop->setParent(this); // what has not been read yet
    m_manager = nullptr;
}

// --- Before there is an answer

void AuthorizedReply::beginHop()
{
    m_token.clear();
    if (!m_strayed && m_access->isApiOrigin(m_request.url()))
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
        m_patience.start(timeout);
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
        return; // aborted meanwhile
    m_patience.stop();
    const bool isFirst = m_state == State::AwaitingToken;
    if (!credentials.isValid()) {
        m_auth0Error = credentials.error();
        return isFirst ? fail(networkError(m_auth0Error), m_auth0Error.message()) : handOn();
    }
    if (!isFirst) {
        if (credentials.accessToken() == m_token || !rewind())
            return handOn();
        dropHop();
    }
    m_token = credentials.accessToken();
    send();
}

void AuthorizedReply::send()
{
    if (!m_manager)
        return;
    // A device that was deleted meanwhile cannot be sent at all.
    if (m_hasBody && (!m_body || (m_bodyUsed && !rewind()))) {
        return fail(ContentReSendError,
                    QCoreApplication::translate("Auth0NetworkAccessManager",
                                                "The content of the request cannot be sent again"));
    }
    m_bodyUsed = m_hasBody;
    m_state = State::Sending;
    m_hop = m_manager->send(m_operation, hopRequest(), m_body);
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
    // Qt would take the header along to anywhere.
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token.toLatin1()); // RFC 6750 2.1
    return request;
}

void AuthorizedReply::connectHop()
{
    // Each through tell(), so that we know that the hop is in the middle of a signal.
    const auto hear = [this](auto signal, auto reaction) {
        connect(m_hop, signal, this,
                [this, reaction](auto... values) { tell([&] { reaction(values...); }); });
    };
    using Reply = QNetworkReply;
    hear(&Reply::metaDataChanged, [this] { readHead(); });
    hear(&Reply::readyRead, [this] { readBody(); });
    hear(&Reply::errorOccurred, [this](NetworkError code) { readError(code); });
    hear(&Reply::finished, [this] { readEnd(); });
    hear(&Reply::readChannelFinished, [this] {
        if (m_state == State::HandedOn)
            Q_EMIT readChannelFinished();
    });
    hear(&Reply::downloadProgress, [this](qint64 received, qint64 total) {
        if (m_state == State::HandedOn || m_state == State::Finished)
            Q_EMIT downloadProgress(received, total);
    });
    hear(&Reply::uploadProgress, [this](qint64 sent, qint64 total) {
        if (m_state == State::Sending || m_state == State::HandedOn)
            Q_EMIT uploadProgress(sent, total);
    });
    hear(&Reply::socketStartedConnecting, [this] { Q_EMIT socketStartedConnecting(); });
    hear(&Reply::requestSent, [this] { Q_EMIT requestSent(); });
#if QT_CONFIG(ssl)
    hear(&Reply::encrypted, [this] { Q_EMIT encrypted(); });
    hear(&Reply::sslErrors, [this](const QList<QSslError> &errors) { Q_EMIT sslErrors(errors); });
    hear(&Reply::preSharedKeyAuthenticationRequired,
         [this](QSslPreSharedKeyAuthenticator *authenticator) {
             Q_EMIT preSharedKeyAuthenticationRequired(authenticator);
         });
#endif
}

void AuthorizedReply::dropHop()
{
    QNetworkReply *const hop = std::exchange(m_hop, nullptr);
    if (!hop)
        return;
    hop->disconnect(this);
    if (m_telling == 0) {
        delete hop;
        return;
    }
    hop->abort();
    hop->deleteLater();
}

bool AuthorizedReply::isRepeatable() const
{
    return !m_hasBody || (m_body && !m_body->isSequential());
}

bool AuthorizedReply::rewind()
{
    if (!m_hasBody)
        return true;
    // reset() also for the start: that of QHttpMultiPart knows no other place.
    if (!isRepeatable() || !(m_bodyStart == 0 ? m_body->reset() : m_body->seek(m_bodyStart)))
        return false;
    m_bodyUsed = false;
    return true;
}

// --- The answer

void AuthorizedReply::readHead()
{
    if (m_state == State::HandedOn) {
        copyHead();
        Q_EMIT metaDataChanged();
        return;
    }
    if (m_state != State::Sending)
        return;
    const int status = m_hop->attribute(Request::HttpStatusCodeAttribute).toInt();
    if (status == 401 && !m_token.isEmpty() && !m_retried && isRepeatable()) {
        m_retried = true;
        m_hop->setReadBufferSize(0); // it has to end without being read
        awaitToken(State::AwaitingNewToken, m_token);
    } else if (HttpRedirect::isRedirect(status) && m_policy != Request::ManualRedirectPolicy) {
        m_hop->setReadBufferSize(0);
        m_state = State::Redirecting;
        copyHead();
        Q_EMIT metaDataChanged(); // a real reply tells of each hop
    } else {
        m_state = State::HandedOn;
        copyHead();
        Q_EMIT metaDataChanged();
    }
}

void AuthorizedReply::readBody()
{
    if (m_state == State::HandedOn)
        Q_EMIT readyRead();
    else if (m_state == State::Redirecting)
        m_hop->readAll(); // nobody will want it
}

void AuthorizedReply::readError(NetworkError code)
{
    if (m_state == State::Sending)
        m_state = State::HandedOn; // there will be no head
    if (m_state != State::HandedOn || code == NoError)
        return;
    if (!m_hop->isOpen()) // aborted, perhaps by its transfer timeout
        QNetworkReply::close();
    setError(code, m_hop->errorString());
    Q_EMIT errorOccurred(code);
}

void AuthorizedReply::readEnd()
{
    if (m_state == State::Redirecting)
        follow();
    else if (m_state == State::Sending || m_state == State::HandedOn)
        finishHandedOn();
}

void AuthorizedReply::follow()
{
    if (m_hop->error() != NoError) // it broke off
        return fail(m_hop->error(), m_hop->errorString());
    const HttpRedirect redirect = HttpRedirect::judge(m_hop, m_policy, m_redirects);
    if (redirect.error != NoError)
        return fail(redirect.error, redirect.errorString);
    dropHop();
    ++m_redirects;
    m_request.setUrl(redirect.url);
    m_operation = redirect.operation;
    if (!redirect.keepsBody) {
        m_body = nullptr;
        m_hasBody = false;
        m_request.setHeader(Request::ContentLengthHeader, {});
        m_request.setHeader(Request::ContentTypeHeader, {});
    }
    // Who is redirected back here by a stranger does the stranger's bidding.
    if (!m_access->isApiOrigin(redirect.url))
        m_strayed = true;
    setUrl(redirect.url);
    setOperation(redirect.operation);
    m_state = m_policy == Request::UserVerifiedRedirectPolicy ? State::AwaitingPermission
                                                              : State::AwaitingToken;
    if (m_state == State::AwaitingToken)
        goOn();
    Q_EMIT redirected(redirect.url);
}

// To the next hop, later, when the caller has heard of it.
void AuthorizedReply::goOn()
{
    const QList<QByteArray> names = rawHeaderList();
    for (const QByteArray &name : names) // those of the hop before
        setRawHeader(name, {});
    m_state = State::AwaitingToken;
    QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_state == State::AwaitingToken)
                    beginHop();
            },
            Qt::QueuedConnection);
}

// The 401 that was in hand.
void AuthorizedReply::handOn()
{
    const QPointer<AuthorizedReply> self(this);
    m_state = State::HandedOn;
    m_hop->setReadBufferSize(readBufferSize());
    copyHead();
    Q_EMIT metaDataChanged();
    if (self && m_state == State::HandedOn && m_hop->bytesAvailable() > 0) {
        const qint64 size = m_hop->bytesAvailable();
        Q_EMIT downloadProgress(size, m_hop->isFinished() ? size : -1);
        if (self && m_state == State::HandedOn)
            Q_EMIT readyRead();
    }
    if (!self || m_state != State::HandedOn || !m_hop->isFinished())
        return; // the rest comes by itself
    readError(m_hop->error());
    if (self && m_state == State::HandedOn)
        Q_EMIT readChannelFinished();
    if (self && m_state == State::HandedOn)
        finishHandedOn();
}

void AuthorizedReply::finishHandedOn()
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
        // The caller need not follow what we follow.
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
    m_patience.stop();
    dropHop();
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
    fail(OperationCanceledError, qtsText("Operation canceled"));
}

// As Qt does with its transfer timeout.
void AuthorizedReply::timeOut()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 11, 0)
    QNetworkReply::close();
    fail(TimeoutError, qtsText("Operation timed out"));
#else
    cancel();
#endif
}

bool AuthorizedReply::tell(const std::function<void()> &emission)
{
    const QPointer<AuthorizedReply> self(this);
    ++m_telling;
    emission();
    if (!self)
        return false;
    --m_telling;
    return true;
}

// --- What the caller does

void AuthorizedReply::abort()
{
    if (m_state == State::HandedOn)
        m_hop->abort(); // tells us, and so the caller
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
    const bool isOurs = m_hop && (m_state == State::HandedOn || m_state == State::Finished);
    return QNetworkReply::bytesAvailable() + (isOurs ? m_hop->bytesAvailable() : 0);
}

bool AuthorizedReply::canReadLine() const
{
    const bool isOurs = m_hop && (m_state == State::HandedOn || m_state == State::Finished);
    return QNetworkReply::canReadLine() || (isOurs && m_hop->canReadLine());
}

qint64 AuthorizedReply::readData(char *data, qint64 maxSize)
{
    const bool isOurs = m_hop && (m_state == State::HandedOn || m_state == State::Finished);
    const qint64 size = isOurs && m_hop->isOpen() ? m_hop->read(data, maxSize) : 0;
    return size > 0 || m_state != State::Finished ? qMax(size, qint64(0)) : -1;
}

void AuthorizedReply::setReadBufferSize(qint64 size)
{
    QNetworkReply::setReadBufferSize(size);
    if (m_hop && (m_state == State::Sending || m_state == State::HandedOn))
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
