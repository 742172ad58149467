"""Reads DOCX and XLSX files with python-docx and openpyxl and prints their contents as JSON by path."""
import json
import sys

import docx
import openpyxl

W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'


def docx_text(path):
    """Text of the body in document order; a paragraph ends with a line feed."""
    body = docx.Document(path).element.body
    parts = []
    for node in body.iter():
        if node.tag == W + 't':
            parts.append(node.text or '')
        elif node.tag == W + 'br':
            parts.append(' ')
        elif node.tag == W + 'p':
            parts.append('\n')
    return ''.join(parts)


def xlsx_sheets(path):
    book = openpyxl.load_workbook(path)
    return {
        sheet.title: {
            'state': sheet.sheet_state,
            'frozen': sheet.freeze_panes,
            'titles': sheet.print_title_rows,
            'paper': sheet.page_setup.paperSize,
            'fit': sheet.page_setup.fitToWidth,
            'hidden': sorted(key for key, column in sheet.column_dimensions.items() if column.hidden),
            'cells': [
                [cell.coordinate, cell.data_type, str(cell.value), cell.number_format]
                for row in sheet.iter_rows() for cell in row if cell.value is not None
            ],
        }
        for sheet in book.worksheets
    }


print(json.dumps({
    path: docx_text(path) if path.endswith('.docx') else xlsx_sheets(path) for path in sys.argv[1:]
}, ensure_ascii=False))
