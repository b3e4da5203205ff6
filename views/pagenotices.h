// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0logintexts.h"
#include "login/auth0pagenotice_p.h"

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <functional>

namespace Auth0Qt {

// The dialogs of JavaScript.
enum class PageQuestion { Alert, Confirm, Prompt, Unload };

// The notices of a page. They are shown one at a time, in their order.
class PageNotices : public QObject
{
    Q_OBJECT

public:
    // accepted is false for Cancel. Called once for each question, at the latest at the end of its
    // page.
    using Answer = std::function<void(bool accepted, const QString &text)>;
    // Receives the answer to a step of a security key.
    using Step = std::function<void(const QString &action, const QString &input)>;

    PageNotices(Auth0PageNotice *notice, QObject *parent);
    ~PageNotices() override;

    // From the third question of a page on, the user can block further ones. These are answered at
    // once: questions with no. Leaving the page is always allowed.
    void ask(PageQuestion question, const QString &host, const QString &text,
             const QString &proposed, const Answer &answer);
    // The page tried to open a URL that only another program supports. Ignored while it is shown.
    void offerSystemBrowser(const QString &host);
    // Replaces the previous step. An empty text ends it.
    void showSecurityKey(const NoticeContent &content, const Step &step);

    // For another document. The questions of the previous one are answered with no.
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
        NoticeContent content;
        Step step;
    };
    void add(const Notice &notice);
    void show();
    void take(const QString &action, const QString &input);
    static NoticeContent contentOf(const Notice &notice);
    static void refuse(const Notice &notice);

    Auth0PageNotice *const m_notice;
    Auth0LoginTexts m_texts;
    QList<Notice> m_waiting; // the first one is shown
    int m_questions = 0; // of this document
    bool m_blocked = false;
};

// The text of a page for the bar: plain text of at most three lines, without control characters.
QString shortenedPageText(const QString &text);

} // namespace Auth0Qt
