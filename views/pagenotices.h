// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0logintexts.h"
#include "auth0pagenotice.h"

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <functional>

namespace Auth0Qt {

// What a page asks: JavaScript's dialogs.
enum class PageQuestion { Alert, Confirm, Prompt, Unload };

// The notices of one page, one at a time, in the order in which they came.
class PageNotices : public QObject
{
    Q_OBJECT

public:
    // accepted is false for Cancel. Called once for each question, be it by the end of its page.
    using Answer = std::function<void(bool accepted, const QString &text)>;
    // A step of a security key: what it says, and what is done with the answer.
    using Step = std::function<void(const QString &action, const QString &input)>;

    PageNotices(Auth0PageNotice *notice, QObject *parent);
    ~PageNotices() override;

    // From the third question of a page on the person can block the others, which are answered at
    // once then: no to questions. Leaving the page is always allowed.
    void ask(PageQuestion question, const QString &host, const QString &text,
             const QString &proposed, const Answer &answer);
    // The page wants to open what only another program can. Said once at a time.
    void offerSystemBrowser(const QString &host);
    // In place of the step before. An empty text ends it.
    void showSecurityKey(const Auth0PageNotice::Content &content, const Step &step);

    // Another document: what the one before asked is answered with no.
    void reset();

Q_SIGNALS:
    void systemBrowserWanted();

private:
    enum class Kind { Question, SystemBrowser, SecurityKey };
    struct Notice
    {
        Kind kind = Kind::Question;
        PageQuestion question = PageQuestion::Alert;
        QString host;
        QString text;
        QString proposed;
        bool canBlock = false;
        Answer answer;
        Auth0PageNotice::Content content;
        Step step;
    };
    void add(const Notice &notice);
    void show();
    void take(const QString &action, const QString &input);
    static Auth0PageNotice::Content contentOf(const Notice &notice);
    static void refuse(const Notice &notice);

    Auth0PageNotice *const m_notice;
    Auth0LoginTexts m_texts;
    QList<Notice> m_waiting; // the first one is shown
    int m_questions = 0; // of this document
    bool m_blocked = false;
};

// What a page says, for the bar: plain text of at most three lines, without control characters.
QString shortenedPageText(const QString &text);

} // namespace Auth0Qt
