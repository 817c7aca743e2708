"""One database for all the tests: the six registers, and each book handed over in both languages.

ART30_PROGRAM names another program than the debug build.
"""

import json
import pathlib
import subprocess
import sys

import hostile
import pytest
from program import ON, ROOT, Export, Program

REGISTERS = sorted(path.stem for path in (ROOT / "seeds").glob("*.yaml"))


@pytest.fixture(scope="session")
def art30():
    program = Program()
    try:
        program("apply", *sorted((ROOT / "seeds").glob("*.yaml")))
        yield program
    finally:
        program.end()


@pytest.fixture(scope="session")
def deliveries(art30):
    """Every book of every register as it is handed over, first in Swedish and then in English."""
    found = {}
    for register in REGISTERS:
        for language in ("sv", "en"):
            folder = art30.folder / "deliveries" / language
            folder.mkdir(parents=True, exist_ok=True)
            # exopen's keeper has no country, and so no authority of its own.
            art30(
                *("export", "authority", "--register", register, "--language", language),
                *("--on", ON, "--to", "Integritetsskyddsmyndigheten", "--case-number", "DI-2026-1"),
                *("--output", folder),
            )
            for path in sorted(folder.glob(f"{register}-30-*.zip")):
                found[path.stem.rsplit("-v", 1)[0], language] = Export(path)
    return found


@pytest.fixture(scope="session")
def extracts(art30):
    """The extracts that are no record, of the register that shows every part of the model."""
    folder = art30.folder / "extracts"
    folder.mkdir()
    found = {}
    for extract in ("chain", "transfers", "vendors", "subject", "notice"):
        art30(
            *("export", extract, "--register", "example", "--on", ON, "--output", folder),
            *("--language", "en"),
        )
        found[extract] = Export(folder / f"example-{extract}-{ON}.zip")
    return found


@pytest.fixture(scope="session")
def hostile_exports(art30):
    """Both books and the other extracts of a register of hostile texts, in English."""
    folder = art30.folder / "hostile"
    folder.mkdir()
    file = folder / "hostile.json"
    schema = json.loads(art30("schema"))
    # A document is read whole or not at all.
    file.write_text(hostile.document((ROOT / "seeds/example.yaml").read_text(), schema))
    art30("apply", file)
    common = ("--register", "hostile", "--language", "en", "--on", ON, "--output", folder)
    sender = ("--to", hostile.TEXTS[0], "--case-number", hostile.TEXTS[7], "--approved-by", hostile.TEXTS[1])
    art30("export", "authority", *common, *sender, "--our-reference", hostile.TEXTS[17])
    for extract in ("chain", "transfers", "vendors", "subject", "notice"):
        art30("export", extract, *common)
    return [Export(path) for path in sorted(folder.glob("*.zip"))]


@pytest.fixture
def validate_html(tmp_path):
    """Puts the pages of exports before the validator."""

    def validate(exports):
        pages = []
        for number, export in enumerate(exports):
            pages.append(tmp_path / f"{number}-{export.name}.html")
            pages[-1].write_bytes(export["html"])
        checker = pathlib.Path(__file__).with_name("pages.py")
        ran = subprocess.run(
            [sys.executable, checker, *pages], capture_output=True, text=True, timeout=300
        )
        assert ran.returncode == 0, ran.stdout + ran.stderr

    return validate
