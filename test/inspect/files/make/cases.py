"""The PDF files: the right ones, and for every check documents with one thing wrong."""

from dataclasses import dataclass, field, replace

import content as texts
from content import Paragraph
from office import Office
from official import Measures
from pdf import Face

RIGHT = texts.RIGHT
ONE_SIDE = texts.ONE_SIDE
HEADED = texts.HEADED
TWO_ANNEXES = texts.TWO_ANNEXES
BLANK_SIDE = texts.BLANK_SIDE


@dataclass(frozen=True)
class Case:
    """fails: the checks that must fail; may: others that may, each with its reason."""

    file: str
    content: object
    measures: object = Measures()
    fails: tuple = ()
    may: dict = field(default_factory=dict)
    fault: str = ""
    measured: dict = field(default_factory=dict)
    base: str = ""
    record: str = ""
    made_by: str = ""  # a program that writes the file anew from the one made here


RIGHT_CASES = [
    Case("right.pdf", RIGHT, fault="没有错：四面的通知，正文三面，附件和版记在第四面，加盖印章"),
    Case("right-two-sides.pdf", HEADED, fault="没有错：两面的通知，四级标题，加盖印章，版记在第二面"),
    Case("right-two-annexes.pdf", TWO_ANNEXES, fault="没有错：四面的通知，两个附件，版记在第四面"),
    Case("right-one-side.pdf", ONE_SIDE, fault="没有错：一面的通知，不加盖印章，版记在第二面"),
    Case("right-blank-side.pdf", BLANK_SIDE, fault="没有错：版记前有空白面，空白面和版记面不编页码"),
    Case("right-letter.pdf", texts.LETTER, fault="没有错：信函格式，首页不显示页码，版记只有抄送"),
    Case("right-cairo.pdf", HEADED, fault="没有错：同right-two-sides.pdf，由cairo重新写出", made_by="cairo"),
    Case("right-ghostscript.pdf", HEADED, fault="没有错：同right-two-sides.pdf，由Ghostscript重新写出", made_by="ghostscript"),
    Case("right.docx", TWO_ANNEXES, Office(), fault="没有错：两个附件，加盖印章，软件页边距按GB/T 33476.2"),
    Case("right-office.docx", texts.OFFICE, Office(imprint_side=True), fault="没有错：不加盖印章，版记独占一面"),
    Case("right-numbered.docx", TWO_ANNEXES, Office(automatic_numbers=True), fault="没有错：标题用自动编号"),
    Case(
        "right-libreoffice.docx", texts.OFFICE, Office(imprint_side=True),
        fault="没有错：right-office.docx由LibreOffice另存", made_by="libreoffice",
    ),
    Case(
        "right-office.pdf", texts.OFFICE, Office(imprint_side=True), fault="没有错：right-office.docx由LibreOffice导出",
        made_by="libreoffice",
    ),
]


def body_with(base, old, new, ends=()):
    """The content with one wording of the body replaced."""
    found = [paragraph for paragraph in base.body if old in paragraph.head + paragraph.text]
    if not found:
        raise ValueError(old)
    body = tuple(
        replace(
            paragraph,
            head=paragraph.head.replace(old, new),
            text=paragraph.text.replace(old, new),
            ends=tuple((paragraph.head + paragraph.text.replace(old, new)).index(end) + len(end) for end in ends),
        )
        if paragraph is found[0]
        else paragraph
        for paragraph in base.body
    )
    return replace(base, body=body)


def opening(base, text, *ends):
    """Another opening paragraph, with lines ended by hand after these words."""
    places = tuple(text.index(end) + len(end) for end in ends)
    return replace(base, body=(Paragraph("text", text, ends=places),) + base.body[1:])


def title(base, *lines):
    return replace(base, title=lines)


def imprint(base, **changes):
    return replace(base, imprint=replace(base.imprint, **changes))


ONE = "right-one-side.pdf"
TWO = "right-two-sides.pdf"
ANNEXES = "right-two-annexes.pdf"

