// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "requestspage.h"

#include "auth0provider.h"
#include "eventmodel.h"
#include "look.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qnetworkrequest.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstackedlayout.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int RequestLimit = 30000; // milliseconds
constexpr qint64 LongestBody = 64 * 1024;

QString pretty(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return QString::fromUtf8(document.isNull() ? body : document.toJson(QJsonDocument::Indented));
}

} // namespace

RequestsPage::RequestsPage(Auth0Provider *provider, EventModel *events, QWidget *parent)
    : QWidget(parent)
    , m_provider(provider)
    , m_events(events)
{
    m_network.setProvider(provider);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * Look::Unit);
    makeRequestCard(column);
    makeAnswerCard(column);
}

void RequestsPage::makeRequestCard(QVBoxLayout *column)
{
    auto *card = new Card(this);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(2 * Look::Unit, 2 * Look::Unit, 2 * Look::Unit, 2 * Look::Unit);
    row->setSpacing(Look::Unit);
    QLabel *method = Look::sectionTitle(u"GET"_s, card);
    m_address = Look::lineEdit(tr("Address to call"), card);
    m_address->setPlaceholderText(u"https://api.example.com/things"_s);
    m_send = Look::button(tr("&Send"), card);
    m_send->setDefault(true);
    row->addWidget(method);
    row->addWidget(m_address, 1);
    row->addWidget(m_send);
    column->addWidget(card);

    connect(m_send, &QPushButton::clicked, this, &RequestsPage::send);
    connect(m_address, &QLineEdit::returnPressed, m_send, &QPushButton::click);
}

void RequestsPage::makeAnswerCard(QVBoxLayout *column)
{
    auto *card = new Card(this);
    m_stack = new QStackedLayout(card);
    auto *empty = new SecondaryLabel(
            tr("Send the request to see what the API answers.\nYour access token goes with it, "
               "and is refreshed first if it has expired."),
            card);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_stack->addWidget(empty);

    auto *answer = new QWidget(card);
    auto *lines = new QVBoxLayout(answer);
    lines->setContentsMargins(3 * Look::Unit, 2 * Look::Unit, 3 * Look::Unit, 2 * Look::Unit);
    lines->setSpacing(Look::Unit);
    m_status = Look::title({}, answer);
    m_facts = new SecondaryLabel({}, answer);
    m_facts->setWordWrap(true);
    m_body = Look::readOnlyText(tr("Body of the answer"), answer);
    lines->addWidget(m_status);
    lines->addWidget(m_facts);
    lines->addSpacing(Look::Unit);
    lines->addWidget(m_body, 1);
    m_stack->addWidget(answer);
    column->addWidget(card, 1);

    connect(m_provider, &Auth0Provider::authenticatedChanged, this, [this] {
        // The next person must not see what the last one asked for.
        if (!m_provider->isAuthenticated()) {
            m_body->clear();
            m_answered = false;
            m_stack->setCurrentIndex(0);
        }
    });
}

void RequestsPage::setAddress(const QString &url)
{
    m_address->setText(url);
}

void RequestsPage::send()
{
    const QUrl url = QUrl::fromUserInput(m_address->text().trimmed());
    if (!url.isValid()) {
        showAnswer(tr("That is no address"), tr("Write it whole, with https:// in front."), {});
        return;
    }
    m_address->setText(url.toString());
    m_send->setEnabled(false);
    m_clock.start();
    QNetworkRequest request(url);
    request.setTransferTimeout(RequestLimit);
    QNetworkReply *reply = m_network.get(request);
    const QDateTime before = m_provider->expiresAt();
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, before] { finish(reply, m_provider->expiresAt() != before); });
}

QString RequestsPage::tokenText(const QUrl &url, bool refreshed) const
{
    QNetworkRequest probe(url);
    if (!m_provider->authorize(&probe))
        return tr("Sent without a token: this address is not among the application's APIs.");
    return refreshed ? tr("The access token was refreshed on the way.")
                     : tr("The access token was still valid; nothing had to be refreshed.");
}

void RequestsPage::finish(QNetworkReply *reply, bool refreshed)
{
    reply->deleteLater();
    m_send->setEnabled(true);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString reason = reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    const QString place = reply->url().toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
    if (status == 0) {
        const Auth0Error error = Auth0NetworkAccessManager::error(reply);
        if (error)
            showAnswer(tr("No access token"), error.message(), {});
        else
            showAnswer(tr("The API did not answer"), tr("Is it running, and is the address right?"),
                       {});
        m_events->append(u"GET "_s + place, error ? tr("no access token") : tr("no answer"));
        return;
    }
    const QString token = tokenText(reply->request().url(), refreshed);
    m_events->append(u"GET "_s + place, u"%1 %2. %3"_s.arg(QString::number(status), reason, token));
    showAnswer(QString::number(status) + u' ' + reason,
               tr("%1 ms. %2").arg(QString::number(m_clock.elapsed()), token),
               pretty(reply->read(LongestBody)));
}

void RequestsPage::showAnswer(const QString &status, const QString &facts, const QString &body)
{
    m_answered = true;
    m_status->setText(status);
    m_facts->setText(facts);
    m_body->setPlainText(body);
    m_stack->setCurrentIndex(1);
}
