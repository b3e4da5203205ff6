// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "global/translations.h"

#include "auth0error.h"
#include "auth0logintexts.h"
#include "browser/callbackpage.h"
#include "global/errortexts.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qlocale.h>
#include <QtCore/qthread.h>
#include <QtCore/qtranslator.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

namespace {

// As an application's own .qm file would.
class OwnTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (QLatin1StringView(context) == "Auth0LoginTexts"_L1
            && QLatin1StringView(text) == "Sign out"_L1)
            return u"Leave Acme"_s;
        return {};
    }
};

QStringList languages()
{
    translationFor({}); // the resources are there from now on
    QStringList names;
    const QStringList files = QDir(u":/org.auth0qt/translations"_s).entryList();
    for (const QString &file : files) {
        if (file != u"auth0qt_en.qm")
            names.append(file.chopped(3).mid(8));
    }
    return names;
}

void tellLanguageChange()
{
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
}

void use(const QString &language)
{
    QLocale::setDefault(QLocale(language));
    tellLanguageChange();
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void enoughLanguages();
    void everyLanguageSpeaks_data();
    void everyLanguageSpeaks();
    void everyErrorHasAMessage_data();
    void everyErrorHasAMessage();
    void choice_data();
    void choice();
    void askedFor_data();
    void askedFor();
    void applicationsOwnWordsWin_data();
    void applicationsOwnWordsWin();
    void changesAtRunTime();
    void systemsLocaleChanges();
    void withoutBeingTold();
    void inAnotherThread();
    void callbackPage();
};

void tst_Translations::init()
{
    use(u"C"_s);
}

void tst_Translations::enoughLanguages()
{
    const QStringList names = languages();
    QVERIFY2(names.size() >= 20, qPrintable(names.join(u' ')));
    QVERIFY(names.contains(u"ar"_s));
    QVERIFY(names.contains(u"he"_s));
    // Not loaded before somebody asks for a word.
    QCOMPARE(translationInUse(), u"en"_s);
}

void tst_Translations::everyLanguageSpeaks_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &name : languages())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Translations::everyLanguageSpeaks()
{
    QFETCH(QString, language);
    use(language);
    const std::pair<const char *, const char *> words[] = {
        { "Auth0LoginTexts", "Sign out" },
        { "Auth0LoginTexts", "Connecting…" },
        { "Auth0LoginTexts", "Please wait a moment" },
        { "Auth0CallbackPage", "You are signed in" },
        { "Auth0Error", "The sign-in was cancelled." },
        { "Auth0KeychainStore", "Encrypted file of the sandbox" },
        { "Auth0NetworkAccessManager", "The content of the request cannot be sent again" },
        { "Auth0Provider", "Confirm that it is you: %1 wants to use your session." },
    };
    const bool isRightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    for (const auto &[context, text] : words) {
        const QString word = QCoreApplication::translate(context, text);
        QVERIFY2(!word.isEmpty() && word != QString::fromUtf8(text), text);
        QVERIFY2(word.isRightToLeft() == isRightToLeft, text);
    }
    QCOMPARE(translationInUse(), language);
    QCOMPARE(isRightToLeft, language == u"ar" || language == u"he");
}

void tst_Translations::everyErrorHasAMessage_data()
{
    everyLanguageSpeaks_data();
}

void tst_Translations::everyErrorHasAMessage()
{
    QFETCH(QString, language);
    use(language);
    const QList<ErrorText> texts = errorTexts();
    for (const ErrorText &text : texts) {
        const Auth0Error error(Auth0::ErrorCode::ServerError, QString::fromLatin1(text.detail));
        QVERIFY2(error.message() != QString::fromUtf8(text.message), text.detail);
        QVERIFY2(!error.message().isEmpty(), text.detail);
        QCOMPARE(error.hint(), QString::fromUtf8(text.hint)); // for developers: English
    }
    for (int code = 1; code <= int(Auth0::ErrorCode::NotAuthenticated); ++code) {
        const Auth0Error error(Auth0::ErrorCode(code), u"no_such_detail"_s);
        QVERIFY(!error.message().isEmpty());
        QCOMPARE_NE(error.message(), [&] {
            use(u"C"_s);
            const QString english = error.message();
            use(language);
            return english;
        }());
    }
}

