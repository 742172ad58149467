"""Draws characters straight from font files with FreeType (Pillow), to compare a printed page with.

Input: JSON on standard input, {"em": pixels, "margin": pixels, "rise": pixels, "fonts": [{"file", "text"}]}.
Output: for each character of each text, in order, a square of em + 2 margin pixels, one byte a pixel, ink 255:
the glyph's origin is `margin` from the left edge and `margin + rise` below the upper one.
Each is drawn four times as large and averaged, so that hinting moves nothing.
"""

import json
import sys

from PIL import Image, ImageDraw, ImageFont

SCALE = 4

request = json.load(sys.stdin)
em, margin, rise = (request[key] for key in ("em", "margin", "rise"))
side = em + 2 * margin
for entry in request["fonts"]:
    font = ImageFont.truetype(entry["file"], em * SCALE, layout_engine=ImageFont.Layout.BASIC)
    for character in entry["text"]:
        picture = Image.new("L", (side * SCALE, side * SCALE), 0)
        origin = (margin * SCALE, (margin + rise) * SCALE)
        ImageDraw.Draw(picture).text(origin, character, fill=255, font=font, anchor="ls")
        sys.stdout.buffer.write(picture.reduce(SCALE).tobytes())
