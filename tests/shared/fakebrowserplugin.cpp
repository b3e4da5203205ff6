// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// A plugin whose embedded browser is a line edit, for tests of the loader and the views.

#include "embeddedbrowserplugin.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qlineedit.h>

namespace {

// Accepts Escape, as the engine does.
class FakePage : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Escape)
            QLineEdit::keyPressEvent(event);
    }
};

class FakeBrowser : public Auth0Qt::AbstractPageBrowser
{
    Q_OBJECT

public:
    explicit FakeBrowser(QWidget *parent)
        : Auth0Qt::AbstractPageBrowser(parent)
        , m_page(new FakePage(parent))
    {
        setObjectName(QLatin1StringView("fakeBrowser"));
        m_page->setObjectName(QLatin1StringView("fakePage"));
        m_page->setAccessibleName(QStringLiteral("Page"));
    }
    ~FakeBrowser() override { delete m_page; }

    QWidget *widget() const { return m_page; }
    void open(const QUrl &authorizeUrl, const QUrl &redirectUri) override
    {
        m_url = authorizeUrl;
        setProperty("redirectUri", redirectUri);
        m_page->clear();
        Q_EMIT urlChanged();
        if (!property("silent").toBool()) // otherwise the page is never shown
            QMetaObject::invokeMethod(this, &Auth0Qt::AbstractPageBrowser::pageShown,
                                      Qt::QueuedConnection);
    }
    void close() override { m_url.clear(); }
    QUrl url() const override { return m_url; }
    bool isSecure() const override { return m_url.scheme() == QLatin1StringView("https"); }
    int progress() const override { return 0; }
    bool hasUserInput() const override { return !m_page->text().isEmpty(); }
    void reload() override { }

private:
    QLineEdit *m_page;
    QUrl m_url;
};

class FakePlugin
    : public QObject
    , public Auth0Qt::EmbeddedBrowserPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID FAKE_IID FILE "fakebrowser.json")
    Q_INTERFACES(Auth0Qt::EmbeddedBrowserPlugin)

public:
    Auth0Qt::EmbeddedBrowser create(QWidget *parent, const QSize &) override
    {
        auto *const browser = new FakeBrowser(parent);
        return { browser, browser->widget() };
    }
};

} // namespace

#include "fakebrowserplugin.moc"
