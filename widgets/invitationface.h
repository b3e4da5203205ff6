// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "face.h"

namespace Auth0Qt {

class FaceButton;
class TextLabel;

// Asks whether to accept an invitation to an organization.
class InvitationFace : public Face
{
    Q_OBJECT

public:
    InvitationFace(Auth0LoginController *controller, QWidget *parent);

protected:
    void refresh() override;

private:
    TextLabel *m_title;
    TextLabel *m_text;
    FaceButton *m_accept;
    FaceButton *m_decline;
};

} // namespace Auth0Qt
