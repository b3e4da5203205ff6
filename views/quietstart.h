// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qglobal.h>
#include <QtCore/qlogging.h>

namespace Auth0Qt {

// Suppresses the warnings of Qt WebEngine about its late start, which is intended. The application
// cannot do anything about them. In the GUI thread only.
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
