"""The 44 fields of six supervisory authorities' templates: each mandatory one is carried, and filled."""

import csv
import json
import pathlib

import pytest
from words import parts

FILE = pathlib.Path(__file__).with_name("regulator-fields.csv")
AUTHORITIES = {"Belgium", "Cyprus", "Denmark", "Finland", "Luxembourg", "UK"}


def fields():
    lines = (line for line in FILE.read_text().splitlines() if not line.startswith("#"))
    return list(csv.DictReader(lines))


@pytest.fixture(scope="module")
def known(art30):
    """Every part.column that the JSON Schema of the authority's file knows."""
    schema = json.loads(art30("schema", "--extract", "authority", "--book", "controller"))
    described = schema["properties"]["parts"]["properties"]
    return {f"{part}.{column}" for part, rows in described.items() for column in rows["items"]["properties"]}


def test_the_list_is_whole():
    listed = fields()
    assert len(listed) == 44
    assert len({row["field"] for row in listed}) == 44
    for row in listed:
        assert row["authorities"].split() and set(row["authorities"].split()) <= AUTHORITIES or (
            row["authorities"] == ""
        ), row["field"]
        assert bool(row["carried_by"]) != bool(row["why_not"]), row["field"]


@pytest.mark.parametrize("row", fields(), ids=lambda row: row["field"])
def test_field(row, known, deliveries):
    carriers = row["carried_by"].split()
    assert set(carriers) <= known
    if row["mandatory"] == "no":
        return
    assert carriers, "a mandatory field that nothing carries"
    # Its second book is where the example has a party outside the EEA, with a representative.
    books = [parts(deliveries[f"example-30-{book}", "en"]) for book in (1, 2)]
    for carrier in carriers:
        part, column = carrier.split(".")
        values = [line[column] for book in books for line in book.get(part, [])]
        # False is an answer; nothing and an empty list are none.
        assert any(value not in (None, "", []) for value in values), carrier
