// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "languages.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qlibraryinfo.h>
#include <QtGui/qevent.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qwindow.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString &code)
{
    if (code == u"en")
        return u"English"_s; // Qt names the variant
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (name.isEmpty())
        return code;
    name[0] = name.at(0).toUpper();
    // With two variants of a language, the name has the country.
    const QString territory = code == u"pt_BR" ? locale.nativeTerritoryName() : QString();
    return territory.isEmpty() ? name : name + u" ("_s + territory + u')';
}

} // namespace

Languages::Languages(QObject *parent)
    : QAbstractListModel(parent)
{
    const QStringList codes = QString::fromLatin1(DEMO_LANGUAGES).split(u',', Qt::SkipEmptyParts);
    for (const QString &code : codes)
        m_languages.append({ code, nameOf(code) });
    std::sort(m_languages.begin(), m_languages.end(), [](const Language &a, const Language &b) {
        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });
    m_current = rowFor(QLocale());
    QCoreApplication::instance()->installEventFilter(this);
}

int Languages::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_languages.size());
}

QVariant Languages::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Language &language = m_languages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return language.name;
    case CodeRole:
        return language.code;
    default:
        return {};
    }
}

QHash<int, QByteArray> Languages::roleNames() const
{
    return { { NameRole, "name" }, { CodeRole, "code" } };
}

void Languages::use(int row)
{
    if (row >= 0 && row < m_languages.size())
        useCode(m_languages.at(row).code);
}

void Languages::useNext()
{
    use((m_current + 1) % int(m_languages.size()));
}

void Languages::useCode(const QString &code)
{
    const QLocale locale(code);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    QCoreApplication::removeTranslator(&m_qtWords);
    // Qt's own texts, for the dialogs of Qt.
    if (m_qtWords.load(locale, u"qtbase"_s, u"_"_s,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    QCoreApplication::postEvent(QCoreApplication::instance(), new QEvent(QEvent::LanguageChange));
    m_current = rowFor(locale);
    Q_EMIT currentChanged();
}

QString Languages::shortcutText()
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L).toString(QKeySequence::NativeText);
}

bool Languages::eventFilter(QObject *watched, QEvent *event)
{
    // The window receives a key first. No function of the other objects is called: the engine's
    // objects have no type information.
    if (event->type() != QEvent::KeyPress || watched != QGuiApplication::focusWindow())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_L || key->modifiers() != (Qt::ControlModifier | Qt::ShiftModifier))
        return false;
    useNext();
    return true;
}

int Languages::rowFor(const QLocale &locale) const
{
    const auto rowOf = [this](const QString &code) {
        for (int row = 0; row < m_languages.size(); ++row) {
            if (m_languages.at(row).code == code)
                return row;
        }
        return -1;
    };
    for (const QString &code : { locale.name(), locale.name().section(u'_', 0, 0), u"en"_s }) {
        if (const int row = rowOf(code); row >= 0)
            return row;
    }
    return 0;
}