WRONG_CASES = [
    # GF01 paper
    Case(
        "gf01-letter-paper.pdf", ONE_SIDE, Measures(paper=(215.9, 279.4)), ("GF01",),
        fault="纸张是美国信纸（215.9×279.4毫米），不是A4",
        measured={"GF01": {"widthMm": 215.9, "heightMm": 279.4}}, base=ONE,
    ),
    # GF02 type area
    Case(
        "gf02-left-25.pdf", HEADED, Measures(spill_right=-2.6), ("GF02",),
        fault="第二面正文整体左移2.6毫米，左边距25.4毫米", measured={"GF02": {"leftMm": 25.4}}, base=TWO,
    ),
    Case(
        "gf02-right-overrun.pdf", HEADED, Measures(spill_right=3.0), ("GF02",),
        fault="第二面正文整体右移3毫米，右边超出版心（到187毫米）", measured={"GF02": {"rightMm": 187.0}}, base=TWO,
    ),
    Case(
        "gf02-top-34.6.pdf", HEADED, Measures(top=34.58), ("GF02",),
        fault="天头34.58毫米：把文字处理软件的上边距当成了版心上边", measured={"GF02": {"topMm": 34.58}}, base=TWO,
    ),
    # GF03 grid
    Case(
        "gf03-pitch-28.pdf", RIGHT, Measures(pitch=28 * 25.4 / 72), ("GF03",),
        fault="行距28磅（9.88毫米），22行填不满版心", measured={"GF03": {"pitchMm": 9.88}}, base="right.pdf",
    ),
    Case(
        "gf03-21-lines.pdf", RIGHT, Measures(pitch=(225 - 5.64) / 20, rows=21), ("GF03",),
        fault="每面只有21行", measured={"GF03": {"lines": 21, "pitchMm": 10.97}}, base="right.pdf",
    ),
    Case(
        "gf03-27-cells.pdf", RIGHT, Measures(cells=27), ("GF03",),
        fault="每行只有27字", measured={"GF03": {"cells": 27}}, base="right.pdf",
    ),
    # GF04 head
    Case(
        "gf04-mark-35.pdf", ONE_SIDE, Measures(mark_top=35.0), ("GF04",),
        fault="发文机关标志上边缘距纸边35毫米，应当距版心上边35毫米（距纸边72毫米）",
        measured={"GF04": {"markTopMm": 35.0}}, base=ONE,
    ),
    Case(
        "gf04-rule-150.pdf", ONE_SIDE, Measures(rule_width=150.0), ("GF04",),
        fault="红色分隔线长150毫米，不是156毫米", measured={"GF04": {"ruleWidthMm": 150.0}}, base=ONE,
    ),
    Case(
        "gf04-rule-8mm.pdf", ONE_SIDE, Measures(number_to_rule=8.0), ("GF04",),
        fault="红色分隔线在发文字号下8毫米，不是4毫米", measured={"GF04": {"numberToRuleMm": 8.0}}, base=ONE,
    ),
    # GF05 number
    Case(
        "gf05-zero.pdf", replace(ONE_SIDE, number="晋工信企业字〔2026〕041号"), fails=("GF05",),
        fault="发文字号的序号编了虚位（041号）", measured={"GF05": {"number": "晋工信企业字〔2026〕041号"}}, base=ONE,
    ),
    Case(
        "gf05-square-brackets.pdf", replace(ONE_SIDE, number="晋工信企业字[2026]41号"), fails=("GF05",),
        fault="发文字号用方括号，不是六角括号", measured={"GF05": {"number": "晋工信企业字[2026]41号"}}, base=ONE,
    ),
    # GF06 title
    Case(
        "gf06-21-characters.pdf",
        title(ONE_SIDE, "山西省工业和信息化厅", "关于举办第十一届“创客中国”山西省中小企业", "创新创业大赛的通知"),
        fails=("GF06",), may={"GF02": "21字的一行宽163毫米，超出版心"},
        fault="标题第二行21字，比版心宽", measured={"GF06": {"cells": 21}}, base=ONE,
    ),
    Case(
        "gf06-hourglass.pdf",
        title(ONE_SIDE, "山西省工业和信息化厅关于举办", "第十一届“创客中国”", "山西省中小企业创新创业大赛的通知"),
        fails=("GF06",), fault="标题两头长、中间短，成沙漏形", measured={"GF06": {"cells": [14, 10, 16]}}, base=ONE,
    ),
    Case(
        "gf06-broken-word.pdf",
        title(ONE_SIDE, "山西省工业和信息化厅", "关于举办第十一届“创客中国”山西", "省中小企业创新创业大赛的通知"),
        fails=("GF06",), fault="标题把“山西省”拆在两行", measured={"GF06": {"broken": "山西省"}}, base=ONE,
    ),
    # GF07 first side
    Case(
        "gf07-no-body.pdf", ONE_SIDE, Measures(body_on_next_side=True), ("GF07",),
        fault="首页只有版头、标题和主送机关，没有正文", base=ONE,
    ),
    # GF08 headings
    Case(
        "gf08-gap.pdf", body_with(HEADED, "二、工作要求", "三、工作要求"), fails=("GF08",),
        fault="一级标题从“一、”跳到“三、”", base=TWO,
    ),
    Case(
        "gf08-duplicate.pdf", body_with(HEADED, "（二）创客组", "（一）创客组"), fails=("GF08",),
        fault="二级标题“（一）”编了两次", base=TWO,
    ),
    Case(
        "gf08-dunhao.pdf",
        body_with(body_with(HEADED, "1.项目企业", "1、项目企业"), "2.项目人员", "2、项目人员"), fails=("GF08",),
        fault="三级标题写成“1、”，应当是“1.”", base=TWO,
    ),
    Case(
        "gf08-fifth-level.pdf",
        replace(
            HEADED,
            body=HEADED.body[:9]
            + (Paragraph("text", "①项目企业的审核；"), Paragraph("text", "②项目人员的审核；"))
            + HEADED.body[9:],
        ),
        fails=("GF08",), fault="用了第五级标题“①”", base=TWO,
    ),
    # GF09 annexes
    Case(
        "gf09-one-character.pdf",
        replace(TWO_ANNEXES, annexes=(TWO_ANNEXES.annexes[0], replace(texts.ANNEX_TWO, title=("比赛注册报名要求",)))),
        fails=("GF09",), fault="附件说明写“大赛注册报名要求”，附件2的标题写“比赛注册报名要求”",
        measured={"GF09": {"listed": "大赛注册报名要求", "title": "比赛注册报名要求"}}, base=ANNEXES,
    ),
    Case(
        "gf09-number.pdf",
        replace(TWO_ANNEXES, annexes=(TWO_ANNEXES.annexes[0], replace(texts.ANNEX_TWO, mark="附件3"))),
        fails=("GF09",), fault="附件说明列到2，第二个附件的页上写“附件3”",
        measured={"GF09": {"listed": 2, "mark": "附件3"}}, base=ANNEXES,
    ),
    # GF10 dates
    Case(
        "gf10-padded.pdf", replace(ONE_SIDE, date="2026年04月03日"), fails=("GF10",),
        fault="成文日期编了虚位（2026年04月03日）", measured={"GF10": {"date": "2026年04月03日"}}, base=ONE,
    ),
    Case(
        "gf10-missing.pdf", replace(ONE_SIDE, date=""), fails=("GF10",),
        fault="没有成文日期", base=ONE,
    ),
    Case(
        "gf10-after-printing.pdf", imprint(ONE_SIDE, printed="2026年12月30日印发"), fails=("GF10",),
        fault="成文日期（12月31日）晚于印发日期（12月30日）",
        measured={"GF10": {"date": "2026年12月31日", "printed": "2026年12月30日"}}, base=ONE,
    ),
    Case(
        "gf10-chinese-numerals.pdf", replace(ONE_SIDE, date="二〇二六年十二月三十一日"), fails=("GF10",),
        fault="成文日期用汉字数字（2012年前的写法）", measured={"GF10": {"date": "二〇二六年十二月三十一日"}}, base=ONE,
    ),
    # GF11 signature
    Case(
        "gf11-centred.pdf", ONE_SIDE, Measures(signature_shift=-39.0, date_shift=-41.786), ("GF11",),
        fault="署名和成文日期在版心居中", measured={"GF11": {"signatureMiddleMm": 106.0, "dateRightMm": 125.5}}, base=ONE,
    ),
    Case(
        "gf11-flush-right.pdf", ONE_SIDE, Measures(signature_shift=11.143, date_shift=16.714), ("GF11",),
        fault="署名和成文日期顶到版心右边", measured={"GF11": {"signatureRightMm": 184.0, "dateRightMm": 184.0}}, base=ONE,
    ),
    Case(
        "gf11-text-in-seal.pdf",
        body_with(HEADED, "局审核。", "局审核，没有审核的项目不得推荐，各市应当在报名表上注明。"),
        Measures(blank_above_signature=0), ("GF11",),
        fault="署名紧接正文，印章会压住正文", measured={"GF11": {"blankLines": 0}}, base=TWO,
    ),
    # GF12 signature without text
    Case(
        "gf12-alone.pdf",
        replace(ONE_SIDE, body=ONE_SIDE.body + (
            Paragraph("text", "项目企业应当在山西省内注册，项目人员应当在山西省内工作，没有进行审核的项目不得推荐。"),
            Paragraph("text", "各市不得多报。"),
        )),
        fails=("GF12",), fault="署名和成文日期独自在第二面，该面没有正文", base=ONE,
    ),
    Case(
        "gf12-no-text-note.pdf",
        replace(ONE_SIDE, body=ONE_SIDE.body + (
            Paragraph("text", "项目企业应当在山西省内注册，项目人员应当在山西省内工作，没有进行审核的项目不得推荐。"),
            Paragraph("text", "项目企业、项目人员应当由各市工业和信息化局按照报名表进行审核，没有进行审核的项目不得推荐。"),
            Paragraph("text", "（此页无正文）"),
        )),
        fails=("GF12",), fault="署名面写“（此页无正文）”", base=ONE,
    ),
    # GF13 imprint
    Case(
        "gf13-rule-257.pdf", ONE_SIDE, Measures(last_rule=257.0), ("GF13",),
        fault="版记末条分隔线高出版心下边5毫米", measured={"GF13": {"lastRuleMm": 257.0}}, base=ONE,
    ),
    Case(
        "gf13-equal-weights.pdf", ONE_SIDE, Measures(weights=(0.5, 0.5)), ("GF13",),
        fault="版记各分隔线一样粗，都是0.5毫米", measured={"GF13": {"weightsMm": [0.5, 0.5, 0.5, 0.5]}}, base=ONE,
    ),
    Case(
        "gf13-before-annexes.pdf", TWO_ANNEXES, Measures(imprint_before_annexes=True), ("GF13",),
        fault="版记在附件之前（第二面），不在最后一面", measured={"GF13": {"side": 2}}, base=ANNEXES,
    ),
    # GF14 page numbers
    Case(
        "gf14-centred.pdf", ONE_SIDE, Measures(number_centred=True), ("GF14",),
        fault="页码居中", measured={"GF14": {"rightMm": 113.3}}, base=ONE,
    ),
    Case(
        "gf14-always-right.pdf", HEADED, Measures(number_mirrored=False), ("GF14",),
        fault="双数面的页码也在右边", measured={"GF14": {"side": 2, "rightMm": 178.43}}, base=TWO,
    ),
    Case(
        "gf14-hyphens.pdf", ONE_SIDE, Measures(number_dash="-"), ("GF14",),
        fault="页码写成“-1-”，两边不是一字线", measured={"GF14": {"text": "-1-"}}, base=ONE,
    ),
    Case(
        "gf14-times.pdf", ONE_SIDE, Measures(number_face="times"), ("GF14",),
        fault="页码用西文衬线字体，不是宋体", measured={"GF14": {"font": "LiberationSerif"}}, base=ONE,
    ),
    Case(
        "gf14-first-side.pdf", ONE_SIDE, Measures(number_skip=(1,)), ("GF14",),
        fault="文件格式的首页没有编页码", measured={"GF14": {"side": 1}}, base=ONE,
    ),
    Case(
        "gf14-blank-side.pdf", BLANK_SIDE, Measures(number_blank=True), ("GF14",),
        fault="版记前的空白面和版记面编了页码", measured={"GF14": {"sides": [3, 4]}}, base="right-blank-side.pdf",
    ),
    # GF15 line ends
    Case(
        "gf15-comma-first.pdf", opening(
            ONE_SIDE,
            "现决定举办第十一届“创客中国”山西省中小企业创新创业大赛（以下简称大赛），请各市在2026年5月8日前审核报名项目，"
            "项目人员不少于3名。",
            "前审核报名项目",
        ), fails=("GF15",),
        fault="一行以逗号开头", base=ONE,
    ),
    Case(
        "gf15-bracket-last.pdf", opening(
            ONE_SIDE,
            "举办第十一届“创客中国”山西省中小企业创新创业大赛（以下简称大赛），请各市在2026年5月8日前报名，"
            "项目人员不少于3名。",
            "创业大赛（",
        ), fails=("GF15",),
        fault="一行以前括号结尾", base=ONE,
    ),
    Case(
        "gf15-number-split.pdf", opening(
            ONE_SIDE,
            "现决定举办第十一届“创客中国”山西省中小企业创新创业大赛（以下简称大赛），各市在2026年5月8日前报名，不多于5个，"
            "项目人员不少于3名。",
            "不多于5",
        ), fails=("GF15",),
        fault="“5个”拆在两行", base=ONE,
    ),
    # GF16 characters
    Case(
        "gf16-half-width-comma.pdf", body_with(ONE_SIDE, "大赛），请各市", "大赛）,请各市"), fails=("GF16",),
        fault="中文里用了半角逗号", measured={"GF16": {"found": ","}}, base=ONE,
    ),
    Case(
        "gf16-full-width-digits.pdf", body_with(ONE_SIDE, "于3名", "于３名"), fails=("GF16",),
        fault="用了全角数字“３”", measured={"GF16": {"found": "３"}}, base=ONE,
    ),
    Case(
        "gf16-double-spaces.pdf", body_with(ONE_SIDE, "前报名，", "前  报  名，"), fails=("GF16",),
        fault="用两个空格拉开“报  名”", measured={"GF16": {"found": "  "}}, base=ONE,
    ),
    # GF17 fonts
    Case(
        "gf17-not-embedded.pdf", ONE_SIDE,
        Measures(faces={"fang": lambda: Face("fang", embedded=False, name="FangSong_GB2312")}), ("GF17",),
        fault="正文字体没有嵌入文件", measured={"GF17": {"font": "FangSong_GB2312"}}, base=ONE,
    ),
    Case(
        "gf17-not-embedded-untold.pdf", ONE_SIDE,
        Measures(faces={"fang": lambda: Face("fang", embedded=False, told=False, name="FangSong_GB2312")}), ("GF17",),
        fault="正文字体没有嵌入文件，也没有ToUnicode（编码UniGB-UCS2-H）",
        measured={"GF17": {"font": "FangSong_GB2312"}}, base=ONE,
    ),
    Case(
        "gf17-notdef.pdf", body_with(ONE_SIDE, "请各市在", "请王镕在"),
        Measures(faces={"fang": lambda: Face("fang", missing="镕")}), ("GF17",),
        fault="字体里没有“镕”字，印出来是方框（.notdef），文字层里却有字",
        measured={"GF17": {"missing": "镕"}}, base=ONE,
    ),
    # GF18 placeholders
    Case(
        "gf18-crosses.pdf", body_with(ONE_SIDE, "请各市在", "请××市在"), fails=("GF18",),
        fault="正文里留着“××”", measured={"GF18": {"found": "××"}}, base=ONE,
    ),
    Case(
        "gf18-undecided.pdf", body_with(ONE_SIDE, "在2026年5月8日前报名，", "报名时间待定，"), fails=("GF18",),
        fault="正文里留着“待定”", measured={"GF18": {"found": "待定"}}, base=ONE,
    ),
    Case(
        "gf18-todo.pdf", body_with(ONE_SIDE, "不得多于5个", "不得多于TODO个"), fails=("GF18",),
        fault="正文里留着“TODO”", measured={"GF18": {"found": "TODO"}}, base=ONE,
    ),
    Case(
        "gf18-empty-date.pdf", body_with(ONE_SIDE, "在2026年5月8日前", "在　　年　月　日前"), fails=("GF18",),
        may={"GF16": "空着的年月日用空格占位"},
        fault="正文里的日期空着（　　年　月　日）", measured={"GF18": {"found": "　　年　月　日"}}, base=ONE,
    ),
    # GF19 sides
    Case(
        "gf19-three-sides.pdf", HEADED, Measures(imprint_on_even=False), ("GF19",),
        fault="总面数是单数（3面），版记在第三面", measured={"GF19": {"sides": 3}}, base=TWO,
    ),
    # GF20 record
    Case(
        "gf20-lying-text.pdf", ONE_SIDE,
        Measures(faces={"fang": lambda: Face("fang", lies={"赛": "塞"})}), ("GF20",),
        fault="ToUnicode说错了字：印的是“大赛”，取出的文字是“大塞”",
        measured={"GF20": {"printed": "大赛", "extracted": "大塞"}}, base=ONE, record="right-one-side.txt",
    ),
    Case(
        "gf20-other-text.pdf", body_with(ONE_SIDE, "5月8日", "5月9日"), fails=("GF20",),
        fault="文件印“2026年5月9日”，底稿是“2026年5月8日”",
        measured={"GF20": {"record": "2026年5月8日", "file": "2026年5月9日"}}, base=ONE, record="right-one-side.txt",
    ),
]

