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

Certificate certificateFor(EVP_PKEY *key)
{
    Certificate certificate(X509_new(), &X509_free);
    X509 *x = certificate.get();
    X509_set_version(x, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x), 1);
    X509_gmtime_adj(X509_getm_notBefore(x), -3600);
    X509_gmtime_adj(X509_getm_notAfter(x), 24 * 3600);
    X509_set_pubkey(x, key);
    X509_NAME *name = X509_get_subject_name(x);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>("Auth0Qt test"), -1, -1, 0);
    X509_set_issuer_name(x, name);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> address(
            X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1"),
            &X509_EXTENSION_free);
    X509_add_ext(x, address.get(), -1);
    X509_sign(x, key, EVP_sha256());
    return certificate;
}

} // namespace

QSslConfiguration selfSignedTls()
{
    const Key key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const Certificate certificate = certificateFor(key.get());
    const QByteArray certificatePem = pem(
            [&](BIO *bio) { PEM_write_bio_X509(bio, certificate.get()); });
    const QByteArray keyPem = pem([&](BIO *bio) {
        PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificatePem));
    configuration.setPrivateKey(QSslKey(keyPem, QSsl::Ec));
    return configuration;
}

} // namespace Auth0QtTest
