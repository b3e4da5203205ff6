// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "worker.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcryptographichash.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfuture.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qsocketnotifier.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qnetworkrequest.h>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Auth0QtTest {

namespace {

QJsonObject json(const Auth0Error &error)
{
    const auto codes = QMetaEnum::fromType<Auth0::ErrorCode>();
    return { { u"code"_s, QString::fromLatin1(codes.valueToKey(int(error.code()))) },
             { u"detail"_s, error.detail() },
             { u"httpStatus"_s, error.httpStatus() } };
}

QString hash(const QString &token)
{
    const auto sum = QCryptographicHash::hash(token.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(sum.toHex().first(16));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What must not grow.
QJsonObject footprint()
{
    const auto pages = contents(u"/proc/self/statm"_s).split(' ').value(1).toLongLong();
    const QDir::Filters all = QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot;
    return { { u"rss"_s, double(pages * sysconf(_SC_PAGESIZE)) },
             { u"descriptors"_s, int(QDir(u"/proc/self/fd"_s).entryList(all).size()) },
             { u"threads"_s, int(QDir(u"/proc/self/task"_s).entryList(all).size()) } };
}

} // namespace

Worker::Worker(const QString &account, const QString &user, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_browser(user)
{
    m_provider.setIssuer(qEnvironmentVariable("AUTH0QT_TEST_ISSUER"));
    m_provider.setClientId(qEnvironmentVariable("AUTH0QT_TEST_CLIENT_ID"));
    m_provider.setApiOrigins({ m_provider.issuer() });
    m_provider.setAccount(account);
    m_provider.setAudience(u"https://api.example.com"_s);
    m_provider.setScopes(
            { u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s, u"read:things"_s });
    m_provider.setRedirectUris({ QUrl(u"com.auth0qt.demo://callback"_s) });
    m_provider.setBrowser(&m_browser);
    if (!folder.isEmpty()) {
        m_files = std::make_unique<FileStore>(folder);
        m_provider.setStore(m_files.get());
    }
    auto *const input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(input, &QSocketNotifier::activated, this, &Worker::readInput);
}

void Worker::readInput()
{
    char buffer[4096];
    const auto size = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (size <= 0) // whoever started us is gone
        return QCoreApplication::quit();
    m_input.append(buffer, size);
    for (auto end = m_input.indexOf('\n'); end >= 0; end = m_input.indexOf('\n')) {
        const QByteArray line = m_input.first(end);
        m_input.remove(0, end + 1);
        run(QJsonDocument::fromJson(line).object());
    }
}

void Worker::run(const QJsonObject &command)
{
    m_context = std::make_unique<QObject>();
    const QString name = command["command"_L1].toString();
    if (name == "restore"_L1)
        return restore();
    if (name == "login"_L1)
        return login();
    if (name == "refresh"_L1)
        return refresh();
    if (name == "ask"_L1)
        return ask(command["callers"_L1].toInt());
    if (name == "call"_L1)
        return call();
    if (name == "logout"_L1)
        return logout();
    if (name == "expiry"_L1)
        return awaitExpiry();
    if (name == "idle"_L1)
        return whenIdle([this] { answer(); });
    if (name == "autoRefresh"_L1) {
        m_provider.setAutoRefresh(true);
        return answer();
    }
    if (name == "until"_L1)
        return awaitToken(command["hash"_L1].toString());
    if (name == "cycles"_L1)
        return cycles(command["count"_L1].toInt());
    qFatal("an unknown command");
}

// The end of a command, and how things stand then.
void Worker::answer(QJsonObject more)
{
    m_context.reset();
    more.insert(u"authenticated"_s, m_provider.isAuthenticated());
    more.insert(u"persistent"_s, m_provider.isPersistent());
    const QByteArray line = QJsonDocument(more).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

void Worker::answerError(const Auth0Error &error)
{
    answer({ { u"error"_s, json(error) } });
}

// A step of a command is done.
void Worker::ended(const Auth0Error &error)
{
    if (error)
        answerError(error);
    else
        answer();
}

void Worker::whenIdle(std::function<void()> next)
{
    // Later, since what has just ended may begin something else.
    QMetaObject::invokeMethod(
            m_context.get(),
            [this, next] {
                if (!m_provider.isBusy())
                    return next();
                connect(
                        &m_provider, &Auth0Provider::busyChanged, m_context.get(),
                        [this, next] { whenIdle(next); }, Qt::SingleShotConnection);
            },
            Qt::QueuedConnection);
}

void Worker::restore()
{
    connect(&m_provider, &Auth0Provider::restoreFinished, m_context.get(), [this](bool restored) {
        QJsonObject result { { u"restored"_s, restored } };
        if (m_provider.lastError())
            result.insert(u"error"_s, json(m_provider.lastError()));
        answer(result);
    });
    m_provider.restore();
}

// With all that follows by itself, userinfo and its storing.
void Worker::login()
{
    connect(&m_provider, &Auth0Provider::loggedIn, m_context.get(),
            [this] { whenIdle([this] { ended(m_provider.lastError()); }); });
    connect(&m_provider, &Auth0Provider::loginFailed, m_context.get(),
            [this](const Auth0Error &error) { answerError(error); });
    m_provider.login();
}

void Worker::refresh()
{
    m_provider.refresh().then(m_context.get(), [this](const Auth0Credentials &credentials) {
        if (credentials.isValid())
            answer({ { u"hash"_s, hash(credentials.accessToken()) } });
        else
            answerError(credentials.error());
    });
}

// Many parts of an application want a token at the same time, by the one way or the other.
void Worker::ask(int callers)
{
    m_answers = {};
    QElapsedTimer since;
    since.start();
    for (int i = 0; i < callers; ++i) {
        const auto take = [this, since, callers](const Auth0Credentials &credentials) {
            note(credentials, since, callers);
        };
        if (i % 2 == 0)
            m_provider.credentials().then(m_context.get(), take);
        else
            m_provider.requestCredentials(m_context.get(), take);
    }
}

void Worker::note(const Auth0Credentials &credentials, const QElapsedTimer &since, int callers)
{
    QJsonObject one { { u"ms"_s, double(since.nsecsElapsed()) / 1e6 } };
    if (credentials.isValid())
        one.insert(u"hash"_s, hash(credentials.accessToken()));
    else
        one.insert(u"error"_s, json(credentials.error()));
    m_answers.append(one);
    if (m_answers.size() == callers)
        answer({ { u"answers"_s, m_answers } });
}

// The API accepts the token that we have.
void Worker::call()
{
    QNetworkRequest request(QUrl(m_provider.issuer()).resolved(QUrl(u"api/things"_s)));
    if (!m_provider.authorize(&request))
        return answer({ { u"status"_s, 0 } });
    QNetworkReply *const reply = m_api.get(request);
    connect(reply, &QNetworkReply::finished, m_context.get(), [this, reply] {
        reply->deleteLater();
        answer({ { u"status"_s,
                   reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() } });
    });
}

void Worker::logout()
{
    connect(&m_provider, &Auth0Provider::loggedOut, m_context.get(),
            [this] { whenIdle([this] { ended(m_provider.lastError()); }); });
    m_provider.logout();
}

// Tokens are judged by whole seconds, so that none is good when its time is over.
void Worker::awaitExpiry()
{
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(m_provider.expiresAt());
    QTimer::singleShot(int(std::max<qint64>(0, left)), Qt::PreciseTimer, m_context.get(),
                       [this] { answer(); });
}

// Until we have the token that another process has got.
void Worker::awaitToken(const QString &wanted)
{
    m_provider.credentials().then(m_context.get(), [this, wanted](const Auth0Credentials &c) {
        if (!c.isValid())
            return answerError(c.error());
        if (hash(c.accessToken()) == wanted)
            return whenIdle([this] { answer(); });
        connect(
                &m_provider, &Auth0Provider::expiresAtChanged, m_context.get(),
                [this, wanted] { awaitToken(wanted); }, Qt::SingleShotConnection);
    });
}

// Sign in, refresh, sign out, again and again.
void Worker::cycles(int count)
{
    if (count == 0)
        return answer(footprint());
    m_context = std::make_unique<QObject>();
    const auto failed = [this](const Auth0Error &error) { answerError(error); };
    connect(&m_provider, &Auth0Provider::loginFailed, m_context.get(), failed);
    connect(&m_provider, &Auth0Provider::loggedIn, m_context.get(), [this, failed] {
        whenIdle([this, failed] {
            m_provider.refresh().then(m_context.get(), [this, failed](const Auth0Credentials &c) {
                if (!c.isValid())
                    return failed(c.error());
                m_provider.logout();
            });
        });
    });
    connect(&m_provider, &Auth0Provider::loggedOut, m_context.get(), [this, count, failed] {
        whenIdle([this, count, failed] {
            if (m_provider.lastError())
                return failed(m_provider.lastError());
            cycles(count - 1);
        });
    });
    m_provider.login();
}

} // namespace Auth0QtTest
