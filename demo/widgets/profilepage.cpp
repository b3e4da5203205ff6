// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "profilepage.h"

#include "demosession.h"
#include "parts.h"
#include "rowdelegate.h"
#include "rowroles.h"
#include "valuecard.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qsplitter.h>
#include <QtWidgets/qstackedlayout.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qtreeview.h>

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *cardLayout(Card *card)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(2 * Look::Unit, 2 * Look::Unit, 2 * Look::Unit, 2 * Look::Unit);
    layout->setSpacing(Look::Unit);
    return layout;
}

} // namespace

ProfilePage::ProfilePage(DemoSession *session, QWidget *parent)
    : QWidget(parent)
    , m_identityModel(session->identities())
    , m_filter(session->properties())
    , m_properties(new QTreeView(this))
    , m_identities(new QTreeView(this))
    , m_editor(session->editor())
    , m_value(new ValueCard(m_editor, this))
{
    session->propertyModel()->setFading(style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this)
                                        != 0);

    auto *right = new QSplitter(Qt::Vertical, this);
    right->setHandleWidth(2 * Look::Unit);
    right->setChildrenCollapsible(false);
    right->addWidget(makeIdentityCard());
    right->addWidget(m_value);
    right->setStretchFactor(0, 1);
    right->setStretchFactor(1, 1);
    right->setSizes({ 264, 280 });

    auto *across = new QSplitter(Qt::Horizontal, this);
    across->setHandleWidth(2 * Look::Unit);
    across->setChildrenCollapsible(false);
    across->addWidget(makePropertyCard());
    across->addWidget(right);
    across->setStretchFactor(0, 8);
    across->setStretchFactor(1, 5);
    across->setSizes({ 584, 392 });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Look::Unit);
    layout->addWidget(across, 1);
    layout->addLayout(makeActions());
}

// The actions on the whole profile, and the result of the last one.
QLayout *ProfilePage::makeActions()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::Unit);
    QPushButton *reload = Look::button(tr("Re&load"), this);
    QPushButton *password = Look::button(tr("Change pass&word\u2026"), this);
    auto *outcome = new SecondaryLabel({}, this);
    outcome->setWordWrap(true);
    outcome->setObjectName(u"profileOutcome"_s);
    Look::alignLeading(outcome);
    row->addWidget(reload, 0, Qt::AlignTop);
    row->addWidget(password, 0, Qt::AlignTop);
    row->addSpacing(Look::Unit);
    row->addWidget(outcome, 1);
    showOnlyIfEditable(password);
    connect(reload, &QPushButton::clicked, m_editor, &ProfileEditor::reload);
    connect(password, &QPushButton::clicked, this, &ProfilePage::askAboutPassword);
    connect(m_editor, &ProfileEditor::outcomeChanged, outcome,
            [this, outcome] { outcome->setText(m_editor->outcome()); });
    return row;
}

void ProfilePage::askAboutPassword()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Change your password?"), {},
                                QMessageBox::Ok | QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setText(m_editor->passwordText());
    box->button(QMessageBox::Ok)->setText(tr("&Send the e-mail"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::accepted, m_editor, &ProfileEditor::changePassword);
    box->open();
}

QWidget *ProfilePage::makePropertyCard()
{
    auto *card = new Card(this);
    QVBoxLayout *layout = cardLayout(card);

    QLineEdit *find = Look::lineEdit(tr("Find a property or value"), card);
    find->setPlaceholderText(find->accessibleName());
    find->setClearButtonEnabled(true);
    QPushButton *onlySet = Look::button(tr("&Hide empty"), card);
    onlySet->setCheckable(true);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Look::Unit);
    tools->addWidget(find, 1);
    tools->addWidget(onlySet);
    layout->addLayout(tools);

    Look::prepareTable(m_properties);
    m_properties->setItemDelegate(new RowDelegate(m_properties));
    m_properties->setRootIsDecorated(false);
    m_properties->setAccessibleName(tr("Properties of the profile"));
    m_properties->setModel(m_filter);
    QHeaderView *header = m_properties->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(PropertyModel::NameColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PropertyModel::ValueColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(PropertyModel::SourceColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PropertyModel::ChangedColumn, QHeaderView::ResizeToContents);
    layout->addWidget(m_properties, 1);

    connect(find, &QLineEdit::textChanged, m_filter, &PropertyFilter::setText);
    connect(onlySet, &QPushButton::toggled, m_filter, &PropertyFilter::setOnlySet);
    connect(m_properties->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProfilePage::showSelected);
    connect(m_filter, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                const bool isNews = roles.isEmpty() || roles.contains(OriginRole);
                const int row = m_properties->currentIndex().row();
                if (isNews && first.row() <= row && row <= last.row())
                    showSelected();
            });
    return card;
}

QWidget *ProfilePage::makeIdentityCard()
{
    auto *card = new Card(this);
    QVBoxLayout *layout = cardLayout(card);
    layout->addWidget(Look::sectionTitle(tr("Identities"), card));

    Look::prepareTable(m_identities);
    m_identities->setItemDelegate(new RowDelegate(m_identities));
    m_identities->setAccessibleName(tr("Identities"));
    m_identities->setIndentation(2 * Look::Unit);
    m_identities->setModel(m_identityModel);

    auto *empty = new SecondaryLabel({}, card);
    const auto showWhy = [this, empty] { empty->setText(m_editor->whyNoIdentities()); };
    connect(m_editor, &ProfileEditor::editableChanged, empty, showWhy);
    showWhy();
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    auto *place = new QWidget(card);
    m_identityStack = new QStackedLayout(place);
    m_identityStack->addWidget(m_identities);
    m_identityStack->addWidget(empty);
    layout->addWidget(place, 1);

    QPushButton *link = Look::button(tr("Lin&k another account\u2026"), card);
    m_unlink = Look::button(tr("U&nlink"), card);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::Unit);
    showOnlyIfEditable(link);
    showOnlyIfEditable(m_unlink);
    buttons->addWidget(link);
    buttons->addWidget(m_unlink);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(link, &QPushButton::clicked, this, &ProfilePage::linkWanted);
    connect(m_unlink, &QPushButton::clicked, this,
            [this] { m_editor->unlink(m_identities->currentIndex()); });
    connect(m_identities->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProfilePage::showUnlink);

    connect(m_identityModel, &IdentityModel::shown, this, &ProfilePage::showIdentities);
    showIdentities();
    return card;
}

void ProfilePage::showOnlyIfEditable(QWidget *widget)
{
    const auto show = [this, widget] { widget->setVisible(m_editor->isEditable()); };
    connect(m_editor, &ProfileEditor::editableChanged, widget, show);
    show();
}

void ProfilePage::showSelected()
{
    m_value->show(m_properties->currentIndex());
}

void ProfilePage::showIdentities()
{
    const bool any = !m_identityModel->isEmpty();
    m_identityStack->setCurrentIndex(any ? 0 : 1);
    showUnlink();
    if (!any)
        return;
    m_identities->expandToDepth(1);
    m_identities->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

// The first identity is the account itself.
void ProfilePage::showUnlink()
{
    m_unlink->setEnabled(m_editor->canUnlink(m_identities->currentIndex()));
}
