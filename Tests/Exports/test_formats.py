"""Each format is what it claims to be, and all of them say the same."""

import json
import pathlib
import re
import subprocess
import sys

import jsonschema
import openpyxl
import pytest
import rdflib
import tinyhtml5
from program import ON, pdf_text
from words import activities, cells, columns, header, is_cover, parts, sheets, tables, unquoted

HERE = pathlib.Path(__file__).parent
DPV = rdflib.Namespace("https://w3id.org/dpv#")


@pytest.fixture(scope="session")
def exports(deliveries, extracts):
    return [*deliveries.values(), *extracts.values()]


def test_every_format_is_there(deliveries):
    # Only two of the companies process for somebody else.
    assert {name for name, _ in deliveries} == {
        "ctcs-30-1", "example-30-1", "example-30-2", "excedo-30-1", "excedo-30-2", "exopen-30-1",
        "expisoft-30-1", "pexcon-30-1",
    }  # fmt: skip
    for export in deliveries.values():
        kinds = {pathlib.PurePath(name).suffix for name in export.files}
        assert kinds == {
            ".csv", ".docx", ".html", ".json", ".jsonld", ".odt", ".pdf", ".pem", ".sig", ".txt", ".xlsx",
        }  # fmt: skip


def test_json_is_as_its_schema_says(art30, deliveries, extracts):
    asked = {book: ("--extract", "authority", "--book", book) for book in ("controller", "processor")}
    asked |= {extract: ("--extract", extract) for extract in extracts}
    schemas = {name: json.loads(art30("schema", *words)) for name, words in asked.items()}
    for schema in schemas.values():
        jsonschema.Draft202012Validator.check_schema(schema)
    for export in [*deliveries.values(), *extracts.values()]:
        document = json.loads(export["json"])
        schema = schemas[document.get("book", document["extract"])]
        validator = jsonschema.Draft202012Validator(
            schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
        )
        assert [error.message for error in validator.iter_errors(document)] == [], export.name
        assert list(document["parts"]) == list(parts(export))
        assert document["on"] == ON


def test_a_schema_refuses_what_is_wrong(art30, deliveries):
    schema = json.loads(art30("schema", "--extract", "authority", "--book", "controller"))
    validator = jsonschema.Draft202012Validator(schema)
    for breakage in (
        lambda document: document["parts"]["purpose"][0].update(surprise="x"),
        lambda document: document["parts"]["purpose"][0].pop("name"),
        lambda document: document["parts"]["activity"][0].update(role="king"),
        lambda document: document["parts"].pop("measure"),
        lambda document: document.pop("on"),
    ):
        document = json.loads(deliveries["example-30-1", "en"]["json"])
        breakage(document)
        assert not validator.is_valid(document)


def test_workbook_and_csv_hold_the_same_cells(exports):
    for export in exports:
        tabled, sheeted = tables(export), sheets(export)
        assert set(tabled) == set(sheeted) == set(parts(export)), export.name
        for part, sheet in sheeted.items():
            rows = [[unquoted(cell) for cell in row] for row in tabled[part]]
            if is_cover(part):
                told = [row[:2] for row in cells(sheet)]
                assert [row for row in rows[1:] if row not in told] == [], f"{export.name} {part}"
            else:
                assert cells(sheet) == rows, f"{export.name} {part}"


def test_workbook_is_ready_to_read(exports):
    for export in exports:
        for part, sheet in sheets(export).items():
            where = f"{export.name} {part}"
            assert sheet.freeze_panes == (None if is_cover(part) else "B2"), where
            filtered = sheet.dimensions if sheet.max_row > 1 and not is_cover(part) else None
            assert sheet.auto_filter.ref == filtered, where
            assert sheet.print_title_rows == (None if is_cover(part) else "$1:$1"), where
            assert sheet.page_setup.orientation == ("portrait" if is_cover(part) else "landscape"), where
            assert sheet.page_setup.fitToHeight == 0, where
            assert sheet.sheet_state == "visible" and len(sheet.title) <= 31, where
            kinds = {cell.data_type for row in sheet.iter_rows() for cell in row}
            assert kinds <= {"s", "n", "d"}, where  # n: number or empty
            links = [cell.hyperlink for row in sheet.iter_rows() for cell in row if cell.hyperlink]
            assert not links or is_cover(part) and not [link for link in links if link.target], where
            for row in sheet.iter_rows(min_row=2):
                lines = max(str(cell.value or "").count("\n") + 1 for cell in row)
                height = sheet.row_dimensions[row[0].row].height or 15
                assert height >= min(15 * lines, 409), f"{where} {row[0].row}"


