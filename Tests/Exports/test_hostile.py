"""Hostile text in every free field comes out as text, in every format."""

import csv
import io
import json
import re

import hostile
import pytest
import rdflib
import tinyhtml5
from program import pdf_text
from words import cells, header, is_cover, parts, sheets, tables, unquoted

FORMULA = tuple("=+-@\t\r")
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


@pytest.fixture
def exports(hostile_exports):
    return hostile_exports


def texts(value):
    """Every text in a JSON document."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return {text for item in value for text in texts(item)}
    return {value} if isinstance(value, str) else set()


def read_by_people(export):
    """The rows without what is for programs alone."""
    return [
        {name: value for name, value in row.items() if name not in header(part).get("codes", "").split()}
        for part, rows in parts(export).items()
        for row in rows
    ]


def test_every_text_is_in_the_json_as_it_was_written(exports):
    said = set().union(*(texts(json.loads(export["json"])) for export in exports))
    assert [text for text in hostile.TEXTS if text not in said] == []


def test_csv_and_workbook_hold_the_same_text_and_no_formula(exports):
    for export in exports:
        rows, sheeted = tables(export), sheets(export)
        for part, sheet in sheeted.items():
            assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "d"}
            links = [cell.hyperlink for row in sheet.iter_rows() for cell in row if cell.hyperlink]
            assert not [link for link in links if link.target]
            assert not [cell for row in rows[part] for cell in row if cell.startswith(FORMULA)]
            # A workbook has no word for some characters, and reads every line's end as one.
            written = [[in_workbook(unquoted(cell)) for cell in row] for row in rows[part]]
            # openpyxl leaves alone what Excel reads as an underscore.
            read = [[cell.replace("_x005F_", "_") for cell in row] for row in cells(sheet)]
            if is_cover(part):
                told = [row[:2] for row in read]
                assert [row for row in written[1:] if row not in told] == [], export.name
                continue
            assert [len(row) for row in read] == [len(row) for row in written], f"{export.name} {part}"
            for one, other in zip(sum(written, []), sum(read, [])):
                assert one == other, f"{export.name} {part}"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_no_reader_of_csv_sees_a_formula(exports, separator):
    """However a spreadsheet parts the cells, and whether or not it takes quotes for such."""
    for export in exports:
        for part, text in export.tables.items():
            for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
                file = io.StringIO(text, newline="")
                for row in csv.reader(file, delimiter=separator, quoting=quoting):
                    if separator == "," and quoting == csv.QUOTE_NONE:
                        continue
                    for cell in row:
                        assert not cell.lstrip(' "').startswith(FORMULA), f"{export.name} {part}: {cell[:40]}"


def in_workbook(text):
    text = re.sub("\r\n?", "\n", text)
    return re.sub("[\ufffe\uffff]", "\ufffd", CONTROLS.sub("\ufffd", text))


def test_each_csv_file_is_read_back_as_it_is_written(exports):
    for export in exports:
        for part, text in export.tables.items():
            rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
            assert len({len(row) for row in rows[:1] + rows[1:-1]}) == 1, f"{export.name} {part}"
            file = io.StringIO(newline="")
            csv.writer(file, lineterminator="\r\n").writerows(rows)
            assert list(csv.reader(io.StringIO(file.getvalue(), newline=""))) == rows


def on_page(text):
    """As a page shows it: blanks do not count there, and some characters may not be there."""
    text = re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0\ufffe\uffff]", "\ufffd", text)
    return re.sub(r"\s", "", text)


def test_html_shows_markup_as_text(exports):
    for export in exports:
        root = tinyhtml5.parse(export["html"], namespace_html_elements=False)
        elements = list(root.iter())
        assert not [element for element in elements if element.tag in ("script", "b", "iframe")]
        assert not [name for element in elements for name in element.attrib if name.startswith("on")]
        shown = re.sub(r"\s", "", " ".join(root.find("body").itertext()))
        document = parts(export)
        named = "activity" if "activity" in document else next(iter(set(document) - {"about"}))
        for row in document[named]:
            assert on_page(row.get("name") or "") in shown, export.name


def test_html_shows_every_text(exports):
    shown = "".join(
        re.sub(r"\s", "", " ".join(tinyhtml5.parse(export["html"]).itertext())) for export in exports
    )
    said = set().union(*(texts(json.loads(export["json"])) for export in exports))
    assert [text for text in hostile.TEXTS if text in said and on_page(text) not in shown] == []


def test_html_is_valid_all_the_same(exports, validate_html):
    validate_html(exports)


def test_json_ld_is_one_graph(exports):
    for export in exports:
        graph = rdflib.Graph().parse(data=export["jsonld"], format="json-ld")
        assert len(graph) > 0
        for node in graph.all_nodes():
            if isinstance(node, rdflib.URIRef):
                assert re.fullmatch(r"(https?|urn):[!-~]+", node), node


def test_pdf_is_made_and_says_it(exports):
    for export in exports:
        text = re.sub(r"[\s\u2010\u00AD-]", "", pdf_text(export["pdf"], layout=False))
        said = on_page(" ".join(texts(read_by_people(export))))
        for words in ("=1+1", "<script>alert(1)</script>", "&amp;&lt;&#65;&", "]]><!"):
            if words in said:
                assert words.replace("-", "") in text, f"{export.name} {words}"
        # Long words fill lines, they do not run off the page.
        assert "x" * 1000 in text or "x" * 1000 not in str(texts(json.loads(export["json"])))
