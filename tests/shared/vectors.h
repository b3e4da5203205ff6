// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "testpaths.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

namespace Auth0QtTest {

// The folder of the public test vectors, which are not part of the project.
inline QString vectorsFolder()
{
    const QString folder = qEnvironmentVariable("AUTH0QT_VECTORS");
    if (!folder.isEmpty())
        return folder;
    return QDir::cleanPath(sourceDir() + QStringLiteral("/../shared/vectors"));
}

// The groups of a Wycheproof file; empty without the file.
inline QJsonArray vectorGroups(const QString &fileName)
{
    QFile file(vectorsFolder() + u'/' + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())
            .object()
            .value(QStringLiteral("testGroups"))
            .toArray();
}

} // namespace Auth0QtTest

// Skips the test function, with the reason, if there are no vectors.
#define AUTH0QT_REQUIRE_VECTORS(fileName) \
    if (!QFile::exists(Auth0QtTest::vectorsFolder() + u'/' + (fileName))) \
    QSKIP("The public test vectors are not there: set AUTH0QT_VECTORS to their folder, or put " \
          "them into ../shared/vectors beside the source tree.")
