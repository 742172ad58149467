"""A small PDF writer: glyphs at given places, straight rules, subset fonts.

It is not a layout program. It exists so that the documents of this folder come from other code than the
one that is to measure them. The same input gives the same bytes: no clock, no random numbers.
"""

import hashlib
import io
import logging
import pathlib
import zlib

from fontTools import subset
from fontTools.ttLib import TTFont

logging.getLogger("fontTools").setLevel(logging.ERROR)

FONTS = pathlib.Path(__file__).resolve().parents[4] / "fonts"
POINTS_A_MM = 72 / 25.4

FILES = {
    "fang": "FandolFang-Regular.otf",
    "kai": "FandolKai-Regular.otf",
    "hei": "NotoSansSC-Regular.ttf",
    "song": "NotoSerifSC-Regular.ttf",
    "title": "NotoSerifSC-Bold.core.ttf",
    # Debian fonts-liberation2 (OFL-1.1): what an office without Times New Roman prints in its place.
    "times": "/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf",
}


class Face:
    """One face: which characters were set in it, and how it goes into the file.

    embedded: False leaves the outlines out, as programs do that rely on the reader's machine.
    missing: characters that are printed with glyph 0, as programs do that do not look for fallbacks.
    lies: what ToUnicode tells for a character, where it is not the character itself.
    told: False leaves ToUnicode out.
    """

    def __init__(self, role, embedded=True, missing="", lies=None, told=True, name=None):
        self.role = role
        self.embedded = embedded
        self.missing = missing
        self.lies = lies or {}
        self.told = told
        self.font = TTFont(FONTS / FILES[role], lazy=True)
        self.cmap = self.font.getBestCmap()
        self.name = name or self.font["name"].getDebugName(6)
        self.used = set()

    def advance(self, character):
        """Width of a character in thousandths of the size."""
        if not self.embedded:
            return 500 if ord(character) < 0x80 else 1000
        if character in self.missing:
            return 1000
        glyph = self.cmap[ord(character)]
        return self.font["hmtx"][glyph][0] * 1000 / self.font["head"].unitsPerEm

    def box(self, character):
        """Ink of a character in ems: left, bottom, right, top."""
        from fontTools.pens.boundsPen import BoundsPen

        glyphs = self.font.getGlyphSet()
        pen = BoundsPen(glyphs)
        glyphs[self.cmap[ord(character)]].draw(pen)
        em = self.font["head"].unitsPerEm
        return tuple(side / em for side in pen.bounds)


class Subset:
    """The part of a face that one file needs, with the code of every character."""

    def __init__(self, face):
        self.face = face
        characters = sorted(face.used - set(face.missing))
        if not face.embedded:
            self.codes = {character: ord(character) for character in characters}
            return
        options = subset.Options()
        options.hinting = False
        options.layout_features = []
        options.name_IDs = [1, 2, 4, 6]
        options.notdef_outline = True
        options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "GSUB", "GPOS", "GDEF"]
        worker = subset.Subsetter(options)
        worker.populate(text="".join(characters))
        # Without the file's own time stamp being renewed the bytes stay the same.
        font = TTFont(FONTS / FILES[face.role], recalcTimestamp=False)
        worker.subset(font)
        order = font.getReverseGlyphMap()
        cmap = font.getBestCmap()
        self.compact = "CFF " in font
        codes = {}
        for character in characters:
            glyph = cmap[ord(character)]
            codes[character] = int(glyph[3:]) if self.compact else order[glyph]
        for character in face.missing:
            codes[character] = 0
        self.codes = codes
        if self.compact:
            self.program = font.getTableData("CFF ")
        else:
            keep = {"head", "name", "hhea", "hmtx", "maxp", "loca", "glyf", "cvt ", "fpgm", "prep"}
            for tag in list(font.keys()):
                if tag not in keep and tag != "GlyphOrder":
                    del font[tag]
            out = io.BytesIO()
            font.save(out)
            self.program = out.getvalue()


