// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "conformancefixture.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qset.h>

using namespace Qt::StringLiterals;

namespace Auth0QtTest {

namespace {

constexpr auto MetadataPath = "/.well-known/openid-configuration";

QJsonObject claimsOf(const QString &token)
{
    const QByteArray payload = QByteArray::fromBase64(token.section(u'.', 1, 1).toLatin1(),
                                                      QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(payload).object();
}

} // namespace

ConformanceFixture::ConformanceFixture()
    : SessionFixture(FakeIssuer::Layout::OpenIdConnect)
{
    provider->setDomain({});
    provider->setIssuer(issuer.issuer());
    browser.person = Person::Waits;
    browser.throughListener = true;
    QObject::connect(provider.get(), &Auth0Provider::loginFailed, provider.get(),
                     [this](const Auth0Error &error) { m_failure = error.detail(); });
    changeMetadata({});
}

const SigningKey &ConformanceFixture::anotherKey()
{
    static const SigningKey key = SigningKey::generate(u"RS256"_s, u"k1"_s);
    return key;
}

const SigningKey &ConformanceFixture::nextKey()
{
    static const SigningKey key = SigningKey::generate(u"RS256"_s, u"k2"_s);
    return key;
}

const SigningKey &ConformanceFixture::keyWithoutId()
{
    static const SigningKey key = SigningKey::generate(u"RS256"_s);
    return key;
}

const SigningKey &ConformanceFixture::nextKeyWithoutId()
{
    static const SigningKey key = SigningKey::generate(u"RS256"_s);
    return key;
}

void ConformanceFixture::useKey(const SigningKey &key)
{
    issuer.key = key;
    publishKeys({ key.jwk() });
}

void ConformanceFixture::publishKeys(const QList<QJsonObject> &jwks)
{
    issuer.server.reply(keysPath, Answer::text(SigningKey::jwks(jwks), "application/json"));
}

void ConformanceFixture::changeMetadata(const QJsonObject &changes)
{
    const auto url = [this](const QByteArray &path) {
        return QString::fromLatin1(issuer.server.origin() + path);
    };
    if (m_metadata.isEmpty()) {
        m_metadata = { { u"issuer"_s, issuer.issuer() },
                       { u"authorization_endpoint"_s, url("/authorize") },
                       { u"token_endpoint"_s, url(issuer.tokenPath()) },
                       { u"userinfo_endpoint"_s, url("/userinfo") },
                       { u"revocation_endpoint"_s, url(issuer.revocationPath()) },
                       { u"end_session_endpoint"_s, url(issuer.logoutPath()) },
                       { u"jwks_uri"_s, url(keysPath) } };
    }
    for (auto it = changes.begin(); it != changes.end(); ++it)
        m_metadata.insert(it.key(), it.value());
    issuer.server.reply(MetadataPath, Answer::json(m_metadata));
}

void ConformanceFixture::signWith(const SignToken &sign)
{
    issuer.amend = [sign](const Request &, QJsonObject &answer) {
        const QJsonObject claims = claimsOf(answer.value("id_token"_L1).toString());
        answer.insert(u"id_token"_s, QString::fromLatin1(sign(claims)));
    };
}

void ConformanceFixture::signWithHeader(const QJsonObject &header)
{
    signWith([this, header](const QJsonObject &claims) {
        return issuer.key.signText(json(header), json(claims), u"RS256"_s);
    });
}

bool ConformanceFixture::openPage()
{
    m_failure.clear();
    browser.opened.clear();
    provider->login();
    return QTest::qWaitFor([this] { return !browser.opened.isEmpty() || !m_failure.isEmpty(); });
}

QUrl ConformanceFixture::redirect()
{
    QUrl url = issuer.redirect(browser.lastUrl(), QUrl(authorizeParameter(u"redirect_uri"_s)));
    QUrlQuery query(url);
    if (changeRedirect)
        changeRedirect(query);
    url.setQuery(query);
    return url;
}

bool ConformanceFixture::signIn()
{
    if (!openPage())
        return false;
    if (!browser.opened.isEmpty())
        browser.comeBack(redirect());
    const bool ended = settle();
    QTest::qWait(20); // for a request that should not be there
    return ended;
}

QString ConformanceFixture::wire() const
{
    QStringList names;
    for (const Request &request : issuer.server.requests().mid(m_seen)) {
        QByteArray name = request.path;
        if (name == MetadataPath)
            name = "metadata";
        else if (name == keysPath)
            name = "keys";
        else if (name.startsWith('/'))
            name = name.mid(1);
        names.append(QString::fromLatin1(name));
    }
    return names.join(u' ');
}

QString ConformanceFixture::failure() const
{
    return m_failure;
}

QString ConformanceFixture::authorizeParameter(const QString &name) const
{
    return browser.lastQuery().queryItemValue(name, QUrl::FullyDecoded);
}

QString ConformanceFixture::violation() const
{
    QSet<QString> spent; // codes, verifiers and refresh tokens
    for (const Request &request : issuer.server.requests()) {
        for (const QString &name : { u"code"_s, u"code_verifier"_s, u"refresh_token"_s }) {
            const QString value = request.form(name);
            if (!value.isEmpty() && spent.contains(value))
                return name + " was sent twice"_L1;
            spent.insert(value);
        }
        for (const QString &token : issuer.issuedTokens()) {
            if (request.query.toString(QUrl::FullyDecoded).contains(token))
                return u"a token is in a URL"_s;
        }
        if (request.path == "/userinfo" && !request.header("Authorization").startsWith("Bearer "))
            return u"userinfo without the header Authorization"_s;
    }
    for (const QUrl &url : browser.opened) {
        const QUrlQuery query(url);
        if (url.path() == "/authorize"_L1
            && (query.queryItemValue(u"code_challenge"_s).size() != 43
                || query.queryItemValue(u"code_challenge_method"_s) != "S256"_L1
                || query.queryItemValue(u"response_type"_s) != "code"_L1
                || query.queryItemValue(u"state"_s).size() != 43
                || query.queryItemValue(u"nonce"_s).size() != 43)) {
            return u"an authorization request without S256, state, nonce or code"_s;
        }
    }
    return {};
}

} // namespace Auth0QtTest
