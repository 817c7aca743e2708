"""DOCX and ODT say what the HTML page says, as documents that a reader can walk, hear and edit."""

import io
import json
import re
import subprocess
import zipfile
from xml.etree import ElementTree

import pytest
import tinyhtml5
import yaml
from hostile import Plain
from program import ON, ROOT, Export

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
HREF = "{http://www.w3.org/1999/xlink}href"
DC = "{http://purl.org/dc/elements/1.1/}"


@pytest.fixture(scope="module")
def exports(deliveries, extracts, hostile_exports):
    return [*deliveries.values(), *extracts.values(), *hostile_exports]


def squeezed(texts):
    return re.sub(r"\s", "", "".join(texts))


class Page:
    """The HTML page, which the others are compared with."""

    def __init__(self, export):
        root = tinyhtml5.parse(export["html"], namespace_html_elements=False)
        self.language = root.get("lang")
        self.title = root.find("head/title").text
        body = list(root.find("body").iter())
        heads = [element for element in body if re.fullmatch("h[1-4]", element.tag)]
        self.headings = [(int(head.tag[1]), squeezed(head.itertext())) for head in heads]
        text = squeezed(root.find("body").itertext())
        self.text = text[text.index(self.headings[1][1]) :]
        self.tables = sum(element.tag == "table" for element in body)
        self.links = [element.get("href")[1:] for element in body if element.tag == "a"]
        lying = [element for element in body if "lying" in (element.get("class") or "").split()]
        self.lying = [squeezed(element.find("h2").itertext()) for element in lying]


class Docx:
    def __init__(self, file):
        self.zip = zipfile.ZipFile(io.BytesIO(file))
        self.parts = {name: ElementTree.fromstring(self.zip.read(name)) for name in self.zip.namelist()}
        self.body = self.parts["word/document.xml"][0]
        self.styles = self.parts["word/styles.xml"]
        paragraphs = [(self.level(p), squeezed(self.texts(p))) for p in self.body.iter(f"{W}p")]
        self.headings = [(level, text) for level, text in paragraphs if level]
        text = squeezed(self.texts(self.body))
        self.text = text[text.index(self.headings[1][1]) :]
        self.tables = list(self.body.iter(f"{W}tbl"))
        self.heads = [table.find(f"{W}tr/{W}trPr/{W}tblHeader") for table in self.tables]
        self.links = [link.get(f"{W}anchor") for link in self.body.iter(f"{W}hyperlink")]
        marks = list(self.body.iter(f"{W}bookmarkStart"))
        numbers = [mark.get(f"{W}id") for mark in marks]
        assert len(set(numbers)) == len(numbers)
        self.marks = [mark.get(f"{W}name") for mark in marks]
        core = self.parts["docProps/core.xml"]
        self.title, self.language = core.find(f"{DC}title").text, core.find(f"{DC}language").text
        self.written = {lang.get(f"{W}val") for lang in self.styles.iter(f"{W}lang")}

    @staticmethod
    def texts(element):
        return [text.text or "" for text in element.iter(f"{W}t")]

    def level(self, paragraph):
        """Of a heading, from its style or the one that is based on."""
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        name = style.get(f"{W}val") if style is not None else ""
        found = {style.get(f"{W}styleId"): style for style in self.styles.iter(f"{W}style")}
        assert not name or name in found, name
        while name:
            level = found[name].find(f"{W}pPr/{W}outlineLvl")
            if level is not None:
                return int(level.get(f"{W}val")) + 1
            base = found[name].find(f"{W}basedOn")
            name = base.get(f"{W}val") if base is not None else ""

    @property
    def lying(self):
        """Headings of the second level on pages that lie."""
        found, here = [], []
        for element in self.body:
            if element.tag == f"{W}p" and self.level(element) == 2:
                here.append(squeezed(self.texts(element)))
            for section in element.iter(f"{W}sectPr"):
                if section.find(f"{W}pgSz").get(f"{W}orient") == "landscape":
                    found += here
                here = []
        return found


