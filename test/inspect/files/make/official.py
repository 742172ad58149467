"""Sets a notice or a letter by the measures of GB/T 9704-2012, or by measures that are wrong on purpose.

Every number of `Measures` is the standard's (the clause stands beside it); a faulty document is the same content set
with one number replaced.
"""

from dataclasses import dataclass, field

from grid import fill, full_width, width_of
from pdf import POINTS_A_MM, Face, Pdf

RED = (0.902, 0, 0.071)


def mm(points):
    return points / POINTS_A_MM


@dataclass(frozen=True)
class Measures:
    paper: tuple = (210.0, 297.0)  # 5.1
    left: float = 28.0  # 5.2.1
    top: float = 37.0  # 5.2.1
    width: float = 156.0  # 5.2.1
    cells: int = 28  # 5.2.3
    rows: int = 22  # 5.2.3
    pitch: float = 10.45  # (225 − 5.54) / 21
    body: float = 16  # 3号
    mark_top: float = 72.0  # 7.2.4: ink
    mark_size: float = 36
    number_to_rule: float = 4.0  # 7.2.7
    rule_width: float = 156.0  # 7.2.7
    title_pitch: float = 12.35  # 35 pt
    body_on_next_side: bool = False  # 7.3.2: side 1 must show body text
    spill_right: float = 0.0  # mm by which the body of side 2 is pushed to the right
    signature_shift: float = 0.0  # mm
    date_shift: float = 0.0
    blank_above_signature: int = -1  # -1: two blank lines if sealed, one if not
    last_rule: float = 262.0  # 7.4.1: its middle
    weights: tuple = (0.35, 0.25)  # 7.4.1
    imprint_on_even: bool = True  # 7.4
    imprint_before_annexes: bool = False
    number_face: str = "song"  # 7.5
    number_size: float = 14  # 4号
    number_centred: bool = False
    number_mirrored: bool = True
    number_dash: str = "—"
    number_drop: float = 7.0  # 7.5
    number_skip: tuple = ()  # sides that carry none
    number_blank: bool = False  # also on the blank side and after it
    faces: dict = field(default_factory=dict)

    @property
    def cell(self):
        return self.width / self.cells


