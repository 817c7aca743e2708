"""What was handed over can be checked without us, and made again however much has changed since."""

import csv
import io
import json
import os
import subprocess
import zipfile

import pytest
from program import ON, ROOT

SEED = (ROOT / "seeds/example.yaml").read_text()


@pytest.fixture(scope="module")
def delivery(art30):
    """A delivery of every format, of a register of its own."""
    folder = art30.folder / "proof"
    folder.mkdir()
    file = folder / "proved.yaml"
    file.write_text(SEED.replace("register: example\n", "register: proved\n", 1))
    art30("apply", file)
    art30(
        *("export", "authority", "--register", "proved", "--book", "controller", "--on", ON),
        *("--language", "en", "--case-number", "DI-2026-1", "--output", folder),
    )
    return folder / "proved-30-1-v1.zip"


def alone(art30, *arguments, status):
    """Runs where there is neither a database nor a key."""
    nowhere = str(art30.folder / "nowhere")
    environment = {"ART30_HOME": nowhere, "ART30_SIGNING_KEY": nowhere, "HOME": nowhere}
    output = art30(*arguments, status=status, environment=environment)
    assert not os.path.exists(nowhere)
    return output


def rewritten(source, target, change):
    """The same ZIP with its files changed by a function of name and content; None leaves one out."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = change(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
    return target


def test_it_verifies_without_a_database(art30, delivery):
    alone(art30, "verify", delivery, status=0)
    key = delivery.with_name("key.pem")
    with zipfile.ZipFile(delivery) as archive:
        key.write_bytes(archive.read("key.pem"))
    alone(art30, "verify", delivery, "--key", key, status=0)
    again = rewritten(delivery, delivery.with_name("repacked.zip"), lambda name, content: content)
    alone(art30, "verify", again, status=0)


def test_whoever_unpacks_it_can_check_it(art30, delivery, tmp_path):
    folder = tmp_path / "unpacked"
    with zipfile.ZipFile(delivery) as archive:
        archive.extractall(folder)
    alone(art30, "verify", folder, status=0)
    (folder / ".DS_Store").write_text("what a system leaves")
    alone(art30, "verify", folder, status=0)
    # As the enclosed text says it to whoever has no art30.
    readme = (folder / "README.txt").read_text()
    assert all(path.name in readme for path in folder.rglob("*.csv"))
    command = next(line.split() for line in readme.splitlines() if line.startswith("  openssl "))
    told = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "Signature Verified Successfully"
    (folder / "manifest.json").write_bytes((folder / "manifest.json").read_bytes() + b" ")
    assert subprocess.run(command, cwd=folder, capture_output=True).returncode != 0
    alone(art30, "verify", folder, status=2)


def test_a_folder_that_was_changed_is_told(art30, delivery, tmp_path):
    for name, change in [
        ("changed", lambda folder: (folder / "LETTER.txt").write_text("Dear all,")),
        ("missing", lambda folder: (folder / "csv/measure.csv").unlink()),
        ("unlisted", lambda folder: (folder / "csv/more.csv").write_text("")),
        ("a link", lambda folder: (folder / "csv/more.csv").symlink_to("measure.csv")),
    ]:
        folder = tmp_path / name
        with zipfile.ZipFile(delivery) as archive:
            archive.extractall(folder)
        change(folder)
        alone(art30, "verify", folder, status=2)
    alone(art30, "verify", tmp_path, status=1)


@pytest.mark.parametrize(
    "change",
    [
        lambda name, content: content.replace(b"Fjord", b"Fjard") if name.endswith(".json") else content,
        lambda name, content: content + b"\r\n" if name == "csv/measure.csv" else content,
        lambda name, content: None if name == "csv/measure.csv" else content,
        lambda name, content: content[::-1] if name == "manifest.sig" else content,
        lambda name, content: content.replace(b"DI-2026-1", b"DI-2026-2") if name == "manifest.json" else content,
    ],
    ids=["data changed", "line added", "file left out", "signature changed", "manifest changed"],
)  # fmt: skip
def test_a_changed_copy_does_not(art30, delivery, change):
    changed = rewritten(delivery, delivery.with_name("changed.zip"), change)
    alone(art30, "verify", changed, status=2)


def test_openssl_agrees(delivery, tmp_path):
    with zipfile.ZipFile(delivery) as archive:
        archive.extractall(tmp_path)

    def verified():
        command = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "key.pem", "-rawin"]
        command += ["-in", "manifest.json", "-sigfile", "manifest.sig"]
        return subprocess.run(command, cwd=tmp_path, capture_output=True).returncode == 0

    assert verified()
    manifest = json.loads((tmp_path / "manifest.json").read_bytes())
    sums = "".join(f"{file['sha256']}  {file['name']}\n" for file in manifest["files"])
    subprocess.run(["sha256sum", "--check", "--strict"], cwd=tmp_path, input=sums, text=True, check=True)
    text = (tmp_path / "manifest.json").read_bytes()
    (tmp_path / "manifest.json").write_bytes(text.replace(b"DI-2026-1", b"DI-2026-2"))
    assert not verified()


def test_a_single_file_verifies_beside_its_manifest(art30, delivery):
    folder = delivery.parent / "single"
    folder.mkdir()
    art30(
        *("export", "authority", "--register", "proved", "--book", "processor", "--on", ON),
        *("--format", "json", "--output", folder),
    )
    [file] = [path for path in folder.glob("*.json") if ".manifest" not in path.name]
    alone(art30, "verify", file, status=0)
    file.write_bytes(file.read_bytes().replace(b"Fjord", b"Fjard"))
    alone(art30, "verify", file, status=2)


def made_again(art30, delivery, folder):
    folder.mkdir()
    art30("export", "again", delivery.stem, "--output", folder)
    return (folder / delivery.name).read_bytes()


def test_it_is_made_again_byte_for_byte(art30, delivery, tmp_path):
    handed_over = delivery.read_bytes()
    assert made_again(art30, delivery, tmp_path / "at once") == handed_over

    changed = delivery.with_name("changed.yaml")
    text = SEED.replace("register: example\n", "register: proved\n", 1)
    changed.write_text(text.replace("Fictional", "Renamed").replace("Customers", "Clients"))
    art30("apply", "--remove", changed)
    assert made_again(art30, delivery, tmp_path / "register changed") == handed_over

    reference = ROOT / "schema/reference/adequacy.csv"
    rows = list(csv.DictReader(io.StringIO(reference.read_text())))
    for row in rows:
        row["decision_number"] = f"changed {row['decision_number']}"
    law = tmp_path / "adequacy.csv"
    with law.open("w", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    try:
        art30("law", "apply", law)
        assert made_again(art30, delivery, tmp_path / "law changed") == handed_over
        # What is asked today is answered by the new law, or nothing has been tried.
        art30("export", "transfers", "--register", "proved", "--format", "json", "--output", tmp_path)
        [today] = tmp_path.glob("*.json")
        assert " changed " in today.read_text()
    finally:
        art30("law", "apply", reference)
    assert made_again(art30, delivery, tmp_path / "law as before") == handed_over


def test_the_next_delivery_tells_what_changed(art30, delivery):
    folder = delivery.parent / "next"
    folder.mkdir()
    art30(
        *("export", "authority", "--register", "proved", "--book", "controller", "--on", ON),
        *("--language", "en", "--format", "json", "--output", folder),
    )
    document = json.loads((folder / "proved-30-1-v2.json").read_text())
    changes = document["parts"]["change"]
    assert any("Renamed" in (row["after"] or "") for row in changes)
    assert all(row["sentence"] for row in changes)
