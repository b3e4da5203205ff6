// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "worker.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
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
