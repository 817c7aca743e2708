"""What a reader sees in each format, in one shape: the cells of a part, row by row."""

import csv
import io
import json

import openpyxl
from program import ROOT


def parts(export):
    """The parts of the JSON file, in their order."""
    return json.loads(export["json"])["parts"]


def tables(export):
    """The CSV files as rows of cells, by part."""
    return {
        part: list(csv.reader(io.StringIO(text, newline=""), strict=True))
        for part, text in export.tables.items()
    }


def sheets(export):
    """The workbook's sheets, by part: they come in the order of the JSON file's parts."""
    book = openpyxl.load_workbook(export.open("xlsx"))
    names = list(parts(export))
    assert len(book.worksheets) == len(names)
    return dict(zip(names, book.worksheets))


def cells(sheet):
    """A sheet's cells; a cell without a value is an empty text, as in CSV."""
    return [
        ["" if value is None else value for value in row] for row in sheet.iter_rows(values_only=True)
    ]


def unquoted(cell):
    """A CSV cell without the apostrophes that keep spreadsheets from running parts of it."""
    text, starts, taken = "", True, False
    for place, sign in enumerate(cell):
        behind = cell[place:].lstrip("'")[:1]
        if starts and sign == "'" and not taken and behind and behind in "=+-@＝＋－＠\t\r":
            taken = True
            continue
        text, taken = text + sign, False
        starts = sign in ";\t\n\r" or starts and sign in ' "'
    return text


def header(part):
    """What the file of a part says of it."""
    text = (ROOT / "schema/parts" / f"{part}.sql").read_text()
    lines = (line[4:].split(":", 1) for line in text.splitlines() if line.startswith("--! "))
    return {name: value.strip() for name, value in lines}


def columns(part, export):
    """Names of the columns that CSV and workbook show of a part."""
    rows = parts(export)[part]
    codes = header(part).get("codes", "").split()
    return [name for name in (rows[0] if rows else ()) if name not in codes]


def activities(export):
    """Names of the activities in the order of the list."""
    return [(row["activity"], row["name"]) for row in parts(export)["activity"]]
