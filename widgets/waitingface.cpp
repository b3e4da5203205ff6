// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "waitingface.h"

#include "displayhost.h"
#include "textlabel.h"
#include "tintedicon.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdialogbuttonbox.h>
#include <QtWidgets/qpushbutton.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

constexpr int HintAfter = 20'000; // ms
constexpr int CopiedFor = 2'000; // ms

} // namespace

WaitingFace::WaitingFace(QWidget *parent)
    : Face(parent)
    , m_title(new TextLabel(TextLabel::Title, this))
    , m_text(new TextLabel(TextLabel::Body, this))
    , m_hint(new TextLabel(TextLabel::Secondary, this))
{
    QDialogButtonBox *buttons = makeButtons();
    m_open = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_open->setObjectName("openAgain"_L1);
    m_copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_copy->setObjectName("copyLink"_L1);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName("cancel"_L1);
    for (QPushButton *button : { m_open, m_copy, m_cancel })
        button->setAutoDefault(false);
    setPrimary(m_open);
    m_back = new QPushButton(this);
    m_back->setObjectName("backToPage"_L1);
    m_back->setFlat(true);
    m_back->setAutoDefault(false);
    m_back->hide();

    column()->addWidget(makePicture(), 0, Qt::AlignHCenter);
    column()->addSpacing(8);
    column()->addWidget(m_title);
    column()->addWidget(m_text);
    column()->addSpacing(8);
    column()->addWidget(buttons);
    column()->addWidget(m_back, 0, Qt::AlignHCenter);
    column()->addWidget(m_hint);
    // The room is kept, so that nothing moves under the pointer when the hint appears.
    QSizePolicy policy = m_hint->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_hint->setSizePolicy(policy);
    m_hint->hide();

    connect(m_open, &QPushButton::clicked, this, &WaitingFace::openAgain);
    connect(m_copy, &QPushButton::clicked, this, &WaitingFace::copyLink);
    connect(m_cancel, &QPushButton::clicked, this, &WaitingFace::cancelled);
    connect(m_back, &QPushButton::clicked, this, &WaitingFace::backToPage);
    WaitingFace::translate();
}

// From the application to the browser.
QWidget *WaitingFace::makePicture()
{
    auto *picture = new QWidget(this);
    m_logo = new IconLabel(u"window"_s, 56, picture);
    auto *arrow = new IconLabel(u"arrow"_s, 24, picture);
    arrow->setDirectional(true);
    arrow->setSecondary(true);
    auto *layout = new QHBoxLayout(picture);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    layout->addWidget(m_logo);
    layout->addWidget(arrow, 0, Qt::AlignVCenter);
    layout->addWidget(new IconLabel(u"browser"_s, 56, picture));
    return picture;
}

void WaitingFace::setHost(const QString &host)
{
    m_host = displayHost(host);
    translate();
}

void WaitingFace::setLogo(const QIcon &logo)
{
    m_logo->setIcon(logo);
}

void WaitingFace::setAuthorizeUrl(const QUrl &url)
{
    m_authorizeUrl = url;
    m_copy->setEnabled(url.isValid());
}

void WaitingFace::setCanGoBack(bool can)
{
    m_back->setVisible(can);
}

void WaitingFace::copyLink()
{
    QGuiApplication::clipboard()->setText(m_authorizeUrl.toString(QUrl::FullyEncoded));
    m_copiedTimer.start(CopiedFor, this);
    translate();
}

void WaitingFace::translate()
{
    m_title->setText(tr("Continue in your browser"));
    m_text->setText(
            m_host.isEmpty()
                    ? tr("We opened a page in your browser. Come back here when you have signed "
                         "in.")
                    : tr("We opened %1 in your browser. Come back here when you have signed in.")
                              .arg(m_host));
    m_hint->setText(tr("Nothing opened? Copy the link and paste it into your browser."));
    m_open->setText(tr("Open again"));
    const bool copied = m_copiedTimer.isActive();
    // The button keeps its width while it says something shorter.
    m_copy->setText(tr("Copy link"));
    m_copy->setMinimumWidth(copied ? m_copy->sizeHint().width() : 0);
    if (copied)
        m_copy->setText(tr("Copied"));
    m_cancel->setText(tr("Cancel"));
    m_back->setText(tr("Back to this window"));
    m_back->setIcon(tintedIcon(layoutDirection() == Qt::RightToLeft ? u"arrow"_s : u"back"_s));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

void WaitingFace::showEvent(QShowEvent *event)
{
    m_hintTimer.start(HintAfter, this);
    Face::showEvent(event);
}

void WaitingFace::hideEvent(QHideEvent *event)
{
    m_hintTimer.stop();
    m_copiedTimer.stop();
    m_hint->hide();
    translate();
    Face::hideEvent(event);
}

void WaitingFace::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_hintTimer.timerId()) {
        m_hintTimer.stop();
        m_hint->show();
    } else if (event->timerId() == m_copiedTimer.timerId()) {
        m_copiedTimer.stop();
        translate();
    } else {
        Face::timerEvent(event);
    }
}

} // namespace Auth0Qt
