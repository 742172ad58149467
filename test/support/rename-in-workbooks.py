"""Writes another text in the place of one, wherever it stands in a cell of some workbooks, and tells where.

usage: rename-in-workbooks.py <text> <other text> <workbook> …
Output: JSON, [[workbook, sheet, cell], …].
"""

import json
import sys

import openpyxl

old, new, files = sys.argv[1], sys.argv[2], sys.argv[3:]
places = []
for file in files:
    book = openpyxl.load_workbook(file)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and old in cell.value:
                    cell.value = cell.value.replace(old, new)
                    places.append([file, sheet.title, cell.coordinate])
    book.save(file)
json.dump(places, sys.stdout, ensure_ascii=False)
