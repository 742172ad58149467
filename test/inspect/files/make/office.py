"""DOCX files as an office writes them: the parts by hand, the same content as the PDF files.

The numbers are those with which word processors reach the grid of GB/T 9704 (GB/T 33476.2): software margins
34.58 / 32.58 mm, lines of exactly 29.6 pt, characters 0.25 pt closer than they are wide.
"""

import io
import re
import zipfile
from dataclasses import dataclass
from xml.sax.saxutils import escape

TWIPS_A_MM = 1440 / 25.4
CELL = 316  # 15.8 pt

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def twips(millimetres):
    return round(millimetres * TWIPS_A_MM)


@dataclass(frozen=True)
class Office:
    """Measures of the file, in twips and names; a faulty document replaces one."""

    paper: tuple = (11906, 16838)
    margins: tuple = (1960, 1847, 1588, 1474)  # top, bottom, left, right
    line: int = 592
    grid: bool = True  # lines on the document's grid, as GB/T 33476.2 has it
    spacing: int = -5
    title_face: str = "方正小标宋简体"
    title_bold: bool = False
    body_face: str = "仿宋_GB2312"
    body_latin: str = "仿宋_GB2312"
    number_aligned: str = ""  # "center": the same on all sides
    signature_insets: tuple = ()  # in cells, of name and date; empty: by the rule of 7.3.5
    signature_aligned: str = ""
    imprint: bool = True
    automatic_numbers: bool = False  # numbers of the headings by the program, not in the text
    number_starts: int = 1  # the first 一级标题's number
    imprint_side: bool = False  # the imprint has a side of its own


def run(text, face="", size=0, bold=False, red=False, spacing=None):
    marks = ""
    if face:
        marks += f'<w:rFonts w:ascii="{face}" w:hAnsi="{face}" w:eastAsia="{face}"/>'
    if bold:
        marks += "<w:b/>"
    if red:
        marks += '<w:color w:val="E60012"/>'
    if spacing is not None:
        marks += f'<w:spacing w:val="{spacing}"/>'
    if size:
        marks += f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    marks = f"<w:rPr>{marks}</w:rPr>" if marks else ""
    return f'<w:r>{marks}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(runs, style="", marks=""):
    style = f'<w:pStyle w:val="{style}"/>' if style else ""
    inside = f"<w:pPr>{style}{marks}</w:pPr>" if style or marks else ""
    return f"<w:p>{inside}{runs}</w:p>"


FLUSH = '<w:ind w:firstLineChars="0" w:firstLine="0"/>'
CENTRED = FLUSH + '<w:jc w:val="center"/>'
BLANK = paragraph("", marks=FLUSH)


def body_of(content, office):
    parts = head_of(content, office)
    for block in content.body:
        parts.append(numbered_of(block) if office.automatic_numbers else block_of(block))
    parts += list_of(content)
    parts += signature_of(content, office)
    for annex in content.annexes:
        parts.append(paragraph(run(annex.mark, "黑体"), marks="<w:pageBreakBefore/>" + FLUSH))
        parts.append(BLANK)
        parts.append(title_of(annex.title, office))
        parts.append(BLANK)
        parts += [block_of(block) for block in annex.body]
    if office.imprint_side:
        parts.append(paragraph("", marks="<w:pageBreakBefore/>" + FLUSH))
    if office.imprint:
        parts.append(imprint_of(content.imprint))
        # The frame of the imprint hangs on a paragraph of the last side.
        parts.append(BLANK)
    return "".join(parts)


def head_of(content, office):
    mark = run(content.mark, office.title_face, 72, red=True, spacing=0)
    # Off the grid LibreOffice sets the number lower in its line: two points more keep the rule where it was.
    rule = (
        f'<w:pBdr><w:bottom w:val="single" w:sz="14" w:space="{5 if office.grid else 7}" w:color="E60012"/></w:pBdr>'
        '<w:spacing w:line="592" w:lineRule="exact"/>' + CENTRED
    )
    return [
        # 35 mm under the type area is 37.42 mm under the software margin; the ink begins half a millimetre lower.
        paragraph(
            mark,
            marks='<w:snapToGrid w:val="0"/><w:spacing w:before="2150" w:line="720" w:lineRule="exact"/>' + CENTRED,
        ),
        BLANK,
        BLANK,
        paragraph(run(content.number), marks=rule),
        BLANK,
        BLANK,
        title_of(content.title, office),
        BLANK,
        paragraph(run(content.addressee), marks=FLUSH),
    ]


def title_of(lines, office):
    joined = '<w:r><w:br/></w:r>'.join(
        run(line, office.title_face, 44, bold=office.title_bold, spacing=0) for line in lines
    )
    marks = '<w:snapToGrid w:val="0"/><w:spacing w:line="700" w:lineRule="exact"/>' + CENTRED
    return paragraph(joined, marks=marks)


