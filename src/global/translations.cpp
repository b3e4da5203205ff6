// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "global/translations.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qfile.h>
#include <QtCore/qlocale.h>
#include <QtCore/qpointer.h>
#include <QtCore/qreadwritelock.h>
#include <QtCore/qthread.h>
#include <QtCore/qtranslator.h>

#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

// A static library's resources are not found by themselves. Must stand outside of any namespace.
static void initResource()
{
    Q_INIT_RESOURCE(auth0qt_translations);
}

namespace Auth0Qt {

namespace {

constexpr qsizetype MostLanguages = 4;

QString fileOf(const QString &language)
{
    return u":/org.auth0qt/translations/auth0qt_"_s + language + u".qm"_s;
}

// Qt asks the translator installed last first, and knows no other priority. For an application to
// override our words by its own translator, ours must be the first one installed: it is, empty,
// before the application's constructor returns, and takes its words later. It never moves.
class Translator : public QTranslator
{
public:
    explicit Translator(QCoreApplication *application)
        : QTranslator(application)
    {
        application->installTranslator(this); // empty: nobody is told
    }

    void follow();
    QString language() const { return m_language; }

    bool isEmpty() const override { return !m_words; }
    QString translate(const char *context, const char *text, const char *disambiguation,
                      int n) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool choose();

    mutable QReadWriteLock m_lock; // an error's message may be read in any thread
    std::unique_ptr<QTranslator> m_words;
    QString m_language = u"en"_s;
    QLocale m_locale;
    bool m_started = false;
};

QPointer<Translator> translator; // the application's child

// Runs in the constructor of QCoreApplication; at once, when there is one already. That may be in
// the thread in which QML loads its modules, and is then left to the first who asks in the
// application's own.
void installTranslator()
{
    QCoreApplication *const application = QCoreApplication::instance();
    if (!translator && application && QThread::currentThread() == application->thread())
        translator = new Translator(application);
}
Q_COREAPP_STARTUP_FUNCTION(installTranslator)

void Translator::follow()
{
    if (m_started) {
        if (m_locale != QLocale())
            choose(); // QLocale::setDefault() tells nobody
        return;
    }
    m_started = true;
    choose();
    QCoreApplication::instance()->installEventFilter(this);
}

QString Translator::translate(const char *context, const char *text, const char *disambiguation,
                              int n) const
{
    // Asked for every word of the application that no other translator knows.
    if (std::strncmp(context, "Auth0", 5) != 0)
        return {};
    if (QThread::currentThread() == thread() && !m_started)
        const_cast<Translator *>(this)->follow(); // the first of our words: no sooner
    const QReadLocker locker(&m_lock);
    return m_words ? m_words->translate(context, text, disambiguation, n) : QString();
}

bool Translator::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != QCoreApplication::instance())
        return false;
    if (event->type() == QEvent::LanguageChange) {
        choose(); // windows are told after the application's object, by this same event
    } else if (event->type() == QEvent::LocaleChange && choose()) {
        QCoreApplication::postEvent(watched, new QEvent(QEvent::LanguageChange));
    }
    return false;
}

// Returns whether the language is another now.
bool Translator::choose()
{
    m_locale = QLocale();
    const QString language = translationFor(m_locale.uiLanguages());
    if (m_words && language == m_language)
        return false;
    auto words = std::make_unique<QTranslator>();
    if (!words->load(fileOf(language)))
        words.reset();
    {
        const QWriteLocker locker(&m_lock);
        m_words.swap(words);
    }
    return std::exchange(m_language, language) != language;
}

// --- The choice

struct Tag
{
    QString language;
    QString script;
    QString territory;
};

// RFC 5646 section 2.1, as far as QLocale gives it: language, then perhaps script and territory.
Tag parsed(const QString &tag)
{
    QStringList parts = QString(tag).replace(u'_', u'-').split(u'-');
    Tag result;
    result.language = parts.takeFirst().toLower();
    for (const QString &part : std::as_const(parts)) {
        if (part.size() == 4)
            result.script = part.toLower();
        else if (part.size() == 2)
            result.territory = part.toUpper();
    }
    return result;
}

QString chineseFor(const Tag &tag)
{
    const bool traditional = tag.script.isEmpty()
            ? QStringList { u"TW"_s, u"HK"_s, u"MO"_s }.contains(tag.territory)
            : tag.script == u"hant";
    return traditional ? u"zh_TW"_s : u"zh_CN"_s;
}

// Who writes Portuguese outside of Brazil writes it as in Portugal; "pt" alone is Brazil's (CLDR).
QString portugueseFor(const Tag &tag)
{
    return tag.territory.isEmpty() || tag.territory == u"BR" ? u"pt_BR"_s : u"pt_PT"_s;
}

QString candidateFor(const QString &text)
{
    const Tag tag = parsed(text);
    if (tag.language == u"zh")
        return chineseFor(tag);
    if (tag.language == u"yue")
        return u"zh_TW"_s;
    if (tag.language == u"pt")
        return portugueseFor(tag);
    if (tag.language == u"no" || tag.language == u"nn") // who reads Nynorsk reads Bokmål
        return u"nb"_s;
    if (tag.language == u"iw") // the old codes of ISO 639, which some systems still give
        return u"he"_s;
    if (tag.language == u"in")
        return u"id"_s;
    if (tag.language == u"c" || tag.language == u"posix")
        return u"en"_s;
    return tag.language;
}

} // namespace

QString translationFor(const QStringList &tags)
{
    initResource();
    for (const QString &tag : tags) {
        const QString candidate = candidateFor(tag);
        if (candidate == u"en" || QFile::exists(fileOf(candidate)))
            return candidate;
    }
    return u"en"_s;
}

void followLocale()
{
    installTranslator();
    if (translator && translator->thread() == QThread::currentThread())
        translator->follow();
}

QString translationInUse()
{
    return translator ? translator->language() : u"en"_s;
}

// Qt gives "zh-Hans-CN" and, by version, "de-Latn-DE" too; servers know "zh-CN" and "de".
QStringList languagesToAskFor()
{
    QStringList languages;
    const QStringList tags = QLocale().uiLanguages();
    for (const QString &text : tags) {
        const Tag tag = parsed(text);
        if (tag.language.isEmpty() || tag.language == u"c" || tag.language == u"posix")
            continue;
        if (tag.language == u"zh" && !tag.script.isEmpty() && tag.territory.isEmpty())
            languages.append(chineseFor(tag).replace(u'_', u'-'));
        else if (!tag.territory.isEmpty())
            languages.append(tag.language + u'-' + tag.territory);
        if (tag.language != u"zh") // would be taken for the simplified one
            languages.append(tag.language);
    }
    languages.removeDuplicates();
    return languages.mid(0, MostLanguages);
}

} // namespace Auth0Qt
