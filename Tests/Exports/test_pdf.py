"""Every PDF can be walked, read aloud and kept: links, bookmarks, tags, fonts, languages."""

import io

import pytest
from pypdf import PdfReader


@pytest.fixture(scope="module")
def documents(deliveries, extracts):
    return [*deliveries.values(), *extracts.values()]


def reader(export):
    return PdfReader(io.BytesIO(export["pdf"]))


def annotations(pdf):
    for page in pdf.pages:
        yield from (note.get_object() for note in page.get("/Annots") or [])


def bookmarks(items):
    for item in items:
        if isinstance(item, list):
            yield from bookmarks(item)
        else:
            yield item


def place(pdf, link):
    """The page that a link inside the file leads to."""
    goal = link.get("/Dest") or link["/A"].get("/D")
    if isinstance(goal, str):
        goal = pdf.named_destinations[goal].dest_array
    return pdf.get_page_number(goal[0].get_object())


def test_every_link_leads_to_its_heading(documents):
    for export in documents:
        pdf = reader(export)
        links = [note for note in annotations(pdf) if note["/Subtype"] == "/Link"]
        assert links, export.name
        places = [place(pdf, link) for link in links]
        assert places == sorted(places), f"{export.name}: the contents lead forwards"
        assert all(0 < page < len(pdf.pages) for page in places)
        # A line of the contents leads to the page whose heading it repeats.
        marks = {mark.title: pdf.get_destination_page_number(mark) for mark in bookmarks(pdf.outline)}
        assert set(places) <= set(marks.values()), export.name
        for link in links:
            assert "/URI" not in (link.get("/A") or {}), "nothing leads out of the file"


def test_every_bookmark_leads_to_its_words(documents):
    for export in documents:
        pdf = reader(export)
        texts = {}
        for mark in bookmarks(pdf.outline):
            page = pdf.get_destination_page_number(mark)
            assert page is not None and page >= 0, f"{export.name}: {mark.title}"
            text = texts.setdefault(page, "".join(pdf.pages[page].extract_text().split()))
            start = "".join(mark.title.split())[:24]
            assert start in text, f"{export.name} page {page + 1}: {mark.title}"


def test_every_file_is_tagged_named_and_carries_its_fonts(documents):
    for export in documents:
        pdf = reader(export)
        root = pdf.trailer["/Root"]
        assert root["/MarkInfo"]["/Marked"] and "/StructTreeRoot" in root
        assert root["/Lang"] in {"sv", "en", "sv-SE", "en-GB"}
        assert root["/ViewerPreferences"]["/DisplayDocTitle"] and pdf.metadata.title
        about = root["/Metadata"].get_data().decode("utf-8")
        assert "<pdfaid:part>2<" in about and "<pdfaid:conformance>A<" in about
        assert "<pdfuaid:part>1<" in about
        for page in pdf.pages:
            for font in (page["/Resources"].get("/Font") or {}).values():
                font = font.get_object()
                inner = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
                kinds = {"/FontFile", "/FontFile2", "/FontFile3"}
                assert inner["/Subtype"] == "/Type3" or kinds & set(inner["/FontDescriptor"]), font
        assert "/JavaScript" not in str(root) and "/OpenAction" not in root


@pytest.mark.parametrize("kind", ["/H1", "/H2", "/Table", "/TH", "/TD", "/L"])
def test_what_is_read_aloud_is_tagged(documents, kind):
    seen = set()
    for export in documents:
        open_nodes = [reader(export).trailer["/Root"]["/StructTreeRoot"]]
        while open_nodes:
            node = open_nodes.pop().get_object()
            if isinstance(node, list):
                open_nodes += node
            elif isinstance(node, dict):
                seen.add(node.get("/S"))
                if node.get("/S") == "/TH":
                    attributes = node.get("/A")
                    assert "/Scope" in str(attributes), "a heading of a table says of what"
                open_nodes += [node["/K"]] if "/K" in node else []
    assert kind in seen