void tst_Translations::choice_data()
{
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QString>("language");
    const auto row = [](const QStringList &tags, const QString &language) {
        QTest::newRow(qPrintable(tags.join(u' '))) << tags << language;
    };
    row({}, u"en"_s);
    row({ u"C"_s }, u"en"_s);
    row({ u"de"_s }, u"de"_s);
    row({ u"de-AT"_s }, u"de"_s);
    row({ u"de_CH"_s, u"fr"_s }, u"de"_s);
    row({ u"de-Latn-DE"_s }, u"de"_s);
    row({ u"en-GB"_s, u"de"_s }, u"en"_s); // who reads English first is not given German
    row({ u"tlh"_s, u"de"_s }, u"de"_s);
    row({ u"tlh"_s }, u"en"_s);
    row({ u"zh"_s }, u"zh_CN"_s);
    row({ u"zh-CN"_s }, u"zh_CN"_s);
    row({ u"zh-SG"_s }, u"zh_CN"_s);
    row({ u"zh-Hans-CN"_s }, u"zh_CN"_s);
    row({ u"zh-Hans"_s }, u"zh_CN"_s);
    row({ u"zh-Hans-HK"_s }, u"zh_CN"_s);
    row({ u"zh-Hant"_s }, u"zh_TW"_s);
    row({ u"zh-Hant-HK"_s }, u"zh_TW"_s);
    row({ u"zh_TW"_s }, u"zh_TW"_s);
    row({ u"zh-HK"_s }, u"zh_TW"_s);
    row({ u"yue-HK"_s }, u"zh_TW"_s);
    row({ u"pt"_s }, u"pt_BR"_s);
    row({ u"pt-BR"_s }, u"pt_BR"_s);
    row({ u"pt-PT"_s }, u"pt_PT"_s);
    row({ u"pt-AO"_s }, u"pt_PT"_s);
    row({ u"pt-Latn-PT"_s }, u"pt_PT"_s);
    row({ u"no"_s }, u"nb"_s);
    row({ u"nn-NO"_s }, u"nb"_s);
    row({ u"nb"_s }, u"nb"_s);
    row({ u"iw-IL"_s }, u"he"_s);
    row({ u"ar-EG"_s }, u"ar"_s);
}

void tst_Translations::choice()
{
    QFETCH(QStringList, tags);
    QTEST(translationFor(tags), "language");
}

void tst_Translations::askedFor_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("first");
    QTest::newRow("C") << u"C"_s << QString();
    QTest::newRow("German") << u"de_AT"_s << u"de-AT"_s;
    QTest::newRow("English") << u"en_US"_s << u"en-US"_s;
    QTest::newRow("simplified Chinese") << u"zh_Hans_CN"_s << u"zh-CN"_s;
    QTest::newRow("traditional Chinese") << u"zh_Hant_TW"_s << u"zh-TW"_s;
    QTest::newRow("Portuguese") << u"pt_PT"_s << u"pt-PT"_s;
    QTest::newRow("Serbian") << u"sr_Latn_RS"_s << u"sr-RS"_s;
}

void tst_Translations::askedFor()
{
    QFETCH(QString, locale);
    QFETCH(QString, first);
    QLocale::setDefault(QLocale(locale));
    const QStringList languages = languagesToAskFor();
    QCOMPARE(languages.value(0), first);
    QVERIFY(languages.size() <= 4);
    QCOMPARE(QSet<QString>(languages.cbegin(), languages.cend()).size(), languages.size());
    for (const QString &language : languages)
        QVERIFY2(!language.contains(u'_') && !language.contains(u' '), qPrintable(language));
    if (!first.startsWith(u"zh")) // also the plain language, for servers that know no territories
        QCOMPARE(languages.value(1), first.left(2));
}

