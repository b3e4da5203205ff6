// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qlabel.h>

namespace Auth0Qt {

// A tooltip is read as HTML where it looks like it; this one never is.
QString plainToolTip(const QString &text);

// Text of one of four kinds, always plain: what a server or a token says is never read as HTML.
// Words that are wider than the label, such as a host, are broken as well.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum Kind { Title, Body, Secondary, Code };

    explicit TextLabel(Kind kind, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    // QLabel's own has the marks where words may break.
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

// One line that is shortened where there is no room for it; whole in the tooltip and for
// assistive technology.
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
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    Qt::TextElideMode m_mode;
};

} // namespace Auth0Qt
