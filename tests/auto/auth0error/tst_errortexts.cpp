// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"
#include "testpaths.h"

#include "auth0error.h"
#include "global/errortexts.h"
#include "global/oautherrors.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qmap.h>
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
    void ofAnotherServer();
    void codes();
    void unique();
    void languageSwitch();
    void emitted_data();
    void emitted();
    void everyDetailInTheSources();
    void oauthErrors();
    void asksUser_data();
    void asksUser();
    void wordsOfSetUp_data();
    void wordsOfSetUp();
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

// The errors of any server have a hint that names no setting of Auth0.
void tst_ErrorTexts::ofAnotherServer()
{
    static const QRegularExpression ofAuth0(
            u"Applications >|Monitoring|User Management|dashboard|tenant|Action"_s);
    const QList<Auth0Qt::OauthErrorRow> rows = Auth0Qt::oauthErrorRows();
    for (const Auth0Qt::OauthErrorRow &row : rows) {
        if (!row.hint)
            continue;
        const QList<QByteArray> details = Auth0Qt::detailsOf(row);
        const Auth0Error error(row.code, QString::fromLatin1(details.first()));
        QCOMPARE(Auth0Qt::errorOfServer(error, true), error);
        const Auth0Error general = Auth0Qt::errorOfServer(error, false);
        QVERIFY2(!general.hint().isEmpty(), details.first().constData());
        QVERIFY2(!general.hint().contains(ofAuth0), qUtf8Printable(general.hint()));
        QVERIFY2(general.hint().endsWith(u'.'), qUtf8Printable(general.hint()));
        QCOMPARE(general.message(), error.message());
        QCOMPARE(Auth0Qt::errorOfServer(general, false), general);
    }
    const Auth0Error timeout(Code::Timeout, u"logout.timeout"_s);
    QCOMPARE(Auth0Qt::errorOfServer(timeout, false).hint(),
             u"The browser did not return in time. returnTo must be registered at the server."_s);
    // What was expected and found is kept.
    const auto value = [](const char *detail, const QString &expected) {
        return Auth0Qt::errorOfServer(Auth0Qt::valueError(Code::IdTokenInvalid,
                                                          QString::fromLatin1(detail), expected,
                                                          u"b"_s),
                                      false)
                .hint();
    };
    QVERIFY(value("id_token.iss", u"a"_s).endsWith(u"issuer. Expected: a. Found: \"b\"."_s));
    QVERIFY(value("id_token.iss", {}).endsWith(u"issuer. Found: \"b\"."_s));
    QVERIFY(!value("id_token.iss", {}).contains(ofAuth0));
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

// The sources by their paths, without what is no code. The table itself emits nothing.
static const QMap<QString, QString> &sources()
{
    static const QMap<QString, QString> all = [] {
        static const QRegularExpression noCode(u"^(?:#include|\\s*//|\\s*killPoint).*$"_s,
                                               QRegularExpression::MultilineOption);
        QMap<QString, QString> result;
        for (const QString &folder : { u"src"_s, u"views"_s, u"widgets"_s, u"qml"_s }) {
            QDirIterator it(Auth0QtTest::sourceDir() + u'/' + folder,
                            { u"*.cpp"_s, u"*.h"_s, u"*.qml"_s }, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next();
                const QString code = QString::fromUtf8(fileContent(path)).remove(noCode);
                if (!path.endsWith("texttable.h"_L1) && !path.endsWith("/oautherrortable.h"_L1))
                    result.insert(path.mid(Auth0QtTest::sourceDir().size() + 1), code);
            }
        }
        return result;
    }();
    return all;
}

static QStringList placesOf(const QRegularExpression &emission)
{
    QStringList places;
    for (auto it = sources().cbegin(); it != sources().cend(); ++it) {
        if (it.value().contains(emission))
            places.append(it.key());
    }
    return places;
}

static QByteArrayList oauthDetails()
{
    QByteArrayList details;
    const QList<Auth0Qt::OauthErrorRow> rows = Auth0Qt::oauthErrorRows();
    for (const Auth0Qt::OauthErrorRow &row : rows)
        details += Auth0Qt::detailsOf(row);
    return details;
}

void tst_ErrorTexts::emitted_data()
{
    QTest::addColumn<QStringList>("places");
    const QByteArrayList ofServer = oauthDetails();
    const QList<Auth0Qt::ErrorText> texts = Auth0Qt::errorTexts();
    for (const Auth0Qt::ErrorText &text : texts) {
        if (ofServer.contains(text.detail))
            continue;
        const QString detail = QString::fromUtf8(text.detail);
        const QString group = detail.section(u'.', 0, 0);
        // Not where it is compared. A text without a dot is for all details that begin with it.
        QStringList places = placesOf(
                QRegularExpression(u"(?<![=!]= )(?<![=!]= u)(?<!startsWith\\()\"%1%2\""_s.arg(
                        QRegularExpression::escape(detail),
                        detail == group ? u"\\.[a-z_]+"_s : QString())));
        QTest::newRow(text.detail) << places;
    }
}

// Each text belongs to a detail that the library can give. Run with -v2 to see where.
void tst_ErrorTexts::emitted()
{
    QFETCH(const QStringList, places);
    qInfo("%s", qPrintable(places.join(u", "_s)));
    QVERIFY(!places.isEmpty());
}

// Each detail that the library can give has a text. A literal counts as a detail where it stands in
// an Auth0Error, and where it looks like one.
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
    QSet<QString> missing;
    for (auto it = sources().cbegin(); it != sources().cend(); ++it) {
        for (auto match = inError.globalMatch(it.value()); match.hasNext();) {
            const QString detail = match.next().captured(1);
            if (!known.contains(detail))
                missing.insert(detail + u" in "_s + it.key());
        }
        for (auto match = alone.globalMatch(it.value()); match.hasNext();) {
            const QString detail = match.next().captured(1);
            if (groups.contains(detail.section(u'.', 0, 0)) && !known.contains(detail))
                missing.insert(detail + u" in "_s + it.key());
        }
    }
    QVERIFY(sources().size() > 100);
    QVERIFY2(missing.isEmpty(), qUtf8Printable(missing.values().join(u", "_s)));
}

