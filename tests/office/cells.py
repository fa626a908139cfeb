"""Compares the .csv files of an export with what LibreOffice read of the same export, as .fods: FOLDER NAME LANGUAGE."""

import csv
import glob
import os
import re
import sys
import xml.etree.ElementTree as tree

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\0")


def words(node):
    """What stands in a paragraph, with the spaces, tabs and line ends that are elements."""
    said = node.text or ""
    for it in node:
        if it.tag == TEXT + "s":
            said += " " * int(it.get(TEXT + "c", 1))
        elif it.tag == TEXT + "tab":
            said += "\t"
        elif it.tag == TEXT + "line-break":
            said += "\n"
        else:
            said += words(it)
        said += it.tail or ""
    return said


def sheets(path):
    """The sheets of a .fods file: by name the rows of cells, each a kind and a value."""
    found = {}
    for sheet in tree.parse(path).iter(TABLE + "table"):
        rows = []
        for row in sheet.iter(TABLE + "table-row"):
            cells = []
            for cell in row:
                if cell.tag not in (TABLE + "table-cell", TABLE + "covered-table-cell"):
                    continue
                name = sheet.get(TABLE + "name")
                assert cell.get(TABLE + "formula") is None, f"{path}, {name}: a formula {cell.get(TABLE + 'formula')}"
                kind = cell.get(OFFICE + "value-type") or "empty"
                value = cell.get(OFFICE + "value") or cell.get(OFFICE + "date-value")
                if kind == "string":
                    value = "\n".join(words(it) for it in cell.findall(TEXT + "p"))
                count = int(cell.get(TABLE + "number-columns-repeated", 1))
                cells += [(kind, value)] * min(count, 300)
            repeated = int(row.get(TABLE + "number-rows-repeated", 1))
            rows += [cells] * min(repeated, 5)
        found[sheet.get(TABLE + "name")] = rows
    return found


def unguarded(text):
    """A text without the apostrophe that keeps it from being a formula."""
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(FORMULA) else text


def number(text, mark):
    """The number that a cell of a .csv file says; none where it is words."""
    plain = text.replace(mark, ".")
    per_cent = plain.endswith("%")
    try:
        return float(plain.rstrip("%")) / (100 if per_cent else 1)
    except ValueError:
        return None


def day(text):
    """The day that a cell of a .csv file says, as 2026-03-14; none where it is words."""
    dutch = re.fullmatch(r"(\d\d)-(\d\d)-(\d{4})", text)
    if dutch:
        return "-".join(reversed(dutch.groups()))
    english = re.fullmatch(r"(\d{1,2}) (\w{3}) (\d{4})", text)
    if english and english[2] in MONTHS:
        return f"{english[3]}-{MONTHS.index(english[2]) + 1:02}-{int(english[1]):02}"
    return None


def same(text, cell, mark):
    """Whether LibreOffice has in a cell what the .csv file says."""
    kind, value = cell
    if kind in ("float", "currency", "percentage"):
        said = number(text, mark)
        return said is not None and abs(said - float(value)) <= 1e-6 * max(1.0, abs(said))
    if kind == "date":
        return day(text) == value[:10]
    # Tabs and spaces at the start of a line stand in the file; of a cell with several lines LibreOffice leaves them out.
    lines = lambda it: [line.replace("\t", "").lstrip(" ") for line in it.split("\n")] if "\n" in it else it
    return lines(value or "") == lines(text)


def main(folder, name, language):
    mark = "," if language == "nl" else "."
    # The sheets stand in the order in which the .csv files are named after them; the last says where they come from.
    book = list(sheets(os.path.join(folder, "xlsx", name + ".fods")).values())[:-1]
    files = sorted(glob.glob(os.path.join(folder, name + "-*.csv")), key=lambda it: os.stat(it).st_mtime_ns)
    assert len(book) == len(files), f"{name}: {len(book)} sheets and {len(files)} files"
    compared = 0
    for rows, path in zip(book, files):
        with open(path, encoding="utf-8-sig", newline="") as file:
            expected = list(csv.reader(file, delimiter=";" if language == "nl" else ","))
        (alone,) = sheets(os.path.join(folder, "csv", os.path.basename(path)[:-4] + ".fods")).values()
        for nth, line in enumerate(expected):
            for column, text in enumerate(line):
                at = lambda of: (of[nth] + [("empty", None)] * 300)[column] if nth < len(of) else ("empty", None)
                where = f"{os.path.basename(path)}, row {nth + 1}, column {column + 1}"
                assert same(unguarded(text), at(rows), mark), f"{where}: {text!r} is {at(rows)} in .xlsx"
                # A spreadsheet shows the apostrophe of a .csv file: it is what keeps the text a text.
                assert same(text, at(alone), mark), f"{where}: {text!r} is {at(alone)} in .csv"
                compared += 1
    print(f"{name}: {len(files)} sheets, {compared} cells")


main(*sys.argv[1:])
