// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pageerror.h"

#include "http/pageauthorities.h"

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// Ended by the page, its rules or the user: ABORTED, BLOCKED_BY_CLIENT, BLOCKED_BY_ADMINISTRATOR,
// BLOCKED_BY_RESPONSE, BLOCKED_BY_CSP.
bool isIntended(int code)
{
    return code == -3 || code == -20 || code == -22 || code == -27 || code == -30;
}

bool isCertificateError(int code)
{
    return code <= -200 && code > -300;
}

// The errors of Chromium's net_error_list.h that have their own detail. Others are network.failed.
QLatin1StringView detailOf(int code)
{
    switch (code) {
    case -7: // TIMED_OUT
    case -118: // CONNECTION_TIMED_OUT
    case -352: // HTTP2_PING_FAILED
        return "network.timeout"_L1;
    case -15: // SOCKET_NOT_CONNECTED
    case -100: // CONNECTION_CLOSED
    case -101: // CONNECTION_RESET
    case -103: // CONNECTION_ABORTED
    case -324: // EMPTY_RESPONSE
    case -354: // CONTENT_LENGTH_MISMATCH
    case -355: // INCOMPLETE_CHUNKED_ENCODING
    case -357: // RESPONSE_HEADERS_TRUNCATED
        return "network.closed"_L1;
    case -102: // CONNECTION_REFUSED
        return "network.refused"_L1;
    case -105: // NAME_NOT_RESOLVED
    case -119: // HOST_RESOLVER_QUEUE_TOO_LARGE
    case -137: // NAME_RESOLUTION_FAILED
    case -166: // ICANN_NAME_COLLISION
        return "network.host"_L1;
    case -21: // NETWORK_CHANGED
    case -106: // INTERNET_DISCONNECTED
    case -109: // ADDRESS_UNREACHABLE
    case -331: // NETWORK_IO_SUSPENDED
        return "network.offline"_L1;
    case -111: // TUNNEL_CONNECTION_FAILED
    case -115: // PROXY_AUTH_UNSUPPORTED
    case -120: // SOCKS_CONNECTION_FAILED
    case -121: // SOCKS_CONNECTION_HOST_UNREACHABLE
    case -127: // PROXY_AUTH_REQUESTED
    case -130: // PROXY_CONNECTION_FAILED
    case -131: // MANDATORY_PROXY_CONFIGURATION_FAILED
    case -136: // PROXY_CERTIFICATE_INVALID
    case -140: // HTTPS_PROXY_TUNNEL_RESPONSE_REDIRECT
    case -170: // UNABLE_TO_REUSE_CONNECTION_FOR_PROXY_AUTH
    case -323: // UNEXPECTED_PROXY_AUTH
    case -327: // PAC_SCRIPT_FAILED
    case -336: // NO_SUPPORTED_PROXIES
    case -348: // PAC_NOT_IN_DHCP
    case -364: // PROXY_AUTH_REQUESTED_WITH_NO_CONNECTION
    case -366: // PROXY_HTTP_1_1_REQUIRED
    case -367: // PAC_SCRIPT_TERMINATED
        return "network.proxy"_L1;
    case -107: // SSL_PROTOCOL_ERROR
    case -112: // NO_SSL_VERSIONS_ENABLED
    case -113: // SSL_VERSION_OR_CIPHER_MISMATCH
    case -114: // SSL_RENEGOTIATION_REQUESTED
    case -122: // ALPN_NEGOTIATION_FAILED
    case -123: // SSL_NO_RENEGOTIATION
    case -125: // SSL_DECOMPRESSION_FAILURE_ALERT
    case -126: // SSL_BAD_RECORD_MAC_ALERT
    case -148: // SSL_HANDSHAKE_NOT_COMPLETED
    case -153: // SSL_DECRYPT_ERROR_ALERT
    case -159: // SSL_UNRECOGNIZED_NAME_ALERT
    case -172: // SSL_OBSOLETE_CIPHER
    case -180: // TLS13_DOWNGRADE_DETECTED
    case -218: // SSL_OBSOLETE_VERSION, among the certificate errors
    case -360: // HTTP2_INADEQUATE_TRANSPORT_SECURITY
        return "tls.handshake"_L1;
    case -116: // CERT_ERROR_IN_SSL_RENEGOTIATION
    case -149: // SSL_BAD_PEER_PUBLIC_KEY
    case -150: // SSL_PINNED_KEY_NOT_IN_CERT_CHAIN
    case -156: // SSL_SERVER_CERT_CHANGED
    case -167: // SSL_SERVER_CERT_BAD_FORMAT
    case -181: // SSL_KEY_USAGE_INCOMPATIBLE
    case -380: // QUIC_CERT_ROOT_NOT_KNOWN
    case -501: // INSECURE_RESPONSE
        return "tls.certificate"_L1;
    case -202: // CERT_AUTHORITY_INVALID
        return EngineTakesAuthorities || applicationAuthorities().isEmpty()
                ? "tls.certificate"_L1
                : "tls.page_authority"_L1;
    case -110: // SSL_CLIENT_AUTH_CERT_NEEDED
    case -117: // BAD_SSL_CLIENT_AUTH_CERT
    case -134: // SSL_CLIENT_AUTH_PRIVATE_KEY_ACCESS_DENIED
    case -135: // SSL_CLIENT_AUTH_CERT_NO_PRIVATE_KEY
    case -141: // SSL_CLIENT_AUTH_SIGNATURE_FAILED
    case -151: // CLIENT_AUTH_CERT_TYPE_UNSUPPORTED
    case -164: // SSL_CLIENT_AUTH_CERT_BAD_FORMAT
    case -177: // SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS
        return "tls.client_certificate"_L1;
    default:
        return isCertificateError(code) ? "tls.certificate"_L1 : "network.failed"_L1;
    }
}

} // namespace

Auth0Error pageError(int code)
{
    if (code >= 0 || isIntended(code))
        return {};
    const QLatin1StringView detail = detailOf(code);
    return Auth0Error(detail.startsWith("tls."_L1) ? Auth0::ErrorCode::TlsError
                                                   : Auth0::ErrorCode::NetworkError,
                      detail);
}

} // namespace Auth0Qt
