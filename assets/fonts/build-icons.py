#!/usr/bin/env python3
"""Builds bezwaar-icons.ttf: our own icons as glyphs, so that an icon sits in a line of text and takes its colour.

    python3 -m venv /tmp/icons && /tmp/icons/bin/pip install fonttools==4.68.0 skia-pathops==0.9.2
    /tmp/icons/bin/python assets/fonts/build-icons.py

An icon is drawn as SVG path data on a 24 x 24 grid (y down) and stroked 2 wide with round ends; `fill` is painted solid.
The grid's middle (12, 12) lies at half Inter's capital height, and ascent and descent are Inter's: a row with an icon is
as high as a row without. The order below gives the code points, from U+E000: append only. `src/ui/icon.rs` names them.
"""

import math
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.svgLib.path import parse_path
import pathops

UNITS, GRID = 1000, 24
SCALE = UNITS / GRID
MIDDLE = 364  # half of Inter's capital height (1490 / 2048 em)
ASCENT, DESCENT = 969, -241  # Inter's 1984 and -494 of 2048
STROKE = 2 * SCALE


def circle(x, y, r):
    return f"M{x - r} {y}a{r} {r} 0 1 1 {2 * r} 0a{r} {r} 0 1 1 {-2 * r} 0Z"


def box(x, y, w, h, r):
    a = f"a{r} {r} 0 0 1"
    return (f"M{x + r} {y}h{w - 2 * r}{a} {r} {r}v{h - 2 * r}{a} {-r} {r}"
            f"h{2 * r - w}{a} {-r} {-r}v{2 * r - h}{a} {r} {-r}Z")


def gear(teeth=8, outer=9.6, inner=7.0):
    """The outline of a cog wheel: flat teeth, the flanks a little slanted."""
    points = []
    for tooth in range(teeth):
        middle = 2 * math.pi * tooth / teeth - math.pi / 2
        for radius, angle in ((inner, -0.255), (outer, -0.16), (outer, 0.16), (inner, 0.255)):
            points.append(f"{12 + radius * math.cos(middle + angle):.3f} {12 + radius * math.sin(middle + angle):.3f}")
    return "M" + "L".join(points) + "Z"


def rays(inner=7.6, outer=9.6):
    spokes = []
    for ray in range(8):
        c, s = math.cos(ray * math.pi / 4), math.sin(ray * math.pi / 4)
        spokes.append(f"M{12 + inner * c:.3f} {12 + inner * s:.3f}L{12 + outer * c:.3f} {12 + outer * s:.3f}")
    return "".join(spokes)


def point(x, y):
    return circle(x, y, 1.3)