def block_of(block):
    if block.kind == "h1":
        return paragraph(run(block.text), "Heading1")
    if block.kind == "h2":
        return paragraph(run(block.head, "楷体_GB2312") + run(block.text))
    return paragraph(run(block.text))


NUMBERS = (r"[一二三四五六七八九十]+、", r"（[一二三四五六七八九十]+）", r"\d+\.", r"（\d+）")


def numbered_of(block):
    """A paragraph whose number, taken from its text, is left to the program's numbering."""
    for level, number in enumerate(NUMBERS):
        if re.match(number, block.head + block.text):
            marks = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
            if block.kind == "h1":
                return paragraph(run(re.sub(number, "", block.text)), "Heading1", marks)
            if block.kind == "h2":
                return paragraph(run(re.sub(number, "", block.head), "楷体_GB2312") + run(block.text), marks=marks)
            return paragraph(run(re.sub(number, "", block.text, count=1)), marks=marks)
    return block_of(block)


def numbering_of(office):
    kinds = (
        ("chineseCountingThousand", "%1、", office.number_starts), ("chineseCountingThousand", "（%2）", 1),
        ("decimal", "%3.", 1), ("decimal", "（%4）", 1),
    )
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/><w:suff w:val="nothing"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="0" w:firstLineChars="200" w:firstLine="{2 * CELL}"/></w:pPr></w:lvl>'
        for level, (kind, text, start) in enumerate(kinds)
    )
    return (
        f'{DECLARED}<w:numbering xmlns:w="{MAIN}"><w:abstractNum w:abstractNumId="0">'
        f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )


def list_of(content):
    if not content.listed:
        return []
    if len(content.listed) == 1:
        return [BLANK, paragraph(run("附件：" + content.listed[0]))]
    first = f'<w:ind w:left="{5 * CELL}" w:hangingChars="0" w:hanging="{3 * CELL}"/>'
    rest = f'<w:ind w:left="{5 * CELL}" w:firstLineChars="0" w:firstLine="0"/>'
    parts = [BLANK]
    for index, name in enumerate(content.listed, 1):
        text = ("附件：" if index == 1 else "") + f"{index}. {name}"
        parts.append(paragraph(run(text), marks=first if index == 1 else rest))
    return parts


def cells_of(text):
    return sum(0.5 if ord(character) < 0x80 else 1 for character in text)


def signature_of(content, office):
    """Sealed: from the right edge. Unsealed: from the left edge, as the rule has it: 2 cells from name to date."""
    name, date = cells_of(content.signature), cells_of(content.date)
    side = "right" if content.sealed else "left"
    if content.sealed:
        insets = [4 + date / 2 - name / 2, 4]
    else:
        insets = [28 - 2 - name, 28 - 2 - name + 2]
    if office.signature_insets:
        insets = office.signature_insets
    blanks = [BLANK, BLANK] if content.sealed else [BLANK]
    lines = []
    for text, cells in zip((content.signature, content.date), insets):
        aligned = office.signature_aligned or side
        inset = "" if aligned == "center" else f' w:{aligned}="{round(cells * CELL)}"'
        marks = f'<w:ind{inset} w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="{aligned}"/>'
        if text:
            lines.append(paragraph(run(text), marks=marks))
    return blanks + lines


def imprint_of(imprint):
    """A table at the foot of the software's margins, with an empty row of 2.42 mm under the last rule: 262 mm."""
    rows = [(imprint.copy_to, ""), (imprint.disclosure, ""), (imprint.unit, imprint.printed), ("", "")]
    width = twips(156)
    outer = 'w:val="single" w:sz="8" w:space="0" w:color="000000"'
    inner = 'w:val="single" w:sz="6" w:space="0" w:color="000000"'
    none = 'w:val="nil"'
    table = (
        '<w:tbl><w:tblPr><w:tblpPr w:leftFromText="180" w:rightFromText="180" w:vertAnchor="margin" '
        'w:horzAnchor="page" w:tblpX="1588" w:tblpYSpec="bottom"/>'
        f'<w:tblW w:w="{width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{width}"/></w:tblGrid>'
    )
    over = (outer, inner, inner, outer)
    for index, (left, right) in enumerate(rows):
        tab = f'<w:tabs><w:tab w:val="right" w:pos="{width - CELL}"/></w:tabs>' if right else ""
        inside = run(left, size=28, spacing=0) if left else ""
        if right:
            inside += "<w:r><w:tab/></w:r>" + run(right, size=28, spacing=0)
        marks = (
            f'{tab}<w:spacing w:line="{400 if left else 20}" w:lineRule="exact"/>'
            f'<w:ind w:left="{CELL}" w:right="{CELL}" w:firstLineChars="0" w:firstLine="0"/>'
        )
        under = over[index + 1] if index + 1 < len(over) else none
        table += (
            f'<w:tr><w:trPr><w:trHeight w:val="{420 if left else 137}" w:hRule="exact"/></w:trPr><w:tc><w:tcPr>'
            f'<w:tcW w:w="{width}" w:type="dxa"/><w:tcBorders><w:top {over[index]}/><w:left {none}/>'
            f'<w:bottom {under}/><w:right {none}/></w:tcBorders><w:vAlign w:val="center"/></w:tcPr>'
            + paragraph(inside, marks=marks)
            + "</w:tc></w:tr>"
        )
    return table + "</w:tbl>"


