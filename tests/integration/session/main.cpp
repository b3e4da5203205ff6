// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "worker.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>

#ifdef Q_OS_LINUX
#    include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
#ifdef Q_OS_LINUX
    // strace may look at us where only a parent may otherwise (Yama).
    prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY, 0, 0, 0);
#endif
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({
            { u"account"_s, u"The account of the session."_s, u"name"_s },
            { u"user"_s, u"Who signs in."_s, u"name"_s, u"alice"_s },
            { u"files"_s, u"Keeps the session in files of this folder."_s, u"folder"_s },
    });
    parser.process(app);
    const Auth0QtTest::Worker worker(parser.value(u"account"_s), parser.value(u"user"_s),
                                     parser.value(u"files"_s));
    return app.exec();
}
