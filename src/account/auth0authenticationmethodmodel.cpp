// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0authenticationmethodmodel.h"

#include "account/accountrows.h"
#include "account/enrollment.h"
#include "account/myaccount.h"

#include "auth0provider.h"
#include "global/errortexts.h"

#include <QtCore/qpointer.h>
#include <QtCore/qurl.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

/*!
    \class Auth0AuthenticationMethodModel
    \since 0.1
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0AuthenticationMethodModel
    \brief The authentication methods of the signed-in user, from Auth0's My Account API.

    Lists, adds, changes and removes what the user signs in with: the password, authenticator
    applications, telephone numbers, e-mail addresses, recovery codes and passkeys. Nothing is
    loaded until reload() is called. The model is emptied when the user signs out.

    \code
    using Model = Auth0AuthenticationMethodModel;
    m_methods.setProvider(&auth0); // m_methods is a member: it must exist until finished()
    connect(&m_methods, &Model::finished, this, [this](Model::Operation operation,
                                                       const Auth0Error &error) {
        if (!error && operation == Model::Enroll)
            showQrCode(m_methods.barcodeUri());
    });
    m_methods.reload();
    m_methods.enroll(u"totp"_s);
    \endcode

    When the user has entered the code of the authenticator application, call verify() with it.

    The access tokens are requested with the refresh token of the session
    (\e{Multi-Resource Refresh Token}), for the audience \c{https://TENANT/me/} and the scope of
    each request. Auth0 can require a second factor for this API. With
    Auth0Provider::interactionPolicy \c Ask the login then opens. Every call is asynchronous and
    ends with finished(). All functions must be called on the thread of the provider.

    Texts are as received; show them as plain text. Auth0 has called this API early access.

    \sa Auth0ConnectedAccountModel
*/

/*!
    \enum Auth0AuthenticationMethodModel::Role

    \value IdRole           QString, for update() and remove(); \c methodId in QML.
    \value TypeRole         QString, Auth0's name of the type: \c password, \c passkey, \c totp,
                            \c phone, \c email, \c push-notification, \c recovery-code,
                            \c webauthn-platform or \c webauthn-roaming; \c type.
    \value NameRole         QString, the name that the user gave; \c name.
    \value EmailRole        QString, of the type \c email; \c email.
    \value PhoneNumberRole  QString, of the type \c phone; \c phoneNumber.
    \value PreferredAuthenticationMethodRole QString, \c sms or \c voice, of the type \c phone;
                            \c preferredAuthenticationMethod.
    \value UsageRole        QStringList of \c primary and \c secondary; \c usage.
    \value ConfirmedRole    bool, \c false until the enrolment is verified; \c confirmed.
    \value CreatedAtRole    QDateTime in UTC; \c createdAt.
    \value LastAuthAtRole   QDateTime in UTC, of the last use; invalid if it is unknown;
                            \c lastAuthAt.
    \value LabelRole        QString, a text for the user that distinguishes methods of one type: the
                            name, the telephone number, the e-mail address, or the type; \c label
                            and Qt::DisplayRole.
*/

/*!
    \enum Auth0AuthenticationMethodModel::Operation

    \value Reload reload()
    \value Enroll enroll()
    \value Verify verify()
    \value Update update()
    \value Remove remove()
*/

/*!
    \fn void Auth0AuthenticationMethodModel::finished(
            Auth0AuthenticationMethodModel::Operation operation, const Auth0Error &error)
    Emitted once for each call of a function that sends a request, with its \a operation. \a error
    has the code \c NoError if it succeeded. Errors: those of Auth0Provider::credentialsFor() and of
    the network; \c ConfigurationError, \c account.scope, if Auth0 does not accept the token;
    \c ServerError with \c account.refused, \c account.code or \c account.not_found;
    \c NotAuthenticated, \c session.ended, if the user signs out before the answer; and
    \c Cancelled, \c provider.reconfigured, if another \l provider is set before it. Never emitted
    during a call.
    Auth0Error::oauthDescription() has the description of the server.
*/

class Auth0AuthenticationMethodModelPrivate
{
    Q_DISABLE_COPY_MOVE(Auth0AuthenticationMethodModelPrivate)

public:
    explicit Auth0AuthenticationMethodModelPrivate(Auth0AuthenticationMethodModel *model)
        : q(model)
        , rows(model)
    {
    }

