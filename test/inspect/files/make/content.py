"""The texts of the documents: invented, short of vocabulary so that the subset fonts stay small."""

from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Paragraph:
    """kind: h1 (一、), h2 (（一）, run-in: head in 楷体), text, flush. ends: line ends forced by hand."""

    kind: str
    text: str
    head: str = ""
    ends: tuple = ()


@dataclass(frozen=True)
class Annex:
    mark: str
    title: tuple
    body: tuple


@dataclass(frozen=True)
class Imprint:
    copy_to: str = "抄送：山西省财政厅。"
    disclosure: str = "公开类型：主动公开"
    unit: str = "山西省工业和信息化厅"
    printed: str = "2026年4月7日印发"


@dataclass(frozen=True)
class Content:
    form: str = "file"
    mark: str = "山西省工业和信息化厅文件"
    number: str = "晋工信企业字〔2026〕41号"
    title: tuple = ()
    addressee: str = ""
    body: tuple = ()
    listed: tuple = ()
    signature: str = "山西省工业和信息化厅"
    date: str = "2026年4月3日"
    sealed: bool = True
    note: str = ""
    annexes: tuple = ()
    imprint: Imprint = field(default_factory=Imprint)


TITLE = ("山西省工业和信息化厅", "关于举办第十一届“创客中国”山西省", "中小企业创新创业大赛的通知")

OPENING = Paragraph(
    "text",
    "现决定举办第十一届“创客中国”山西省中小企业创新创业大赛（以下简称大赛），请各市在2026年5月8日前报名，"
    "各市报名项目不得多于5个，项目人员不少于3名。",
)

HEADED_BODY = (
    OPENING,
    Paragraph("h1", "一、参赛要求"),
    Paragraph("h2", "项目企业应当在山西省内注册，项目人员不少于5名。", "（一）企业组。"),
    Paragraph("h2", "项目人员不少于3名，在山西省内工作。", "（二）创客组。"),
    Paragraph("h1", "二、工作要求"),
    Paragraph("h2", "大赛项目由各市工业和信息化局按照下列要求进行审核：", "（一）项目审核。"),
    Paragraph("text", "1.项目企业、项目人员应当和报名表一一对应；"),
    Paragraph("text", "2.项目人员应当在报名表上注明："),
    Paragraph("text", "（1）项目企业所在市；"),
    Paragraph("text", "（2）项目人员所在市。"),
    Paragraph(
        "h2",
        "各市按照名额推荐项目，不得多报，没有进行审核的项目不得推荐，推荐项目在2026年6月30日前报山西省工业和信息化厅，"
        "项目企业、项目人员由各市工业和信息化局审核。",
        "（二）项目推荐。",
    ),
)

ANNEX_ONE = Annex(
    "附件",
    ("参赛项目推荐名额",),
    (
        Paragraph("text", "大赛按下列名额进行推荐：企业组参赛项目，太原市10个，大同市8个，其余各市5个；创客组参赛项目，各市3个。"),
        Paragraph("text", "项目企业、项目人员应当在山西省内。"),
    ),
)
ANNEX_TWO = Annex(
    "附件2",
    ("大赛注册报名要求",),
    (Paragraph("text", "参赛人员在大赛报名表上注明项目所在市，由所在市的工业和信息化局审核。"),),
)