def test_workbook_says_what_it_is(deliveries):
    for (name, language), export in deliveries.items():
        book = openpyxl.load_workbook(export.open("xlsx"))
        keeper = parts(export)["cover"][0]["name"]
        assert book.properties.title.endswith(f" – {keeper}") and book.properties.creator == keeper
        assert [item.value for item in book.custom_doc_props.props] == [language]
        cover, *rest = book.worksheets
        places = [cell.hyperlink.location for row in cover.iter_rows() for cell in row if cell.hyperlink]
        assert places == ["'{}'!A1".format(sheet.title.replace("'", "''")) for sheet in rest]
        listed = [row for row in cover.iter_rows(values_only=True) if type(row[3]) is int]
        assert len(listed) == len(rest)
        for title, _, _, rows in listed:
            assert rows == book[title].max_row - 1, f"{name} {title}"


def test_days_and_numbers_are_such_in_the_workbook(deliveries):
    found = set()
    for export in deliveries.values():
        for part, sheet in sheets(export).items():
            if is_cover(part) or sheet.max_row == 1:
                continue
            for name, column in zip(columns(part, export), sheet.iter_cols(min_row=2)):
                said = [row[name] for row in parts(export)[part]] if name != "activity_name" else []
                for value, cell in zip(said, column):
                    if isinstance(value, int) and not isinstance(value, bool):
                        assert cell.value == value and cell.data_type == "n", f"{part} {name}"
                        found.add("n")
                    elif name in ("reviewed", "starts") and value:
                        assert cell.is_date and cell.value.date().isoformat() == value, f"{part} {name}"
                        found.add("d")
    assert found == {"n", "d"}


def test_what_names_a_row_comes_first(deliveries):
    for export in deliveries.values():
        names = {row["activity"]: row["name"] for row in parts(export)["activity"]}
        for part, rows in parts(export).items():
            shown = columns(part, export)
            if is_cover(part) or not rows:
                continue
            label = header(part).get("label") or header(part)["key"].split()[-1]
            if shown[0] == "activity_name":
                assert shown[1] == label and "activity" in shown[2:], part
                told = [row[0] for row in tables(export)[part][1:]]
                assert [unquoted(cell) for cell in told] == [names[row["activity"]] for row in rows], part
            else:
                assert shown[0] == label, part


def test_html_is_valid(exports, validate_html):
    validate_html(exports)


def test_html_needs_nothing_else(exports):
    for export in exports:
        root = tinyhtml5.parse(export["html"], namespace_html_elements=False)
        for element in root.iter():
            assert element.tag not in ("script", "link", "iframe", "object", "embed", "img"), export.name
            for name, value in element.attrib.items():
                assert not name.startswith("on"), export.name
                assert name not in ("src", "srcset", "data", "action"), export.name
                if name == "href":
                    assert value.startswith("#"), f"{export.name}: {value}"
        style = "".join(element.text or "" for element in root.iter("style"))
        style += "".join(element.get("style", "") for element in root.iter())
        assert not re.search(r"url\(|@import", style), export.name


def test_json_ld_says_it_in_real_terms(exports, tmp_path):
    for export in exports:
        file = tmp_path / f"{export.name}.jsonld"
        file.write_bytes(export["jsonld"])
        ran = subprocess.run(
            [sys.executable, HERE / "jsonld.py", file], capture_output=True, text=True, timeout=60
        )
        assert ran.returncode == 0, f"{export.name}\n{ran.stdout}{ran.stderr}"


