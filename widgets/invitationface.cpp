// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "invitationface.h"

#include "auth0logincontroller.h"
#include "auth0logintexts.h"
#include "facebutton.h"
#include "textlabel.h"
#include "tintedicon.h"

#include <QtWidgets/qboxlayout.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

InvitationFace::InvitationFace(Auth0LoginController *controller, QWidget *parent)
    : Face(controller, parent)
    , m_title(new TextLabel(TextLabel::Title, this))
    , m_text(new TextLabel(TextLabel::Body, this))
{
    using Controller = Auth0LoginController;
    QDialogButtonBox *box = makeButtons();
    m_accept = addButton(u"acceptInvitation"_s, QDialogButtonBox::AcceptRole,
                         &Controller::acceptInvitation);
    m_decline = addButton(u"declineInvitation"_s, QDialogButtonBox::RejectRole,
                          &Controller::declineInvitation);
    setPrimary(m_accept);

    column()->addWidget(new IconLabel(u"person"_s, 48, this), 0, Qt::AlignHCenter);
    column()->addWidget(m_title);
    column()->addWidget(m_text);
    column()->addSpacing(8);
    column()->addWidget(box);
    InvitationFace::refresh();
}

void InvitationFace::refresh()
{
    if (controller()->face() != Auth0::Face::Invitation)
        return;
    m_title->setText(controller()->title());
    m_text->setText(controller()->text());
    m_accept->setText(texts()->acceptInvitation());
    m_decline->setText(texts()->declineInvitation());
    arrangeButtons();
    describe(m_title->text(), m_text->text());
}

} // namespace Auth0Qt
