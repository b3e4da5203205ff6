// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <utility>

namespace Auth0Qt {

// A value, or the error that says why there is none.
template<typename T>
class Result
{
public:
    Result(T value)
        : m_value(std::move(value))
    {
    }
    Result(Auth0Error error)
        : m_error(std::move(error))
    {
        Q_ASSERT(m_error.isError());
    }

    bool isOk() const { return !m_error.isError(); }
    explicit operator bool() const { return isOk(); }

    const T &value() const
    {
        Q_ASSERT(isOk());
        return m_value;
    }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }
    const Auth0Error &error() const { return m_error; }

private:
    T m_value {};
    Auth0Error m_error;
};

} // namespace Auth0Qt
