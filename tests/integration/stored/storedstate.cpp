// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "storedstate.h"

#include "session/sessionfolder.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0QtTest {

namespace {

QByteArray joined(const QJsonValue &pieces)
{
    QString text;
    const QJsonArray array = pieces.toArray();
    for (const auto &piece : array)
        text += piece.toString();
    return text.toUtf8();
}

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        result.append(item.toString());
    return result;
}

// The value of a key among the entries, the parts of a split one joined. Written once more for
// the test: only the layout is that of ChunkedSecret.
QJsonObject valueAmong(const QMap<QString, QByteArray> &entries, const QString &key)
{
    const QByteArray magic = "auth0qt-entry:";
    QByteArray value = entries.value(key);
    if (value.startsWith(magic)) {
        const QJsonObject header = QJsonDocument::fromJson(value.mid(magic.size())).object();
        value.clear();
        for (int i = 0; i < header["count"_L1].toInt(); ++i) {
            value += entries.value(key + u'#' + header["generation"_L1].toString() + u'.'
                                   + QString::number(i));
        }
    }
    return QJsonDocument::fromJson(value).object();
}

} // namespace

QNetworkReply *StoredState::Network::createRequest(Operation operation,
                                                   const QNetworkRequest &request, QIODevice *body)
{
    const QString url = request.url().toString(QUrl::FullyEncoded);
    QNetworkRequest changed = request;
    if (url.startsWith(from))
        changed.setUrl(QUrl(to + url.mid(from.size())));
    return QNetworkAccessManager::createRequest(operation, changed, body);
}

StoredState::StoredState(const QString &file)
{
    QFile recorded(file);
    if (!recorded.open(QIODevice::ReadOnly)) {
        m_error = file + u": "_s + recorded.errorString();
        return;
    }
    m_recorded = QJsonDocument::fromJson(recorded.readAll()).object();
    clocks.setWall(std::chrono::milliseconds(clocks.now().msecsTo(recordedAt().addSecs(10))));
    const QJsonArray sessions = m_recorded["expected"_L1]["sessions"_L1].toArray();
    for (const auto &session : sessions)
        aliveTokens.insert(session["refreshToken"_L1].toString());
    bringBack();
    serve();
}

void StoredState::bringBack()
{
    m_items.clear();
    const QJsonArray entries = m_recorded["keychain"_L1].toArray();
    for (const auto &entry : entries) {
        SecretItem item { entry["label"_L1].toString(),
                          {},
                          joined(entry["value"_L1]),
                          entry["contentType"_L1].toString() };
        const QVariantMap attributes = entry["attributes"_L1].toObject().toVariantMap();
        for (auto it = attributes.cbegin(); it != attributes.cend(); ++it)
            item.attributes.insert(it.key(), it.value().toString());
        if (item.attributes[u"type"_s] == "base64"_L1)
            item.secret = item.secret.toBase64();
        m_items.add(item);
        store.setService(item.attributes[u"server"_s]);
    }
    m_error = m_items.error();

    QDir folder(Auth0Qt::sessionFolder());
    const QStringList before = folder.entryList(QDir::Files);
    for (const QString &name : before)
        folder.remove(name);
    const QVariantMap files = m_recorded["runtimeFolder"_L1].toObject().toVariantMap();
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        QFile file(folder.filePath(it.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value().toByteArray()) < 0)
            m_error = file.errorString();
    }
    if (entries.isEmpty() || files.isEmpty())
        m_error = u"nothing is recorded"_s;
}

void StoredState::serve()
{
    m_network.from = issuer();
    m_network.to = server.url().toString();
    const auto at = [this](const QString &path) -> QString { return issuer() + path; };
    server.reply("/.well-known/openid-configuration",
                 Answer::json({ { u"issuer"_s, issuer() },
                                { u"authorization_endpoint"_s, at(u"authorize"_s) },
                                { u"token_endpoint"_s, at(u"oauth/token"_s) },
                                { u"revocation_endpoint"_s, at(u"oauth/revoke"_s) },
                                { u"userinfo_endpoint"_s, at(u"userinfo"_s) },
                                { u"jwks_uri"_s, at(u".well-known/jwks.json"_s) } }));
    server.reply("/oauth/token", [this](const Request &request) { return answerToken(request); });
    server.reply("/oauth/revoke", Answer::text({}, {}));
}

Answer StoredState::answerToken(const Request &request)
{
    if (!aliveTokens.remove(request.form(u"refresh_token"_s)))
        return Answer::oauthError("invalid_grant", "unknown or used", 403);
    ++m_refreshes;
    const QString refreshToken = u"refresh-%1"_s.arg(m_refreshes);
    aliveTokens.insert(refreshToken);
    return Answer::json({ { u"access_token"_s, u"access-%1"_s.arg(m_refreshes) },
                          { u"refresh_token"_s, refreshToken },
                          { u"token_type"_s, u"Bearer"_s },
                          { u"expires_in"_s, 3600 } });
}

std::unique_ptr<Auth0Provider> StoredState::makeProvider(const QString &account)
{
    auto provider = std::make_unique<Auth0Provider>();
    provider->setIssuer(issuer());
    provider->setClientId(clientId());
    provider->setAccount(account);
    provider->setStore(&store);
    provider->setBrowser(&m_browser);
    provider->setNetworkAccessManager(&m_network);
    provider->setRedirectUris({ QUrl(u"http://127.0.0.1:0/callback"_s) });
    return provider;
}

QString StoredState::key(const QString &account) const
{
    return m_recorded["keys"_L1][account].toString();
}

QDateTime StoredState::recordedAt() const
{
    return QDateTime::fromString(text(u"recordedAt"_s), Qt::ISODateWithMs);
}

QJsonObject StoredState::expectedSession(const QString &account) const
{
    const QJsonArray sessions = m_recorded["expected"_L1]["sessions"_L1].toArray();
    for (const auto &session : sessions) {
        if (session["account"_L1].toString() == account)
            return session.toObject();
    }
    return {};
}

QString StoredState::accessToken(const QString &account) const
{
    return expectedSession(account).value("accessToken"_L1).toString();
}

QString StoredState::refreshToken(const QString &account) const
{
    return expectedSession(account).value("refreshToken"_L1).toString();
}

QStringList StoredState::unrevokedTokens() const
{
    return strings(m_recorded["expected"_L1]["unrevoked"_L1]);
}

QJsonObject StoredState::recordedValue(const QString &key) const
{
    QMap<QString, QByteArray> entries;
    const QJsonArray recorded = m_recorded["keychain"_L1].toArray();
    for (const auto &entry : recorded)
        entries.insert(entry["key"_L1].toString(), joined(entry["value"_L1]));
    return valueAmong(entries, store.service() + u'/' + key);
}

QJsonObject StoredState::currentValue(const QString &key)
{
    QMap<QString, QByteArray> entries;
    const QList<SecretItem> items = m_items.all();
    for (const SecretItem &item : items) {
        const bool isEncoded = item.attributes[u"type"_s] == "base64"_L1;
        entries.insert(item.attributes[u"user"_s],
                       isEncoded ? QByteArray::fromBase64(item.secret) : item.secret);
    }
    return valueAmong(entries, store.service() + u'/' + key);
}

QStringList StoredState::currentKeys()
{
    QStringList keys;
    const QList<SecretItem> items = m_items.all();
    for (const SecretItem &item : items)
        keys.append(item.attributes[u"user"_s].mid(store.service().size() + 1));
    keys.sort();
    return keys;
}

} // namespace Auth0QtTest
