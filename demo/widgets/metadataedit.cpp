// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "metadataedit.h"

#include "parts.h"
#include "profileeditor.h"
#include "rowdelegate.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtreeview.h>

using namespace Qt::StringLiterals;

MetadataEdit::MetadataEdit(ProfileEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_rows(new QTreeView(this))
    , m_key(Look::lineEdit(tr("Key"), this))
    , m_value(Look::lineEdit(tr("Text, number, true or false"), this))
    , m_set(Look::button(tr("&Set"), this))
    , m_remove(Look::button(tr("Re&move"), this))
{
    Look::prepareTable(m_rows);
    m_rows->setItemDelegate(new RowDelegate(m_rows));
    m_rows->setRootIsDecorated(false);
    m_rows->setAccessibleName(tr("Metadata"));
    m_rows->setModel(editor->metadata());
    m_rows->setMinimumHeight(3 * Look::RowHeight);
    m_rows->header()->setSectionResizeMode(MetadataModel::KeyColumn, QHeaderView::ResizeToContents);
    m_key->setObjectName(u"metadataKey"_s);
    m_value->setObjectName(u"metadataValue"_s);
    m_set->setObjectName(u"metadataSet"_s);
    for (QLineEdit *field : { m_key, m_value })
        field->setPlaceholderText(field->accessibleName());

    auto *fields = new QHBoxLayout;
    fields->setSpacing(Look::Unit);
    fields->addWidget(m_key, 2);
    fields->addWidget(m_value, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::Unit);
    buttons->addWidget(m_set);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Unit);
    column->addWidget(m_rows, 1);
    column->addLayout(fields);
    column->addLayout(buttons);

    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MetadataEdit::takeRow);
    connect(m_key, &QLineEdit::textChanged, this, &MetadataEdit::showButtons);
    connect(editor->metadata(), &MetadataModel::keysChanged, this, &MetadataEdit::showButtons);
    connect(m_value, &QLineEdit::returnPressed, m_set, &QPushButton::click);
    connect(m_set, &QPushButton::clicked, this,
            [this] { m_editor->setValue(m_key->text(), m_value->text()); });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_editor->removeValue(m_key->text().trimmed()); });
    showButtons();
}

void MetadataEdit::takeRow()
{
    const QModelIndex index = m_rows->currentIndex();
    if (!index.isValid())
        return;
    m_key->setText(index.siblingAtColumn(MetadataModel::KeyColumn).data().toString());
    m_value->setText(index.siblingAtColumn(MetadataModel::ValueColumn).data().toString());
}

void MetadataEdit::showButtons()
{
    m_set->setEnabled(!m_key->text().trimmed().isEmpty());
    m_remove->setEnabled(m_editor->metadata()->keys().contains(m_key->text().trimmed()));
}
