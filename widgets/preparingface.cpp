// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "preparingface.h"

#include "auth0logincontroller.h"
#include "spinner.h"
#include "textlabel.h"
#include "tintedicon.h"

#include <QtWidgets/qboxlayout.h>

namespace Auth0Qt {

PreparingFace::PreparingFace(Auth0LoginController *controller, QWidget *parent)
    : Face(controller, parent)
    , m_logo(new IconLabel({}, 64, this))
    , m_text(new TextLabel(TextLabel::Body, this))
{
    column()->addWidget(m_logo, 0, Qt::AlignHCenter);
    column()->addSpacing(8);
    column()->addWidget(new Spinner(32, this), 0, Qt::AlignHCenter);
    column()->addWidget(m_text);
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
    if (controller()->face() == Auth0::Face::Preparing)
        m_text->setText(controller()->text());
    setAccessibleName(m_text->text());
}

} // namespace Auth0Qt
