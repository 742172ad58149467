"""Splits a provincial folder's portal export and members into one folder a region, row by row.

usage: split-regions.py <provincial folder> <target folder> <json: {region: [names]}>
"""
import json
import os
import sys
from copy import copy

import openpyxl

source, target, names = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
region_of = {name: region for region, known in names.items() for name in known}


def rows_of(sheet, head):
    return [[(cell.value, copy(cell._style)) for cell in row] for row in sheet.iter_rows(min_row=head + 1)]


def split(file, head, region_of_row):
    book = openpyxl.load_workbook(os.path.join(source, file))
    sheet = book.active
    rows = rows_of(sheet, head)
    for region in names:
        sheet.delete_rows(head + 1, sheet.max_row)
        mine = [row for row in rows if region_of_row(row) == region]
        for index, row in enumerate(mine):
            for column, (value, style) in enumerate(row):
                cell = sheet.cell(head + 1 + index, column + 1)
                cell.value = value
                cell._style = style
        os.makedirs(os.path.join(target, region), exist_ok=True)
        book.save(os.path.join(target, region, file))


def text(value):
    return str(value or "").replace("\u3000", "").strip()


projects = {}


def region_of_project(row):
    region = region_of[text(row[7][0])]
    projects[text(row[0][0])] = region
    return region


split("报名项目导出.xlsx", 2, region_of_project)
split("团队成员.xlsx", 1, lambda row: projects.get(text(row[0][0])))
