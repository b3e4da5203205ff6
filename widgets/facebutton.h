// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qpushbutton.h>

namespace Auth0Qt {

// A push button that wraps its text if it does not fit into one line. It is not an auto-default
// button.
class FaceButton : public QPushButton
{
    Q_OBJECT

public:
    explicit FaceButton(QWidget *parent);

    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool fits(int width) const { return width >= sizeHint().width(); }
    int frame() const;
    int wrapFlags(int room) const;
    int widestWord() const;
};

} // namespace Auth0Qt
