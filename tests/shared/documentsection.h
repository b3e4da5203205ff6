// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "testpaths.h"

#include <QtCore/qfile.h>
#include <QtCore/qstring.h>
#include <QtTest/qtest.h>

namespace Auth0QtTest {

// Compares the part of a page of docs/ between "<!-- NAME: made by TEST with AUTH0QT_UPDATE_DOCS=1
// -->" and "<!-- NAME: end -->" with the expected text. AUTH0QT_UPDATE_DOCS=1 writes the text
// there.
inline void compareDocumentSection(const QString &page, const QString &name, const QString &test,
                                   const QString &expected)
{
    const QString begin = QStringLiteral("<!-- %1: made by %2 with AUTH0QT_UPDATE_DOCS=1 -->\n")
                                  .arg(name, test);
    const QString end = QStringLiteral("<!-- %1: end -->\n").arg(name);
    QFile file(sourceDir() + QStringLiteral("/docs/") + page);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(file.readAll());
    file.close();
    const qsizetype from = text.indexOf(begin);
    const qsizetype to = text.indexOf(end, from);
    QVERIFY(from >= 0 && to > from);
    const qsizetype inside = from + begin.size();
    if (qEnvironmentVariableIntValue("AUTH0QT_UPDATE_DOCS") == 1) {
        text.replace(inside, to - inside, expected);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray data = text.toUtf8();
        QCOMPARE(file.write(data), data.size());
        return;
    }
    QCOMPARE(text.mid(inside, to - inside).split(u'\n'), expected.split(u'\n'));
}

} // namespace Auth0QtTest
