// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "viewsupport.h"

#include "announcer.h"
#include "comeforward.h"
#include "enginecheck.h"
#include "engineenvironment.h"
#include "login/auth0logincontroller_p.h"
#include "logowarning.h"
#include "motion.h"
#include "quietstart.h"
#include "scaledfont.h"
#include "viewwindow.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qpointer.h>
#include <QtGui/qfontdatabase.h>
#include <QtGui/qfontmetrics.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qimagereader.h>
#include <QtGui/qtextdocument.h>
#include <QtGui/qtextlayout.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQml/qqmlengine.h>
#include <QtQml/qqmlfile.h>
#include <QtQml/qqmlinfo.h>
#include <QtQml/qqmlproperty.h>
#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickwindow.h>
#include <QtQuick/qsgrendererinterface.h>

#include <algorithm>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// Searches the folders, because an import that fails is logged as an error.
bool hasModule(const QQmlEngine *engine, const QString &folder)
{
    const QStringList paths = engine->importPathList();
    return std::any_of(paths.begin(), paths.end(), [&folder](const QString &path) {
        const QString local = path.startsWith("qrc:"_L1) ? path.mid(3) : path;
        return QFileInfo::exists(local + u'/' + folder + "/qmldir"_L1);
    });
}

// The engine draws with OpenGL or in software. With another graphics API its view stays black. Only
// on Linux it is tested that the engine can be started after the application object.
bool engineFits(const QQuickWindow *window)
{
    if (QCoreApplication::testAttribute(Qt::AA_ShareOpenGLContexts))
        return true; // the application has started the engine itself
#ifdef Q_OS_LINUX
    const auto api = window ? window->rendererInterface()->graphicsApi()
                            : QSGRendererInterface::Unknown;
    return api == QSGRendererInterface::OpenGL || api == QSGRendererInterface::Software
            || api == QSGRendererInterface::Unknown;
#else
    Q_UNUSED(window)
    return false;
#endif
}

bool isSvg(const QUrl &url)
{
    if (url.scheme() == "data"_L1)
        return url.path().startsWith("image/svg+xml"_L1, Qt::CaseInsensitive);
    return url.path().endsWith(".svg"_L1, Qt::CaseInsensitive)
            || url.path().endsWith(".svgz"_L1, Qt::CaseInsensitive);
}

} // namespace

ViewSupport::ViewSupport(QObject *parent)
    : QObject(parent)
{
    connect(Motion::instance(), &Motion::changed, this, &ViewSupport::reducedMotionChanged);
}

bool ViewSupport::reducedMotion() const
{
    return Motion::instance()->isReduced();
}

bool ViewSupport::canAnnounce() const
{
    return CanAnnounce;
}

Auth0LoginOptions ViewSupport::loginOptions(const QVariantMap &map, const QString &connection,
                                            const QString &organization) const
{
    Auth0LoginOptions options = Auth0LoginOptions::fromVariantMap(map);
    if (!connection.isEmpty())
        options.setConnection(connection);
    if (!organization.isEmpty())
        options.setOrganization(organization);
    return options;
}

bool ViewSupport::canEmbed(QQuickItem *item) const
{
    const QQmlEngine *const engine = qmlEngine(item);
    return engine && !environmentOpensEngine() && engineFits(item->window())
            && hasModule(engine, u"Auth0/WebEngine"_s) && hasModule(engine, u"QtWebEngine"_s)
            && engineCanRun();
}

QQuickItem *ViewSupport::makePage(QQuickItem *parent, const QUrl &url) const
{
    const QuietStart quiet;
    QQmlEngine *const engine = qmlEngine(parent);
    QQmlComponent component(engine, url);
    // In the root context: in that of the view, it would be a part of a component that is being
    // created.
    QObject *const object = component.beginCreate(engine->rootContext());
    auto *const page = qobject_cast<QQuickItem *>(object);
    if (!page) {
        qmlWarning(parent, component.errors());
        delete object;
        return nullptr;
    }
    page->setParent(parent);
    page->setParentItem(parent);
    QQmlProperty::write(page, u"anchors.fill"_s, QVariant::fromValue(parent));
    component.completeCreate();
    return page;
}

