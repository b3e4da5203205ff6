// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "accessibleroles.h"

#include "textlabel.h"

#include <QtGui/qaccessible.h>
#include <QtWidgets/qaccessiblewidget.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

class AccessibleArea : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    // By default the description is the tool tip, which contains HTML.
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? widget()->accessibleDescription()
                                                : QAccessibleWidget::text(kind);
    }
    // A picture without a name is decorative.
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (role() == QAccessible::Graphic && text(QAccessible::Name).isEmpty())
            state.invisible = true;
        return state;
    }
};

class AccessibleTitle : public QAccessibleWidget
{
public:
    explicit AccessibleTitle(TextLabel *label)
        : QAccessibleWidget(label, QAccessible::Heading)
        , m_label(label)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_label->text() : QAccessibleWidget::text(kind);
    }

private:
    TextLabel *const m_label;
};

struct ClassRole
{
    QLatin1StringView name;
    QAccessible::Role role;
};

constexpr ClassRole roles[] = {
    { "Auth0Qt::AvatarLabel"_L1, QAccessible::Graphic },
    { "Auth0Qt::DeviceCodeFace"_L1, QAccessible::Pane },
    { "Auth0Qt::ElidedLabel"_L1, QAccessible::StaticText },
    { "Auth0Qt::IconLabel"_L1, QAccessible::Graphic },
    { "Auth0Qt::PageBar"_L1, QAccessible::AlertMessage },
    { "Auth0Qt::PageQuestion"_L1, QAccessible::AlertMessage },
    { "Auth0Qt::PreparingFace"_L1, QAccessible::Pane },
    { "Auth0Qt::ProblemFace"_L1, QAccessible::AlertMessage },
    { "Auth0Qt::QrLabel"_L1, QAccessible::Graphic },
    { "Auth0Qt::Spinner"_L1, QAccessible::ProgressBar },
    { "Auth0Qt::WaitingFace"_L1, QAccessible::Pane },
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (!className.startsWith("Auth0Qt::"_L1))
        return nullptr;
    if (auto *const label = qobject_cast<TextLabel *>(object))
        return label->kind() == TextLabel::Title ? new AccessibleTitle(label) : nullptr;
    for (const ClassRole &known : roles) {
        if (known.name == className)
            return new AccessibleArea(qobject_cast<QWidget *>(object), known.role);
    }
    return nullptr;
}

} // namespace

void installAccessibleRoles()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace Auth0Qt
