"""What a reader sees in each format, in one shape: the cells of a part, row by row."""

import csv
import datetime
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
    """A sheet's cells as CSV writes them: nothing as an empty text, a day as ISO 8601."""
    return [[in_words(value) for value in row] for row in sheet.iter_rows(values_only=True)]


def in_words(value):
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    return "" if value is None else str(value)


def is_cover(part):
    """Whether a part is a workbook's first sheet, laid out for people."""
    return part in ("cover", "about")


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
    """Names of the columns that CSV and workbook show of a part, by the words over them."""
    rows = parts(export)[part]
    if not rows or is_cover(part):
        return []
    codes = header(part).get("codes", "").split()
    texts = ROOT / "Sources/Store/Texts" / json.loads(export["json"])["language"]
    fields = json.loads((texts / "fields.json").read_text())
    names = {}
    for name in [name for name in rows[0] if name not in codes]:
        label = fields.get(f"field.{part}.{name}") or fields.get(f"field.{name}", name)
        names.setdefault(capital(label), []).append(name)
    over = tables(export)[part][0]
    key = capital(json.loads((texts / "extracts.json").read_text())["extract.activity-key"])
    if key in over and key not in names:
        # What stands on the sheet of an activity begins with its name; its key has another label.
        names |= {over[0]: ["activity_name"], key: ["activity"]}
    return [names[label].pop(0) for label in over]


def capital(label):
    return label[:1].upper() + label[1:]


def activities(export):
    """Names of the activities in the order of the list."""
    return [(row["activity"], row["name"]) for row in parts(export)["activity"]]
