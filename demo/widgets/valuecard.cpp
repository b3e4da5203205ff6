// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "valuecard.h"

#include "metadataedit.h"
#include "profileeditor.h"
#include "propertymodel.h"
#include "rowroles.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstackedlayout.h>

using namespace Qt::StringLiterals;

ValueCard::ValueCard(ProfileEditor *editor, QWidget *parent)
    : Card(parent)
    , m_editor(editor)
    , m_title(Look::sectionTitle(tr("Whole value"), this))
    , m_origin(new SecondaryLabel({}, this))
    , m_text(Look::readOnlyText(tr("Whole value"), this))
    , m_field(Look::lineEdit(tr("New value"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Look::Unit, 2 * Look::Unit, 2 * Look::Unit, 2 * Look::Unit);
    column->setSpacing(Look::Unit);
    column->addWidget(m_title);
    m_origin->setWordWrap(true);
    Look::alignLeading(m_origin);
    column->addWidget(m_origin);
    m_text->setPlaceholderText(tr("Select a row to see its whole value or to change it."));

    // In the order of Kind.
    m_kinds = new QStackedLayout;
    m_kinds->addWidget(m_text);
    m_kinds->addWidget(makeField());
    m_kinds->addWidget(new MetadataEdit(editor, this));
    column->addLayout(m_kinds, 1);
    m_origin->hide();
}

QWidget *ValueCard::makeField()
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins({});
    column->setSpacing(Look::Unit);
    column->addWidget(m_field);
    QPushButton *push = Look::button(tr("&Save"), place);
    column->addWidget(push, 0, Qt::AlignLeading);
    column->addStretch();
    connect(m_field, &QLineEdit::returnPressed, this, &ValueCard::save);
    connect(push, &QPushButton::clicked, this, &ValueCard::save);
    return place;
}

void ValueCard::save()
{
    m_editor->setField(m_property, m_field->text());
}

void ValueCard::show(const QModelIndex &row)
{
    const QString property = row.siblingAtColumn(PropertyModel::NameColumn).data().toString();
    const QString text = row.data(FullTextRole).toString();
    m_title->setText(row.isValid() ? property : tr("Whole value"));
    m_origin->setText(row.data(OriginRole).toString());
    m_origin->setVisible(row.isValid());
    m_text->setPlainText(text);
    // The user's input stays if the source returns the same value again.
    if (property != m_property || text != m_shown)
        m_field->setText(text);
    m_property = property;
    m_shown = text;
    m_kinds->setCurrentIndex(!m_editor->isEditable()                       ? Text
                                     : ProfileEditor::isMetadata(property) ? Metadata
                                     : ProfileEditor::isField(property)    ? Field
                                                                           : Text);
}
