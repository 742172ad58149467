"""Prints a workbook as openpyxl sees it, a line a cell: B3 number 95.5 "0.00"; before them the page set-up.

Usage: /usr/bin/python3 dump-sheets.py FILE
"""

import datetime
import sys

import openpyxl


def kind_of(value):
    if isinstance(value, (int, float)):
        return "number", repr(value)
    if isinstance(value, datetime.datetime):
        return "date", value.date().isoformat()
    return "text", value.replace("\n", "⏎")


def dump_sheet(sheet):
    print(f"sheet {sheet.title}")
    setup = sheet.page_setup
    print(f"  page paper={setup.paperSize} {setup.orientation} wide={setup.fitToWidth} high={setup.fitToHeight}")
    print(f"  titles {sheet.print_title_rows} frozen {sheet.freeze_panes} filter {sheet.auto_filter.ref}")
    print(f"  centred {sheet.print_options.horizontalCentered} merges {' '.join(map(str, sheet.merged_cells.ranges))}")
    if sheet.oddHeader.center.text:
        print(f"  header {sheet.oddHeader.center.text}")
    print(f"  footer {sheet.oddFooter.center.text}")
    print("  widths " + " ".join(f"{key}={value.width}" for key, value in sorted(sheet.column_dimensions.items())))
    for row in sheet.iter_rows():
        for cell in row:
            if cell.fill.fill_type == "solid":
                print(f"  {cell.coordinate} tint {cell.fill.fgColor.rgb}")
            if cell.value is not None:
                kind, value = kind_of(cell.value)
                font = f"{cell.font.name} {cell.font.size:g}"
                print(f'  {cell.coordinate} {kind} {value} "{cell.number_format}" {cell.alignment.horizontal} {font}')


workbook = openpyxl.load_workbook(sys.argv[1])
properties = workbook.properties
print(f"title {properties.title}")
print(f"creator {properties.creator} created {properties.created.isoformat()}")
for one in workbook.worksheets:
    dump_sheet(one)
