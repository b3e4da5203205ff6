// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "face.h"

namespace Auth0Qt {

class FaceButton;
class IconLabel;
class TextLabel;

// Shown while the login runs in the system browser.
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
    FaceButton *m_open;
    FaceButton *m_copy;
    FaceButton *m_cancel;
    FaceButton *m_back;
    FaceButton *m_code;
};

} // namespace Auth0Qt
