// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "accountcommands.h"

#include <Auth0Qt/Auth0Provider>

#include <QtCore/qdatetime.h>
#include <QtCore/qjsonarray.h>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

// The rows of a model, with the names of its own roles.
QJsonArray fromModel(const QAbstractItemModel &model)
{
    const QHash<int, QByteArray> roles = model.roleNames();
    QJsonArray rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QJsonObject object;
        for (auto it = roles.cbegin(); it != roles.cend(); ++it) {
            if (it.key() <= Qt::UserRole)
                continue;
            const QVariant value = model.index(row, 0).data(it.key());
            object.insert(QString::fromLatin1(*it),
                          value.userType() == QMetaType::QDateTime
                                  ? QJsonValue(value.toDateTime().toString(Qt::ISODateWithMs))
                                  : QJsonValue::fromVariant(value));
        }
        rows.append(object);
    }
    return rows;
}

// A line of standard input. Empty at its end.
QString readLine()
{
    char line[4096];
    if (!std::fgets(line, sizeof line, stdin))
        return {};
    line[std::strcspn(line, "\r\n")] = '\0';
    return QString::fromUtf8(line);
}

} // namespace

AccountCommands::AccountCommands(Auth0Provider *provider)
{
    m_methods.setProvider(provider);
    m_accounts.setProvider(provider);
    connect(&m_methods, &Auth0AuthenticationMethodModel::finished, this,
            &AccountCommands::finishMethods);
    connect(&m_accounts, &Auth0ConnectedAccountModel::finished, this,
            [this](Auth0ConnectedAccountModel::Operation, const Auth0Error &error) {
                finishAccounts(error);
            });
}

bool AccountCommands::run(const Command &command)
{
    switch (command.kind) {
    case Command::Kind::Methods:
        m_methods.reload();
        return true;
    case Command::Kind::Enroll:
        enroll(command.value);
        return true;
    case Command::Kind::Verify:
        m_methods.verify(readLine());
        return true;
    case Command::Kind::VerifyNothing:
        m_methods.verify();
        return true;
    case Command::Kind::Rename:
        m_methods.update(command.value.section(u'=', 0, 0),
                         { { u"name"_s, command.value.section(u'=', 1) } });
        return true;
    case Command::Kind::RemoveMethod:
        m_methods.remove(command.value);
        return true;
    case Command::Kind::Accounts:
        m_accounts.reload();
        return true;
    case Command::Kind::Connect:
        m_accounts.connectAccount(command.value);
        return true;
    case Command::Kind::RemoveAccount:
        m_accounts.remove(command.value);
        return true;
    default:
        return false;
    }
}

void AccountCommands::enroll(const QString &value)
{
    const QString type = value.section(u'=', 0, 0);
    const QString text = value.section(u'=', 1);
    QVariantMap parameters;
    if (type == "phone"_L1)
        parameters.insert(u"phone_number"_s, text);
    else if (type == "email"_L1)
        parameters.insert(u"email"_s, text);
    m_methods.enroll(type, parameters);
}

// The secrets of an enrolment are what the user asked for, to enter them into another application.
void AccountCommands::finishMethods(Auth0AuthenticationMethodModel::Operation operation,
                                    const Auth0Error &error)
{
    QJsonObject more { { u"methods"_s, fromModel(m_methods) } };
    if (operation == Auth0AuthenticationMethodModel::Reload) {
        more.insert(u"factors"_s, QJsonArray::fromStringList(m_methods.factors()));
    } else if (operation == Auth0AuthenticationMethodModel::Enroll) {
        more = { { u"id"_s, m_methods.enrollmentId() },
                 { u"barcodeUri"_s, m_methods.barcodeUri() },
                 { u"manualInputCode"_s, m_methods.manualInputCode() },
                 { u"recoveryCode"_s, m_methods.recoveryCode() } };
    }
    Q_EMIT finished(error, more);
}

void AccountCommands::finishAccounts(const Auth0Error &error)
{
    Q_EMIT finished(error,
                    { { u"accounts"_s, fromModel(m_accounts) },
                      { u"connections"_s, QJsonArray::fromStringList(m_accounts.connections()) } });
}
