// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "preparingface.h"

#include "displayhost.h"
#include "spinner.h"
#include "textlabel.h"
#include "tintedicon.h"

#include <QtWidgets/qboxlayout.h>

namespace Auth0Qt {

PreparingFace::PreparingFace(QWidget *parent)
    : Face(parent)
    , m_logo(new IconLabel({}, 64, this))
    , m_text(new TextLabel(TextLabel::Body, this))
{
    column()->addWidget(m_logo, 0, Qt::AlignHCenter);
    column()->addSpacing(8);
    column()->addWidget(new Spinner(32, this), 0, Qt::AlignHCenter);
    column()->addWidget(m_text);
    m_logo->hide();
    PreparingFace::translate();
}

void PreparingFace::setHost(const QString &host)
{
    m_host = displayHost(host);
    translate();
}

void PreparingFace::setLogo(const QIcon &logo)
{
    m_logo->setIcon(logo);
    m_logo->setVisible(!logo.isNull());
}

void PreparingFace::translate()
{
    m_text->setText(m_host.isEmpty() ? tr("Connecting…") : tr("Connecting to %1…").arg(m_host));
    setAccessibleName(m_text->text());
}

} // namespace Auth0Qt