void ViewSupport::dropPage(QQuickItem *page) const
{
    if (!page)
        return;
    page->setParentItem(nullptr);
    page->deleteLater();
}

void ViewSupport::setPageBrowser(Auth0LoginController *controller, QObject *page) const
{
    auto *const browser = page ? page->property("browser").value<QObject *>() : nullptr;
    Auth0LoginControllerPrivate::setPageBrowser(controller,
                                                qobject_cast<AbstractPageBrowser *>(browser));
}

void ViewSupport::followView(Auth0LoginController *controller, QQuickItem *view) const
{
    const auto shownFace = [view = QPointer<QQuickItem>(view)]() -> QObject * {
        return view && view->isVisible() ? view->property("shown").value<QObject *>() : nullptr;
    };
    const auto seenWindow = [view = QPointer<QQuickItem>(view)]() -> QWindow * {
        return view ? ViewWindow::seenWindow(view->window()) : nullptr;
    };
    new Announcer(controller, shownFace, controller);
    new ComeForward(controller, seenWindow, controller);
    new ViewWindow(controller, view);
}

void ViewSupport::raiseLogin(Auth0Provider *provider) const
{
    if (const ComeForward *const view = ComeForward::running(provider))
        view->raise();
}

void ViewSupport::refuseWithoutWindow(Auth0LoginController *controller, QObject *dialog) const
{
    const Auth0Error error(Auth0::ErrorCode::ConfigurationError, u"config.no_window"_s);
    qmlWarning(dialog) << error.hint();
    Auth0LoginControllerPrivate::refuse(controller, error);
}

QUrl ViewSupport::readableLogo(const QUrl &url) const
{
    if (!isSvg(url) || QImageReader::supportedImageFormats().contains("svg"))
        return url;
    warnOfUnreadableLogo();
    return {};
}

void ViewSupport::setLogo(Auth0LoginController *controller, const QUrl &url) const
{
    const QString file = QQmlFile::urlToLocalFileOrQrc(readableLogo(url));
    if (file.isEmpty()) {
        Auth0LoginControllerPrivate::setLogo(controller, {});
        return;
    }
    const QSize largest(128, 128);
    QImageReader reader(file);
    if (const QSize size = reader.size(); !size.isEmpty())
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio));
    Auth0LoginControllerPrivate::setLogo(controller, reader.read());
}

bool ViewSupport::hasUserInput(Auth0LoginController *controller) const
{
    const AbstractPageBrowser *const page = Auth0LoginControllerPrivate::pageBrowser(controller);
    return page && page->hasUserInput();
}

bool ViewSupport::mayAskAboutInvitation(Auth0Provider *provider) const
{
    return Auth0LoginControllerPrivate::mayAskAboutInvitation(provider);
}

Auth0LoginOptions ViewSupport::combined(const Auth0LoginOptions &own,
                                        const Auth0LoginOptions &wanted) const
{
    return own.combinedWith(wanted);
}

QFont ViewSupport::scaledFont(qreal factor, int weight) const
{
    QFont font = Auth0Qt::scaledFont(QGuiApplication::font(), factor);
    font.setWeight(QFont::Weight(weight));
    return font;
}

QFont ViewSupport::scaledCodeFont(qreal factor) const
{
    QFont font = Auth0Qt::scaledFont(QGuiApplication::font(), factor);
    font.setFamily(QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    return font;
}

QString ViewSupport::plain(const QString &text) const
{
    if (!Qt::mightBeRichText(text))
        return text;
    // A word joiner, which is not seen.
    return QString(text).replace(u'<', u"<\u2060"_s);
}

QString ViewSupport::wrapped(const QString &text, const QFont &font, qreal width) const
{
    if (width <= 0 || QFontMetricsF(font).horizontalAdvance(text) <= width)
        return text;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines.join(u'\n');
}

} // namespace Auth0Qt
