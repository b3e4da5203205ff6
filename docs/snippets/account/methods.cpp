// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <Auth0Qt/Auth0AuthenticationMethodModel>
#include <Auth0Qt/Auth0Provider>

#include <QtCore/qabstractitemmodel.h>

using namespace Qt::StringLiterals;

class SecurityPage : public QObject
{
public:
    void setUp(Auth0Provider &auth0);
    void enter(const QString &code);

private:
    void showQrCode(const QString &uri);
    void showProblem(const QString &message);

    Auth0AuthenticationMethodModel m_methods;
};

void SecurityPage::setUp(Auth0Provider &auth0)
{
    // clang-format off
    //! [enroll]
    using Model = Auth0AuthenticationMethodModel;
    m_methods.setProvider(&auth0);                      // a list model: view->setModel(&m_methods)
    connect(&m_methods, &Model::finished, this, [this](Model::Operation operation, const Auth0Error &error) {
        if (error)
            showProblem(error.message());
        else if (operation == Model::Enroll)
            showQrCode(m_methods.barcodeUri());         // the user scans it with the application
        // after Model::Verify the method is a row of the model
    });
    m_methods.reload();
    m_methods.enroll(u"totp"_s);
    //! [enroll]
    // clang-format on
}

void SecurityPage::enter(const QString &code)
{
    // clang-format off
    //! [verify]
    m_methods.verify(code); // when the user has entered the code of the authenticator application
    //! [verify]
    // clang-format on
}
