// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pagenotices.h"

#include "global/sanitizedtext.h"

#include <QtCore/qstringlist.h>

#include <utility>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

constexpr int LineLimit = 3;
constexpr int LineLength = 120; // characters
constexpr int QuestionsBeforeBlock = 2;
constexpr int WaitingLimit = 8; // a page and its frames ask one at a time

} // namespace

QString shortenedPageText(const QString &text)
{
    QStringList lines;
    const QStringList all = text.left(4096).split(u'\n');
    for (const QString &line : all) {
        const QString plain = sanitizedText(line, line.size()).simplified();
        if (plain.isEmpty())
            continue;
        const bool isCut = plain.size() > LineLength || lines.size() == LineLimit - 1;
        lines += plain.size() > LineLength ? plain.left(LineLength - 1) + u'…' : plain;
        if (isCut && lines.size() == LineLimit)
            break;
    }
    return lines.join(u'\n');
}

PageNotices::PageNotices(Auth0PageNotice *notice, QObject *parent)
    : QObject(parent)
    , m_notice(notice)
{
    connect(notice, &Auth0PageNotice::answered, this, &PageNotices::take);
    connect(&m_texts, &Auth0LoginTexts::changed, this, &PageNotices::show);
}

PageNotices::~PageNotices()
{
    for (const Notice &notice : std::as_const(m_waiting))
        refuse(notice);
}

void PageNotices::ask(PageQuestion question, const QString &host, const QString &text,
                      const QString &proposed, const Answer &answer)
{
    if (question == PageQuestion::Unload)
        return answer(true, {});
    if (m_blocked || m_waiting.size() >= WaitingLimit)
        return answer(question == PageQuestion::Alert, {});
    Notice notice;
    notice.kind = Kind::Question;
    notice.question = question;
    notice.host = host;
    notice.text = shortenedPageText(text);
    notice.proposed = proposed.left(LineLength);
    notice.canBlock = m_questions++ >= QuestionsBeforeBlock;
    notice.answer = answer;
    add(notice);
}

void PageNotices::offerSystemBrowser(const QString &host)
{
    for (const Notice &waiting : std::as_const(m_waiting)) {
        if (waiting.kind == Kind::SystemBrowser)
            return;
    }
    Notice notice;
    notice.kind = Kind::SystemBrowser;
    notice.host = host;
    add(notice);
}

void PageNotices::showSecurityKey(const NoticeContent &content, const Step &step)
{
    Notice notice;
    notice.kind = Kind::SecurityKey;
    notice.content = content;
    notice.step = step;
    m_waiting.removeIf([](const Notice &waiting) { return waiting.kind == Kind::SecurityKey; });
    if (content.text.isEmpty())
        show();
    else
        add(notice);
}

void PageNotices::reset()
{
    m_questions = 0;
    m_blocked = false;
    const QList<Notice> old = std::exchange(m_waiting, {});
    for (const Notice &notice : old)
        refuse(notice);
    show();
}

void PageNotices::add(const Notice &notice)
{
    m_waiting.append(notice);
    show();
}

void PageNotices::show()
{
    Auth0PageNoticePrivate::setContent(
            m_notice, m_waiting.isEmpty() ? NoticeContent() : contentOf(m_waiting.first()));
}

void PageNotices::take(const QString &action, const QString &input)
{
    if (m_waiting.isEmpty())
        return;
    const Notice notice = m_waiting.first();
    if (notice.kind == Kind::SecurityKey) {
        notice.step(action, input); // the next step comes by showSecurityKey()
        if (action == "continueInBrowser"_L1)
            Q_EMIT systemBrowserWanted();
        return;
    }
    m_waiting.removeFirst();
    m_blocked = m_blocked || action == "block"_L1;
    show();
    if (notice.kind == Kind::Question)
        notice.answer(action == "ok"_L1 || notice.question == PageQuestion::Alert, input);
    else if (action == "continueInBrowser"_L1)
        Q_EMIT systemBrowserWanted();
}

void PageNotices::refuse(const Notice &notice)
{
    if (notice.kind == Kind::Question)
        notice.answer(notice.question == PageQuestion::Alert, {});
}

NoticeContent PageNotices::contentOf(const Notice &notice)
{
    if (notice.kind == Kind::SecurityKey)
        return notice.content;
    NoticeContent content;
    if (notice.kind == Kind::SystemBrowser) {
        content.icon = u"external"_s;
        content.text = Auth0LoginTexts::tr("This step at %1 needs your browser.").arg(notice.host);
        content.actions = { u"dismiss"_s, u"continueInBrowser"_s };
        content.escapeAction = u"dismiss"_s;
        return content;
    }
    const bool isAlert = notice.question == PageQuestion::Alert;
    content.icon = u"window"_s;
    content.text = (isAlert ? Auth0LoginTexts::tr("The page at %1 says:")
                            : Auth0LoginTexts::tr("The page at %1 asks:"))
                           .arg(notice.host);
    content.pageText = notice.text;
    content.hasInput = notice.question == PageQuestion::Prompt;
    content.proposedInput = notice.proposed;
    content.blocking = true;
    if (notice.canBlock)
        content.actions += u"block"_s;
    if (!isAlert)
        content.actions += u"cancel"_s;
    content.actions += u"ok"_s;
    content.escapeAction = isAlert ? u"ok"_s : u"cancel"_s;
    return content;
}

} // namespace Auth0Qt