const struct
{
    Auth0Qt::OauthRequest request;
    const char *name;
    const char *what;
} Requests[] = {
    { Auth0Qt::OauthRequest::Authorize, "authorize", "The sign-in page" },
    { Auth0Qt::OauthRequest::Token, "token", "The exchange of the code" },
    { Auth0Qt::OauthRequest::Refresh, "refresh", "A refresh" },
    { Auth0Qt::OauthRequest::Device, "device", "A code on another device" },
    { Auth0Qt::OauthRequest::Revoke, "revoke", "A revocation" },
};

// Each row is used: none is hidden by one above it.
void tst_ErrorTexts::oauthErrors()
{
    const QList<Auth0Qt::OauthErrorRow> rows = Auth0Qt::oauthErrorRows();
    int checked = 0;
    for (const Auth0Qt::OauthErrorRow &row : rows) {
        for (const auto &[request, name, what] : Requests) {
            if (!(row.requests & int(request)))
                continue;
            const QString error = QString::fromLatin1(row.error ? row.error : "something_new");
            const QStringList texts = QString::fromLatin1(row.says ? row.says : "x").split(u'|');
            for (const QString &text : texts) {
                const Auth0Error made = Auth0Qt::oauthError(request, error, "Words: "_L1 + text,
                                                            row.status ? row.status : 400);
                const QString detail = QString::fromLatin1(name) + u'.'
                        + (row.name ? QString::fromLatin1(row.name) : error);
                QCOMPARE(made.detail(), detail);
                QCOMPARE(made.code(), row.code);
                QCOMPARE(made.message(), QString::fromUtf8(row.message));
                QCOMPARE(made.hint(), QString::fromUtf8(row.hint));
                QCOMPARE(made.oauthError(), error);
                QVERIFY(made.oauthDescription().endsWith(text));
                ++checked;
            }
        }
    }
    QVERIFY(checked > 80);
}

// Only the user can answer them, so that the user is asked. The words of a server do not decide it.
void tst_ErrorTexts::asksUser_data()
{
    QTest::addColumn<bool>("asks");
    for (const char *error :
         { "login_required", "interaction_required", "consent_required", "mfa_required",
           "account_selection_required", "unmet_authentication_requirements", "invalid_grant" })
        QTest::newRow(error) << true;
    for (const char *error :
         { "access_denied", "unauthorized", "invalid_request", "invalid_scope", "invalid_client",
           "unauthorized_client", "server_error", "temporarily_unavailable", "invalid_target",
           "unsupported_grant_type", "something_new" })
        QTest::newRow(error) << false;
}

void tst_ErrorTexts::asksUser()
{
    QFETCH(const bool, asks);
    const QString error = QString::fromLatin1(QTest::currentDataTag());
    for (const QString &text : { QString(), u"login_required"_s, u"because"_s }) {
        QCOMPARE(Auth0Qt::needsUser(
                         Auth0Qt::oauthError(Auth0Qt::OauthRequest::Refresh, error, text, 403)),
                 asks);
    }
}

