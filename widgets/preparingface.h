// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "face.h"

namespace Auth0Qt {

class IconLabel;
class TextLabel;

class PreparingFace : public Face
{
    Q_OBJECT

public:
    explicit PreparingFace(QWidget *parent = nullptr);

    void setHost(const QString &host);
    void setLogo(const QIcon &logo);

protected:
    void translate() override;

private:
    IconLabel *m_logo;
    TextLabel *m_text;
    QString m_host;
};

} // namespace Auth0Qt
