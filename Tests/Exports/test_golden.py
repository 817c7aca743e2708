"""The pages as text, word by word. ART30_RECORD=1 writes them down anew."""

import datetime
import os
import pathlib
import re

import pytest
from program import ON, pdf_text

GOLDEN = pathlib.Path(__file__).with_name("golden")

# What differs from run to run, in words of the same width where the layout depends on it.
VARYING = [
    (r"\d{4}-\d\d-\d\d \d\d:\d\d \((GMT|UTC|CES?T)\)", "DDDD-DD-DD TT:TT (CET)"),
    (r"\b[0-9a-f]{64}\b", "<sha256>"),
    (r"\b[0-9a-f]{16}…", "<sha256>…"),
]


def normal(text):
    """The text of the pages without what depends on when the program ran."""
    # The tests may run past midnight, here or in Stockholm, and on the very day that the record is of.
    now = datetime.datetime.now(datetime.timezone.utc)
    days = {ON, *((now - datetime.timedelta(days=back)).date().isoformat() for back in (-1, 0, 1))}
    for pattern, word in VARYING:
        text = re.sub(pattern, word, text)
    for day in days:
        text = text.replace(day, "DDDD-DD-DD")
    # How wide a gap is follows from the fonts' last hundredths of a point.
    lines = [re.sub(r"(?<=\S) {2,}", "  ", line.strip()) for line in text.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).replace("\f", "\n=====\n").strip() + "\n"


def test_pages(deliveries):
    wrong = []
    for (name, language), export in deliveries.items():
        golden = GOLDEN / f"{name}.{language}.txt"
        text = normal(pdf_text(export["pdf"]))
        if os.environ.get("ART30_RECORD"):
            golden.write_text(text)
        elif not golden.exists() or normal(golden.read_text()) != text:
            golden.with_suffix(".new").write_text(text)
            wrong.append(f"diff {golden} {golden.with_suffix('.new')}")
    if wrong:
        pytest.fail("\n".join(["Pages differ from those recorded:", *wrong]), pytrace=False)


def test_each_recorded_page_is_still_made(deliveries):
    made = {f"{name}.{language}" for name, language in deliveries}
    assert {path.stem for path in GOLDEN.glob("*.txt")} == made
