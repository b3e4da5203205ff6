// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// For libFuzzer, which has the function main(). Each program has one target.

#include "fuzztarget.h"

#include <QtCore/qloggingcategory.h>
#include <QtGui/qguiapplication.h>

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerTestOneInput(const uchar *data, size_t size);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QGuiApplication application(*argc, *argv);
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    return 0;
}

int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    Auth0QtFuzz::Target::first()->function(
            QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
