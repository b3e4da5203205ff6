// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pageserver.h"

#include "testcertificate.h"
#include "testpaths.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qurlquery.h>

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

namespace {

QDir folder()
{
    return QDir(Auth0QtTest::sourceDir() + u"/tests/integration/pages/pages"_s);
}

// A status line, headers, an empty line, a body.
Answer parsed(const QByteArray &text)
{
    const qsizetype end = text.indexOf("\n\n");
    QList<QByteArray> head = text.left(end).split('\n');
    Answer answer = Answer::text(text.mid(end + 2), {},
                                 head.takeFirst().split(' ').value(1).toInt());
    for (const QByteArray &line : std::as_const(head)) {
        const qsizetype colon = line.indexOf(':');
        answer = answer.with(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return answer;
}

Answer largePage()
{
    QByteArray body = "<!doctype html><p id=\"text\">Large</p>\n";
    const QByteArray line = "<i>" + QByteArray(1000, 'x') + "</i>\n";
    while (body.size() < 50'000'000)
        body += line;
    return Answer::text(body, "text/html");
}

} // namespace

PageServer::PageServer(const QByteArray &first)
    : m_first(first)
{
    FakeServer &server = issuer.server;
    server.reply("/authorize", [this](const Request &request) { return authorize(request); });
    server.reply("/hang", Answer::broken(Answer::Fault::Hang));
    server.reply("/right", [this](const Request &) {
        return Answer::redirect(issuer.redirect(m_authorizeUrl, redirectUri()));
    });
    server.reply("/wrong", [this](const Request &) {
        QUrl url = redirectUri();
        url.setQuery(u"code=none&state=none"_s);
        return Answer::redirect(url);
    });
    if (first == "/company" || first == "/foreign")
        startTls();
    if (first == "/large")
        server.reply("/large", largePage());
    const QStringList names = folder().entryList(QDir::Files);
    for (const QString &name : names) {
        server.reply('/' + name.toUtf8(),
                     [this, name](const Request &) { return file(name.toUtf8()); });
    }
}

PageServer::~PageServer()
{
    QSslConfiguration::setDefaultConfiguration(m_applicationTls);
}

void PageServer::startTls()
{
    const CompanyTls tls = companyTls();
    m_tlsServer = std::make_unique<FakeServer>(tls.server);
    m_tlsServer->reply("/page",
                       Answer::text("<!doctype html><p id=\"text\">By TLS</p>", "text/html"));
    issuer.server.reply(m_first, Answer::redirect(m_tlsServer->url("/page")));
    if (m_first == "/company") {
        QSslConfiguration trusting = m_applicationTls;
        trusting.addCaCertificate(tls.authority);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
}

QUrl PageServer::redirectUri() const
{
    return QUrl(QUrlQuery(m_authorizeUrl).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
}

Answer PageServer::authorize(const Request &request)
{
    m_authorizeUrl = issuer.server.url("/authorize");
    m_authorizeUrl.setQuery(request.query);
    for (const auto &name : { u"state"_s, u"nonce"_s, u"code_challenge"_s })
        m_secrets.append(request.query.queryItemValue(name));
    m_secrets.removeAll(QString());
    m_secrets.removeDuplicates();
    if (atAuthorize)
        atAuthorize();
    if (m_first == "/hang")
        return Answer::broken(Answer::Fault::Hang);
    if (m_first.startsWith('/'))
        return Answer::redirect(issuer.server.url(m_first));
    return file(m_first);
}

Answer PageServer::file(const QByteArray &name) const
{
    QFile file(folder().filePath(QString::fromUtf8(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no file %s", name.constData());
    QByteArray text = file.readAll();
    text.replace("{{origin}}", issuer.server.origin());
    text.replace("{{other}}", issuer.server.origin().replace("127.0.0.1", "localhost"));
    if (name.endsWith(".http"))
        return parsed(text);
    return Answer::text(text,
                        name.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8");
}
