// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "face.h"

#include "accessibleroles.h"
#include "announcer.h"
#include "auth0logincontroller.h"
#include "auth0logintexts.h"
#include "facebutton.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qstyle.h>

namespace Auth0Qt {

namespace {

constexpr int Margin = 24;
constexpr int ColumnWidth = 400;

} // namespace

Face::Face(Auth0LoginController *controller, QWidget *parent)
    : QScrollArea(parent)
    , m_controller(controller)
    , m_content(new QWidget(this))
{
    installAccessibleRoles();
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    // Not transparent: a face covers the page.
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Window);

    auto *middle = new QWidget(m_content);
    middle->setMaximumWidth(ColumnWidth);
    m_column = new QVBoxLayout(middle);
    m_column->setContentsMargins({});
    m_column->setSpacing(16);

    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(middle, 100);
    line->addStretch(1);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->addStretch(4);
    layout->addLayout(line);
    layout->addStretch(5);
    setWidget(m_content);

    using Controller = Auth0LoginController;
    for (const auto signal :
         { &Controller::titleChanged, &Controller::textChanged, &Controller::hintChanged,
           &Controller::detailsChanged, &Controller::copiedChanged, &Controller::errorChanged,
           &Controller::canGoBackChanged, &Controller::authorizeUrlChanged,
           &Controller::browserHelpsChanged, &Controller::canUseDeviceCodeChanged,
           &Controller::userCodeChanged, &Controller::timeLeftChanged,
           &Controller::codeExpiredChanged }) {
        connect(controller, signal, this, &Face::refresh);
    }
    connect(texts(), &Auth0LoginTexts::changed, this, [this] {
        refresh();
        arrangeButtons();
    });
}

Auth0LoginTexts *Face::texts() const
{
    return m_controller->texts();
}

void Face::setActive(bool active)
{
    if (m_primary)
        m_primary->setDefault(active);
    if (!active)
        return;
    if (m_primary)
        m_primary->setFocus(Qt::OtherFocusReason);
    else if (parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

void Face::describe(const QString &title, const QString &text)
{
    // Qt notifies screen readers of each call, even if nothing changes.
    const auto describe = [](QWidget *widget, const QString &description) {
        if (widget->accessibleDescription() != description)
            widget->setAccessibleDescription(description);
    };
    if (accessibleName() != title)
        setAccessibleName(title);
    describe(this, text);
    if (m_primary && !CanAnnounce)
        describe(m_primary, title + u' ' + text);
}

QDialogButtonBox *Face::makeButtons()
{
    m_buttons = new QDialogButtonBox(this);
    m_buttons->setCenterButtons(true);
    return m_buttons;
}

void Face::arrangeButtons()
{
    if (!m_buttons)
        return;
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    int width = -m_buttons->layout()->spacing();
    for (const QAbstractButton *button : buttons)
        width += button->sizeHint().width() + m_buttons->layout()->spacing();
    const bool fits = width <= room();
    m_buttons->setOrientation(fits ? Qt::Horizontal : Qt::Vertical);
    // In a column the buttons are as wide as the widest one. They wrap their texts if necessary.
    m_buttons->setSizePolicy({ fits ? QSizePolicy::Expanding : QSizePolicy::Maximum,
                               QSizePolicy::Minimum, QSizePolicy::ButtonBox });
}

int Face::room() const
{
    return qMin(ColumnWidth, viewport()->width() - 2 * Margin);
}

FaceButton *Face::makeButton(const QString &name, Slot slot)
{
    auto *const button = new FaceButton(this);
    button->setObjectName(name);
    if (slot)
        connect(button, &QPushButton::clicked, m_controller, slot);
    return button;
}

FaceButton *Face::addButton(const QString &name, QDialogButtonBox::ButtonRole role, Slot slot)
{
    FaceButton *const button = makeButton(name, slot);
    m_buttons->addButton(button, role);
    return button;
}

// A button box shows hidden buttons again when it is laid out. Therefore a button that is not
// offered is removed.
void Face::offer(FaceButton *button, bool offered)
{
    if (offered == m_buttons->buttons().contains(button))
        return;
    if (offered) {
        m_buttons->addButton(button, QDialogButtonBox::ActionRole);
        button->show();
    } else {
        // Otherwise Qt passes the focus on as for the Tab key.
        if (button->hasFocus() && parentWidget())
            parentWidget()->setFocus(Qt::OtherFocusReason);
        m_buttons->removeButton(button); // sets no parent
        button->setParent(this);
        button->hide(); // otherwise it is shown with the face
    }
    arrangeButtons();
}

void Face::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrangeButtons();
}

// Qt lays out later, one level after another. A face must be complete when it is shown, because its
// buttons can be pressed at once.
void Face::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    const QList<QLayout *> layouts = m_content->findChildren<QLayout *>();
    for (auto layout = layouts.crbegin(); layout != layouts.crend(); ++layout)
        (*layout)->activate();
}

void Face::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        refresh();
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrangeButtons();
}

} // namespace Auth0Qt
