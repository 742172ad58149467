"""Reads subsets of fonts with fontTools and compares every outline with the whole font's.

Input: JSON on standard input, a list of {"subset": file, "whole": file, "glyphs": [number in the whole font]}.
Output: JSON, for each: its number of glyphs, whether checksums are right, "ros" and "parts" of a CFF font, and which
of its first glyphs have another outline, width or bearing than their glyph of the whole font.
"""

import io
import json
import struct
import sys

from fontTools.cffLib import CFFFontSet
from fontTools.pens.recordingPen import DecomposingRecordingPen, RecordingPen
from fontTools.ttLib import TTFont


def outline(glyphs, name):
    pen = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(pen)
    return pen.value


def read_truetype(data, whole, numbers):
    font = TTFont(io.BytesIO(data), checkChecksums=2)
    words = struct.unpack(">%dL" % (len(data) // 4), data)
    names, whole_names = font.getGlyphOrder(), whole.getGlyphOrder()
    glyphs, whole_glyphs = font.getGlyphSet(), whole.getGlyphSet()
    return {
        "count": len(names),
        "sound": sum(words) & 0xFFFFFFFF == 0xB1B0AFBA,
        "instructions": sum(
            len(font["glyf"][name].program.getBytecode())
            for name in names
            if hasattr(font["glyf"][name], "program")
        ),
        "composites": sum(font["glyf"][name].isComposite() for name in names),
        "differing": [
            place
            for place, number in enumerate(numbers)
            if outline(glyphs, names[place]) != outline(whole_glyphs, whole_names[number])
            or font["hmtx"][names[place]] != whole["hmtx"][whole_names[number]]
        ],
    }


def drawn(charstring):
    pen = RecordingPen()
    charstring.draw(pen)
    return pen.value, charstring.width


def read_cff(data, whole, numbers):
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(data), None)
    (top,) = fonts.topDictIndex
    whole_glyphs, names = whole["CFF "].cff.topDictIndex[0].CharStrings, whole.getGlyphOrder()
    own = [".notdef"] + ["cid%05d" % cid for cid in range(1, len(numbers))]
    return {
        "count": len(top.CharStrings),
        "ros": list(top.ROS),
        "cids": top.charset == own,
        "parts": len(top.FDArray),
        "subroutines": len(fonts.GlobalSubrs) + sum(hasattr(part.Private, "Subrs") for part in top.FDArray),
        "differing": [
            place
            for place, number in enumerate(numbers)
            if drawn(top.CharStrings[own[place]]) != drawn(whole_glyphs[names[number]])
        ],
    }


def read(entry):
    with open(entry["subset"], "rb") as file:
        data = file.read()
    whole = TTFont(entry["whole"], lazy=True)
    return (read_truetype if data[:4] == b"\0\1\0\0" else read_cff)(data, whole, entry["glyphs"])


json.dump([read(entry) for entry in json.load(sys.stdin)], sys.stdout)
