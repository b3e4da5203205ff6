// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "face.h"

namespace Auth0Qt {

class FaceButton;
class QrLabel;
class TextLabel;

// Shows the code to enter on another device, also as a QR code.
class DeviceCodeFace : public Face
{
    Q_OBJECT

public:
    DeviceCodeFace(Auth0LoginController *controller, QWidget *parent);

protected:
    void refresh() override;

private:
    TextLabel *m_title;
    QrLabel *m_picture;
    TextLabel *m_text;
    TextLabel *m_code;
    TextLabel *m_timeLeft;
    TextLabel *m_hint;
    FaceButton *m_copy; // requests a new code if the code has expired
    FaceButton *m_back;
    FaceButton *m_open;
};

} // namespace Auth0Qt