class Pdf:
    """Collects sides, then writes the file."""

    def __init__(self, title):
        self.title = title
        self.sides = []
        self.faces = []

    def add_side(self, width_mm=210.0, height_mm=297.0):
        side = {"width": width_mm, "height": height_mm, "marks": []}
        self.sides.append(side)
        return side

    def text(self, side, face, size, spots, top_mm, colour=(0, 0, 0), scale=100.0):
        """Sets characters on one line. spots: (character, left edge in mm); top_mm: upper edge of the em box."""
        if face not in self.faces:
            self.faces.append(face)
        face.used.update(character for character, _ in spots)
        side["marks"].append(("text", face, size, list(spots), top_mm, colour, scale))

    def rule(self, side, left_mm, right_mm, middle_mm, thick_mm, colour=(0, 0, 0)):
        """A straight horizontal rule, given by the height of its middle."""
        side["marks"].append(("rule", left_mm, right_mm, middle_mm, thick_mm, colour))

    def bytes(self):
        writer = Objects()
        names = {}
        resources = []
        for index, face in enumerate(self.faces):
            cut = Subset(face)
            names[face] = (f"F{index + 1}", cut)
            resources.append(f"/F{index + 1} {write_font(writer, cut)} 0 R")
        pages = writer.reserve()
        kids = []
        for side in self.sides:
            content = writer.stream("", content_of(side, names))
            box = f"[0 0 {number(side['width'] * POINTS_A_MM)} {number(side['height'] * POINTS_A_MM)}]"
            fonts = " ".join(resources)
            kids.append(
                writer.add(
                    f"<< /Type /Page /Parent {pages} 0 R /MediaBox {box} "
                    f"/Resources << /Font << {fonts} >> >> /Contents {content} 0 R >>"
                )
            )
        listed = " ".join(f"{kid} 0 R" for kid in kids)
        writer.put(pages, f"<< /Type /Pages /Count {len(kids)} /Kids [{listed}] >>")
        root = writer.add(f"<< /Type /Catalog /Pages {pages} 0 R /Lang (zh-CN) >>")
        title = ("\ufeff" + self.title).encode("utf-16-be").hex().upper()
        info = writer.add(
            f"<< /Title <{title}> /Producer (test/inspect/files/make) "
            "/CreationDate (D:20260403090000+08'00') >>"
        )
        return writer.finish(root, info)


class Objects:
    """The numbered objects of a PDF file."""

    def __init__(self):
        self.bodies = []

    def reserve(self):
        self.bodies.append(b"")
        return len(self.bodies)

    def put(self, index, text):
        self.bodies[index - 1] = text.encode("latin-1")

    def add(self, text):
        index = self.reserve()
        self.put(index, text)
        return index

    def stream(self, entries, data):
        index = self.reserve()
        packed = zlib.compress(data, 9)
        head = f"<< {entries} /Filter /FlateDecode /Length {len(packed)} >>\nstream\n".encode("latin-1")
        self.bodies[index - 1] = head + packed + b"\nendstream"
        return index

    def finish(self, root, info):
        out = io.BytesIO()
        out.write(b"%PDF-1.6\n%\xe5\xe4\xf6\xfc\n")
        places = []
        for index, body in enumerate(self.bodies, 1):
            places.append(out.tell())
            out.write(b"%d 0 obj\n%s\nendobj\n" % (index, body))
        start = out.tell()
        out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1))
        for place in places:
            out.write(b"%010d 00000 n \n" % place)
        mark = hashlib.md5(b"".join(self.bodies)).hexdigest().upper()
        out.write(
            f"trailer\n<< /Size {len(places) + 1} /Root {root} 0 R /Info {info} 0 R "
            f"/ID [<{mark}> <{mark}>] >>\nstartxref\n{start}\n%%EOF\n".encode("latin-1")
        )
        return out.getvalue()