    void clear();
    void setFactors(const QStringList &now);
    void setEnrollment(const Enrollment &now);
    // Queued: call it before a signal, in whose slot the application can delete the model.
    void finish(Auth0AuthenticationMethodModel::Operation operation, const Auth0Error &error);

    Auth0AuthenticationMethodModel *const q;
    MyAccount account { nullptr };
    AccountRows rows;
    QStringList factors;
    Enrollment enrollment; // the one in progress
};

namespace {

using Operation = Auth0AuthenticationMethodModel::Operation;

// An id contains '|', which must be encoded in a URL.
QByteArray methodPath(const QString &id)
{
    return "authentication-methods/" + QUrl::toPercentEncoding(id);
}

QString labelOf(const QJsonObject &method)
{
    for (const QLatin1StringView name : { "name"_L1, "phone_number"_L1, "email"_L1 }) {
        const QString text = method.value(name).toString();
        if (!text.isEmpty())
            return text;
    }
    return method["type"_L1].toString();
}

} // namespace

void Auth0AuthenticationMethodModelPrivate::clear()
{
    const QPointer<Auth0AuthenticationMethodModel> self(q);
    rows.replace({});
    if (self)
        setFactors({});
    if (self)
        setEnrollment({});
}

void Auth0AuthenticationMethodModelPrivate::setFactors(const QStringList &now)
{
    if (factors == now)
        return;
    factors = now;
    Q_EMIT q->factorsChanged();
}

void Auth0AuthenticationMethodModelPrivate::setEnrollment(const Enrollment &now)
{
    if (enrollment.id.isEmpty() && now.id.isEmpty())
        return;
    enrollment = now;
    Q_EMIT q->enrollmentChanged();
}

void Auth0AuthenticationMethodModelPrivate::finish(Operation operation, const Auth0Error &error)
{
    QMetaObject::invokeMethod(
            q, [this, operation, error] { Q_EMIT q->finished(operation, error); },
            Qt::QueuedConnection);
}

/*!
    Constructs a model with \a parent. It is empty until reload() is called.
*/
Auth0AuthenticationMethodModel::Auth0AuthenticationMethodModel(QObject *parent)
    : QAbstractListModel(parent)
    , d_ptr(std::make_unique<Auth0AuthenticationMethodModelPrivate>(this))
{
    Q_D(Auth0AuthenticationMethodModel);
    connect(&d->account, &MyAccount::busyChanged, this,
            &Auth0AuthenticationMethodModel::busyChanged);
    connect(&d->account, &MyAccount::userChanged, this, [d] { d->clear(); });
    connect(&d->rows, &AccountRows::countChanged, this,
            &Auth0AuthenticationMethodModel::countChanged);
}

Auth0AuthenticationMethodModel::~Auth0AuthenticationMethodModel() = default;

/*!
    \property Auth0AuthenticationMethodModel::provider
    \brief The provider of the user. Not owned. Another provider empties the model and
    ends the calls in progress.
*/
Auth0Provider *Auth0AuthenticationMethodModel::provider() const
{
    return d_ptr->account.provider();
}

void Auth0AuthenticationMethodModel::setProvider(Auth0Provider *provider)
{
    const QPointer<Auth0AuthenticationMethodModel> self(this);
    if (d_ptr->account.setProvider(provider) && self)
        Q_EMIT providerChanged();
}

/*!
    \property Auth0AuthenticationMethodModel::count
    \brief The number of authentication methods.
*/
int Auth0AuthenticationMethodModel::count() const
{
    return d_ptr->rows.count();
}

/*!
    \property Auth0AuthenticationMethodModel::busy
    \brief Whether a request is in progress.
*/
bool Auth0AuthenticationMethodModel::isBusy() const
{
    return d_ptr->account.isBusy();
}

/*!
    \property Auth0AuthenticationMethodModel::factors
    \brief The types that the tenant has enabled, in the order of the server. reload() loads them.
*/
QStringList Auth0AuthenticationMethodModel::factors() const
{
    return d_ptr->factors;
}

/*!
    \property Auth0AuthenticationMethodModel::enrollmentId
    \brief The id of the method that is being added; empty if none is.
*/
QString Auth0AuthenticationMethodModel::enrollmentId() const
{
    return d_ptr->enrollment.id;
}

