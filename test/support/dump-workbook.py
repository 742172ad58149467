"""Prints the cells of workbooks as openpyxl sees them: one JSON object, file name -> sheets.

Usage: /usr/bin/python3 dump-workbook.py FILE...
A cell is [row, column, type, value]; formulas come with their saved result.
"""

import datetime
import json
import sys

import openpyxl


def dump_cell(cell):
    value = cell.value
    if isinstance(value, bool):
        kind = "boolean"
    elif isinstance(value, (int, float)):
        kind = "number"
    elif isinstance(value, datetime.datetime):
        kind, value = "date", value.isoformat()
    else:
        kind = "error" if cell.data_type == "e" else "text"
        value = str(value)
    return [cell.row, cell.column, kind, value]


def dump_sheet(sheet):
    rows = sheet.iter_rows()
    return {
        "name": sheet.title,
        "hidden": sheet.sheet_state != "visible",
        "merges": sorted(str(merge) for merge in sheet.merged_cells.ranges),
        "hiddenRows": sorted(row for row, what in sheet.row_dimensions.items() if what.hidden),
        "cells": [dump_cell(cell) for row in rows for cell in row if cell.value is not None],
        "comments": [
            [cell.coordinate, cell.comment.text] for row in sheet.iter_rows() for cell in row if cell.comment
        ],
        "struckRows": sorted(
            {
                cell.row
                for row in sheet.iter_rows()
                for cell in row
                if cell.value is not None and cell.font.strike
            }
        ),
    }


def dump(file):
    workbook = openpyxl.load_workbook(file, data_only=True)
    return [dump_sheet(sheet) for sheet in workbook.worksheets]


json.dump({file: dump(file) for file in sys.argv[1:]}, sys.stdout, ensure_ascii=False)
