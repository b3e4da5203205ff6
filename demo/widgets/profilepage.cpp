// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "profilepage.h"

#include "demosession.h"
#include "parts.h"
#include "rowdelegate.h"
#include "rowroles.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qplaintextedit.h>
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
    , m_valueTitle(Look::sectionTitle(tr("Whole value"), this))
    , m_value(Look::readOnlyText(tr("Whole value"), this))
{
    session->propertyModel()->setFading(style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this)
                                        != 0);

    auto *right = new QSplitter(Qt::Vertical, this);
    right->setHandleWidth(2 * Look::Unit);
    right->setChildrenCollapsible(false);
    right->addWidget(makeIdentityCard());
    right->addWidget(makeValueCard());
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    right->setSizes({ 360, 240 });

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
    layout->addWidget(across);
}

QWidget *ProfilePage::makePropertyCard()
{
    auto *card = new Card(this);
    QVBoxLayout *layout = cardLayout(card);

    QLineEdit *find = Look::lineEdit(tr("Find a property or value"), card);
    find->setPlaceholderText(find->accessibleName());
    find->setClearButtonEnabled(true);
    QPushButton *onlySet = Look::button(tr("&Only what is set"), card);
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
    header->setSectionResizeMode(PropertyModel::ChangedColumn, QHeaderView::ResizeToContents);
    layout->addWidget(m_properties, 1);

    connect(find, &QLineEdit::textChanged, m_filter, &PropertyFilter::setText);
    connect(onlySet, &QPushButton::toggled, m_filter, &PropertyFilter::setOnlySet);
    connect(m_properties->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProfilePage::showSelected);
    connect(m_filter, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty() && first.row() == m_properties->currentIndex().row())
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

    auto *empty = new SecondaryLabel(tr("This profile has no identities. They come with an Auth0 "
                                        "action that adds them to the ID token."),
                                     card);
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    auto *place = new QWidget(card);
    m_identityStack = new QStackedLayout(place);
    m_identityStack->addWidget(m_identities);
    m_identityStack->addWidget(empty);
    layout->addWidget(place, 1);

    connect(m_identityModel, &IdentityModel::shown, this, &ProfilePage::showIdentities);
    showIdentities();
    return card;
}

QWidget *ProfilePage::makeValueCard()
{
    auto *card = new Card(this);
    QVBoxLayout *layout = cardLayout(card);
    layout->addWidget(m_valueTitle);
    m_value->setPlaceholderText(tr("Select a row to read it whole."));
    layout->addWidget(m_value, 1);
    return card;
}

void ProfilePage::showSelected()
{
    const QModelIndex index = m_properties->currentIndex();
    const QString name = index.siblingAtColumn(PropertyModel::NameColumn).data().toString();
    m_valueTitle->setText(index.isValid() ? name : tr("Whole value"));
    m_value->setPlainText(index.data(FullTextRole).toString());
}

void ProfilePage::showIdentities()
{
    const bool any = !m_identityModel->isEmpty();
    m_identityStack->setCurrentIndex(any ? 0 : 1);
    if (!any)
        return;
    m_identities->expandToDepth(1);
    m_identities->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}
