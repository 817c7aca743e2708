"""LibreOffice opens the tables of a hostile register, and finds text in them and no formula."""

import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from itertools import zip_longest

import pytest
from words import cells, is_cover, sheets, tables, unquoted

pytestmark = pytest.mark.skipif(
    shutil.which("soffice") is None, reason="soffice is not installed (apt-get install libreoffice-calc)"
)

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

# Tokens of LibreOffice's CSV filter: separator and quote by their code, UTF-8, from line 1, columns as
# they come, any language, whether quoted cells are text, special numbers, three for writing, the first
# sheet, and last whether formulas are evaluated.
FILTER = "CSV:{separator},{quote},76,1,,0,{as_text},true,false,false,false,0,{evaluate}"
CANARIES = {",": 'x,=1+1\r\n"=1+1",y\r\n', ";": 'x;=1+1\r\n"=1+1";y\r\n', "\t": 'x\t=1+1\r\n"=1+1"\ty\r\n'}


@pytest.fixture(scope="module")
def convert(tmp_path_factory):
    """Files as LibreOffice sees them, each as one flat document, by their names."""
    home = tmp_path_factory.mktemp("libreoffice")

    def convert(files, *options):
        out = tmp_path_factory.mktemp("fods")
        ran = subprocess.run(
            [
                *("soffice", f"-env:UserInstallation={home.as_uri()}", "--headless", *options),
                *("--convert-to", "fods", "--outdir", out, *files),
            ],
            capture_output=True, text=True, timeout=600,
        )  # fmt: skip
        found = {path.stem: ElementTree.parse(path).getroot() for path in out.glob("*.fods")}
        assert found.keys() == {file.stem for file in files}, ran.stdout + ran.stderr
        return found

    return convert


@pytest.fixture(scope="module")
def csv_files(hostile_exports, tmp_path_factory):
    """The export and the part by the name of a file."""
    folder = tmp_path_factory.mktemp("csv")
    named = {}
    for export in hostile_exports:
        for part, text in export.tables.items():
            file = folder / f"{export.name}-{part}.csv"
            file.write_bytes(text.encode())
            named[file] = export, part
    assert len(named) > 40
    return named


def formulas(document):
    return [cell.get(f"{TABLE}formula") for cell in document.iter() if cell.get(f"{TABLE}formula")]


def written(paragraph):
    """The text of a paragraph: blanks and tabs are elements there."""
    text = paragraph.text or ""
    for element in paragraph:
        match element.tag:
            case name if name == f"{TEXT}s":
                text += " " * int(element.get(f"{TEXT}c", "1"))
            case name if name == f"{TEXT}tab":
                text += "\t"
            case name if name == f"{TEXT}line-break":
                text += "\n"
            case _:
                text += written(element)
        text += element.tail or ""
    return text


def rows(document):
    """The first sheet's rows of texts, nothing behind the last cell that says something."""
    found = []
    for row in document.iter(f"{TABLE}table-row"):
        texts = []
        for cell in row:
            text = "\n".join(written(paragraph) for paragraph in cell.findall(f"{TEXT}p"))
            texts += [text] * int(cell.get(f"{TABLE}number-columns-repeated", "1"))
        found += [trimmed(texts)] * min(int(row.get(f"{TABLE}number-rows-repeated", "1")), 2)
    while found and not found[-1]:
        found.pop()
    return found


def trimmed(row):
    return row[: max((number for number, text in enumerate(row, 1) if text), default=0)]


def comparable(text):
    """XML has no word for controls, and LibreOffice one for all ends of a line and, behind one, for
    no tab."""
    text = re.sub("\r\n?", "\n", text)
    text = text.replace("\t", "") if "\n" in text else text
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffd-\uffff]", "", text)


@pytest.mark.parametrize("quote", [34, ""], ids=["quotes", "no-quotes"])
@pytest.mark.parametrize("separator", [",", ";", "\t"], ids=["comma", "semicolon", "tab"])
def test_no_csv_file_has_a_formula(csv_files, convert, tmp_path, separator, quote):
    if separator == "," and not quote:
        pytest.skip("a reader that knows no quotes cannot read commas either")
    canary = tmp_path / "canary.csv"
    canary.write_text(CANARIES[separator], newline="")
    words = FILTER.format(separator=ord(separator), quote=quote, as_text="false", evaluate="true")
    found = convert([canary, *csv_files], f"--infilter={words}")
    assert len(formulas(found.pop("canary"))) >= 1, "with these options nothing would be a formula"
    assert {name: formulas(document) for name, document in found.items() if formulas(document)} == {}


def test_without_the_apostrophes_it_is_the_text_of_the_register(csv_files, convert):
    words = FILTER.format(separator=44, quote=34, as_text="true", evaluate="false")
    found = convert(list(csv_files), f"--infilter={words}")
    for file, (export, part) in csv_files.items():
        # That it is what the JSON file says too, test_hostile shows.
        wanted, read = tables(export)[part], rows(found[file.stem])
        assert len(read) == len(wanted), f"{export.name} {part}"
        for row, cells_read in zip(wanted, read):
            assert len(cells_read) <= len(row), f"{export.name} {part}"
            for cell, text in zip_longest(row, cells_read, fillvalue=""):
                # What LibreOffice does not give back cannot tell where an apostrophe stands.
                if "\r" not in cell.replace("\r\n", "") and not ("\n" in cell and "\t" in cell):
                    assert comparable(unquoted(text)) == comparable(unquoted(cell)), f"{export.name} {part}"


def test_no_workbook_has_a_formula_and_all_have_the_text(hostile_exports, convert, tmp_path):
    files = {}
    for export in hostile_exports:
        file = tmp_path / f"{export.name}.xlsx"
        file.write_bytes(export["xlsx"])
        files[file] = export
    found = convert(list(files))
    for file, export in files.items():
        document = found[file.stem]
        assert formulas(document) == [], export.name
        opened = list(document.iter(f"{TABLE}table"))
        for (part, sheet), table in zip(sheets(export).items(), opened, strict=True):
            assert table.get(f"{TABLE}name") == sheet.title
            # openpyxl leaves alone what all others read as an underscore.
            wanted = [
                trimmed([comparable(cell.replace("_x005F_", "_")) for cell in row]) for row in cells(sheet)
            ]
            assert is_cover(part) or [[comparable(cell) for cell in row] for row in rows(table)] == wanted, (
                f"{export.name} {part}"
            )
