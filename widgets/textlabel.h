// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qlabel.h>

namespace Auth0Qt {

// Returns a tool tip that shows text as plain text. Qt interprets a tool tip as HTML if it looks
// like it.
QString plainToolTip(const QString &text);

// A label with one of four styles and plain text: text of a server or a token is never interpreted
// as HTML. A word that is wider than the label, such as a host name, is broken.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum Kind { Title, Body, Secondary, Code };

    explicit TextLabel(Kind kind, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    // Without the zero width spaces of QLabel::text().
    QString text() const { return m_text; }
    void setText(const QString &text);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void adopt();
    QString broken(int width) const;
    void breakWords();

    Kind m_kind;
    QString m_text;
    bool m_adopting = false;
};

// A line of text that is elided if it is too long. The tool tip and the accessible name have the
// whole text.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    Qt::TextElideMode m_mode;
};

} // namespace Auth0Qt