// Words of Auth0 that mean a wrong set-up, and not the user.
void tst_ErrorTexts::wordsOfSetUp_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    const QString denied = u"access_denied"_s;
    const QString unauthorized = u"Unauthorized"_s;
    const QString unknownApi = u"Service not found: https://api.acme.com"_s;
    QTest::newRow("method is not None")
            << denied << unauthorized << 401 << u"client_authentication"_s;
    QTest::newRow("another status") << denied << unauthorized << 403 << denied;
    QTest::newRow("other words") << denied << u"Please verify your e-mail"_s << 401 << denied;
    QTest::newRow("audience") << denied << unknownApi << 403 << u"service_not_found"_s;
    QTest::newRow("audience, 400")
            << u"invalid_request"_s << unknownApi << 400 << u"service_not_found"_s;
}

void tst_ErrorTexts::wordsOfSetUp()
{
    QFETCH(const QString, error);
    QFETCH(const QString, description);
    QFETCH(const int, status);
    QFETCH(const QString, name);
    for (const auto &[request, group, what] : Requests) {
        if (request == Auth0Qt::OauthRequest::Revoke)
            continue;
        const bool isPage = request == Auth0Qt::OauthRequest::Authorize;
        const Auth0Error made = Auth0Qt::oauthError(request, error, description, status);
        const QString expected = isPage && name == "client_authentication"_L1 ? error : name;
        QCOMPARE(made.detail(), QString::fromLatin1(group) + u'.' + expected);
        const bool isSetUp = expected != "access_denied"_L1;
        QCOMPARE(made.code(), isSetUp ? Code::ConfigurationError : Code::AuthorizationDenied);
        if (expected == "client_authentication"_L1)
            QVERIFY(made.hint().contains("Set it to None"_L1));
        if (expected == "service_not_found"_L1)
            QVERIFY(made.hint().contains("audience"_L1));
    }
}

static QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s);
}

static QString expectedDocument()
{
    QString page =
            u"<!-- Made from src/global/errortexttable.h and oautherrortable.h; tst_errortexts "
            u"compares "
            "them, and writes this page when AUTH0QT_UPDATE_DOCS=1 is set. -->\n"
            "<!-- SPDX-FileCopyrightText: 2026 The Auth0Qt authors -->\n"
            "<!-- SPDX-License-Identifier: MIT -->\n\n"
            "# Errors\n\n"
            "`Auth0Error::detail` identifies a failure. It does not depend on the language. "
            "`message` is for the user, `hint` for developers and administrators. "
            "If a detail is not listed, the texts of its longest listed prefix are used "
            "(for `authorize.access_denied.x` those of `authorize.access_denied`), otherwise those "
            "of its code.\n\n"
            "## Details\n\n"
            "| Detail | Message | Hint |\n|---|---|---|\n"_s;
    const QList<Auth0Qt::ErrorText> texts = Auth0Qt::errorTexts();
    for (const Auth0Qt::ErrorText &text : texts) {
        page += u"| `"_s + QString::fromUtf8(text.detail) + u"` | "_s
                + cell(QString::fromUtf8(text.message)) + u" | "_s
                + cell(QString::fromUtf8(text.hint)) + u" |\n"_s;
    }
    page += u"\n## OAuth errors\n\nThe errors of the server (`Auth0Error::oauthError`), by "
            u"request. "
            "The first row that fits is used. *asked*: the error needs the user. If a refresh "
            "fails with it, `InteractionPolicy::Ask` opens the login view. The session is kept, "
            "except after `invalid_grant`, and after status 400 or 401 to a refresh of its own "
            "token (`refresh.refused`).\n"_s;
    const QList<Auth0Qt::OauthErrorRow> rows = Auth0Qt::oauthErrorRows();
    for (const auto &[request, name, what] : Requests) {
        page += u"\n### "_s + QString::fromLatin1(what)
                + u"\n\n| OAuth error | Detail | Code | The user is |\n|---|---|---|---|\n"_s;
        for (const Auth0Qt::OauthErrorRow &row : rows) {
            if (!(row.requests & int(request)))
                continue;
            QString error = row.error ? u'`' + QString::fromLatin1(row.error) + u'`' : u"any"_s;
            if (!row.error && !row.says)
                error = u"any other"_s;
            if (row.status)
                error += u", status %1"_s.arg(row.status);
            if (row.says) {
                error += u", saying "_s + QString::fromLatin1(row.says).split(u'|').join(u" or "_s);
            }
            const QString detail = QString::fromLatin1(name) + u'.'
                    + (row.name ? QString::fromLatin1(row.name) : u"<error>"_s);
            const bool asks = request == Auth0Qt::OauthRequest::Refresh
                    && Auth0Qt::needsUser(Auth0Error(row.code));
            page += u"| "_s + error + u" | `"_s + detail + u"` | `"_s
                    + QString::fromLatin1(QMetaEnum::fromType<Code>().valueToKey(int(row.code)))
                    + (asks ? u"` | asked |\n"_s : u"` | |\n"_s);
        }
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