MARGINS_MOVE = {
    "GF03": "行宽变了，一行不再是28字",
    "GF04": "发文机关标志和红线随页边距移动",
    "GF11": "署名和成文日期随页边距移动",
    "GF13": "版记随页边距移动",
    "GF14": "页码随页边距移动",
}
OFFICE_DOCX = "right-office.docx"


def office_cases():
    """Three faults as DOCX and as the PDF that LibreOffice exports from it."""
    right = Office(imprint_side=True)
    faults = (
        (
            "gf02-office-margins", replace(right, margins=(1440, 1440, 1440, 1440)), ("GF02",), MARGINS_MOVE,
            "四边页边距都是2.54厘米", {"GF02": {"topMm": 25.4, "leftMm": 25.4}},
        ),
        (
            "gf03-office-pitch-28", replace(right, line=560, grid=False), ("GF03",), {},
            "行距固定值28磅（9.88毫米）", {"GF03": {"pitchMm": 9.88}},
        ),
        (
            "gf14-office-centred", replace(right, number_aligned="center"), ("GF14",), {},
            "页码居中", {"GF14": {"rightMm": 112.9}},
        ),
    )
    for name, office, fails, may, fault, ruler in faults:
        # What is centred in a DOCX has no place in millimetres until it is laid out.
        measured = {"GF14": {"aligned": "center"}} if office.number_aligned else ruler
        yield Case(f"{name}.docx", texts.OFFICE, office, fails, may, fault, measured, OFFICE_DOCX)
        saved = name.replace("office", "libreoffice")
        yield Case(
            f"{saved}.docx", texts.OFFICE, office, fails, may, fault + "，由LibreOffice另存", measured,
            "right-libreoffice.docx", made_by="libreoffice",
        )
        yield Case(
            f"{name}.pdf", texts.OFFICE, office, fails, may, fault + "，由LibreOffice导出", ruler, "right-office.pdf",
            made_by="libreoffice",
        )


