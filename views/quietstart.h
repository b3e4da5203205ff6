// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qglobal.h>
#include <QtCore/qlogging.h>

namespace Auth0Qt {

// Qt WebEngine warns when it is loaded and started late. It is, on purpose, and the application
// that would see the warnings can do nothing about them. In the GUI thread only.
class QuietStart
{
public:
    QuietStart();
    ~QuietStart();
    Q_DISABLE_COPY_MOVE(QuietStart)

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
};

} // namespace Auth0Qt
