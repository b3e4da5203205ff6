// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "quietstart.h"

#include <QtCore/qstring.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

QtMessageHandler others = nullptr;
int depth = 0; // loading a page can start the engine

} // namespace

QuietStart::QuietStart()
{
    if (depth++ == 0)
        others = qInstallMessageHandler(&QuietStart::handle);
}

QuietStart::~QuietStart()
{
    if (--depth == 0)
        qInstallMessageHandler(others);
}

void QuietStart::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtWarningMsg
        && (message.contains("AA_ShareOpenGLContexts"_L1)
            || message.contains("is neither a QObject, nor default- and copy-constructible"_L1)
            || message.startsWith("QtWebEngineQuick::initialize()"_L1))) {
        return;
    }
    others(type, context, message);
}

} // namespace Auth0Qt
