"""Every PDF can be walked, read aloud and kept: links, bookmarks, tags, fonts, languages."""

import io
import json

import pytest
from program import pdf_text
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
            # A letter's heading begins with a sign that is not seen.
            start = "".join(mark.title.replace("\u2060", "").split())[:24]
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


def nodes(node, above=()):
    """Every element of the tree that is read aloud, with those it stands in."""
    node = node.get_object()
    if isinstance(node, list):
        for one in node:
            yield from nodes(one, above)
    elif isinstance(node, dict):
        if "/S" in node:
            yield node, above
            above = (*above, node["/S"])
        if "/K" in node:
            yield from nodes(node["/K"], above)


# What may stand where, as far as tables and lists go (ISO 32000-1, 14.8.4.3).
HOMES = {
    "/TR": {"/Table", "/THead", "/TBody", "/TFoot"}, "/TH": {"/TR"}, "/TD": {"/TR"},
    "/THead": {"/Table"}, "/TBody": {"/Table"}, "/TFoot": {"/Table"},
    "/LI": {"/L"}, "/Lbl": {"/LI"}, "/LBody": {"/LI"},
}  # fmt: skip


def test_the_tree_read_aloud_is_whole(documents):
    for export in documents:
        pdf = reader(export)
        level = 0
        for node, above in nodes(pdf.trailer["/Root"]["/StructTreeRoot"]):
            kind = node["/S"]
            where = f"{export.name}: {kind} in {above}"
            assert kind not in HOMES or above[-1] in HOMES[kind], where
            if kind == "/TH":
                assert "/Scope" in str(node["/A"]), f"{where}: of what is it the heading?"
            if kind == "/Figure":
                assert node.get("/Alt") or node.get("/ActualText"), where
            if kind == "/Link":
                kids = node["/K"] if isinstance(node["/K"], list) else [node["/K"]]
                objects = [kid.get_object() for kid in kids]
                assert any(isinstance(kid, dict) and kid.get("/Type") == "/OBJR" for kid in objects), where
            if kind[:2] == "/H" and kind[2:].isdigit():
                assert int(kind[2:]) <= level + 1, f"{where}: after a heading of level {level}"
                level = int(kind[2:])
        for note in annotations(pdf):
            assert note["/Subtype"] != "/Link" or note.get("/Contents"), export.name
            assert "/StructParent" in note, export.name
        assert all(page.get("/Tabs") == "/S" for page in pdf.pages if "/Annots" in page), export.name


SCRIPTS = {
    "arabic": "مرحبا", "armenian": "Բարև", "arrows": "→⇒↔⟶", "bengali": "নমস্কার", "boxes": "│─┼◆▲●□", "chinese": "你好世界",
    "devanagari": "नमस्ते", "emoji": "😀🎉🫠❤️", "enclosed": "①Ⓐ㊗", "ethiopic": "ሰላም", "family": "👩‍👩‍👧‍👦", "flag": "🇸🇪",
    "georgian": "გამარჯობა", "greek": "Καλημέρα", "gurmukhi": "ਸਤ", "hebrew": "שלום", "japanese": "こんにちは", "khmer": "សួស្តី",
    "korean": "안녕하세요", "math": "∑∀∈⊂√∞≠𝔸⨁", "russian": "Привет", "sinhala": "ආයුබෝවන්", "skin": "👍🏽", "symbols": "☀♠✓★☎⚠⌘♪",
    "tamil": "வணக்கம்", "thai": "สวัสดี", "tibetan": "བོད",
}  # fmt: skip


def test_every_script_is_printed(art30):
    folder = art30.folder / "scripts"
    folder.mkdir()
    (folder / "scripts.json").write_text(
        json.dumps(
            {
                "register": "scripts",
                "keeper": "keeper",
                "organisation": {"keeper": {"name": "Keeper", "kind": "company", "seat": "SE"}},
                "activity": {
                    key: {"name": f"Name {text}", "role": "controller"} for key, text in SCRIPTS.items()
                },
            }
        )
    )
    art30("apply", folder / "scripts.json")
    art30(
        *("export", "authority", "--register", "scripts", "--book", "controller", "--draft"),
        *("--format", "pdf", "--output", folder),
    )
    pdf = next(folder.glob("*.pdf")).read_bytes()
    # pypdf does not read what stands for the signs of a font; poppler does.
    text = "".join(pdf_text(pdf, layout=False).split())
    assert "\ufffd" not in text
    # What is written leftwards stands the other way round in a text of lines.
    lost = [key for key, said in SCRIPTS.items() if said not in text and said[::-1] not in text]
    assert lost == []
