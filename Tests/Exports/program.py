"""The built program, run as a user runs it: with a database, a key and a clock zone of its own."""

import io
import os
import pathlib
import shutil
import subprocess
import tempfile
import zipfile

ROOT = pathlib.Path(__file__).parents[2]
ON = "2026-11-22"


class Program:
    """art30 with a private home; nothing of the caller's own is read or written."""

    def __init__(self):
        built = os.environ.get("ART30_PROGRAM", ROOT / ".build/debug/art30")
        self.path = pathlib.Path(built).resolve()
        # Short, because a socket's path is; open, because as root the server is another user.
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="art30-", dir="/tmp"))
        self.folder.chmod(0o755)
        kept = {name: os.environ[name] for name in ("PATH", "ART30_PYTHON") if name in os.environ}
        self.environment = kept | {
            "HOME": str(self.folder),
            "LANG": "C.UTF-8",
            "TZ": "UTC",
            "ART30_HOME": str(self.folder / "home"),
            "ART30_SIGNING_KEY": str(self.folder / "signing.key"),
        }

    def start(self, *arguments, environment=None):
        """The running program, in a process group of its own."""
        return subprocess.Popen(
            [self.path, *map(str, arguments)],
            cwd=self.folder,
            env=self.environment | (environment or {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def __call__(self, *arguments, status=0, environment=None):
        """What it prints; its exit status must be the one expected."""
        process = self.start(*arguments, environment=environment)
        output, errors = process.communicate(timeout=300)
        called = " ".join(map(str, arguments))
        assert process.returncode == status, f"art30 {called}: {process.returncode}\n{errors}{output}"
        return output

    def end(self):
        self("stop")
        shutil.rmtree(self.folder)


class Export:
    """What lies in one ZIP of every format."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as archive:
            self.files = {name: archive.read(name) for name in archive.namelist()}
        self.path = path
        self.name = path.stem

    def __getitem__(self, extension):
        """The one file of that format."""
        found = [name for name in self.files if name.endswith(f".{extension}") and "/" not in name]
        found = [name for name in found if name != "manifest.json"]
        assert len(found) == 1, f"{self.name}: {extension}: {found}"
        return self.files[found[0]]

    @property
    def tables(self):
        """CSV texts by the name of their part."""
        return {
            pathlib.PurePath(name).stem: content.decode()
            for name, content in self.files.items()
            if name.startswith("csv/")
        }

    def open(self, extension):
        return io.BytesIO(self[extension])


def pdf_text(pdf, layout=True):
    """The text of a PDF as it lies on its pages, or else as it was written, cell by cell."""
    command = ["pdftotext", "-layout" if layout else "-raw", "-", "-"]
    ran = subprocess.run(command, input=pdf, capture_output=True, check=True, timeout=60)
    return ran.stdout.decode()
