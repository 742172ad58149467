"""PDF by programs that others wrote: LibreOffice from DOCX, cairo (through poppler) and Ghostscript from PDF."""

import functools
import io
import os
import pathlib
import re
import subprocess
import tempfile
import zipfile

from fontTools.ttLib import TTFont

FONTS = pathlib.Path(__file__).resolve().parents[4] / "fonts"

# Official face: file and family that stand in for it.
STANDS_FOR = {
    "仿宋_GB2312": ("FandolFang-Regular.otf", "FandolFang R", "regular"),
    "楷体_GB2312": ("FandolKai-Regular.otf", "FandolKai", "regular"),
    "黑体": ("NotoSansSC-Regular.ttf", "Noto Sans SC", "regular"),
    "宋体": ("NotoSerifSC-Regular.ttf", "Noto Serif SC", "regular"),
    "方正小标宋简体": ("NotoSerifSC-Bold.core.ttf", "Noto Serif SC", "bold"),
}


@functools.cache
def stand_ins():
    """Folder of the faces on one em box (880/−120), as the official faces share theirs: a 黑体 line keeps the pitch."""
    folder = tempfile.TemporaryDirectory()
    for file, _, _ in STANDS_FOR.values():
        font = TTFont(FONTS / file, recalcTimestamp=False, lazy=True)
        font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = 880, -120, 0
        measures = font["OS/2"]
        measures.sTypoAscender, measures.sTypoDescender, measures.sTypoLineGap = 880, -120, 0
        measures.usWinAscent, measures.usWinDescent = 880, 120
        font.save(pathlib.Path(folder.name) / file)
    return folder


def libreoffice_pdf(docx):
    """Exports a DOCX, with the faces of fonts/ in place of the official ones."""
    return without_time(converted(docx, "pdf"))


def libreoffice_docx(docx):
    """Opens a DOCX and saves it again: the parts as LibreOffice writes them."""
    return without_zip_times(converted(docx, "docx"))


def converted(docx, suffix):
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        (work / "out").mkdir()
        (work / "file.docx").write_bytes(docx)
        (work / "fonts.conf").write_text(configuration(work), "utf-8")
        command = [
            "soffice", f"-env:UserInstallation=file://{work}/office", "--headless", "--convert-to", suffix,
            "--outdir", str(work / "out"), str(work / "file.docx"),
        ]
        environment = dict(os.environ, FONTCONFIG_FILE=str(work / "fonts.conf"))
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return (work / "out" / f"file.{suffix}").read_bytes()


def cairo(data):
    return rewritten(data, lambda old, new: ["pdftocairo", "-pdf", old, new])


def ghostscript(data):
    return rewritten(data, lambda old, new: ["gs", "-q", "-sDEVICE=pdfwrite", "-o", new, old])


def rewritten(data, command):
    with tempfile.TemporaryDirectory() as folder:
        old, new = pathlib.Path(folder) / "old.pdf", pathlib.Path(folder) / "new.pdf"
        old.write_bytes(data)
        subprocess.run(command(str(old), str(new)), check=True, stdout=subprocess.DEVNULL)
        return without_time(new.read_bytes())


def configuration(work):
    aliases = ""
    for name, (_, family, weight) in STANDS_FOR.items():
        strong = f'<edit name="weight" mode="assign"><const>{weight}</const></edit>'
        aliases += (
            f'<match target="pattern"><test name="family"><string>{name}</string></test>'
            f'<edit name="family" mode="assign" binding="strong"><string>{family}</string></edit>{strong}</match>'
        )
    return (
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"<dir>{stand_ins().name}</dir><dir>/usr/share/fonts/truetype/liberation2</dir><cachedir>{work}/cache</cachedir>"
        f"{aliases}</fontconfig>"
    )


def without_time(data):
    """The same bytes every time: LibreOffice writes the hour and a random mark into the file."""
    data = re.sub(rb"Date( ?)\(D:\d{14}", rb"Date\1(D:20260403090000", data)
    data = re.sub(rb"Date>20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d", b"Date>2026-04-03T09:00:00", data)

    data = re.sub(rb"uuid:[0-9a-f-]{36}", b"uuid:00000000-0000-0000-0000-000000000000", data)

    def zeros(match):
        return re.sub(rb"[0-9A-Fa-f]{32}", b"0" * 32, match.group(0))

    data = re.sub(rb"/ID ?\[ ?<[0-9A-F]{32}>\s*<[0-9A-F]{32}> ?\]", zeros, data)
    return re.sub(rb"/DocChecksum /[0-9A-F]{32}", zeros, data)


def without_zip_times(data):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            text = re.sub(rb">20\d\d-\d\d-\d\dT[\d:.]+Z<", b">2026-04-03T09:00:00Z<", old.read(name))
            new.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)
    return out.getvalue()
