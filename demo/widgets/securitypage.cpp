// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "securitypage.h"

#include "parts.h"
#include "qrpainter.h"
#include "rolecolumns.h"
#include "rowdelegate.h"
#include "security.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtreeview.h>

using namespace Qt::StringLiterals;

class QrLabel : public QWidget
{
public:
    explicit QrLabel(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(Size, Size);
        setAccessibleName(SecurityPage::tr("QR code"));
    }

    void setText(const QString &text)
    {
        m_text = text;
        setVisible(!Auth0Qt::qrImage(text, Size).isNull());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Auth0Qt::paintQrCard(&painter, Size, m_text);
    }

private:
    static constexpr int Size = 200;

    QString m_text;
};

SecurityPage::SecurityPage(Security *security, QWidget *parent)
    : QWidget(parent)
    , m_security(security)
    , m_methods(makeTable(methodColumns(), tr("Authentication methods")))
    , m_accounts(makeTable(accountColumns(), tr("Connected accounts")))
    , m_enrollment(nullptr)
    , m_problem(new SecondaryLabel({}, this))
{
    m_problem->setObjectName("securityProblem"_L1);
    m_problem->setTextFormat(Qt::PlainText); // of a server
    m_problem->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Unit);
    column->addWidget(Look::sectionTitle(tr("Authentication methods"), this));
    column->addWidget(m_methods->parentWidget(), 1);
    column->addLayout(makeMethodRow());
    m_enrollment = makeEnrollment();
    column->addWidget(m_enrollment);
    column->addWidget(Look::sectionTitle(tr("Connected accounts"), this));
    column->addWidget(m_accounts->parentWidget(), 1);
    column->addLayout(makeAccountRow());
    column->addWidget(m_problem);

    connect(security->methods(), &Auth0AuthenticationMethodModel::factorsChanged, this,
            &SecurityPage::showChoices);
    connect(security->accounts(), &Auth0ConnectedAccountModel::connectionsChanged, this,
            &SecurityPage::showChoices);
    connect(security, &Security::enrollmentChanged, this, &SecurityPage::showEnrollment);
    connect(security, &Security::problemChanged, this,
            [this] { m_problem->setText(m_security->problem()); });
    connect(security, &Security::busyChanged, this, &SecurityPage::showButtons);
    showChoices();
    showEnrollment();
}

QAbstractItemModel *SecurityPage::methodColumns()
{
    using Methods = Auth0AuthenticationMethodModel;
    return new RoleColumns(m_security->methods(),
                           { { tr("Name"), Methods::LabelRole, Security::kindName },
                             { tr("Kind"), Methods::TypeRole, Security::kindName },
                             { tr("Added"), Methods::CreatedAtRole } },
                           this);
}

QAbstractItemModel *SecurityPage::accountColumns()
{
    using Accounts = Auth0ConnectedAccountModel;
    return new RoleColumns(m_security->accounts(),
                           { { tr("Service"), Accounts::ConnectionRole },
                             { tr("Allowed"), Accounts::ScopesRole },
                             { tr("Added"), Accounts::CreatedAtRole } },
                           this);
}

QTreeView *SecurityPage::makeTable(QAbstractItemModel *model, const QString &name)
{
    auto *card = new Card(this);
    auto *view = new QTreeView(card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(Look::Unit, Look::Unit, Look::Unit, Look::Unit);
    inside->addWidget(view);
    Look::prepareTable(view);
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setItemDelegate(new RowDelegate(view));
    view->header()->resizeSection(0, 30 * Look::Unit);
    view->header()->resizeSection(1, 25 * Look::Unit);
    view->setAccessibleName(name);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SecurityPage::showButtons);
    connect(model, &QAbstractItemModel::modelReset, this, &SecurityPage::showButtons);
    return view;
}

