// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"
#include "face.h"

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace Auth0Qt {

class FaceButton;
class IconLabel;
class TextLabel;

class ProblemFace : public Face
{
    Q_OBJECT

public:
    ProblemFace(Auth0LoginController *controller, QWidget *parent);

protected:
    void refresh() override;

private:
    QWidget *makeDetails();
    void setDetailsShown(bool shown);
    void pointFold();

    Auth0Error m_error;
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
    FaceButton *m_retry;
    FaceButton *m_browser;
    FaceButton *m_link;
    FaceButton *m_code;
    QToolButton *m_fold;
    QWidget *m_details;
    TextLabel *m_detailsText;
    FaceButton *m_copy;
};

} // namespace Auth0Qt
