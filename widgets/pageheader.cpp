// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pageheader.h"

#include "auth0logincontroller.h"
#include "auth0logintexts.h"
#include "progressline.h"
#include "textlabel.h"
#include "tintedicon.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qaccessible.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstackedlayout.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

constexpr int HeaderHeight = 44;
constexpr int RoomForHost = 128; // with less the button shows only its icon

} // namespace

// A class of its own, so that accessibleroles.cpp gives it a role.
class PageQuestion : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
};

PageHeader::PageHeader(Auth0LoginController *controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_stack(new QStackedLayout)
    , m_line(new ProgressLine(this))
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(HeaderHeight);
    bar->setLayout(m_stack);
    m_stack->addWidget(makeSite());
    m_question = makeQuestion();
    m_stack->addWidget(m_question);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_line);
    using Controller = Auth0LoginController;
    connect(controller, &Controller::hostChanged, this, &PageHeader::updateSite);
    connect(controller, &Controller::secureChanged, this, &PageHeader::updateSite);
    connect(controller, &Controller::canGoBackInPageChanged, this, &PageHeader::updateSite);
    connect(controller, &Controller::progressChanged, this,
            [this] { m_line->setProgress(m_controller->progress()); });
    connect(controller->texts(), &Auth0LoginTexts::changed, this, &PageHeader::translate);
    updateSite();
    translate();
}

QWidget *PageHeader::makeSite()
{
    auto *site = new QWidget(this);
    m_back = new QPushButton(site);
    m_back->setObjectName("pageBack"_L1);
    m_back->setFlat(true);
    m_back->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, m_controller, &Auth0LoginController::goBackInPage);
    m_padlock = new IconLabel(u"lock-open"_s, 16, site);
    m_host = new ElidedLabel(Qt::ElideMiddle, site);
    m_browser = new QPushButton(site);
    m_browser->setObjectName("continueInBrowser"_L1);
    m_browser->setFlat(true);
    m_browser->setAutoDefault(false);
    connect(m_browser, &QPushButton::clicked, m_controller,
            &Auth0LoginController::continueInBrowser);

    auto *layout = new QHBoxLayout(site);
    layout->setContentsMargins(16, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_back);
    layout->addWidget(m_padlock);
    layout->addWidget(m_host, 1);
    layout->addWidget(m_browser);
    return site;
}

QWidget *PageHeader::makeQuestion()
{
    auto *question = new PageQuestion(this);
    m_ask = new ElidedLabel(Qt::ElideRight, question);
    m_stop = new QPushButton(question);
    m_stop->setObjectName("stop"_L1);
    m_stop->setAutoDefault(false);
    m_keep = new QPushButton(question);
    m_keep->setObjectName("keepGoing"_L1);
    m_keep->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, m_controller, &Auth0LoginController::cancel);
    connect(m_keep, &QPushButton::clicked, this, &PageHeader::keepGoing);

    auto *layout = new QHBoxLayout(question);
    layout->setContentsMargins(16, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_ask, 1);
    layout->addWidget(m_stop);
    layout->addWidget(m_keep);
    return question;
}

void PageHeader::updateSite()
{
    const bool isSecure = m_controller->isSecure();
    m_padlock->setName(isSecure ? u"lock-closed"_s : u"lock-open"_s);
    m_padlock->setAccessibleName(isSecure ? m_controller->texts()->secureConnection()
                                          : m_controller->texts()->notSecureConnection());
    m_host->setText(m_controller->displayHost());
    m_back->setVisible(m_controller->canGoBackInPage());
    m_back->setIcon(tintedIcon(u"back"_s, layoutDirection() == Qt::RightToLeft));
    m_browser->setIcon(tintedIcon(u"external"_s, layoutDirection() == Qt::RightToLeft));
    fitBrowserButton();
}

bool PageHeader::isAsking() const
{
    return m_stack->currentWidget() == m_question;
}

void PageHeader::ask()
{
    m_stack->setCurrentWidget(m_question);
    // Enter keeps the input.
    m_keep->setDefault(true);
    m_keep->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_question, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PageHeader::stopAsking()
{
    m_keep->setDefault(false);
    m_stack->setCurrentIndex(0);
}

void PageHeader::translate()
{
    const Auth0LoginTexts *const texts = m_controller->texts();
    m_back->setAccessibleName(texts->back());
    m_back->setToolTip(texts->back());
    m_browser->setAccessibleName(texts->continueInBrowser());
    m_ask->setText(texts->stopQuestion());
    m_question->setAccessibleName(texts->stopQuestion());
    m_stop->setText(texts->stop());
    m_keep->setText(texts->keepGoing());
    updateSite();
}

// In a narrow window the host name is more important than the button's text.
void PageHeader::fitBrowserButton()
{
    const QString words = m_controller->texts()->continueInBrowser();
    m_browser->setText(words);
    const int back = m_back->isVisibleTo(this) ? m_back->sizeHint().width() + 8 : 0;
    const int room = width() - m_browser->sizeHint().width() - back - 16 - 8 - 16 - 8 - 8;
    const bool whole = room >= qMin(RoomForHost, m_host->sizeHint().width());
    if (!whole)
        m_browser->setText({});
    m_browser->setToolTip(whole ? QString() : words);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBrowserButton();
}

void PageHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitBrowserButton();
    else if (event->type() == QEvent::LayoutDirectionChange)
        updateSite();
    QWidget::changeEvent(event);
}

} // namespace Auth0Qt

#include "pageheader.moc"
