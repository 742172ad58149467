"""Breaks a paragraph into lines of whole cells (GB/T 9704 5.2.3, GB/T 15834 5.1).

A full-width character takes one cell, a half-width one half a cell. Greedy: as much as goes on a line; what is
left over is shared out between the characters. The texts of content.py are written so that little is.
"""

import re

NEVER_FIRST = set("。，、；：？！）】〕］｝》〉”’』」～—…·/")
NEVER_LAST = set("（【〔［｛《〈“‘『「/")
MARKS = set("。，、；：？！）】〕》”（【〔《“")
GROUPS = re.compile(
    r"\d{4}年\d{1,2}月\d{1,2}日|〔\d{4}〕\d+号|“创客中国”|第十一届|\d{4}-\d+|"
    r"[0-9.]+(?:～[0-9.]+)?(?:万元|个工作日|个|家|名|项|年|月|日|分|强|号|%)?|——|……"
)


def width_of(character):
    return 0.5 if ord(character) < 0x80 else 1.0


def full_width(text):
    return sum(width_of(character) for character in text)


def clusters_of(text):
    """Start and end of everything that stays together."""
    spans = []
    at = 0
    for match in GROUPS.finditer(text):
        spans += [(index, index + 1) for index in range(at, match.start())]
        spans.append(match.span())
        at = match.end()
    spans += [(index, index + 1) for index in range(at, len(text))]
    return spans


def fill(text, measure, first_indent=0.0, rest_indent=0.0, forced=None):
    """Lines as (start, end, spots); a spot is (index into text, left edge in cells).

    forced: ends of lines given by hand, for documents whose fault is a line end.
    """
    forced = forced or []
    spans = clusters_of(text)
    lines = []
    begin = 0
    while begin < len(text):
        indent = rest_indent if lines else first_indent
        room = measure - indent
        chosen = next((end for end in forced if end > begin and full_width(text[begin:end]) <= room + 1), None)
        if chosen is None:
            chosen = best_end(text, spans, begin, room)
        lines.append(place(text, begin, chosen, indent, room, chosen == len(text)))
        begin = chosen
    return lines


def best_end(text, spans, begin, room):
    if set_width(text, begin, len(text)) <= room:
        return len(text)
    chosen = None
    for start, end in spans:
        if end <= begin or start < begin:
            continue
        if set_width(text, begin, end) > room:
            break
        follows = text[end : end + 1]
        if follows in NEVER_FIRST or text[end - 1] in NEVER_LAST:
            continue
        chosen = end
    if chosen is None:
        raise ValueError(f"no line end in {text[begin:begin + 30]}")
    return chosen


def set_width(text, begin, end):
    """Width with a mark at the end compressed to half a cell."""
    width = full_width(text[begin:end])
    return width - 0.5 if text[end - 1] in MARKS else width


def place(text, begin, end, indent, room, last):
    width = full_width(text[begin:end])
    squeezed = width > room
    if squeezed:
        width = set_width(text, begin, end)
    gaps = [
        index
        for index in range(begin + 1, end)
        if not (ord(text[index]) < 0x80 and ord(text[index - 1]) < 0x80)
    ]
    spare = 0 if last else room - width
    share = spare / len(gaps) if gaps else 0
    if spare > 1.01:
        print(f"  {spare:.1f} cells to spare: {text[begin:end]}")
    spots = []
    at = indent
    for index in range(begin, end):
        if index in gaps:
            at += share
        spots.append((index, at))
        at += width_of(text[index])
    return begin, end, spots