# Two sides; sealed, with a date by which the sealed rule differs from the unsealed one (7.3.5.1, 7.3.5.2).
HEADED = Content(
    title=TITLE,
    addressee="各市工业和信息化局：",
    body=HEADED_BODY,
    date="2026年12月31日",
    imprint=Imprint(printed="2026年12月31日印发"),
)
TWO_ANNEXES = replace(
    HEADED,
    date="2026年4月3日",
    imprint=Imprint(),
    listed=("参赛项目推荐名额", "大赛注册报名要求"),
    annexes=(replace(ANNEX_ONE, mark="附件1"), ANNEX_TWO),
)
# For the word processor: a full second side, the end on the third, unsealed, the imprint on the fourth.
OFFICE = replace(
    HEADED,
    body=HEADED_BODY
    + tuple(
        Paragraph("h2", text, head)
        for text, head in (
            (
                "大赛项目由各市工业和信息化局进行审核，项目企业、项目人员应当和报名表一一对应，"
                "没有进行审核的项目不得推荐，各市工业和信息化局应当在报名表上注明。",
                "（三）项目审核。",
            ),
            (
                "项目企业应当在山西省内注册，项目人员应当在山西省内工作，项目企业、项目人员由各市工业和信息化局审核，"
                "各市不得多报。",
                "（四）项目企业。",
            ),
            (
                "项目人员在报名表上注明项目企业所在市，项目企业在报名表上注明项目人员所在市，各市工业和信息化局进行审核，"
                "审核项目应当和报名表一一对应。",
                "（五）项目人员。",
            ),
            ("项目所在市应当在报名表上注明。", "（六）项目注册。"),
            (
                "各市工业和信息化局应当按照大赛要求进行工作，各市大赛项目、大赛企业、大赛人员由山西省工业和信息化厅审核，"
                "没有审核的项目不得报名。",
                "（七）大赛工作。",
            ),
        )
    ),
    sealed=False,
    date="2026年4月3日",
    imprint=Imprint(),
)
# Four sides; the annex and the imprint share the last.
RIGHT = replace(OFFICE, sealed=True, listed=("参赛项目推荐名额",), annexes=(ANNEX_ONE,))
# One side and the imprint; unsealed.
ONE_SIDE = Content(
    title=TITLE,
    addressee="各市工业和信息化局：",
    body=(OPENING,),
    date="2026年12月31日",
    sealed=False,
    imprint=Imprint(printed="2026年12月31日印发"),
)
# A full annex side: the imprint goes to the next even side, and the side between stays blank (7.4, 7.5).
FULL_ANNEX = Annex(
    "附件",
    ("参赛项目推荐名额",),
    tuple(
        Paragraph("text", f"{city}市推荐企业组参赛项目{count}个，创客组参赛项目3个；")
        for city, count in (
            ("太原", 10), ("大同", 8), ("阳泉", 5), ("长治", 5), ("晋城", 5), ("朔州", 5),
            ("晋中", 5), ("忻州", 5), ("吕梁", 5), ("临汾", 5),
        )
    )
    + (
        Paragraph("text", "运城市推荐企业组参赛项目5个，创客组参赛项目3个。"),
        Paragraph("text", "项目企业、项目人员应当在山西省内。"),
        Paragraph("text", "没有进行审核的项目不得推荐。"),
        Paragraph("text", "项目人员应当在报名表上注明所在市。"),
        Paragraph("text", "各市不得多报。"),
    ),
)
BLANK_SIDE = replace(
    ONE_SIDE,
    body=(
        Paragraph(
            "text",
            "现决定举办第十一届“创客中国”山西省中小企业创新创业大赛，请各市报名。",
        ),
    ),
    listed=("参赛项目推荐名额",),
    annexes=(FULL_ANNEX,),
)
LETTER = Content(
    form="letter",
    mark="大同市工业和信息化局",
    number="同工信函〔2026〕17号",
    title=("大同市工业和信息化局", "关于推荐第十一届“创客中国”山西省", "中小企业创新创业大赛参赛项目的函"),
    addressee="山西省工业和信息化厅：",
    body=(
        Paragraph(
            "text",
            "按照大赛要求，我局举办了市内大赛，选出企业组参赛项目8个、创客组参赛项目3个，由我局审核。"
            "现将参赛项目推荐表报上，请予审核。",
        ),
    ),
    listed=("参赛项目推荐表",),
    signature="大同市工业和信息化局",
    date="2026年12月31日",
    annexes=(
        Annex(
            "附件",
            ("参赛项目推荐表",),
            (
                Paragraph("text", "企业组参赛项目8个，创客组参赛项目3个，项目人员和项目企业在报名表上注明。"),
            ),
        ),
    ),
    imprint=Imprint(copy_to="抄送：大同市财政局。"),
)