def styles_of(office):
    latin = office.body_latin
    # w:name counts, not the id: Word knows its own headings by name.
    heading = (
        '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>'
        '<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr>'
        '<w:rPr><w:rFonts w:ascii="黑体" w:hAnsi="黑体" w:eastAsia="黑体"/></w:rPr></w:style>'
    )
    normal = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f'<w:pPr><w:kinsoku/><w:overflowPunct/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'
        f'<w:spacing w:before="0" w:after="0" w:line="{office.line}" w:lineRule="exact"/>'
        f'<w:ind w:firstLineChars="200" w:firstLine="{2 * CELL}"/><w:jc w:val="both"/></w:pPr>'
        f'<w:rPr><w:rFonts w:ascii="{latin}" w:hAnsi="{latin}" w:eastAsia="{office.body_face}"/>'
        f'<w:spacing w:val="{office.spacing}"/><w:kern w:val="0"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style>'
    )
    defaults = (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:kinsoku/><w:overflowPunct/><w:topLinePunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )
    return f'{DECLARED}<w:styles xmlns:w="{MAIN}">{defaults}{normal}{heading}</w:styles>'


def footer_of(aligned, office):
    inset = "" if aligned == "center" else f' w:{aligned}="{CELL}"'
    face = '<w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:spacing w:val="0"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>'

    def piece(inside):
        return f"<w:r>{face}{inside}</w:r>"

    number = (
        piece('<w:t xml:space="preserve">— </w:t>')
        + piece('<w:fldChar w:fldCharType="begin"/>')
        + piece('<w:instrText xml:space="preserve"> PAGE </w:instrText>')
        + piece('<w:fldChar w:fldCharType="separate"/>')
        + piece("<w:t>1</w:t>")
        + piece('<w:fldChar w:fldCharType="end"/>')
        + piece('<w:t xml:space="preserve"> —</w:t>')
    )
    marks = (
        '<w:snapToGrid w:val="0"/><w:spacing w:line="280" w:lineRule="exact"/>'
        f'<w:ind{inset} w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="{aligned}"/>'
    )
    return f'{DECLARED}<w:ftr xmlns:w="{MAIN}">{paragraph(number, marks=marks)}</w:ftr>'


def docx(content, office=Office()):
    top, bottom, left, right = office.margins
    width, height = office.paper
    # The dash's middle is to lie 28 mm above the paper's lower edge; half a line of 14 pt is below it.
    footer = twips(28) - 140
    section = (
        '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:footerReference w:type="even" r:id="rId4"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" '
        f'w:left="{left}" w:header="851" w:footer="{footer}" w:gutter="0"/>'
        + ('<w:docGrid w:type="lines" w:linePitch="592"/>' if office.grid else '<w:docGrid w:linePitch="312"/>')
        + "</w:sectPr>"
    )
    document = (
        f'{DECLARED}<w:document xmlns:w="{MAIN}" xmlns:r="{RELATED}"><w:body>{body_of(content, office)}'
        f"{section}</w:body></w:document>"
    )
    odd, even = ("center", "center") if office.number_aligned else ("right", "left")
    settings = f'{DECLARED}<w:settings xmlns:w="{MAIN}"><w:evenAndOddHeaders/></w:settings>'
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{word}.{kind}+xml"/>'
        for name, kind in (
            ("document", "document.main"), ("styles", "styles"), ("settings", "settings"),
            ("footer1", "footer"), ("footer2", "footer"), ("numbering", "numbering"),
        )
    )
    parts = {
        "[Content_Types].xml": f'{DECLARED}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>',
        "_rels/.rels": f'{DECLARED}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{RELATED}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": document,
        "word/styles.xml": styles_of(office),
        "word/settings.xml": settings,
        "word/numbering.xml": numbering_of(office),
        "word/footer1.xml": footer_of(odd, office),
        "word/footer2.xml": footer_of(even, office),
        "word/_rels/document.xml.rels": f'{DECLARED}<Relationships xmlns="{PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="rId{index}" Type="{RELATED}/{kind}" Target="{name}.xml"/>'
            for index, (kind, name) in enumerate(
                (
                    ("styles", "styles"), ("settings", "settings"), ("footer", "footer1"), ("footer", "footer2"),
                    ("numbering", "numbering"),
                ),
                1,
            )
        )
        + "</Relationships>",
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)
    return out.getvalue()

