// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "measure.h"

#include "signingkey.h"
#include "token/base64url.h"
#include "token/idtoken.h"
#include "token/jsonwebsignature.h"
#include "token/strictjson.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <openssl/evp.h>
#include <openssl/pem.h>
#ifdef BENCH_WITH_CJOSE
#    include <cjose/cjose.h>
#endif

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

namespace {

// The claims of an ID token of Auth0, with the scopes openid, profile and email.
QJsonObject claims()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return { { u"iss"_s, u"https://acme.eu.auth0.com/"_s },
             { u"sub"_s, u"auth0|6553f6b1f2e2c9d0a1b2c3d4"_s },
             { u"aud"_s, u"BkT4mQ9xW2eR7tY1uI5oP8aS3dF6gH0j"_s },
             { u"iat"_s, now },
             { u"exp"_s, now + 36000 },
             { u"nonce"_s, u"Vz0Hq3nE8mB6yTcD1wLxK5uRfAoPjSgI"_s },
             { u"sid"_s, u"kX9wB2rT6yU1iO4pA8sD3fG7hJ0kL5zX"_s },
             { u"name"_s, u"Alice Liddell"_s },
             { u"given_name"_s, u"Alice"_s },
             { u"family_name"_s, u"Liddell"_s },
             { u"nickname"_s, u"alice"_s },
             { u"email"_s, u"alice@example.com"_s },
             { u"email_verified"_s, true },
             { u"picture"_s, u"https://s.gravatar.com/avatar/0123456789abcdef?s=480&r=pg"_s },
             { u"updated_at"_s, u"2026-11-28T09:30:00.000Z"_s } };
}

struct Fixture
{
    Auth0QtTest::SigningKey key = Auth0QtTest::SigningKey::generate(u"RS256"_s, u"k1"_s);
    QByteArray token = key.sign(claims());
    JsonWebKeySet keys = *JsonWebKeySet::fromJson(key.jwks());
    IdTokenRules rules;
    QByteArray input = token.first(token.lastIndexOf('.'));
    QByteArray signature = base64UrlDecode(token.mid(token.lastIndexOf('.') + 1)).value();
    std::shared_ptr<EVP_PKEY> publicKey;

    Fixture()
    {
        rules.issuer = u"https://acme.eu.auth0.com/"_s;
        rules.clientId = u"BkT4mQ9xW2eR7tY1uI5oP8aS3dF6gH0j"_s;
        rules.nonce = "Vz0Hq3nE8mB6yTcD1wLxK5uRfAoPjSgI";
        rules.algorithms = QStringList { u"RS256"_s };
        const QByteArray pem = key.publicPem();
        BIO *const bio = BIO_new_mem_buf(pem.constData(), int(pem.size()));
        publicKey.reset(PEM_read_bio_PUBKEY(bio, nullptr, nullptr, nullptr), EVP_PKEY_free);
        BIO_free(bio);
    }
};

// Verifications in a second.
double rate(int count, const std::function<bool()> &verify)
{
    const double time = microseconds([&] {
        for (int i = 0; i < count; ++i) {
            if (!verify())
                qFatal("the token was refused");
        }
    });
    return count / time * 1e6;
}

bool verifyBare(const Fixture &fixture)
{
    EVP_MD_CTX *const context = EVP_MD_CTX_new();
    const auto *const input = reinterpret_cast<const uchar *>(fixture.input.constData());
    const auto *const signature = reinterpret_cast<const uchar *>(fixture.signature.constData());
    const bool isValid = EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr,
                                              fixture.publicKey.get())
                    == 1
            && EVP_DigestVerify(context, signature, size_t(fixture.signature.size()), input,
                                size_t(fixture.input.size()))
                    == 1;
    EVP_MD_CTX_free(context);
    return isValid;
}

#ifdef BENCH_WITH_CJOSE

// Reads and verifies the token, and reads its claims as JSON. It compares no claim.
bool verifyWithCjose(const Fixture &fixture, const cjose_jwk_t *key)
{
    cjose_err error;
    cjose_jws_t *const jws = cjose_jws_import(fixture.token.constData(),
                                              size_t(fixture.token.size()), &error);
    uint8_t *text = nullptr;
    size_t size = 0;
    const bool isValid = jws && cjose_jws_verify(jws, key, &error)
            && cjose_jws_get_plaintext(jws, &text, &size, &error)
            && QJsonDocument::fromJson(
                       QByteArray(reinterpret_cast<const char *>(text), qsizetype(size)))
                       .isObject();
    cjose_jws_release(jws);
    return isValid;
}

#endif

} // namespace

void measureIdToken(const Settings &settings)
{
    const Fixture fixture;
    const int count = settings.scaled(2000);
    const auto ours = [&] {
        return rate(count, [&] {
            return bool(verifyIdToken(fixture.token, fixture.keys, fixture.rules));
        });
    };
    measurePairs("idtoken_per_s", settings, ours,
                 [&] { return rate(count, [&] { return verifyBare(fixture); }); });
#ifdef BENCH_WITH_CJOSE
    cjose_err error;
    const QByteArray jwk = QJsonDocument(fixture.key.jwk()).toJson();
    cjose_jwk_t *const key = cjose_jwk_import(jwk.constData(), size_t(jwk.size()), &error);
    measurePairs("idtoken_cjose_per_s", settings, ours,
                 [&] { return rate(count, [&] { return verifyWithCjose(fixture, key); }); });
    cjose_jwk_release(key);
#endif
    if (!settings.steps)
        return;
    const auto step = [&](const char *text, const std::function<bool()> &function) {
        printStep("idtoken_per_s", 1e6 / rate(count, function), text);
    };
    const QByteArray payload = JsonWebSignature::parse(fixture.token, fixture.rules.algorithms)
                                       ->payload;
    step("us: the signature, bare", [&] { return verifyBare(fixture); });
    step("us: the text, base64url and the header",
         [&] { return bool(JsonWebSignature::parse(fixture.token, fixture.rules.algorithms)); });
    step("us: the claims, by the strict parser",
         [&] { return parseStrictObject(payload).has_value(); });
    step("us: the claims, by QJsonDocument",
         [&] { return QJsonDocument::fromJson(payload).isObject(); });
    step("us: all",
         [&] { return bool(verifyIdToken(fixture.token, fixture.keys, fixture.rules)); });
}