class Setter:
    """Goes down the sides row by row."""

    def __init__(self, content, measures, title):
        self.content = content
        self.measures = measures
        self.pdf = Pdf(title)
        self.faces = {}
        self.side = None
        self.row = 0
        self.record = []

    def face(self, role):
        if role not in self.faces:
            self.faces[role] = self.measures.faces[role]() if role in self.measures.faces else Face(role)
        return self.faces[role]

    def new_side(self):
        self.side = self.pdf.add_side(*self.measures.paper)
        self.row = 0

    def top_of(self, row):
        return self.measures.top + row * self.measures.pitch

    def line(self, text, roles, spots, top=None, size=None, colour=(0, 0, 0), cell=None, left=None):
        """One line; neighbours of the same face go together. spots: (index, cells from the left edge)."""
        size = size or self.measures.body
        cell = cell or self.measures.cell
        left = self.measures.left if left is None else left
        top = self.top_of(self.row) if top is None else top
        run = []
        role = None
        for index, at in spots:
            if roles[index] != role and run:
                self.pdf.text(self.side, self.face(role), size, run, top, colour)
                run = []
            role = roles[index]
            face = self.face(role)
            character = text[index]
            # A half-width character stands in the middle of its half cell, a full-width one of its cell.
            slack = cell * width_of(character) - mm(face.advance(character) * size / 1000)
            run.append((character, left + at * cell + slack / 2))
        self.pdf.text(self.side, self.face(role), size, run, top, colour)

    def plain(self, text, role, inset=0.0, **options):
        spots = []
        at = inset
        for index, character in enumerate(text):
            spots.append((index, at))
            at += width_of(character)
        self.line(text, [role] * len(text), spots, **options)

    def paragraph(self, paragraph):
        text = paragraph.head + paragraph.text
        roles = ["kai"] * len(paragraph.head) + ["fang"] * len(paragraph.text)
        if paragraph.kind == "h1":
            roles = ["hei"] * len(text)
        indent = 0 if paragraph.kind == "flush" else 2
        self.record.append(text)
        for _, _, spots in fill(text, self.measures.cells, indent, 0, paragraph.ends):
            self.make_room()
            spill = self.measures.spill_right if len(self.pdf.sides) == 2 else 0
            self.line(text, roles, spots, left=self.measures.left + spill)
            self.row += 1

    def make_room(self):
        if self.row >= self.measures.rows:
            self.new_side()

    def centred(self, lines, first_top, size, pitch, role):
        cell = mm(size)
        for index, text in enumerate(lines):
            width = full_width(text) * cell
            left = self.measures.left + (self.measures.width - width) / 2
            self.plain(text, role, top=first_top + index * pitch, size=size, cell=cell, left=left)
        self.record.append("".join(lines))
        return first_top + (len(lines) - 1) * pitch + cell

    # The head of a 文件: mark, number, red line (7.2).
    def file_head(self):
        content, measures = self.content, self.measures
        size = measures.mark_size
        face = self.face("title")
        ink = max(face.box(character)[3] for character in content.mark)
        em_top = measures.mark_top - (0.88 - ink) * mm(size)
        cell = mm(size) * 1.02
        width = cell * len(content.mark)
        left = measures.left + (measures.width - width) / 2
        self.plain(content.mark, "title", top=em_top, size=size, cell=cell, left=left, colour=RED)
        self.record.append(content.mark)
        number_top = em_top + mm(size) + 2 * measures.pitch
        inset = (measures.cells - full_width(content.number)) / 2
        if content.number:
            self.plain(content.number, "fang", inset, top=number_top)
            self.record.append(content.number)
        # 4 mm from the foot of the number to the rule's upper edge; the rule is given by its middle.
        rule = number_top + mm(measures.body) + measures.number_to_rule + 0.25
        middle = measures.left + measures.width / 2
        half = measures.rule_width / 2
        self.pdf.rule(self.side, middle - half, middle + half, rule, 0.6, RED)
        return rule

    # The head of a letter (10.1).
    def letter_head(self):
        content, measures = self.content, self.measures
        size = 42
        face = self.face("title")
        ink = max(face.box(character)[3] for character in content.mark)
        bottom = min(face.box(character)[1] for character in content.mark)
        em_top = 30 - (0.88 - ink) * mm(size)
        cell = mm(size)
        left = (210 - cell * len(content.mark)) / 2
        self.plain(content.mark, "title", top=em_top, size=size, cell=cell, left=left, colour=RED)
        self.record.append(content.mark)
        upper = em_top + (0.88 - bottom) * mm(size) + 4
        self.pdf.rule(self.side, 20, 190, upper, 0.53, RED)
        self.pdf.rule(self.side, 20, 190, upper + 1, 0.26, RED)
        self.pdf.rule(self.side, 20, 190, 276, 0.26, RED)
        self.pdf.rule(self.side, 20, 190, 277, 0.53, RED)
        number_top = upper + 1 + 4.84
        inset = measures.cells - full_width(content.number)
        self.plain(content.number, "fang", inset, top=number_top)
        self.record.append(content.number)
        return number_top + mm(measures.body)

    def head(self):
        measures = self.measures
        end = self.letter_head() if self.content.form == "letter" else self.file_head()
        title_top = end + 2 * measures.pitch
        bottom = self.centred(self.content.title, title_top, 22, measures.title_pitch, "title")
        # One blank line, then the first row of the grid that leaves it.
        row = 0
        while self.top_of(row) < bottom + measures.pitch:
            row += 1
        self.row = row
        self.record.append(self.content.addressee)
        addressee = self.content.addressee
        for _, _, spots in fill(addressee, measures.cells):
            self.line(addressee, ["fang"] * len(addressee), spots)
            self.row += 1
        if measures.body_on_next_side:
            self.new_side()

    # 附件说明 (7.3.4).
    def list(self):
        listed = self.content.listed
        if not listed:
            return
        self.row += 1
        if len(listed) == 1:
            lines = ["附件：" + listed[0]]
            places = [(0, 2)]
        else:
            lines = [("附件：" if index == 0 else "") + f"{index + 1}." + name for index, name in enumerate(listed)]
            places = [(0, 2)] + [(0, 5)] * (len(lines) - 1)
        for text, (_, inset) in zip(lines, places):
            self.make_room()
            self.plain(text, "fang", inset)
            self.record.append(text)
            self.row += 1

    # 署名 and 成文日期 (7.3.5).
    def signature(self):
        content, measures = self.content, self.measures
        blank = measures.blank_above_signature
        if blank < 0:
            blank = 2 if content.sealed else 1
        self.row += blank
        if self.row + 2 > measures.rows:
            self.new_side()
        name, date = full_width(content.signature), full_width(content.date)
        # Sealed: the name centred over the date. Unsealed: the date 2 cells to the right of the name.
        if content.sealed:
            date_left = 28 - 4 - date
            name_left = date_left + date / 2 - name / 2
        else:
            name_left = 28 - 2 - max(name, date + 2 if date > name else 0)
            date_left = name_left + 2
        cell = 156 / 28
        name_at = measures.left + measures.signature_shift
        self.plain(content.signature, "fang", name_left, cell=cell, left=name_at)
        self.row += 1
        self.record.append(content.signature)
        if content.date:
            date_at = measures.left + measures.date_shift
            self.plain(content.date, "fang", date_left, cell=cell, left=date_at)
            self.record.append(content.date)
        self.row += 1
        if content.note:
            self.plain(content.note, "fang", 2)
            self.record.append(content.note)
            self.row += 1

    def annex(self, annex):
        self.new_side()
        self.plain(annex.mark, "hei")
        self.record.append(annex.mark)
        self.centred(annex.title, self.top_of(2), 22, self.measures.title_pitch, "title")
        self.row = 4
        for paragraph in annex.body:
            self.paragraph(paragraph)

    # 版记 (7.4), bottom-aligned.
    def imprint(self):
        imprint, measures = self.content.imprint, self.measures
        rows = [row for row in (imprint.copy_to, imprint.disclosure) if row] + [imprint.unit]
        letter = self.content.form == "letter"
        if letter:
            rows = [imprint.copy_to]
        height = mm(14) + 2.42
        outer, inner = measures.weights
        cell = mm(14)
        bottom = measures.last_rule
        right = measures.left + 156
        if not letter:
            self.pdf.rule(self.side, measures.left, right, bottom, outer)
        for index, text in enumerate(reversed(rows)):
            top = bottom - (index + 1) * height + 1.21
            inset = measures.left + 156 / 28
            self.plain(text, "fang", top=top, size=14, cell=cell, left=inset)
            if not letter and index == 0:
                left = right - 156 / 28 - full_width(imprint.printed) * cell
                self.plain(imprint.printed, "fang", top=top, size=14, cell=cell, left=left)
            if not letter:
                first = index == len(rows) - 1
                self.pdf.rule(self.side, measures.left, right, bottom - (index + 1) * height, outer if first else inner)
        self.record += rows if letter else rows[:-1] + [imprint.unit + imprint.printed]

    def place_imprint(self):
        if not self.content.imprint or self.measures.imprint_before_annexes:
            return ()
        rows = 2 if self.content.form == "letter" else 4
        sides = len(self.pdf.sides)
        free = self.measures.rows - self.row
        blank = ()
        if not self.measures.imprint_on_even:
            self.new_side()
        elif sides % 2 == 1:
            self.new_side()
        elif free < rows:
            self.new_side()
            self.new_side()
            blank = (sides + 1, sides + 2)
        self.imprint()
        return blank

    def page_numbers(self, blank):
        measures = self.measures
        face = self.face(measures.number_face)
        size = measures.number_size
        em = mm(size)
        for index, side in enumerate(self.pdf.sides, 1):
            if index in measures.number_skip or (self.content.form == "letter" and index == 1):
                continue
            if index in (blank or ()) and not measures.number_blank:
                continue
            self.side = side
            digits = str(index)
            dash = measures.number_dash
            # The dash is one em wide whatever the face's own is: it is stretched.
            scale = 100000 / face.advance(dash) if dash == "—" else 100
            dash_width = em if dash == "—" else mm(face.advance(dash) * size / 1000)
            gap = em / 4 if dash == "—" else 0
            digit_width = sum(mm(face.advance(digit) * size / 1000) for digit in digits)
            width = 2 * dash_width + 2 * gap + digit_width
            if measures.number_centred:
                left = measures.left + (measures.width - width) / 2
            elif index % 2 or not measures.number_mirrored:
                left = 184 - 156 / 28 - width
            else:
                left = 28 + 156 / 28
            # The middle of the dash lies 7 mm under the type area.
            box = face.box(dash)
            middle = (box[1] + box[3]) / 2
            top = 262 + measures.number_drop - (0.88 - middle) * em
            self.pdf.text(side, face, size, [(dash, left)], top, scale=scale)
            at = left + dash_width + gap
            spots = []
            for digit in digits:
                spots.append((digit, at))
                at += mm(face.advance(digit) * size / 1000)
            self.pdf.text(side, face, size, spots, top)
            self.pdf.text(side, face, size, [(dash, at + gap)], top, scale=scale)


def set_document(content, measures=Measures(), title="通知"):
    """The file's bytes, and its text as a record of what was meant."""
    setter = Setter(content, measures, title)
    setter.new_side()
    setter.head()
    for paragraph in content.body:
        setter.paragraph(paragraph)
    setter.list()
    setter.signature()
    if measures.imprint_before_annexes:
        setter.imprint()
    for annex in content.annexes:
        setter.annex(annex)
    blank = setter.place_imprint()
    setter.page_numbers(blank)
    return setter.pdf.bytes(), setter.record

