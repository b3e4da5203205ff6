// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "usermenuheader.h"

#include "avatar.h"
#include "browser/contrast.h"
#include "textlabel.h"

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qboxlayout.h>

namespace Auth0Qt {

namespace {

constexpr int HeaderAvatarSize = 48;
constexpr int WidestText = 280;
constexpr int NarrowestText = 144;

} // namespace

UserMenuHeader::UserMenuHeader(AvatarSource *source, QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(Qt::ElideRight, this))
    , m_email(new ElidedLabel(Qt::ElideMiddle, this))
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch();
    texts->addWidget(m_name);
    texts->addWidget(m_email);
    texts->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(new AvatarLabel(source, HeaderAvatarSize, this));
    layout->addLayout(texts, 1);
    adoptColors();
}

void UserMenuHeader::setPerson(const QString &name, const QString &email)
{
    m_name->setText(name);
    m_email->setText(email);
    m_email->setVisible(!email.isEmpty() && email != name);
    setAccessibleName(name);
    setAccessibleDescription(email);
    updateGeometry();
}

QSize UserMenuHeader::sizeHint() const
{
    const int text = qBound(NarrowestText,
                            qMax(m_name->sizeHint().width(), m_email->sizeHint().width()),
                            WidestText);
    return { 12 + HeaderAvatarSize + 12 + text + 16, 12 + HeaderAvatarSize + 12 };
}

void UserMenuHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adoptColors();
}

void UserMenuHeader::adoptColors()
{
    if (m_adopting)
        return;
    m_adopting = true;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    // The menu disables the header so that the arrow keys skip it. It is not drawn as disabled.
    QPalette first = palette();
    const QColor text = first.color(QPalette::Active, QPalette::WindowText);
    first.setColor(QPalette::WindowText, text);
    m_name->setPalette(first);
    QPalette second = first;
    second.setColor(QPalette::WindowText,
                    secondaryText(text, first.color(QPalette::Active, QPalette::Window)));
    m_email->setPalette(second);
    m_adopting = false;
}

} // namespace Auth0Qt
