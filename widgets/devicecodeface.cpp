// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "devicecodeface.h"

#include "auth0logincontroller.h"
#include "auth0logintexts.h"
#include "facebutton.h"
#include "qrpainter.h"
#include "textlabel.h"

#include <QtCore/qurl.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

class QrLabel : public QWidget
{
    Q_OBJECT

public:
    explicit QrLabel(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(Size, Size);
    }

    void setText(const QString &text)
    {
        if (std::exchange(m_text, text) != text)
            update();
    }
    bool isEmpty() const { return qrImage(m_text, Size).isNull(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintQrCard(&painter, Size, m_text);
    }

private:
    static constexpr int Size = 200;

    QString m_text;
};

DeviceCodeFace::DeviceCodeFace(Auth0LoginController *controller, QWidget *parent)
    : Face(controller, parent)
    , m_title(new TextLabel(TextLabel::Title, this))
    , m_picture(new QrLabel(this))
    , m_text(new TextLabel(TextLabel::Body, this))
    , m_code(new TextLabel(TextLabel::Code, this))
    , m_timeLeft(new TextLabel(TextLabel::Secondary, this))
    , m_hint(new TextLabel(TextLabel::Secondary, this))
{
    QDialogButtonBox *buttons = makeButtons();
    m_copy = addButton(u"copyCode"_s, QDialogButtonBox::AcceptRole);
    m_back = addButton(u"back"_s, QDialogButtonBox::RejectRole, &Auth0LoginController::backToPage);
    m_open = makeButton(u"openVerificationPage"_s, &Auth0LoginController::openVerificationPage);
    m_open->setFlat(true);
    setPrimary(m_copy);
    m_picture->setObjectName("qrCode"_L1);
    m_code->setObjectName("userCode"_L1);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setFocusPolicy(Qt::StrongFocus); // reached by the Tab key
    // A code is read from left to right in every language.
    m_code->setLayoutDirection(Qt::LeftToRight);

    column()->addWidget(m_title);
    column()->addSpacing(8);
    column()->addWidget(m_picture, 0, Qt::AlignHCenter);
    column()->addWidget(m_text);
    column()->addWidget(m_code);
    column()->addWidget(m_timeLeft);
    column()->addSpacing(8);
    column()->addWidget(buttons);
    column()->addWidget(m_open, 0, Qt::AlignHCenter);
    column()->addWidget(m_hint);

    // One button for both: a button box shows hidden buttons again when it is laid out.
    connect(m_copy, &QPushButton::clicked, controller, [controller] {
        if (controller->isCodeExpired())
            controller->renewCode();
        else
            controller->copyCode();
    });
    DeviceCodeFace::refresh();
}

void DeviceCodeFace::refresh()
{
    if (controller()->face() != Auth0::Face::DeviceCode)
        return;
    const bool expired = controller()->isCodeExpired();
    m_title->setText(controller()->title());
    m_picture->setText(controller()->verificationUriComplete().toString(QUrl::FullyEncoded));
    m_picture->setAccessibleName(texts()->qrCode());
    m_picture->setVisible(!expired && !m_picture->isEmpty());
    m_text->setText(controller()->text());
    m_code->setText(controller()->userCode());
    m_code->setAccessibleName(texts()->userCode() + u": "_s + controller()->userCode());
    m_code->setVisible(!expired);
    m_timeLeft->setText(controller()->timeLeft());
    m_timeLeft->setVisible(!expired);
    m_hint->setText(controller()->hint());
    m_hint->setVisible(!controller()->hint().isEmpty());

    m_copy->setObjectName(expired ? "renewCode"_L1 : "copyCode"_L1);
    m_copy->setText(expired ? texts()->newCode() : texts()->copyCode());
    // The button keeps its width when its text becomes shorter.
    m_copy->setMinimumWidth(controller()->isCopied() ? qMin(m_copy->sizeHint().width(), room())
                                                     : 0);
    if (controller()->isCopied())
        m_copy->setText(texts()->copied());
    m_back->setText(texts()->back());
    m_back->setEnabled(controller()->canGoBack());
    m_open->setText(texts()->openVerificationPage());
    m_open->setVisible(!expired);
    if (m_open->accessibleDescription() != m_hint->text())
        m_open->setAccessibleDescription(m_hint->text());
    arrangeButtons();
    describe(m_title->text(), m_text->text() + u' ' + controller()->userCode());
}

} // namespace Auth0Qt

#include "devicecodeface.moc"