void tst_Translations::applicationsOwnWordsWin_data()
{
    QTest::addColumn<bool>("before");
    QTest::newRow("installed before the first word") << true;
    QTest::newRow("installed afterwards") << false;
}

void tst_Translations::applicationsOwnWordsWin()
{
    QFETCH(bool, before);
    OwnTranslator own;
    if (before)
        QCoreApplication::installTranslator(&own);
    use(u"de"_s);
    Auth0LoginTexts texts;
    QCOMPARE(texts.cancel(), u"Abbrechen"_s);
    if (!before) {
        QCOMPARE(texts.logOut(), u"Abmelden"_s);
        QCoreApplication::installTranslator(&own);
    }
    QCOMPARE(texts.logOut(), u"Leave Acme"_s);
    QCOMPARE(texts.cancel(), u"Abbrechen"_s); // what it does not have is ours
    use(u"fr"_s);
    QCOMPARE(texts.logOut(), u"Leave Acme"_s);
    QCoreApplication::removeTranslator(&own);
    QVERIFY(texts.logOut() != u"Leave Acme"_s);
}

void tst_Translations::changesAtRunTime()
{
    Auth0LoginTexts texts;
    QCOMPARE(texts.logOut(), u"Sign out"_s);
    QStringList seen;
    connect(&texts, &Auth0LoginTexts::changed, this, [&] { seen.append(texts.logOut()); });
    QLocale::setDefault(QLocale(u"de"_s));
    tellLanguageChange();
    QCOMPARE(seen, QStringList({ u"Abmelden"_s })); // once, and with the new words
    const Auth0Error error(Auth0::ErrorCode::Cancelled, {});
    QCOMPARE(error.message(), u"Die Anmeldung wurde abgebrochen."_s);
    tellLanguageChange();
    QCOMPARE(seen.size(), 2);
    use(u"C"_s);
    QCOMPARE(seen.value(2), u"Sign out"_s);
    QCOMPARE(error.message(), u"The sign-in was cancelled."_s);
}

// The person changes the system's language: Qt tells by another event.
void tst_Translations::systemsLocaleChanges()
{
    Auth0LoginTexts texts;
    QSignalSpy changed(&texts, &Auth0LoginTexts::changed);
    QLocale::setDefault(QLocale(u"de"_s));
    QEvent event(QEvent::LocaleChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(texts.logOut(), u"Abmelden"_s);
}

// What is made after QLocale::setDefault() has its words, whether or not anybody was told.
void tst_Translations::withoutBeingTold()
{
    QLocale::setDefault(QLocale(u"de"_s));
    QCOMPARE(Auth0LoginTexts().logOut(), u"Abmelden"_s);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(Auth0Error(Auth0::ErrorCode::Cancelled, {}).message(),
             u"The sign-in was cancelled."_s);
}

void tst_Translations::inAnotherThread()
{
    use(u"de"_s);
    QString message;
    const std::unique_ptr<QThread> thread(QThread::create(
            [&message] { message = Auth0Error(Auth0::ErrorCode::Cancelled, {}).message(); }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(message, u"Die Anmeldung wurde abgebrochen."_s);
}

void tst_Translations::callbackPage()
{
    use(u"he"_s);
    QVERIFY(callbackAnswer(CallbackPage::SignedIn).contains("<html lang=\"he\" dir=\"rtl\">"));
    use(u"pt_BR"_s);
    QVERIFY(callbackAnswer(CallbackPage::SignedIn).contains("<html lang=\"pt-BR\" dir=\"ltr\">"));
    use(u"tlh"_s); // English words, so the page says that they are
    QVERIFY(callbackAnswer(CallbackPage::SignedIn).contains("<html lang=\"en\" dir=\"ltr\">"));
}

AUTH0QT_TEST_MAIN(tst_Translations, QCoreApplication)

#include "tst_translations.moc"
