// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "questionscheme.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qurlquery.h>
#include <QtCore/quuid.h>
#include <QtWebEngineCore/qwebenginepage.h>
#include <QtWebEngineCore/qwebenginescript.h>
#include <QtWebEngineCore/qwebenginescriptcollection.h>
#include <QtWebEngineCore/qwebengineurlrequestjob.h>
#include <QtWebEngineCore/qwebengineurlscheme.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// If the request is not allowed, for example by a policy of the page, the engine's functions are
// called: see LockedPage.
constexpr auto Script = uR"(
(() => {
    const Request = XMLHttpRequest, Query = URLSearchParams;
    const ask = (question, text, proposed) => {
        const query = new Query({ text: String(text).slice(0, 1000), proposed: String(proposed).slice(0, 200) });
        const request = new Request();
        request.open('GET', '%1://%2/' + question + '?' + query, false);
        request.send();
        return JSON.parse(request.responseText);
    };
    const replace = (name, answerOf) => {
        const own = window[name].bind(window);
        window[name] = (text = '', proposed = '') => {
            let answer;
            try {
                answer = ask(name, text, proposed);
            } catch (error) {
                return own(text, proposed);
            }
            return answerOf(answer);
        };
    };
    replace('alert', () => undefined);
    replace('confirm', answer => answer.accepted);
    replace('prompt', answer => answer.accepted ? answer.text : null);
})();
)";

PageQuestion questionOf(const QString &name)
{
    if (name == "confirm"_L1)
        return PageQuestion::Confirm;
    return name == "prompt"_L1 ? PageQuestion::Prompt : PageQuestion::Alert;
}

void reply(QWebEngineUrlRequestJob *job, bool accepted, const QString &text)
{
    auto *const body = new QBuffer(job);
    body->setData(QJsonDocument(QJsonObject { { "accepted"_L1, accepted }, { "text"_L1, text } })
                          .toJson(QJsonDocument::Compact));
    body->open(QIODevice::ReadOnly);
    job->reply("application/json", body);
}

} // namespace

QByteArray QuestionScheme::name()
{
    return "auth0qt-question";
}

void QuestionScheme::announce()
{
    QWebEngineUrlScheme scheme(name());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled
                    | QWebEngineUrlScheme::ContentSecurityPolicyIgnored);
    QWebEngineUrlScheme::registerScheme(scheme);
}

void QuestionScheme::serve(QWebEnginePage *page, PageEvents *events)
{
    if (QWebEngineUrlScheme::schemeByName(name()).name().isEmpty())
        return;
    const QString key = QUuid::createUuid().toString(QUuid::Id128);
    m_pages.insert(key, events);
    connect(page, &QObject::destroyed, this, [this, key] { m_pages.remove(key); });

    QWebEngineScript script;
    script.setName(QString::fromLatin1(name()));
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::MainWorld);
    script.setRunsOnSubFrames(true);
    script.setSourceCode(QString::fromUtf16(Script).arg(QString::fromLatin1(name()), key));
    page->scripts().insert(script);
}

void QuestionScheme::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QUrl url = job->requestUrl();
    PageEvents *const events = m_pages.value(url.host());
    if (!events)
        return job->fail(QWebEngineUrlRequestJob::RequestDenied);
    const QUrlQuery query(url);
    const auto value = [&query](const QString &key) {
        QString encoded = query.queryItemValue(key, QUrl::FullyEncoded);
        // URLSearchParams encodes a space as a plus sign.
        return QUrl::fromPercentEncoding(encoded.replace(u'+', "%20"_L1).toLatin1());
    };
    events->ask(questionOf(url.path().mid(1)), job->initiator(), value(u"text"_s),
                value(u"proposed"_s),
                [job = QPointer<QWebEngineUrlRequestJob>(job)](bool accepted, const QString &text) {
                    if (job)
                        reply(job, accepted, text);
                });
}

} // namespace Auth0Qt
