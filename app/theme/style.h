// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace penstock {

/// Flat controls on hairlines, drawn over Fusion. Colours come from the palette alone, so that a new palette is a new
/// look at once. A widget asks for a variant by a dynamic property set before it is shown:
///   "primary", "danger" on a push button; "rowLines" on a tree that is a table; "pageEdge" on a table that
///   fills a page from edge to edge and lines up with it; "invalid" on a line edit.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    bool drawIndicator(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const;
    bool drawPanel(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget) const;
    bool drawFrame(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget) const;
    bool drawItemControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const;
    bool drawBarControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const;
};

} // namespace penstock
