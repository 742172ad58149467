"""Writes all files of this folder and expected.json. Run with Debian 12's python3 (python3-fonttools,
python3-lxml), LibreOffice 7.4 and the fonts of fonts/: `python3 test/inspect/files/make/make.py [word in a file name …]`.
"""

import json
import pathlib
import sys

from cases import RIGHT_CASES, WRONG_CASES
from official import set_document

FOLDER = pathlib.Path(__file__).resolve().parents[1]


def main(words):
    cases = RIGHT_CASES + WRONG_CASES
    for case in cases:
        if words and not any(word in case.file for word in words):
            continue
        print(case.file)
        data, record = set_document(case.content, case.measures, "".join(case.content.title))
        (FOLDER / case.file).write_bytes(data)
        if case.file == "right-one-side.pdf":
            (FOLDER / "right-one-side.txt").write_text("\n".join(record) + "\n", "utf-8")
    entries = [entry_of(case) for case in cases]
    text = json.dumps(entries, ensure_ascii=False, indent=2)
    (FOLDER / "expected.json").write_text(text + "\n", "utf-8")


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
