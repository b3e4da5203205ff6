// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pagebar.h"

#include "auth0pagenotice.h"
#include "textlabel.h"
#include "tintedicon.h"

#include <QtGui/qaccessible.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qdialogbuttonbox.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

QDialogButtonBox::ButtonRole roleOf(const QString &action, bool isPrimary)
{
    if (isPrimary)
        return QDialogButtonBox::AcceptRole;
    return action == "cancel"_L1 || action == "dismiss"_L1 ? QDialogButtonBox::RejectRole
                                                           : QDialogButtonBox::ActionRole;
}

} // namespace

PageBar::PageBar(Auth0PageNotice *notice, QWidget *page, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"window"_s, 16, this))
    , m_text(new TextLabel(TextLabel::Body, this))
    , m_pageText(new TextLabel(TextLabel::Secondary, this))
    , m_input(new QLineEdit(this))
    , m_choice(new QComboBox(this))
    , m_buttons(new QDialogButtonBox(this))
{
    setObjectName("pageBar"_L1);
    m_pageText->setObjectName("pageBarText"_L1);
    m_input->setObjectName("pageBarInput"_L1);
    m_choice->setObjectName("pageBarChoice"_L1);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_pageText->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_text);
    words->addWidget(m_pageText);
    words->addWidget(m_input);
    words->addWidget(m_choice);
    words->addWidget(m_buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    hide();
    setNotice(notice, page);
}

PageBar::~PageBar() = default;

void PageBar::setNotice(Auth0PageNotice *notice, QWidget *page)
{
    if (m_notice)
        m_notice->disconnect(this);
    m_notice = notice;
    m_page = page;
    if (m_notice)
        connect(m_notice, &Auth0PageNotice::changed, this, &PageBar::refresh);
    refresh();
}

void PageBar::refresh()
{
    const bool isShown = m_notice && m_notice->isVisible();
    // A page that waits for an answer handles no keys.
    if (m_page)
        m_page->setEnabled(!isShown || !m_notice->isBlocking());
    if (!isShown) {
        const bool hadFocus = isVisible() && isAncestorOf(window()->focusWidget());
        if (hadFocus && m_page)
            m_page->setFocus(Qt::OtherFocusReason);
        hide();
        m_input->clear(); // may have a PIN
        return;
    }
    m_icon->setName(m_notice->icon());
    m_text->setText(m_notice->text());
    m_pageText->setText(m_notice->pageText());
    m_pageText->setVisible(!m_notice->pageText().isEmpty());
    m_input->setVisible(m_notice->hasInput());
    m_input->setEchoMode(m_notice->isSecret() ? QLineEdit::Password : QLineEdit::Normal);
    m_input->setText(m_notice->proposedInput());
    m_input->setAccessibleName(m_notice->text());
    m_choice->clear();
    m_choice->addItems(m_notice->choices());
    m_choice->setVisible(!m_notice->choices().isEmpty());
    m_choice->setAccessibleName(m_notice->text());
    setAccessibleName(m_notice->text());
    setAccessibleDescription(m_notice->pageText());
    makeButtons();
    show();
    takeFocus();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PageBar::makeButtons()
{
    const QStringList actions = m_notice->actions();
    const QStringList texts = m_notice->actionTexts();
    if (m_actions != actions) {
        m_actions = actions;
        m_buttons->clear();
        for (const QString &action : actions) {
            const bool isPrimary = action == actions.last();
            QPushButton *const button = m_buttons->addButton(QString(), roleOf(action, isPrimary));
            button->setObjectName(action);
            button->setAutoDefault(false);
            connect(button, &QPushButton::clicked, this, [this, action] { answer(action); });
            if (isPrimary)
                m_primary = button;
        }
        connect(m_input, &QLineEdit::returnPressed, m_primary, &QPushButton::click);
    }
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *const button : buttons)
        button->setText(texts.value(actions.indexOf(button->objectName())));
    arrangeButtons();
}

void PageBar::arrangeButtons()
{
    m_buttons->setOrientation(Qt::Horizontal);
    if (m_buttons->sizeHint().width() > width() - 16 - 16 - 8 - 16)
        m_buttons->setOrientation(Qt::Vertical);
    // The style decides on the order of the buttons, and a column has another one than a row.
    setTabOrder(m_input, m_choice);
    QWidget *before = m_choice;
    const QLayout *const layout = m_buttons->layout();
    for (int i = 0; i < layout->count(); ++i) {
        if (QWidget *const button = layout->itemAt(i)->widget()) {
            setTabOrder(before, button);
            before = button;
        }
    }
}

void PageBar::takeFocus()
{
    m_primary->setDefault(true);
    if (m_notice->hasInput())
        m_input->setFocus(Qt::OtherFocusReason);
    else if (!m_notice->choices().isEmpty())
        m_choice->setFocus(Qt::OtherFocusReason);
    else
        m_primary->setFocus(Qt::OtherFocusReason);
    m_input->selectAll();
}

void PageBar::answer(const QString &action)
{
    if (m_notice)
        m_notice->answer(action, m_notice->hasInput() ? m_input->text() : m_choice->currentText());
}

void PageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeButtons();
}

} // namespace Auth0Qt
