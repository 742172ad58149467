"""Writes the rows of a JSON file as a workbook when told to; says how long that took and its peak memory."""

import datetime
import json
import resource
import sys
import time

import xlsxwriter

given, made = sys.argv[1:]
with open(given, encoding="utf-8") as file:
    content = json.load(file)
columns, rows = content["columns"], content["rows"]
dates = [index for index, column in enumerate(columns) if column["content"] == "date"]
print("ready", flush=True)
sys.stdin.readline()

started, cpu = time.perf_counter(), time.process_time()
workbook = xlsxwriter.Workbook(made)
sheet = workbook.add_worksheet("项目列表")
bold = workbook.add_format({"bold": True})
day = workbook.add_format({"num_format": "yyyy-mm-dd"})
for index, column in enumerate(columns):
    sheet.set_column(index, index, column["widthChars"] * 2)
    sheet.write_string(0, index, column["head"], bold)
sheet.freeze_panes(1, 0)
for number, row in enumerate(rows, start=1):
    for index, value in enumerate(row):
        if index in dates:
            sheet.write_datetime(number, index, datetime.datetime.fromisoformat(value), day)
        elif isinstance(value, str):
            sheet.write_string(number, index, value)
        else:
            sheet.write_number(number, index, value)
workbook.close()

peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
print(json.dumps({"seconds": seconds, "cpuSeconds": cpu, "peakMb": peak}), flush=True)
