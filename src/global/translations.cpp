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

// The resources of a static library must be initialized. The macro must not be in a namespace.
static void initResource()
{
    Q_INIT_RESOURCE(auth0qt_translations);
}

namespace Auth0Qt {

namespace {

constexpr qsizetype MaxLanguages = 4;

QString fileOf(const QString &language)
{
    return u":/org.auth0qt/translations/auth0qt_"_s + language + u".qm"_s;
}

// Qt uses the translator that was installed last. An application can override texts of the library
// with its own translator only if this one is installed first. It is installed empty, before the
// constructor of the application returns, and loads its texts later.
class Translator : public QTranslator
{
public:
    explicit Translator(QCoreApplication *application)
        : QTranslator(application)
    {
        application->installTranslator(this); // empty: Qt sends no LanguageChange
    }

    void follow();
    QString language() const { return m_language; }

    bool isEmpty() const override { return !m_words; }
    QString translate(const char *context, const char *text, const char *disambiguation,
                      int n) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool choose();

    mutable QReadWriteLock m_lock; // Auth0Error::message() may be called in any thread
    std::unique_ptr<QTranslator> m_words;
    QString m_language = u"en"_s;
    QLocale m_locale;
    bool m_started = false;
};

// The application's child. A null pointer needs no constructor at the start.
QPointer<Translator> translator; // clazy:exclude=non-pod-global-static

// Called in the constructor of QCoreApplication, or when the library is loaded if there is an
// application. QML may load it in another thread; then followLocale() installs the translator.
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
            choose(); // QLocale::setDefault() sends no event
        return;
    }
    m_started = true;
    choose();
    QCoreApplication::instance()->installEventFilter(this);
}

QString Translator::translate(const char *context, const char *text, const char *disambiguation,
                              int n) const
{
    // Called for each text of the application that no later translator has.
    if (std::strncmp(context, "Auth0", 5) != 0)
        return {};
    if (QThread::currentThread() == thread() && !m_started)
        const_cast<Translator *>(this)->follow(); // not before the first text of the library
    const QReadLocker locker(&m_lock);
    return m_words ? m_words->translate(context, text, disambiguation, n) : QString();
}

bool Translator::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != QCoreApplication::instance())
        return false;
    if (event->type() == QEvent::LanguageChange) {
        choose(); // Qt sends the event to windows after this object
    } else if (event->type() == QEvent::LocaleChange && choose()) {
        QCoreApplication::postEvent(watched, new QEvent(QEvent::LanguageChange));
    }
    return false;
}

// Returns whether the language has changed.
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

// RFC 5646 section 2.1, as far as QLocale uses it: language, optional script, optional territory.
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

// "pt" without a territory is Brazilian Portuguese (CLDR).
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
    if (tag.language == u"no" || tag.language == u"nn") // Bokmål is closest to Nynorsk
        return u"nb"_s;
    if (tag.language == u"iw") // former codes of ISO 639, which some systems still use
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

// Qt returns "zh-Hans-CN" and, in some versions, "de-Latn-DE". Servers know "zh-CN" and "de".
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
        if (tag.language != u"zh") // which means simplified Chinese
            languages.append(tag.language);
    }
    languages.removeDuplicates();
    return languages.mid(0, MaxLanguages);
}

} // namespace Auth0Qt
