// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"
#include "testpaths.h"

#include "auth0error.h"
#include "global/errortexts.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtranslator.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using Code = Auth0::ErrorCode;

// Turns every sentence of ours around.
class Translator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "Auth0Error") == 0 ? u"übersetzt: "_s + QString::fromUtf8(text)
                                                   : QString();
    }
};

class tst_ErrorTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_data();
    void entries();
    void codes();
    void unique();
    void languageSwitch();
    void everyDetailInTheSources();
    void document();
};

static void verifyForPeople(const QString &message)
{
    static const QRegularExpression forbidden(
            u"error|failed|invalid|[!_]|\\bid_token\\b|\\bHTTP\\b|\\d{3}"_s,
            QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!message.contains(forbidden), qUtf8Printable(message));
    QVERIFY2(message.endsWith(u'.'), qUtf8Printable(message));
    QVERIFY2(message.front().isUpper(), qUtf8Printable(message));
    QVERIFY2(message.size() <= 220, qUtf8Printable(message));
    QVERIFY2(!message.contains(u"  "_s), qUtf8Printable(message));
}

void tst_ErrorTexts::entries_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("hint");
    const QList<Auth0Qt::ErrorText> texts = Auth0Qt::errorTexts();
    for (const Auth0Qt::ErrorText &text : texts) {
        QTest::newRow(text.detail)
                << QString::fromUtf8(text.detail) << QString::fromUtf8(text.message)
                << QString::fromUtf8(text.hint);
    }
}

void tst_ErrorTexts::entries()
{
    QFETCH(const QString, detail);
    QFETCH(const QString, message);
    QFETCH(const QString, hint);
    static const QRegularExpression dotted(u"^[a-z][a-z0-9]*(_[a-z0-9]+)*(\\.[a-z0-9_]+)*$"_s);
    QVERIFY(detail.contains(dotted));
    verifyForPeople(message);
    QVERIFY(hint.isEmpty() || hint.endsWith(u'.'));
    QCOMPARE(Auth0Error(Code::InvalidResponse, detail).message(), message);
    QCOMPARE(Auth0Error(Code::InvalidResponse, detail).hint(), hint);
}

void tst_ErrorTexts::codes()
{
    const auto codes = QMetaEnum::fromType<Code>();
    for (int i = 1; i < codes.keyCount(); ++i)
        verifyForPeople(Auth0Error(Code(codes.value(i))).message());
}

void tst_ErrorTexts::unique()
{
    QSet<QByteArray> details;
    const QList<Auth0Qt::ErrorText> texts = Auth0Qt::errorTexts();
    for (const Auth0Qt::ErrorText &text : texts) {
        QVERIFY2(!details.contains(text.detail), text.detail);
        details.insert(text.detail);
    }
}

void tst_ErrorTexts::languageSwitch()
{
    const Auth0Error error(Code::Timeout, u"login.timeout"_s);
    const Auth0Error ofCode(Code::Timeout);
    const QString message = error.message();
    Translator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(error.message(), u"übersetzt: "_s + message);
    QVERIFY(!error.hint().startsWith(u"übersetzt: "_s)); // for developers: English always
    QVERIFY(ofCode.message().startsWith(u"übersetzt: "_s));
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(error.message(), message);
}

static QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Each detail that the library can give has a sentence of its own. A literal counts as a detail
// where it stands in an Auth0Error, and where it looks like one.
void tst_ErrorTexts::everyDetailInTheSources()
{
    QSet<QString> known;
    QSet<QString> groups;
    const QList<Auth0Qt::ErrorText> texts = Auth0Qt::errorTexts();
    for (const Auth0Qt::ErrorText &text : texts) {
        const QString detail = QString::fromUtf8(text.detail);
        known.insert(detail);
        groups.insert(detail.section(u'.', 0, 0));
    }

    static const QRegularExpression inError(
            u"(?:Code|Status)::\\w+,\\s*u?\"([a-z0-9_.]+[a-z0-9_])\""_s);
    static const QRegularExpression alone(u"\"([a-z_]+(?:\\.[a-z_0-9]+)+)\""_s);
    static const QRegularExpression noCode(u"^(?:#include|\\s*//|\\s*killPoint).*$"_s,
                                           QRegularExpression::MultilineOption);
    QSet<QString> missing;
    int files = 0;
    for (const QString &folder : { u"src"_s, u"widgets"_s, u"qml"_s }) {
        QDirIterator it(Auth0QtTest::sourceDir() + u'/' + folder,
                        { u"*.cpp"_s, u"*.h"_s, u"*.qml"_s }, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QString source = QString::fromUtf8(fileContent(it.next()));
            source.remove(noCode);
            QVERIFY2(!source.isEmpty(), qPrintable(it.filePath()));
            ++files;
            for (auto match = inError.globalMatch(source); match.hasNext();) {
                const QString detail = match.next().captured(1);
                if (!known.contains(detail))
                    missing.insert(detail + u" in "_s + it.fileName());
            }
            for (auto match = alone.globalMatch(source); match.hasNext();) {
                const QString detail = match.next().captured(1);
                if (groups.contains(detail.section(u'.', 0, 0)) && !known.contains(detail))
                    missing.insert(detail + u" in "_s + it.fileName());
            }
        }
    }
    QVERIFY(files > 10);
    QVERIFY2(missing.isEmpty(), qUtf8Printable(missing.values().join(u", "_s)));
}

static QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s);
}

static QString expectedDocument()
{
    QString page =
            u"<!-- Made from src/global/errortexttable.h; tst_errortexts compares the two, and "
            u"writes "
            "this page when AUTH0QT_UPDATE_DOCS=1 is set. -->\n"
            "<!-- SPDX-FileCopyrightText: 2026 The Auth0Qt authors -->\n"
            "<!-- SPDX-License-Identifier: MIT -->\n\n"
            "# Errors\n\n"
            "`Auth0Error::detail` names a failure exactly and never changes with the language. "
            "`message` is for the person at the screen, `hint` for developers and administrators. "
            "A detail that is not listed has the texts of its longest listed beginning "
            "(`authorize.access_denied.x`: those of `authorize.access_denied`), else those of its "
            "code.\n\n"
            "## Details\n\n"
            "| Detail | Message | Hint |\n|---|---|---|\n"_s;
    const QList<Auth0Qt::ErrorText> texts = Auth0Qt::errorTexts();
    for (const Auth0Qt::ErrorText &text : texts) {
        page += u"| `"_s + QString::fromUtf8(text.detail) + u"` | "_s
                + cell(QString::fromUtf8(text.message)) + u" | "_s
                + cell(QString::fromUtf8(text.hint)) + u" |\n"_s;
    }
    page += u"\n## Codes\n\n| Code | Message | May pass by itself |\n|---|---|---|\n"_s;
    const auto codes = QMetaEnum::fromType<Code>();
    for (int i = 1; i < codes.keyCount(); ++i) {
        const Auth0Error error(Code(codes.value(i)));
        page += u"| `"_s + QString::fromLatin1(codes.key(i)) + u"` | "_s + cell(error.message())
                + (error.isTransient() ? u" | yes |\n"_s : u" | |\n"_s);
    }
    return page;
}

void tst_ErrorTexts::document()
{
    const QString path = Auth0QtTest::sourceDir() + u"/docs/errors.md"_s;
    const QByteArray expected = expectedDocument().toUtf8();
    if (qEnvironmentVariableIntValue("AUTH0QT_UPDATE_DOCS") == 1) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(expected), expected.size());
    }
    QCOMPARE(QString::fromUtf8(fileContent(path)).split(u'\n'),
             QString::fromUtf8(expected).split(u'\n'));
}

AUTH0QT_TEST_MAIN(tst_ErrorTexts, QCoreApplication)
#include "tst_errortexts.moc"
