// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/storeerror.h"

namespace Auth0Qt {

using namespace Qt::StringLiterals;
using Status = Auth0StoreResult::Status;

Auth0Error storeError(const Auth0StoreResult &result)
{
    const auto error = [&](Auth0::ErrorCode code, const QString &detail) {
        return Auth0Error(code, result.detail().isEmpty() ? detail : result.detail());
    };
    switch (result.status()) {
    case Status::Ok:
        break;
    case Status::Missing:
        return error(Auth0::ErrorCode::NotAuthenticated, u"storage.missing"_s);
    case Status::Locked:
        return error(Auth0::ErrorCode::StorageLocked, u"storage.locked"_s);
    case Status::Denied:
        return error(Auth0::ErrorCode::StorageDenied, u"storage.denied"_s);
    case Status::Unavailable:
        return error(Auth0::ErrorCode::StorageUnavailable, u"storage.unavailable"_s);
    case Status::Corrupt:
        return error(Auth0::ErrorCode::StorageCorrupt, u"storage.record_torn"_s);
    case Status::Timeout:
        return error(Auth0::ErrorCode::Timeout, u"storage.timeout"_s);
    }
    return {};
}

bool isStoreInaccessible(const Auth0Error &error)
{
    return error.code() == Auth0::ErrorCode::StorageLocked
            || error.code() == Auth0::ErrorCode::StorageDenied;
}

} // namespace Auth0Qt
