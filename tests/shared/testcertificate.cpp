// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testcertificate.h"

#include <QtNetwork/qsslcertificate.h>
#include <QtNetwork/qsslkey.h>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace Auth0QtTest {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

template<typename Writer>
QByteArray pem(Writer write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
    write(bio.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

// Signed by the issuer, or by the key itself.
Certificate certificateFor(EVP_PKEY *key, const char *name, int extension, const char *value,
                           X509 *issuer = nullptr, EVP_PKEY *issuerKey = nullptr)
{
    Certificate certificate(X509_new(), &X509_free);
    X509 *x = certificate.get();
    X509_set_version(x, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x), 1);
    X509_gmtime_adj(X509_getm_notBefore(x), -3600);
    X509_gmtime_adj(X509_getm_notAfter(x), 24 * 3600);
    X509_set_pubkey(x, key);
    X509_NAME *subject = X509_get_subject_name(x);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    X509_set_issuer_name(x, issuer ? X509_get_subject_name(issuer) : subject);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> made(
            X509V3_EXT_conf_nid(nullptr, nullptr, extension, value), &X509_EXTENSION_free);
    X509_add_ext(x, made.get(), -1);
    X509_sign(x, issuerKey ? issuerKey : key, EVP_sha256());
    return certificate;
}

QSslCertificate converted(X509 *certificate)
{
    return QSslCertificate(pem([&](BIO *bio) { PEM_write_bio_X509(bio, certificate); }));
}

QSslConfiguration configuration(X509 *certificate, EVP_PKEY *key)
{
    const QByteArray keyPem = pem([&](BIO *bio) {
        PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    });
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(converted(certificate));
    configuration.setPrivateKey(QSslKey(keyPem, QSsl::Ec));
    return configuration;
}

Key makeKey()
{
    return Key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
}

constexpr auto Address = "IP:127.0.0.1";

} // namespace

QSslConfiguration selfSignedTls()
{
    const Key key = makeKey();
    const Certificate certificate = certificateFor(key.get(), "Auth0Qt test", NID_subject_alt_name,
                                                   Address);
    return configuration(certificate.get(), key.get());
}

CompanyTls companyTls()
{
    const Key authorityKey = makeKey();
    const Certificate authority = certificateFor(authorityKey.get(), "Auth0Qt test authority",
                                                 NID_basic_constraints, "critical,CA:TRUE");
    const Key key = makeKey();
    const Certificate certificate = certificateFor(key.get(), "Auth0Qt test", NID_subject_alt_name,
                                                   Address, authority.get(), authorityKey.get());
    return { configuration(certificate.get(), key.get()), converted(authority.get()) };
}

} // namespace Auth0QtTest
