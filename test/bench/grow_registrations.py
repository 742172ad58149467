"""The sample's registrations, again and again under new numbers, names and codes, as XLSX and CSV."""

import csv
import datetime
import sys

import openpyxl
import xlsxwriter

source, size, xlsx, text = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]
sheet = openpyxl.load_workbook(source).active
_, head, *rows = [list(row) for row in sheet.iter_rows(values_only=True)]
rows = [row for row in rows if row[0]]
at = {name: index for index, name in enumerate(head)}

SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
BRANDS = ["煦禾", "朔元", "潞川", "奕泰", "砚衡", "岫光", "翎泰", "澍原", "汾岳", "星原"]


def code(number):
    """A credit code of its own with its check digit (GB 32100-2015)."""
    body = "91140100MA" + f"{number:07d}"
    total = sum(SIGNS.index(sign) * weight for sign, weight in zip(body, WEIGHTS))
    return body + SIGNS[(31 - total % 31) % 31]


def grown(number):
    """A registration like one of the sample's, of somebody else."""
    row = list(rows[number % len(rows)])
    # Spread, so that neighbours have no names alike: those are looked for.
    words = "".join(BRANDS[int(digit)] for digit in f"{number * 7919 % 1_000_003:06d}")
    row[at["项目编号"]] = f"SX2026-{number + 1:06d}"
    row[at["项目名称"]] = words + row[at["项目名称"]].strip()[-4:]
    name = str(row[at["企业/团队名称"]]).strip()
    row[at["企业/团队名称"]] = words + name
    if str(row[at["知识产权权利人"]]).strip() == name:
        row[at["知识产权权利人"]] = words + name
    row[at["统一社会信用代码"]] = code(number) if "企业" in row[at["参赛组别"]] else None
    row[at["联系电话"]] = f"139{number + 10_000_000:08d}"
    row[at["邮箱"]] = f"p{number:06d}@example.com"
    if row[at["知识产权编号"]]:
        row[at["知识产权编号"]] = f"ZL2024{number:08d}.X"
    return row


book = xlsxwriter.Workbook(xlsx, {"constant_memory": True, "default_date_format": "yyyy-mm-dd"})
target = book.add_worksheet("项目列表")
with open(text, "w", encoding="utf-8-sig", newline="") as file:
    writer = csv.writer(file)
    for index in range(size + 1):
        row = head if index == 0 else grown(index - 1)
        target.write_row(index, 0, ["" if cell is None else cell for cell in row])
        writer.writerow([cell.date().isoformat() if isinstance(cell, datetime.datetime) else cell for cell in row])
book.close()
