// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qwidget.h>

namespace Auth0Qt {

class AvatarSource;
class ElidedLabel;

// Who is signed in: at the top of the user button's menu.
class UserMenuHeader : public QWidget
{
    Q_OBJECT

public:
    explicit UserMenuHeader(AvatarSource *source, QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &email);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void adoptColors();

    ElidedLabel *m_name;
    ElidedLabel *m_email;
    bool m_adopting = false;
};

} // namespace Auth0Qt
