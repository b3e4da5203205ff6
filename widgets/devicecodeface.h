// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "face.h"

namespace Auth0Qt {

class FaceButton;
class QrLabel;
class TextLabel;

// The sign-in goes on on another device: a code to enter there, and the same as a picture.
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
    FaceButton *m_copy; // or gets a new code
    FaceButton *m_back;
    FaceButton *m_open;
};

} // namespace Auth0Qt