def test_json_ld_has_every_activity(deliveries):
    for export in deliveries.values():
        graph = rdflib.Graph().parse(data=export["jsonld"], format="json-ld")
        found = set(graph.subjects(rdflib.RDF.type, DPV.Process))
        keys = {activity for activity, _ in activities(export)}
        assert {str(node).rsplit(":", 1)[-1] for node in found} == keys, export.name


def squeezed(text):
    """Text without what a line break adds or takes: blanks, and the hyphen of a divided word."""
    return re.sub(r"[\s\u2010\u00AD-]", "", text)


def html_text(export):
    root = tinyhtml5.parse(export["html"], namespace_html_elements=False)
    return squeezed(" ".join(root.find("body").itertext()))


def test_every_format_has_the_activities_in_the_same_order(deliveries):
    for export in deliveries.values():
        listed = activities(export)
        for rows in (tables(export)["activity"], cells(sheets(export)["activity"])):
            assert [(row[-1], row[0]) for row in rows[1:]] == listed
        for text in (html_text(export), squeezed(pdf_text(export["pdf"], layout=False))):
            # Each stands in the list of all, beside its number, and over its sheet.
            listing = [text.find(squeezed(f"{n}{name}")) for n, (_, name) in enumerate(listed, 1)]
            sheet = [text.rfind(squeezed(f"{n}. {name}")) for n, (_, name) in enumerate(listed, 1)]
            assert -1 < min(listing) and listing == sorted(listing), export.name
            assert sheet == sorted(sheet) and listing[-1] < sheet[0], export.name
            for activity, _ in listed:
                assert squeezed(activity) in text, f"{export.name} {activity}"


def shown(part, export):
    """The columns of a part's CSV file that a page shows in the same words."""
    names = columns(part, export)
    head = header(part)
    label = head.get("label") or head["key"].split()[-1]
    keys = set(head["key"].split()) - {label, "activity"} | {"activity_name"}
    return [n for n, name in enumerate(names) if name not in keys | {"documentation"}]


def test_every_cell_of_the_tables_is_on_the_pages(deliveries):
    for export in deliveries.values():
        page, print_ = html_text(export), squeezed(pdf_text(export["pdf"], layout=False))
        for part, rows in tables(export).items():
            # The cover's table stands on end; changes are told in sentences.
            seen = [1] if part == "cover" else shown(part, export) if part != "change" else []
            # What stands on the sheets is not told again in an annex, and a sheet has a number there.
            apart = ("numbered", "on_sheets")
            listed = {name for word in apart for name in header(part).get(word, "").split()}
            names = columns(part, export)
            for n, cell in {(n, unquoted(row[n])) for row in rows[1:] for n in seen}:
                path = part != "cover" and names[n] == "path"
                one = re.split("; ", cell) if path or part != "cover" and names[n] in listed else [cell]
                assert all(squeezed(text) in page for text in one), f"{export.name} html {part}: {cell}"
                # A cell may go on over the next page's head.
                missing = [word for text in one for word in text.split() if squeezed(word) not in print_]
                assert not missing, f"{export.name} pdf {part}: {missing} of {cell}"


def test_the_two_books_are_never_mixed(deliveries):
    for language in ("sv", "en"):
        one, two = (deliveries[f"example-30-{n}", language] for n in (1, 2))
        assert not set(activities(one)) & set(activities(two))
        assert {row["role"] for row in parts(one)["activity"]} <= {"controller", "joint"}
        assert {row["role"] for row in parts(two)["activity"]} == {"processor"}


def test_both_languages_say_the_same(deliveries):
    for (name, language), export in deliveries.items():
        if language == "sv":
            english = parts(deliveries[name, "en"])
            swedish = parts(export)
            assert list(swedish) == list(english), name
            for part, rows in swedish.items():
                if part != "change":
                    assert len(rows) == len(english[part]), f"{name} {part}"
