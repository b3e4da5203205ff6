// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "face.h"

namespace Auth0Qt {

class FaceButton;
class IconLabel;
class TextLabel;

class PreparingFace : public Face
{
    Q_OBJECT

public:
    PreparingFace(Auth0LoginController *controller, QWidget *parent);

    void setLogo(const QIcon &logo);

protected:
    void refresh() override;

private:
    IconLabel *m_logo;
    TextLabel *m_text;
    FaceButton *m_browser;
    FaceButton *m_cancel;
};

} // namespace Auth0Qt
