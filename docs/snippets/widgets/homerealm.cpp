// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <Auth0Qt/Auth0LoginDialog>
#include <Auth0Qt/Auth0LoginOptions>
#include <Auth0Qt/Auth0Provider>

#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qwidget.h>

class StartPage : public QWidget
{
public:
    void connectTo(Auth0Provider &auth0, Auth0LoginDialog &dialog);

private:
    QLineEdit *email = nullptr;
    QPushButton *button = nullptr;
};

void StartPage::connectTo(Auth0Provider &auth0, Auth0LoginDialog &dialog)
{
    // clang-format off
    //! [discovery]
    connect(email, &QLineEdit::editingFinished, this,
            [this, &auth0] { auth0.hasEnterpriseConnection(email->text()); });
    connect(&auth0, &Auth0Provider::enterpriseConnectionChecked, this,
            [this](const QString &, bool isEnterprise) {
                button->setText(isEnterprise ? tr("Continue at your organization") : tr("Sign in"));
            });
    connect(button, &QPushButton::clicked, this, [this, &dialog] {
        Auth0LoginOptions options;
        options.setLoginHint(email->text());         // for both answers, and after an error
        dialog.setOptions(options);
        dialog.open();
    });
    //! [discovery]
    // clang-format on
}
