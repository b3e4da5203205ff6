// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "problemface.h"

#include "contrast.h"
#include "textlabel.h"
#include "tintedicon.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qmetaobject.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdialogbuttonbox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtoolbutton.h>

#include <iterator>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

constexpr int CopiedFor = 2'000; // ms

// In the order of Auth0::ErrorCode.
constexpr const char *Titles[] = {
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "Something went wrong"),
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "The sign-in was cancelled"),
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "This took too long"),
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "No connection to the server"),
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "The connection is not secure"),
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "Please wait a moment"),
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "The sign-in service has a problem"),
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "The answer made no sense"),
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "Sign-in is not set up yet"),
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "The page could not be shown"),
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "The answer did not belong here"),
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "You were not signed in"),
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "The answer cannot be trusted"),
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "Please sign in again"),
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "One more step is needed"),
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "Your keychain is locked"),
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "No access to your keychain"),
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "Your keychain did not answer"),
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "Your saved sign-in cannot be read"),
    QT_TRANSLATE_NOOP("Auth0Qt::ProblemFace", "You are not signed in"),
};
static_assert(std::size(Titles) == std::size_t(Auth0::ErrorCode::NotAuthenticated) + 1);

// Where another browser, with its own network settings and its own keys, may get further.
bool browserMayHelp(Auth0::ErrorCode code)
{
    switch (code) {
    case Auth0::ErrorCode::Timeout:
    case Auth0::ErrorCode::NetworkError:
    case Auth0::ErrorCode::TlsError:
    case Auth0::ErrorCode::BrowserError:
    case Auth0::ErrorCode::RedirectRejected:
    case Auth0::ErrorCode::AuthorizationDenied:
    case Auth0::ErrorCode::MfaRequired:
        return true;
    default:
        return false;
    }
}

QString codeName(Auth0::ErrorCode code)
{
    return QString::fromLatin1(QMetaEnum::fromType<Auth0::ErrorCode>().valueToKey(int(code)));
}

// Sets its content off from the face, in any palette.
class DetailsPanel : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr qreal Radius = 6;
        const QColor window = palette().color(QPalette::Window);
        const QColor text = palette().color(QPalette::WindowText);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(mixed(window, text, 0.16));
        painter.setBrush(mixed(window, text, 0.04));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    }
};

} // namespace

ProblemFace::ProblemFace(QWidget *parent)
    : Face(parent)
    , m_icon(new IconLabel(u"problem"_s, 48, this))
    , m_title(new TextLabel(TextLabel::Title, this))
    , m_text(new TextLabel(TextLabel::Body, this))
{
    QDialogButtonBox *buttons = makeButtons();
    m_retry = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_retry->setObjectName("retry"_L1);
    m_browser = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_browser->setObjectName("continueInBrowser"_L1);
    m_fold = new QToolButton(this);
    m_fold->setObjectName("details"_L1);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QPushButton *button : { m_retry, m_browser })
        button->setAutoDefault(false);
    setPrimary(m_retry);
    m_icon->setSecondary(true);

    column()->addWidget(m_icon, 0, Qt::AlignHCenter);
    column()->addWidget(m_title);
    column()->addWidget(m_text);
    column()->addSpacing(8);
    column()->addWidget(buttons);
    column()->addWidget(m_fold, 0, Qt::AlignHCenter);
    m_details = makeDetails();
    column()->addWidget(m_details);

    connect(m_retry, &QPushButton::clicked, this, &ProblemFace::retry);
    connect(m_browser, &QPushButton::clicked, this, &ProblemFace::continueInBrowser);
    connect(m_fold, &QToolButton::toggled, this, &ProblemFace::setDetailsShown);
    connect(m_copy, &QPushButton::clicked, this, &ProblemFace::copy);
    setDetailsShown(false);
    ProblemFace::translate();
}

QWidget *ProblemFace::makeDetails()
{
    auto *details = new DetailsPanel(this);
    m_detailsText = new QLabel(details);
    m_detailsText->setTextFormat(Qt::PlainText);
    m_detailsText->setWordWrap(true);
    m_detailsText->setTextInteractionFlags(Qt::TextSelectableByMouse
                                           | Qt::TextSelectableByKeyboard);
    m_copy = new QPushButton(details);
    m_copy->setObjectName("copyDetails"_L1);
    m_copy->setAutoDefault(false);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(m_detailsText);
    layout->addWidget(m_copy, 0, Qt::AlignRight);
    return details;
}

void ProblemFace::setError(const Auth0Error &error)
{
    m_error = error;
    m_time = QDateTime::currentDateTimeUtc();
    m_browser->setVisible(browserMayHelp(error.code()));
    m_icon->setName(error.code() == Auth0::ErrorCode::NetworkError ? u"offline"_s : u"problem"_s);
    m_fold->setChecked(false);
    translate();
}

void ProblemFace::setDetailsShown(bool shown)
{
    m_details->setVisible(shown);
    pointFold();
    // Once it has its place
    if (shown)
        QMetaObject::invokeMethod(
                this, [this] { ensureWidgetVisible(m_copy); }, Qt::QueuedConnection);
}

void ProblemFace::pointFold()
{
    const QString folded = layoutDirection() == Qt::RightToLeft ? u"chevron-left"_s
                                                                : u"chevron-right"_s;
    m_fold->setIcon(tintedIcon(m_fold->isChecked() ? u"chevron-down"_s : folded));
}

// What support needs, without anything that must stay secret: an Auth0Error holds none.
QString ProblemFace::details() const
{
    QStringList lines;
    lines += tr("Code: %1").arg(codeName(m_error.code()));
    if (!m_error.detail().isEmpty())
        lines += tr("Detail: %1").arg(m_error.detail());
    if (!m_error.oauthError().isEmpty())
        lines += tr("Server: %1").arg(m_error.oauthError());
    if (!m_error.oauthDescription().isEmpty())
        lines += m_error.oauthDescription();
    if (m_error.httpStatus() > 0)
        lines += tr("HTTP status: %1").arg(m_error.httpStatus());
    lines += tr("Time: %1").arg(m_time.toString(Qt::ISODate));
    if (!m_error.hint().isEmpty())
        lines += QString() + u'\n' + m_error.hint();
    return lines.join(u'\n');
}

void ProblemFace::copy()
{
    QGuiApplication::clipboard()->setText(details());
    m_copiedTimer.start(CopiedFor, this);
    translate();
}

void ProblemFace::translate()
{
    m_title->setText(tr(Titles[qBound(0, int(m_error.code()), int(std::size(Titles)) - 1)]));
    m_text->setText(m_error.message());
    m_retry->setText(tr("Try again"));
    m_browser->setText(tr("Continue in your browser"));
    m_fold->setText(tr("Details"));
    m_detailsText->setText(details());
    m_detailsText->setAccessibleName(tr("Details"));
    m_copy->setText(m_copiedTimer.isActive() ? tr("Copied") : tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the details"));
    pointFold();
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

void ProblemFace::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_copiedTimer.timerId()) {
        Face::timerEvent(event);
        return;
    }
    m_copiedTimer.stop();
    translate();
}

} // namespace Auth0Qt
