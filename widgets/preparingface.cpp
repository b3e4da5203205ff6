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
#include <QtWidgets/qdialogbuttonbox.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

// There is no primary button: who has started with the Enter key and holds it for a moment too long
// must not cancel.
PreparingFace::PreparingFace(Auth0LoginController *controller, QWidget *parent)
    : Face(controller, parent)
    , m_logo(new IconLabel({}, 64, this))
    , m_text(new TextLabel(TextLabel::Body, this))
{
    QDialogButtonBox *const buttons = makeButtons();
    m_browser = makeButton(u"continueInBrowser"_s);
    m_browser->hide();
    m_cancel = makeButton(u"cancelPreparing"_s);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);

    column()->addWidget(m_logo, 0, Qt::AlignHCenter);
    column()->addSpacing(8);
    column()->addWidget(new Spinner(32, this), 0, Qt::AlignHCenter);
    column()->addWidget(m_text);
    column()->addSpacing(8);
    column()->addWidget(buttons);
    m_logo->hide();

    connect(m_browser, &QPushButton::clicked, controller, &Auth0LoginController::continueInBrowser);
    connect(m_cancel, &QPushButton::clicked, controller, &Auth0LoginController::cancel);
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
