// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "waitingface.h"

#include "auth0logincontroller.h"
#include "auth0logintexts.h"
#include "facebutton.h"
#include "textlabel.h"
#include "tintedicon.h"

#include <QtWidgets/qboxlayout.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

WaitingFace::WaitingFace(Auth0LoginController *controller, QWidget *parent)
    : Face(controller, parent)
    , m_title(new TextLabel(TextLabel::Title, this))
    , m_text(new TextLabel(TextLabel::Body, this))
    , m_hint(new TextLabel(TextLabel::Secondary, this))
{
    using Controller = Auth0LoginController;
    QDialogButtonBox *buttons = makeButtons();
    m_open = addButton(u"openAgain"_s, QDialogButtonBox::AcceptRole, &Controller::openAgain);
    m_copy = addButton(u"copyLink"_s, QDialogButtonBox::ActionRole, &Controller::copyLink);
    m_cancel = addButton(u"cancel"_s, QDialogButtonBox::RejectRole, &Controller::cancel);
    setPrimary(m_open);
    m_back = makeButton(u"backToPage"_s, &Controller::backToPage);
    m_back->setFlat(true);
    m_code = makeButton(u"useDeviceCode"_s, &Controller::useDeviceCode);
    m_code->setFlat(true);

    column()->addWidget(makePicture(), 0, Qt::AlignHCenter);
    column()->addSpacing(8);
    column()->addWidget(m_title);
    column()->addWidget(m_text);
    column()->addSpacing(8);
    column()->addWidget(buttons);
    column()->addWidget(m_back, 0, Qt::AlignHCenter);
    column()->addWidget(m_hint);
    column()->addWidget(m_code, 0, Qt::AlignHCenter);
    // Nothing moves under the pointer when the hint appears.
    for (QWidget *help : { static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_code) }) {
        QSizePolicy policy = help->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        help->setSizePolicy(policy);
        help->hide();
    }

    WaitingFace::refresh();
}

// The application, an arrow and the browser.
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

void WaitingFace::setLogo(const QIcon &logo)
{
    m_logo->setIcon(logo);
}

void WaitingFace::refresh()
{
    if (controller()->face() != Auth0::Face::WaitingForBrowser)
        return;
    m_title->setText(controller()->title());
    m_text->setText(controller()->text());
    m_hint->setText(controller()->hint());
    m_hint->setVisible(!controller()->hint().isEmpty());
    m_code->setText(texts()->useCode());
    m_code->setVisible(!controller()->hint().isEmpty() && controller()->canUseDeviceCode());
    m_open->setText(texts()->openAgain());
    // The button keeps its width when its text becomes shorter.
    m_copy->setText(texts()->copyLink());
    m_copy->setMinimumWidth(controller()->isCopied() ? qMin(m_copy->sizeHint().width(), room())
                                                     : 0);
    if (controller()->isCopied())
        m_copy->setText(texts()->copied());
    m_copy->setEnabled(controller()->authorizeUrl().isValid());
    m_cancel->setText(texts()->cancel());
    m_back->setText(texts()->backToPage());
    m_back->setVisible(controller()->canGoBack());
    m_back->setIcon(tintedIcon(layoutDirection() == Qt::RightToLeft ? u"arrow"_s : u"back"_s));
    arrangeButtons();
    describe(m_title->text(), u"%1 %2"_s.arg(m_text->text(), m_hint->text()).trimmed());
}

} // namespace Auth0Qt
