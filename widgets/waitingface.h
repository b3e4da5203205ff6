// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "face.h"

namespace Auth0Qt {

class IconLabel;
class TextLabel;

// The sign-in goes on in the system browser.
class WaitingFace : public Face
{
    Q_OBJECT

public:
    WaitingFace(Auth0LoginController *controller, QWidget *parent);

    void setLogo(const QIcon &logo);

protected:
    void refresh() override;

private:
    QWidget *makePicture();

    IconLabel *m_logo = nullptr;
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_hint;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_code;
};

} // namespace Auth0Qt