# name: (strokes, fill)
ICONS = {
    "check": ("M5 12.6L9.8 17.4L19 7.2", ""),
    "clock": (circle(12, 12, 9) + "M12 7V12.2L15 14.2", ""),
    "copy": (box(9, 9, 11.5, 11.5, 2) + "M5.5 15A2 2 0 0 1 3.5 13V5.5A2 2 0 0 1 5.5 3.5H13A2 2 0 0 1 15 5.5", ""),
    "external": ("M18.5 13.5V18A2 2 0 0 1 16.5 20H6A2 2 0 0 1 4 18V7.5A2 2 0 0 1 6 5.5H10.5M15 4H20V9M20 4L11.5 12.5", ""),
    "search": (circle(10.5, 10.5, 6.5) + "M15.3 15.3L20.5 20.5", ""),
    "gear": (gear() + circle(12, 12, 2.8), ""),
    "back": ("M15 5L8 12L15 19", ""),
    "forward": ("M9 5L16 12L9 19", ""),
    "chevron-down": ("M5 8.5L12 15.5L19 8.5", ""),
    "chevron-up": ("M5 15.5L12 8.5L19 15.5", ""),
    "close": ("M6 6L18 18M18 6L6 18", ""),
    "undo": ("M8.5 4.5L4 9L8.5 13.5M4 9H14.5A5.25 5.25 0 0 1 14.5 19.5H9.5", ""),
    "phone": (box(6.5, 2.8, 11, 18.4, 2.5) + "M11 17.6H13", ""),
    "mail": (box(3, 5, 18, 14, 2) + "M3.6 7L12 13.2L20.4 7", ""),
    "post": ("M3.2 9.8L10.9 3.7A1.8 1.8 0 0 1 13.1 3.7L20.8 9.8V18.8A2 2 0 0 1 18.8 20.8H5.2A2 2 0 0 1 3.2 18.8Z"
             "M3.8 10.6L12 16L20.2 10.6", ""),
    "info": (circle(12, 12, 9) + "M12 11.4V16.2", point(12, 7.9)),
    "warning": ("M10.4 4.6L2.9 17.6A1.85 1.85 0 0 0 4.5 20.4H19.5A1.85 1.85 0 0 0 21.1 17.6L13.6 4.6A1.85 1.85 0 0 0 10.4 4.6Z"
                "M12 9.6V13.2", point(12, 16.7)),
    "plus": ("M12 5V19M5 12H19", ""),
    "pencil": ("M4 20L5 15.6L15.8 4.8A2.4 2.4 0 0 1 19.2 8.2L8.4 19ZM13.4 7.2L16.8 10.6", ""),
    "trash": ("M4 6.8H20M9 6.4V5A1.8 1.8 0 0 1 10.8 3.2H13.2A1.8 1.8 0 0 1 15 5V6.4"
              "M5.8 7L6.6 18.9A2 2 0 0 0 8.6 20.8H15.4A2 2 0 0 0 17.4 18.9L18.2 7M10.2 11.2V16.4M13.8 11.2V16.4", ""),
    "person": (circle(12, 7.8, 4) + "M4.6 20.4A7.4 6.2 0 0 1 19.4 20.4", ""),
    "people": (circle(9, 8.2, 3.6) + "M2.6 19.8A6.4 5.8 0 0 1 15.4 19.8M15.6 4.8A3.6 3.6 0 0 1 15.6 11.6M18.2 14.6A5.8 5.6 0 0 1 21.4 19.8", ""),
    "document": ("M13.5 3H7A2 2 0 0 0 5 5V19A2 2 0 0 0 7 21H17A2 2 0 0 0 19 19V8.5ZM13.5 3V8.5H19M9 13H15M9 16.8H13", ""),
    "shield": ("M12 3L19.5 5.8V11.4C19.5 16 16.4 19.4 12 21C7.6 19.4 4.5 16 4.5 11.4V5.8ZM8.8 11.9L11.2 14.3L15.4 9.6", ""),
    "calendar": (box(3.5, 5, 17, 15.6, 2) + "M3.5 10.2H20.5M8 3V6.4M16 3V6.4", ""),
    "bell": ("M6 10A6 6 0 0 1 18 10C18 14.2 19.2 15.6 20 16.8H4C4.8 15.6 6 14.2 6 10ZM9.8 20.4A2.6 2.6 0 0 0 14.2 20.4", ""),
    "home": ("M3.4 11.2L12 3.8L20.6 11.2M5.8 9.4V18.6A1.8 1.8 0 0 0 7.6 20.4H16.4A1.8 1.8 0 0 0 18.2 18.6V9.4M10 20.2V14.6H14V20.2", ""),
    "sun": (circle(12, 12, 4) + rays(), ""),
    "moon": ("M20 14.2A8.4 8.4 0 1 1 9.8 4A6.8 6.8 0 0 0 20 14.2Z", ""),
    "link": ("M10 13.6A4.4 4.4 0 0 0 16.4 14L19.4 11A4.45 4.45 0 0 0 13.1 4.7L11.6 6.2"
             "M14 10.4A4.4 4.4 0 0 0 7.6 10L4.6 13A4.45 4.45 0 0 0 10.9 19.3L12.4 17.8", ""),
    "qr": (box(3.5, 3.5, 6.6, 6.6, 1) + box(13.9, 3.5, 6.6, 6.6, 1) + box(3.5, 13.9, 6.6, 6.6, 1)
           + "M14 14H14.2M14 18V20.4M20.4 14H18V17M20.4 20.4H18.2", ""),
    "dot": ("", circle(12, 12, 4)),
    "minus": ("M5 12H19", ""),
    "question": (circle(12, 12, 9) + "M9.3 9.4A2.75 2.75 0 0 1 14.7 9.9C14.7 11.8 12 12 12 13.7", point(12, 16.7)),
}


def outline(strokes, fill):
    """One glyph: the strokes widened to shapes, joined with the fill, in font units."""
    to_font = (SCALE, 0, 0, -SCALE, 0, MIDDLE + UNITS / 2)
    lines, shape = pathops.Path(), pathops.Path()
    if strokes:
        parse_path(strokes, TransformPen(lines.getPen(allow_open_paths=True), to_font))
        lines.stroke(STROKE, pathops.LineCap.ROUND_CAP, pathops.LineJoin.ROUND_JOIN, 4)
        lines.convertConicsToQuads(2.0)
    if fill:
        parse_path(fill, TransformPen(shape.getPen(), to_font))
    both = pathops.op(lines, shape, pathops.PathOp.UNION, fix_winding=True)
    pen = TTGlyphPen(None)
    both.draw(Cu2QuPen(pen, 1.0, reverse_direction=False))
    return pen.glyph(dropImpliedOnCurves=True)


def main():
    target = Path(__file__).with_name("bezwaar-icons.ttf")
    names = [".notdef", "space", *ICONS]
    glyphs = {name: outline(*ICONS[name]) for name in ICONS}
    glyphs[".notdef"] = glyphs["space"] = TTGlyphPen(None).glyph()
    font = FontBuilder(UNITS, isTTF=True)
    font.setupGlyphOrder(names)
    font.setupCharacterMap({0x20: "space"} | {0xE000 + n: name for n, name in enumerate(ICONS)})
    font.setupGlyf(glyphs)
    left = font.font["glyf"]
    font.setupHorizontalMetrics({name: (UNITS, getattr(left[name], "xMin", 0)) for name in names})
    font.setupHorizontalHeader(ascent=ASCENT, descent=DESCENT, lineGap=0)
    font.setupNameTable({"familyName": "Bezwaar Icons", "styleName": "Regular", "version": "Version 1.000",
                         "psName": "BezwaarIcons-Regular", "fullName": "Bezwaar Icons", "uniqueFontIdentifier": "BezwaarIcons-1.000"})
    font.setupOS2(sTypoAscender=ASCENT, sTypoDescender=DESCENT, sTypoLineGap=0, usWinAscent=ASCENT, usWinDescent=-DESCENT,
                  sCapHeight=728, sxHeight=546, fsSelection=0x40)
    font.setupPost(keepGlyphNames=False)
    font.font["head"].created = font.font["head"].modified = 3_800_000_000  # the same bytes every time
    font.font.recalcTimestamp = False
    font.save(target)
    print(f"{target.name}: {len(ICONS)} icons, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
