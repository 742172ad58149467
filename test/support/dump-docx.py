"""Prints a DOCX as python-docx sees it, as one JSON object: body text in reading order, styles, properties.

Usage: /usr/bin/python3 dump-docx.py FILE
A paragraph is [style name, text] (tabs and line breaks as such), a table a list of rows of cell texts.
"""

import json
import sys

import docx
from docx.table import Table
from docx.text.paragraph import Paragraph


def dump_block(element, document):
    if element.tag.endswith("}p"):
        paragraph = Paragraph(element, document)
        return [paragraph.style.name, paragraph.text]
    if element.tag.endswith("}tbl"):
        table = Table(element, document)
        return [[cell.text for cell in row.cells] for row in table.rows]
    return None


def dump(file):
    document = docx.Document(file)
    blocks = [dump_block(element, document) for element in document.element.body]
    properties = document.core_properties
    return {
        "blocks": [block for block in blocks if block is not None],
        "sections": [[section.page_width.twips, section.page_height.twips] for section in document.sections],
        "headers": [[p.text for p in section.header.paragraphs] for section in document.sections],
        "properties": {
            "title": properties.title,
            "author": properties.author,
            "subject": properties.subject,
            "created": properties.created.isoformat(),
            "modified": properties.modified.isoformat(),
        },
    }


json.dump(dump(sys.argv[1]), sys.stdout, ensure_ascii=False)
