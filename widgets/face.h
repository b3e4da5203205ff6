// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qdialogbuttonbox.h>
#include <QtWidgets/qscrollarea.h>

class Auth0LoginController;
class Auth0LoginTexts;

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace Auth0Qt {

class FaceButton;

// The base class of the faces without a page: a centred column that scrolls if the window is too
// low, and one primary button.
class Face : public QScrollArea
{
    Q_OBJECT

public:
    Face(Auth0LoginController *controller, QWidget *parent);

    // The button that Enter presses, or null.
    QPushButton *primary() const { return m_primary; }
    // Gives the focus to this face, or takes the default button from it.
    void setActive(bool active);

    QSize minimumSizeHint() const override { return { 240, 160 }; }

protected:
    Auth0LoginController *controller() const { return m_controller; }
    Auth0LoginTexts *texts() const;
    void setPrimary(QPushButton *button) { m_primary = button; }
    // The face's name and description for screen readers.
    void describe(const QString &title, const QString &text);
    QVBoxLayout *column() const { return m_column; }
    // Buttons in the platform's order, in a column if the row is too wide.
    QDialogButtonBox *makeButtons();
    QDialogButtonBox *buttons() const { return m_buttons; }
    void arrangeButtons();
    int room() const; // the width of the column
    using Slot = void (Auth0LoginController::*)();
    // A button that calls a slot of the controller. It has no place yet.
    FaceButton *makeButton(const QString &name, Slot slot = nullptr);
    // The same in makeButtons().
    FaceButton *addButton(const QString &name, QDialogButtonBox::ButtonRole role,
                          Slot slot = nullptr);
    // Adds a button of makeButton() to the buttons, or removes it.
    void offer(FaceButton *button, bool offered);

    // Shows the state of the controller.
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