DOCX_CASES = [
    Case(
        "gf01-letter-paper.docx", TWO_ANNEXES, Office(paper=(12240, 15840)), ("GF01",),
        {"GF03": "纸宽了，一行不止28字"},
        "纸张是美国信纸，不是A4", {"GF01": {"widthMm": 215.9, "heightMm": 279.4}}, "right.docx",
    ),
    Case(
        "gf05-zero.docx", replace(TWO_ANNEXES, number="晋工信企业字〔2026〕041号"), Office(), ("GF05",),
        fault="发文字号的序号编了虚位（041号）", measured={"GF05": {"number": "晋工信企业字〔2026〕041号"}}, base="right.docx",
    ),
    Case(
        "gf08-dunhao.docx",
        body_with(body_with(TWO_ANNEXES, "1.项目企业", "1、项目企业"), "2.项目人员", "2、项目人员"), Office(), ("GF08",),
        fault="三级标题写成“1、”，应当是“1.”", base="right.docx",
    ),
    Case(
        "gf08-gap.docx", body_with(TWO_ANNEXES, "二、工作要求", "三、工作要求"), Office(), ("GF08",),
        fault="一级标题从“一、”跳到“三、”", base="right.docx",
    ),
    Case(
        "gf08-automatic-gap.docx", TWO_ANNEXES, Office(automatic_numbers=True, number_starts=3), ("GF08",),
        fault="一级标题自动编号从“三、”开始", base="right-numbered.docx",
    ),
    Case(
        "gf09-one-character.docx",
        replace(TWO_ANNEXES, annexes=(TWO_ANNEXES.annexes[0], replace(texts.ANNEX_TWO, title=("比赛注册报名要求",)))),
        Office(), ("GF09",), fault="附件说明写“大赛注册报名要求”，附件2的标题写“比赛注册报名要求”",
        measured={"GF09": {"listed": "大赛注册报名要求", "title": "比赛注册报名要求"}}, base="right.docx",
    ),
    Case(
        "gf10-padded.docx", replace(TWO_ANNEXES, date="2026年04月03日"), Office(), ("GF10",),
        fault="成文日期编了虚位（2026年04月03日）", measured={"GF10": {"date": "2026年04月03日"}}, base="right.docx",
    ),
    Case(
        "gf11-centred.docx", TWO_ANNEXES, Office(signature_aligned="center"), ("GF11",),
        fault="署名和成文日期居中", base="right.docx",
    ),
    Case(
        "gf11-flush-right.docx", TWO_ANNEXES, Office(signature_insets=(0.0, 0.0)), ("GF11",),
        fault="署名和成文日期顶到版心右边", base="right.docx",
    ),
    Case(
        "gf13-no-imprint.docx", TWO_ANNEXES, Office(imprint=False), ("GF13",), fault="没有版记", base="right.docx",
    ),
    Case(
        "gf16-half-width-comma.docx", body_with(TWO_ANNEXES, "大赛），请各市", "大赛）,请各市"), Office(), ("GF16",),
        fault="中文里用了半角逗号", measured={"GF16": {"found": ","}}, base="right.docx",
    ),
    Case(
        "gf17-bold-song.docx", TWO_ANNEXES, Office(title_face="宋体", title_bold=True), ("GF17",),
        fault="标题用加粗的宋体，不是小标宋", measured={"GF17": {"font": "宋体"}}, base="right.docx",
    ),
    Case(
        "gf17-calibri.docx", TWO_ANNEXES, Office(body_face="等线", body_latin="Calibri"), ("GF17",),
        fault="正文用Calibri和等线，不是仿宋", measured={"GF17": {"font": "Calibri"}}, base="right.docx",
    ),
    Case(
        "gf18-crosses.docx", body_with(TWO_ANNEXES, "请各市在", "请××市在"), Office(), ("GF18",),
        fault="正文里留着“××”", measured={"GF18": {"found": "××"}}, base="right.docx",
    ),
]

CASES = RIGHT_CASES + WRONG_CASES + list(office_cases()) + DOCX_CASES