class Odt:
    def __init__(self, file):
        # Whoever looks at its first bytes sees what it is (OpenDocument 1.3, part 2, 3.3).
        assert file[26:77] == b"\x08\0\0\0mimetypeapplication/vnd.oasis.opendocument.text"
        self.zip = zipfile.ZipFile(io.BytesIO(file))
        names = self.zip.namelist()[1:]
        self.parts = {name: ElementTree.fromstring(self.zip.read(name)) for name in names}
        content, styles, meta = (self.parts[f"{name}.xml"] for name in ("content", "styles", "meta"))
        heads = list(content.iter(f"{TEXT}h"))
        self.headings = [(int(h.get(f"{TEXT}outline-level")), squeezed(h.itertext())) for h in heads]
        text = squeezed(content.itertext())
        self.text = text[text.index(self.headings[1][1]) :]
        self.tables = list(content.iter(f"{TABLE}table"))
        self.heads = [table.find(f"{TABLE}table-header-rows") for table in self.tables]
        self.links = [link.get(HREF)[1:] for link in content.iter(f"{TEXT}a")]
        self.marks = [mark.get(f"{TEXT}name") for mark in content.iter(f"{TEXT}bookmark")]
        self.title, self.language = next(meta.iter(f"{DC}title")).text, next(meta.iter(f"{DC}language")).text
        languages = [one for one in styles.iter() if one.get(f"{FO}language")]
        self.written = {f"{one.get(f'{FO}language')}-{one.get(f'{FO}country')}" for one in languages}
        self.lying = [
            squeezed(h.itertext()) for h in heads if h.get(f"{TEXT}style-name") == "Turn"
        ]
        named = {one.get(f"{STYLE}name") for part in (content, styles) for one in part.iter()}
        used = {one.get(f"{kind}style-name") for one in content.iter() for kind in (TEXT, TABLE)}
        assert used <= named


KINDS = pytest.mark.parametrize("kind", [Docx, Odt])


def office(export, kind):
    return kind(export[kind.__name__.lower()])


@KINDS
def test_it_says_what_the_page_says_in_its_order(exports, kind):
    for export in exports:
        document, page = office(export, kind), Page(export)
        assert document.headings == page.headings, export.name
        assert document.text == page.text, export.name


@KINDS
def test_every_table_repeats_its_head(exports, kind):
    for export in exports:
        document = office(export, kind)
        assert len(document.tables) == Page(export).tables
        assert None not in document.heads, export.name


@KINDS
def test_every_link_leads_to_its_place(exports, kind):
    for export in exports:
        document = office(export, kind)
        assert document.links == Page(export).links
        assert set(document.links) <= set(document.marks), export.name
        assert len(set(document.marks)) == len(document.marks)


@KINDS
def test_wide_parts_lie_down_and_no_others(exports, kind):
    assert any(Page(export).lying for export in exports)
    for export in exports:
        assert office(export, kind).lying == Page(export).lying, export.name


@KINDS
def test_it_says_its_title_and_language(exports, kind):
    for export in exports:
        document, page = office(export, kind), Page(export)
        language = {"sv": "sv-SE", "en": "en-GB"}[page.language]
        assert document.language == language and document.written == {language}
        assert document.title.split() == page.title.split()


@KINDS
def test_nothing_runs_and_nothing_is_fetched(exports, kind):
    for export in exports:
        document = office(export, kind)
        for name, root in document.parts.items():
            for element in root.iter():
                tag = element.tag.rpartition("}")[2]
                assert not re.search("script|object|frame|image|macro|altChunk|event|DDE", tag), (name, tag)
                assert element.get("TargetMode") is None
                assert element.get(HREF, "#").startswith("#")


@KINDS
def test_the_same_delivery_is_the_same_bytes(art30, deliveries, kind, tmp_path):
    tmp_path.chmod(0o755)
    for name in ("example-30-1", "pexcon-30-1"):
        export = deliveries[name, "sv"]
        art30("export", "again", export.path.stem, "--output", tmp_path)
        again = Export(tmp_path / export.path.name)
        ending = kind.__name__.lower()
        assert again[ending] == export[ending]
        assert {entry.date_time[:3] for entry in office(again, kind).zip.infolist()} == {(1980, 1, 1)}


@KINDS
def test_a_very_long_text_is_whole(art30, kind):
    register = yaml.load((ROOT / "seeds/example.yaml").read_text(), Plain)
    # As long as a text may be, in letters of four bytes.
    long = "😀<&\n" * 5_000
    register["activity"]["customer-orders"]["purpose"]["fulfil-orders"]["name"] = long
    file = art30.folder / "long.json"
    file.write_text(json.dumps(register | {"register": "long"}))
    art30("apply", file)
    ending = kind.__name__.lower()
    art30(
        *("export", "authority", "--register", "long", "--book", "controller", "--on", ON, "--draft"),
        *("--force", "--format", ending, "--output", art30.folder),
    )
    document = kind((art30.folder / f"long-30-1-draft.{ending}").read_bytes())
    assert squeezed(long) in document.text
