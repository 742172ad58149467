"""Fills blank forms with the rows of a sample's workbooks, column by column under the same heading.

usage: fill-forms.py <sample folder> <folder of forms> <target folder> <json: [[path, heads of the sample by sheet]]>

A form's guide sheet stays as it is. Columns of the sample the form has no heading for are added on the right
when they are judges' (the form says so), and left out otherwise; their headings are printed.
"""
import json
import os
import re
import sys

import openpyxl

sample, forms, target, paths = sys.argv[1], sys.argv[2], sys.argv[3], json.loads(sys.argv[4])


def fold(value):
    return re.sub(r"\s|\*", "", str(value or "")).replace("(", "（").replace(")", "）")


def head_of(sheet):
    for row in range(1, 21):
        texts = [cell.value for cell in sheet[row]]
        if sum(1 for text in texts if text not in (None, "")) >= 3:
            return row, {fold(text): index + 1 for index, text in enumerate(texts) if text not in (None, "")}
    raise SystemExit(f"no head in {sheet.title}")


def merged_value(sheet, row, column):
    for area in sheet.merged_cells.ranges:
        if area.min_row <= row <= area.max_row and area.min_col <= column <= area.max_col:
            return sheet.cell(area.min_row, area.min_col).value
    return sheet.cell(row, column).value


left = set()
for path in paths:
    source = openpyxl.load_workbook(os.path.join(sample, path))
    form = openpyxl.load_workbook(os.path.join(forms, path))
    given = source.worksheets
    for at, sheet in enumerate(given):
        blank = form.worksheets[at]
        head, heads = head_of(blank)
        their_head, theirs = head_of(sheet)
        width = max(heads.values())
        for heading in list(theirs):
            if heading in heads:
                continue
            if re.fullmatch(r"评委\d+", heading):
                width += 1
                blank.cell(head, width).value = heading
                heads[heading] = width
            elif heading.startswith("创新性单项得分"):
                # The form's column, named by the committee with its maximum.
                blank.cell(head, heads["单项得分"]).value = heading
                heads[heading] = heads["单项得分"]
            else:
                left.add(heading)
        row = head
        for number in range(their_head + 1, sheet.max_row + 1):
            values = {h: merged_value(sheet, number, c) for h, c in theirs.items() if h in heads}
            if sum(1 for value in values.values() if value not in (None, "")) < 2:
                continue
            row += 1
            for heading, value in values.items():
                blank.cell(row, heads[heading]).value = value
        # What people write into the lines above the head.
        for line in range(1, head):
            text = str(blank.cell(line, 1).value or "")
            for their_line in range(1, their_head):
                for name, value in re.findall(r"(\S+?)：([^\u3000]+)", str(sheet.cell(their_line, 1).value or "")):
                    text = text.replace(f"{name}：", f"{name}：{value}", 1) if f"{name}：{value}" not in text else text
            blank.cell(line, 1).value = text
    os.makedirs(os.path.dirname(os.path.join(target, path)) or ".", exist_ok=True)
    form.save(os.path.join(target, path))
print(json.dumps(sorted(left), ensure_ascii=False))
