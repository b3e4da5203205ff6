// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Without libFuzzer: each target gets the files of its folder, CORPUS/TARGET/*, each whole and cut
// at every byte.

#include "fuzztarget.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qloggingcategory.h>
#include <QtGui/qguiapplication.h>

#include <cstdio>

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fprintf(stderr, "Usage: %s CORPUS\n", argv[0]);
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("auth0.*=false"));
    bool isComplete = true;
    for (auto *target = Auth0QtFuzz::Target::first(); target; target = target->next) {
        const QDir folder(QFile::decodeName(argv[1]) + QLatin1Char('/')
                          + QLatin1StringView(target->name));
        const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            isComplete = isComplete && file.open(QIODevice::ReadOnly);
            const QByteArray input = file.readAll();
            std::printf("%s/%s\n", target->name, qPrintable(info.fileName()));
            std::fflush(stdout); // a target may end the process
            for (qsizetype size = 0; size <= input.size(); ++size)
                target->function(input.first(size));
        }
        isComplete = isComplete && !files.isEmpty();
    }
    return isComplete ? 0 : 1;
}