QHBoxLayout *SecurityPage::makeMethodRow()
{
    m_types = new QComboBox(this);
    m_types->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_types->setAccessibleName(tr("Kind of method"));
    m_value = Look::lineEdit({}, this);
    m_add = Look::button(tr("&Add"), this);
    m_removeMethod = Look::button(tr("&Remove"), this);
    auto *reload = Look::button(tr("Re&load"), this);
    connect(m_types, &QComboBox::currentIndexChanged, this, &SecurityPage::showButtons);
    connect(m_add, &QPushButton::clicked, this,
            [this] { m_security->enroll(m_types->currentData().toString(), m_value->text()); });
    connect(m_removeMethod, &QPushButton::clicked, this, [this] {
        m_security->methods()->remove(current(m_methods, Auth0AuthenticationMethodModel::IdRole));
    });
    connect(reload, &QPushButton::clicked, m_security, &Security::reload);
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::Unit);
    row->addWidget(m_types);
    row->addWidget(m_value, 2);
    row->addWidget(m_add);
    row->addWidget(m_removeMethod);
    row->addWidget(reload);
    row->addStretch();
    return row;
}

QWidget *SecurityPage::makeEnrollment()
{
    auto *card = new Card(this);
    m_instruction = Look::plain({}, card);
    m_instruction->setWordWrap(true);
    m_qrCode = new QrLabel(card);
    m_secret = Look::plain({}, card);
    m_secret->setAccessibleName(tr("Key"));
    m_secret->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code = Look::lineEdit(tr("Code"), card);
    auto *confirm = Look::button(tr("Con&firm"), card);
    auto *cancel = Look::button(tr("&Cancel"), card);
    const auto verify = [this] { m_security->methods()->verify(m_code->text()); };
    connect(confirm, &QPushButton::clicked, this, verify);
    connect(m_code, &QLineEdit::returnPressed, this, verify);
    connect(cancel, &QPushButton::clicked, m_security->methods(),
            &Auth0AuthenticationMethodModel::cancelEnrollment);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::Unit);
    buttons->addWidget(m_code, 1);
    buttons->addWidget(confirm);
    buttons->addWidget(cancel);
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_instruction);
    texts->addWidget(m_secret);
    texts->addStretch();
    texts->addLayout(buttons);
    auto *row = new QHBoxLayout(card);
    row->setSpacing(2 * Look::Unit);
    row->addWidget(m_qrCode);
    row->addLayout(texts, 1);
    return card;
}

QHBoxLayout *SecurityPage::makeAccountRow()
{
    m_connections = new QComboBox(this);
    m_connections->setAccessibleName(tr("Service"));
    m_connect = Look::button(tr("Co&nnect"), this);
    m_removeAccount = Look::button(tr("Re&move"), this);
    connect(m_connect, &QPushButton::clicked, this,
            [this] { m_security->accounts()->connectAccount(m_connections->currentText()); });
    connect(m_removeAccount, &QPushButton::clicked, this, [this] {
        m_security->accounts()->remove(current(m_accounts, Auth0ConnectedAccountModel::IdRole));
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::Unit);
    row->addWidget(m_connections, 1);
    row->addWidget(m_connect);
    row->addWidget(m_removeAccount);
    return row;
}

void SecurityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_security->load();
}

void SecurityPage::showEnrollment()
{
    m_enrollment->setVisible(!m_security->methods()->enrollmentId().isEmpty());
    m_instruction->setText(m_security->instruction());
    m_qrCode->setText(m_security->methods()->barcodeUri());
    m_secret->setText(m_security->secret());
    m_code->clear();
    m_code->setPlaceholderText(m_security->codeName());
    m_code->setVisible(!m_security->codeName().isEmpty());
    m_code->setEchoMode(m_security->methods()->enrollmentType() == "password"_L1
                                ? QLineEdit::Password
                                : QLineEdit::Normal);
}

void SecurityPage::showChoices()
{
    m_types->clear();
    const QStringList types = m_security->methods()->factors();
    for (const QString &type : types)
        m_types->addItem(Security::kindName(type), type);
    m_connections->clear();
    m_connections->addItems(m_security->accounts()->connections());
    showButtons();
}

void SecurityPage::showButtons()
{
    if (!m_removeAccount) // still under construction
        return;
    const QString valueName = m_security->valueName(m_types->currentData().toString());
    m_value->setPlaceholderText(valueName);
    m_value->setAccessibleName(valueName);
    m_value->setVisible(!valueName.isEmpty());
    m_add->setEnabled(!m_security->isBusy() && m_types->count() > 0);
    m_removeMethod->setEnabled(m_methods->currentIndex().isValid());
    m_connect->setEnabled(m_connections->count() > 0);
    m_removeAccount->setEnabled(m_accounts->currentIndex().isValid());
}

QString SecurityPage::current(const QTreeView *view, int role)
{
    return view->currentIndex().data(role).toString();
}
