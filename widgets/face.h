// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qscrollarea.h>

class Auth0LoginController;
class Auth0LoginTexts;

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace Auth0Qt {

class FaceButton;

// What the faces without a page have in common: one column in the middle that scrolls where the
// window is too low for it, and one primary button.
class Face : public QScrollArea
{
    Q_OBJECT

public:
    Face(Auth0LoginController *controller, QWidget *parent);

    // What Enter presses, if there is one.
    QPushButton *primary() const { return m_primary; }
    // Makes this face the one that the keyboard speaks to, or not.
    void setActive(bool active);

    QSize minimumSizeHint() const override { return { 240, 160 }; }

protected:
    Auth0LoginController *controller() const { return m_controller; }
    Auth0LoginTexts *texts() const;
    void setPrimary(QPushButton *button) { m_primary = button; }
    // The face's name and description for screen readers.
    void describe(const QString &title, const QString &text);
    QVBoxLayout *column() const { return m_column; }
    // Buttons in the platform's order; below each other where they do not fit beside each other.
    QDialogButtonBox *makeButtons();
    QDialogButtonBox *buttons() const { return m_buttons; }
    void arrangeButtons();
    int room() const; // for the column
    // A button without a place yet.
    FaceButton *makeButton(const QString &name);
    // Puts one of them among the buttons, or takes it away.
    void offer(FaceButton *button, bool offered);

    // Shows what the controller says.
    virtual void refresh() = 0;

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Auth0LoginController *const m_controller;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_primary = nullptr;
};

} // namespace Auth0Qt
