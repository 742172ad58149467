"""Writes all files of this folder and expected.json. Run with Debian 12's python3 (python3-fonttools,
poppler-utils, ghostscript), LibreOffice 7.4 and the fonts of fonts/: `python3 test/inspect/files/make/make.py [word in a file name …]`.
"""

import json
import pathlib
import subprocess
import sys

from cases import CASES
from office import docx
from official import set_document
from other_programs import cairo, ghostscript, libreoffice_docx, libreoffice_pdf

FOLDER = pathlib.Path(__file__).resolve().parents[1]


def main(words):
    for case in CASES:
        if words and not any(word in case.file for word in words):
            continue
        print(case.file)
        data, record = written(case)
        (FOLDER / case.file).write_bytes(data)
        if case.file == "right-one-side.pdf":
            (FOLDER / "right-one-side.txt").write_text("\n".join(record) + "\n", "utf-8")
    entries = [entry_of(case) for case in CASES]
    text = json.dumps(entries, ensure_ascii=False, indent=2)
    expected = FOLDER / "expected.json"
    expected.write_text(text + "\n", "utf-8")
    # As the repository's formatter wants it.
    subprocess.run(["npx", "prettier", "--write", str(expected)], check=True, cwd=FOLDER, stdout=subprocess.DEVNULL)


def written(case):
    """The file's bytes, and the text that was meant."""
    if case.file.endswith(".docx"):
        data = docx(case.content, case.measures)
        return (libreoffice_docx(data) if case.made_by else data), None
    if case.made_by == "libreoffice":
        return libreoffice_pdf(docx(case.content, case.measures)), None
    data, record = set_document(case.content, case.measures, "".join(case.content.title))
    if case.made_by:
        data = {"cairo": cairo, "ghostscript": ghostscript}[case.made_by](data)
    return data, record


def entry_of(case):
    entry = {
        "file": case.file,
        "format": case.file.rpartition(".")[2],
        "form": case.content.form,
        "signature": "sealed" if case.content.sealed else "unsealed",
        "fault": case.fault,
        "fails": list(case.fails),
        "mayFail": case.may,
        "measured": case.measured,
    }
    if case.base:
        entry["derivedFrom"] = case.base
    if case.record:
        entry["record"] = case.record
    return entry


if __name__ == "__main__":
    main(sys.argv[1:])
