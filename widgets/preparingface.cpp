// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "preparingface.h"

#include "auth0logincontroller.h"
#include "auth0logintexts.h"
#include "facebutton.h"
#include "spinner.h"
#include "textlabel.h"
#include "tintedicon.h"

#include <QtWidgets/qboxlayout.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

// Without a primary button: if the user starts the login with the Enter key and holds it, the
// repeated key must not cancel the login.
PreparingFace::PreparingFace(Auth0LoginController *controller, QWidget *parent)
    : Face(controller, parent)
    , m_logo(new IconLabel({}, 64, this))
    , m_text(new TextLabel(TextLabel::Body, this))
{
    QDialogButtonBox *const buttons = makeButtons();
    m_browser = makeButton(u"continueInBrowser"_s, &Auth0LoginController::continueInBrowser);
    m_browser->hide();
    m_cancel = addButton(u"cancelPreparing"_s, QDialogButtonBox::RejectRole,
                         &Auth0LoginController::cancel);

    column()->addWidget(m_logo, 0, Qt::AlignHCenter);
    column()->addSpacing(8);
    column()->addWidget(new Spinner(32, this), 0, Qt::AlignHCenter);
    column()->addWidget(m_text);
    column()->addSpacing(8);
    column()->addWidget(buttons);
    m_logo->hide();

    PreparingFace::refresh();
}

void PreparingFace::setLogo(const QIcon &logo)
{
    m_logo->setIcon(logo);
    m_logo->setVisible(!logo.isNull());
}

void PreparingFace::refresh()
{
    if (controller()->face() == Auth0::Face::Preparing) {
        m_text->setText(controller()->text());
        offer(m_browser, controller()->browserHelps());
    }
    m_browser->setText(texts()->continueInBrowser());
    m_cancel->setText(texts()->cancel());
    setAccessibleName(m_text->text());
    arrangeButtons();
}

} // namespace Auth0Qt