def number(value):
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def content_of(side, names):
    """The page's operators: one TJ a line, with an adjustment after every glyph that needs one."""
    lines = []
    for mark in side["marks"]:
        if mark[0] == "rule":
            _, left, right, middle, thick, colour = mark
            y = (side["height"] - middle - thick / 2) * POINTS_A_MM
            box = " ".join(
                number(value)
                for value in (left * POINTS_A_MM, y, (right - left) * POINTS_A_MM, thick * POINTS_A_MM)
            )
            lines.append(f"{colour_of(colour)} rg {box} re f")
            continue
        _, face, size, spots, top, colour, scale = mark
        name, cut = names[face]
        baseline = (side["height"] - top) * POINTS_A_MM - 0.88 * size
        parts = []
        at = spots[0][1]
        for character, left in spots:
            gap = (left - at) * POINTS_A_MM / size * 1000 / (scale / 100)
            if abs(gap) > 0.5:
                parts.append(number(-gap))
            parts.append(f"<{cut.codes[character]:04X}>")
            at = left + face.advance(character) * size / 1000 / POINTS_A_MM * scale / 100
        lines.append(
            f"BT {colour_of(colour)} rg /{name} {number(size)} Tf {number(scale)} Tz "
            f"1 0 0 1 {number(spots[0][1] * POINTS_A_MM)} {number(baseline)} Tm [{' '.join(parts)}] TJ ET"
        )
    return "\n".join(lines).encode("latin-1")


def colour_of(colour):
    return " ".join(number(part) for part in colour)


def write_font(writer, cut):
    face = cut.face
    if face.embedded:
        prefix = hashlib.md5("".join(sorted(face.used)).encode()).digest()
        name = "".join(chr(65 + byte % 26) for byte in prefix[:6]) + "+" + face.name
        kind = "/Subtype /CIDFontType0C" if cut.compact else f"/Length1 {len(cut.program)}"
        program = writer.stream(kind, cut.program)
        held = f" /FontFile{3 if cut.compact else 2} {program} 0 R"
        ordering, encoding, compact = "Identity", "Identity-H", cut.compact
    else:
        name, held, ordering, encoding, compact = face.name, "", "GB1", "UniGB-UCS2-H", False
    descriptor = writer.add(
        f"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [-200 -200 1200 1000] "
        f"/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80{held} >>"
    )
    if face.embedded:
        widths = " ".join(
            f"{code} [{number(face.advance(character))}]"
            for code, character in sorted((code, character) for character, code in cut.codes.items())
            if code
        )
    else:
        # Adobe-GB1: 814–908 are the half-width forms of ASCII, 1–95 the proportional ones.
        widths = "1 95 500 814 908 500"
    supplement = 4 if not face.embedded else 0
    outline = "/CIDFontType0" if compact else "/CIDFontType2 /CIDToGIDMap /Identity"
    if not face.embedded:
        outline = "/CIDFontType2"
    descendant = writer.add(
        f"<< /Type /Font /Subtype {outline} /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) "
        f"/Ordering ({ordering}) /Supplement {supplement} >> /DW 1000 /W [{widths}] "
        f"/FontDescriptor {descriptor} 0 R >>"
    )
    told = f" /ToUnicode {writer.stream('', to_unicode(cut))} 0 R" if face.told else ""
    return writer.add(
        f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /{encoding} "
        f"/DescendantFonts [{descendant} 0 R]{told} >>"
    )


def to_unicode(cut):
    pairs = sorted((code, character) for character, code in cut.codes.items())
    lines = [
        f"<{code:04X}> <{cut.face.lies.get(character, character).encode('utf-16-be').hex().upper()}>"
        for code, character in pairs
    ]
    blocks = []
    for start in range(0, len(lines), 100):
        block = lines[start : start + 100]
        blocks.append(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar")
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        + "\n".join(blocks)
        + "\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("latin-1")
