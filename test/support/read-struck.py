"""Prints the cells of a workbook as JSON by sheet, row by row: [value, struck through or not]."""
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({
    sheet.title: [
        [[None if cell.value is None else str(cell.value), bool(cell.font and cell.font.strike)] for cell in row]
        for row in sheet.iter_rows()
    ] for sheet in book.worksheets
}, ensure_ascii=False))