/*!
    \property Auth0AuthenticationMethodModel::enrollmentType
    \brief The type of the method that is being added; empty if none is.
*/
QString Auth0AuthenticationMethodModel::enrollmentType() const
{
    return d_ptr->enrollment.type;
}

/*!
    \property Auth0AuthenticationMethodModel::barcodeUri
    \brief The content of the QR code that the user scans to add \c totp or \c push-notification.
    It is a secret: show it only as a QR code, and do not store it.
*/
QString Auth0AuthenticationMethodModel::barcodeUri() const
{
    return d_ptr->enrollment.challenge["barcode_uri"_L1].toString();
}

/*!
    \property Auth0AuthenticationMethodModel::manualInputCode
    \brief The secret that the user can type instead of scanning the QR code; may be empty.
*/
QString Auth0AuthenticationMethodModel::manualInputCode() const
{
    return d_ptr->enrollment.challenge["manual_input_code"_L1].toString();
}

/*!
    \property Auth0AuthenticationMethodModel::recoveryCode
    \brief The recovery code, while \c recovery-code is being added. The user has to write it down,
    because it cannot be read again.
*/
QString Auth0AuthenticationMethodModel::recoveryCode() const
{
    return d_ptr->enrollment.challenge["recovery_code"_L1].toString();
}

/*!
    Loads the methods and the \l factors. Needs the scopes \c{read:me:authentication_methods} and
    \c{read:me:factors}.
*/
void Auth0AuthenticationMethodModel::reload()
{
    Q_D(Auth0AuthenticationMethodModel);
    const auto takeFactors = [d](const Result<QJsonArray> &factors) {
        if (!factors)
            return d->finish(Reload, factors.error());
        QStringList types;
        for (const QJsonValue &factor : *factors)
            types.append(factor["type"_L1].toString());
        d->finish(Reload, {});
        d->setFactors(types);
    };
    d->account.list(
            "authentication-methods", "authentication_methods"_L1, MyAccountScope::ReadMethods,
            [d, takeFactors](const Result<QJsonArray> &methods) {
                if (!methods)
                    return d->finish(Reload, methods.error());
                // Sent before a signal can delete the model.
                d->account.list("factors", "factors"_L1, MyAccountScope::ReadFactors, takeFactors);
                d->rows.replace(*methods);
            });
}

/*!
    Begins to add a method of \a type: \c totp, \c phone, \c email, \c push-notification,
    \c recovery-code or \c password. Other types cannot be added here: the error is
    \c ConfigurationError, \c account.type. \a parameters has the parameters of the type, with
    Auth0's names: \c phone_number and \c preferred_authentication_method for \c phone, \c email for
    \c email. \c connection and \c identity_user_id are optional for \c password.

    After finished() \l enrollmentId is the id of the method. Show \l barcodeUri or \l recoveryCode
    if there is one, and then call verify(). Another call replaces an enrolment that was not
    verified. Needs the scope \c{create:me:authentication_methods}.
*/
void Auth0AuthenticationMethodModel::enroll(const QString &type, const QVariantMap &parameters)
{
    Q_D(Auth0AuthenticationMethodModel);
    if (!Enrollment::isSupported(type)) {
        d->finish(Enroll,
                  valueError(Auth0::ErrorCode::ConfigurationError, u"account.type"_s, {}, type));
        return d->setEnrollment({});
    }
    QJsonObject body = QJsonObject::fromVariantMap(parameters);
    body.insert(u"type"_s, type);
    d->account.send({ "POST", "authentication-methods", MyAccountScope::CreateMethods, body },
                    [d, type](const HttpResponse &response) {
                        if (response.error)
                            return d->finish(Enroll, response.error);
                        const Enrollment enrollment = Enrollment::begun(type, response);
                        if (enrollment.id.isEmpty()) {
                            return d->finish(
                                    Enroll,
                                    Auth0Error(Auth0::ErrorCode::InvalidResponse, u"http.json"_s));
                        }
                        d->finish(Enroll, {});
                        d->setEnrollment(enrollment);
                    });
    d->setEnrollment({});
}

