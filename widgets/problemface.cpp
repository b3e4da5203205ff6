// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "problemface.h"

#include "auth0logincontroller.h"
#include "auth0logintexts.h"
#include "browser/contrast.h"
#include "facebutton.h"
#include "metrics.h"
#include "textlabel.h"
#include "tintedicon.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qtoolbutton.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

class DetailsPanel : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QColor window = palette().color(QPalette::Window);
        const QColor text = palette().color(QPalette::WindowText);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(mixed(window, text, 0.16));
        painter.setBrush(mixed(window, text, 0.04));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    }
};

} // namespace

ProblemFace::ProblemFace(Auth0LoginController *controller, QWidget *parent)
    : Face(controller, parent)
    , m_icon(new IconLabel(u"problem"_s, 48, this))
    , m_title(new TextLabel(TextLabel::Title, this))
    , m_text(new TextLabel(TextLabel::Body, this))
{
    using Controller = Auth0LoginController;
    QDialogButtonBox *box = makeButtons();
    m_retry = addButton(u"retry"_s, QDialogButtonBox::AcceptRole, &Controller::retry);
    m_browser = makeButton(u"continueInBrowser"_s, &Controller::continueInBrowser);
    m_browser->hide();
    m_link = makeButton(u"copyLink"_s, &Controller::copyLink);
    m_link->setFlat(true);
    m_code = makeButton(u"useDeviceCode"_s, &Controller::useDeviceCode);
    m_code->setFlat(true);
    m_fold = new QToolButton(this);
    m_fold->setObjectName("details"_L1);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPrimary(m_retry);
    m_icon->setSecondary(true);

    column()->addWidget(m_icon, 0, Qt::AlignHCenter);
    column()->addWidget(m_title);
    column()->addWidget(m_text);
    column()->addSpacing(8);
    column()->addWidget(box);
    column()->addWidget(m_link, 0, Qt::AlignHCenter);
    column()->addWidget(m_code, 0, Qt::AlignHCenter);
    column()->addWidget(m_fold, 0, Qt::AlignHCenter);
    m_details = makeDetails();
    column()->addWidget(m_details);

    connect(m_fold, &QToolButton::toggled, this, &ProblemFace::setDetailsShown);
    setDetailsShown(false);
    ProblemFace::refresh();
}

QWidget *ProblemFace::makeDetails()
{
    auto *details = new DetailsPanel(this);
    m_detailsText = new TextLabel(TextLabel::Body, details);
    m_detailsText->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_detailsText->setTextInteractionFlags(Qt::TextSelectableByMouse
                                           | Qt::TextSelectableByKeyboard);
    m_detailsText->setFocusPolicy(Qt::StrongFocus);
    m_copy = makeButton(u"copyDetails"_s, &Auth0LoginController::copyDetails);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(m_detailsText);
    layout->addWidget(m_copy, 0, Qt::AlignRight);
    return details;
}

void ProblemFace::setDetailsShown(bool shown)
{
    m_details->setVisible(shown);
    pointFold();
    // Queued: the button gets its place when the face is laid out.
    if (shown)
        QMetaObject::invokeMethod(
                this, [this] { ensureWidgetVisible(m_copy); }, Qt::QueuedConnection);
}

void ProblemFace::pointFold()
{
    const QString folded = layoutDirection() == Qt::RightToLeft ? u"chevron-left"_s
                                                                : u"chevron-right"_s;
    m_fold->setIcon(tintedIcon(m_fold->isChecked() ? u"chevron-down"_s : folded));
}

// The details may be given to support: an Auth0Error contains no secret.
void ProblemFace::refresh()
{
    if (controller()->face() != Auth0::Face::Problem)
        return;
    if (m_error != controller()->error())
        m_fold->setChecked(false);
    m_error = controller()->error();
    m_icon->setName(m_error.code() == Auth0::ErrorCode::NetworkError ? u"offline"_s : u"problem"_s);
    m_title->setText(controller()->title());
    m_text->setText(controller()->text());
    m_retry->setText(texts()->tryAgain());
    m_browser->setText(texts()->continueInBrowser());
    offer(m_browser, controller()->browserHelps());
    const bool isCopied = controller()->isCopied() && !m_fold->isChecked();
    m_link->setText(isCopied ? texts()->copied() : texts()->copyLink());
    m_link->setVisible(controller()->linkHelps());
    m_code->setText(texts()->useCode());
    m_code->setVisible(controller()->canUseDeviceCode());
    m_fold->setText(texts()->details());
    m_detailsText->setText(controller()->details());
    m_detailsText->setAccessibleName(texts()->details());
    m_copy->setText(controller()->isCopied() ? texts()->copied() : texts()->copy());
    m_copy->setAccessibleName(texts()->copyDetails());
    pointFold();
    arrangeButtons();
    describe(m_title->text(), m_text->text());
}

} // namespace Auth0Qt
