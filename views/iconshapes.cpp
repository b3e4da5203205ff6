// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "iconshapes.h"

#include <QtCore/qhash.h>
#include <QtGui/qpolygon.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Corner = 1.5; // the radius of a round corner

// The angles of an arc are those of QPainterPath: counterclockwise, 0 is on the right.
class Lines : public QPainterPath
{
public:
    Lines &line(std::initializer_list<QPointF> points)
    {
        addPolygon(QPolygonF(QList<QPointF>(points)));
        return *this;
    }
    // A line with the length of 0 would not be drawn.
    Lines &dot(qreal x, qreal y) { return line({ { x, y }, { x + 0.01, y } }); }
    Lines &box(qreal x, qreal y, qreal width, qreal height)
    {
        addRoundedRect(x, y, width, height, Corner, Corner);
        return *this;
    }
    Lines &circle(QPointF center, qreal radius)
    {
        addEllipse(center, radius, radius);
        return *this;
    }
    Lines &arc(QPointF center, qreal radius, qreal start, qreal sweep)
    {
        return arc(center, radius, radius, start, sweep);
    }
    Lines &arc(QPointF center, qreal radiusX, qreal radiusY, qreal start, qreal sweep)
    {
        const QRectF rect = around(center, radiusX, radiusY);
        arcMoveTo(rect, start);
        arcTo(rect, start, sweep);
        return *this;
    }
    // Continue the last line.
    Lines &thenArc(QPointF center, qreal radius, qreal start, qreal sweep)
    {
        arcTo(around(center, radius, radius), start, sweep);
        return *this;
    }
    Lines &thenLine(qreal x, qreal y)
    {
        lineTo(x, y);
        return *this;
    }

private:
    static QRectF around(QPointF center, qreal radiusX, qreal radiusY)
    {
        return { center.x() - radiusX, center.y() - radiusY, 2 * radiusX, 2 * radiusY };
    }
};

QHash<QString, IconShape> makeShapes()
{
    QHash<QString, IconShape> shapes;
    const auto add = [&shapes](const QString &name, const QPainterPath &lines,
                               const QPainterPath &faint = {}) {
        shapes.insert(name, IconShape { faint, lines });
    };
    add(u"arrow"_s,
        Lines().line({ { 2.5, 8 }, { 13.5, 8 } }).line({ { 9.5, 4 }, { 13.5, 8 }, { 9.5, 12 } }));
    add(u"back"_s,
        Lines().line({ { 13.5, 8 }, { 2.5, 8 } }).line({ { 6.5, 4 }, { 2.5, 8 }, { 6.5, 12 } }));
    add(u"browser"_s,
        Lines().box(1.75, 2.75, 12.5, 10.5)
                .line({ { 1.75, 6 }, { 14.25, 6 } })
                .dot(4, 4.4)
                .dot(6.2, 4.4));
    add(u"busy"_s, Lines().arc({ 8, 8 }, 7.25, 0, 100), Lines().circle({ 8, 8 }, 7.25));
    add(u"chevron-down"_s, Lines().line({ { 4, 6.25 }, { 8, 10.25 }, { 12, 6.25 } }));
    add(u"chevron-left"_s, Lines().line({ { 9.75, 4 }, { 5.75, 8 }, { 9.75, 12 } }));
    add(u"chevron-right"_s, Lines().line({ { 6.25, 4 }, { 10.25, 8 }, { 6.25, 12 } }));
    add(u"external"_s,
        Lines().line({ { 9.5, 2.75 }, { 13.25, 2.75 }, { 13.25, 6.5 } })
                .line({ { 13, 3 }, { 7.5, 8.5 } })
                .line({ { 11.75, 9.5 }, { 11.75, 11.75 } })
                .thenArc({ 10.25, 11.75 }, Corner, 0, -90)
                .thenArc({ 4.25, 11.75 }, Corner, -90, -90)
                .thenArc({ 4.25, 5.75 }, Corner, 180, -90)
                .thenLine(6.5, 4.25));
    add(u"lock-closed"_s,
        Lines().box(3, 7, 10, 7)
                .line({ { 5.25, 7 } })
                .thenArc({ 8, 4.75 }, 2.75, 180, -180)
                .thenLine(10.75, 7));
    add(u"lock-open"_s,
        Lines().box(3, 7, 10, 7).line({ { 5.25, 7 } }).thenArc({ 8, 4.8 }, 2.75, 179, -152));
    add(u"login"_s,
        Lines().line({ { 9, 2.75 } })
                .thenArc({ 11.75, 4.25 }, Corner, 90, -90)
                .thenArc({ 11.75, 11.75 }, Corner, 0, -90)
                .thenLine(9, 13.25)
                .line({ { 2.5, 8 }, { 9.5, 8 } })
                .line({ { 6.75, 5.25 }, { 9.5, 8 }, { 6.75, 10.75 } }));
    add(u"logout"_s,
        Lines().line({ { 7, 2.75 } })
                .thenArc({ 4.25, 4.25 }, Corner, 90, 90)
                .thenArc({ 4.25, 11.75 }, Corner, 180, 90)
                .thenLine(7, 13.25)
                .line({ { 6.5, 8 }, { 13.5, 8 } })
                .line({ { 10.75, 5.25 }, { 13.5, 8 }, { 10.75, 10.75 } }));
    add(u"offline"_s,
        Lines().arc({ 4.813, 9.657 }, 3.1, -93.9, -166.6)
                .thenArc({ 8.237, 7.305 }, 4, 169.9, -23.3)
                .arc({ 7.863, 7.506 }, 4, 102.5, -92.3)
                .thenArc({ 11.093, 9.716 }, 3, 76.4, -106)
                .line({ { 9.75, 12.75 }, { 6, 12.75 } })
                .line({ { 2.25, 2.25 }, { 13.75, 13.75 } }));
    add(u"person"_s, Lines().circle({ 8, 5.5 }, 2.75).arc({ 8, 13.5 }, 5.25, 4.5, 180, -180));
    add(u"problem"_s, Lines().circle({ 8, 8 }, 6.25).line({ { 8, 4.9 }, { 8, 8.5 } }).dot(8, 11.1));
    add(u"window"_s,
        Lines().box(1.75, 2.75, 12.5, 10.5)
                .line({ { 5, 8.5 }, { 11, 8.5 } })
                .line({ { 5, 10.75 }, { 8.5, 10.75 } })
                .line({ { 1.75, 5.75 }, { 14.25, 5.75 } }));
    return shapes;
}

} // namespace

IconShape iconShape(const QString &name)
{
    static const QHash<QString, IconShape> shapes = makeShapes();
    return shapes.value(name);
}

} // namespace Auth0Qt