/*!
    Completes the enrolment with \a code: the one-time code of \c totp, \c phone and \c email, or
    the new password of \c password. \c push-notification and \c recovery-code need no code. After
    finished() the method is a row of the model.

    If the code is wrong, the error is \c ServerError, \c account.code. The enrolment stays, and the
    user can try again. Without an enrolment the error is \c ConfigurationError,
    \c account.no_enrollment. Needs the scope \c{create:me:authentication_methods}.
*/
void Auth0AuthenticationMethodModel::verify(const QString &code)
{
    Q_D(Auth0AuthenticationMethodModel);
    const Enrollment enrollment = d->enrollment;
    if (enrollment.id.isEmpty()) {
        return d->finish(
                Verify,
                Auth0Error(Auth0::ErrorCode::ConfigurationError, u"account.no_enrollment"_s));
    }
    d->account.send({ "POST", methodPath(enrollment.id) + "/verify", MyAccountScope::CreateMethods,
                      enrollment.verification(code) },
                    [d, id = enrollment.id](const HttpResponse &response) {
                        if (response.error)
                            return d->finish(Verify, Enrollment::verificationError(response.error));
                        d->finish(Verify, {});
                        const QPointer<Auth0AuthenticationMethodModel> self(d->q);
                        d->rows.put(response.json);
                        if (self && d->enrollment.id == id)
                            d->setEnrollment({});
                    });
}

/*!
    Drops an enrolment that was not verified. No request is sent. The server removes it later.
*/
void Auth0AuthenticationMethodModel::cancelEnrollment()
{
    d_ptr->setEnrollment({});
}

/*!
    Changes the method \a id. \a changes has a \c name, or for the type \c phone
    \c preferred_authentication_method. Needs the scope \c{update:me:authentication_methods}.
*/
void Auth0AuthenticationMethodModel::update(const QString &id, const QVariantMap &changes)
{
    Q_D(Auth0AuthenticationMethodModel);
    d->account.send({ "PATCH", methodPath(id), MyAccountScope::UpdateMethods,
                      QJsonObject::fromVariantMap(changes) },
                    [d](const HttpResponse &response) {
                        if (response.error)
                            return d->finish(Update, response.error);
                        d->finish(Update, {});
                        d->rows.put(response.json);
                    });
}

/*!
    Removes the method \a id. Needs the scope \c{delete:me:authentication_methods}.
*/
void Auth0AuthenticationMethodModel::remove(const QString &id)
{
    Q_D(Auth0AuthenticationMethodModel);
    d->account.send({ "DELETE",
                      methodPath(id),
                      MyAccountScope::DeleteMethods,
                      {},
                      HttpResponse::Expect::Nothing },
                    [d, id](const HttpResponse &response) {
                        if (response.error)
                            return d->finish(Remove, response.error);
                        d->finish(Remove, {});
                        d->rows.remove(id);
                    });
}

int Auth0AuthenticationMethodModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Auth0AuthenticationMethodModel::data(const QModelIndex &index, int role) const
{
    Q_D(const Auth0AuthenticationMethodModel);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QJsonObject &method = d->rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return labelOf(method);
    case IdRole:
        return AccountRows::idOf(method);
    case TypeRole:
        return method["type"_L1].toString();
    case NameRole:
        return method["name"_L1].toString();
    case EmailRole:
        return method["email"_L1].toString();
    case PhoneNumberRole:
        return method["phone_number"_L1].toString();
    case PreferredAuthenticationMethodRole:
        return method["preferred_authentication_method"_L1].toString();
    case UsageRole:
        return method["usage"_L1].toVariant().toStringList();
    case ConfirmedRole: // passwords and passkeys have no such member
        return method["confirmed"_L1].toBool(true);
    case CreatedAtRole:
        return AccountRows::timeOf(method["created_at"_L1]);
    case LastAuthAtRole:
        return AccountRows::timeOf(method["last_auth_at"_L1]);
    default:
        return {};
    }
}

QHash<int, QByteArray> Auth0AuthenticationMethodModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({ { IdRole, "methodId" },
                   { TypeRole, "type" },
                   { NameRole, "name" },
                   { EmailRole, "email" },
                   { PhoneNumberRole, "phoneNumber" },
                   { PreferredAuthenticationMethodRole, "preferredAuthenticationMethod" },
                   { UsageRole, "usage" },
                   { ConfirmedRole, "confirmed" },
                   { CreatedAtRole, "createdAt" },
                   { LastAuthAtRole, "lastAuthAt" },
                   { LabelRole, "label" } });
    return names;
}
