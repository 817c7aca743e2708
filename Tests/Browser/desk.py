"""The built program serving the seeds, and the people who try it."""

import re
import socket
import subprocess
import urllib.request

from program import Program

PASSWORD = "korrekt häst batteri klammer"
# One shows every part of the model, one has gaps.
REGISTERS = ("example", "pexcon")
# Who tries the desk; each has the role of that name in these registers.
CAST = {"dpo": "Disa Dataskydd", "editor": "Rut Redaktör", "reader": "Rolf Revisor"}


class Desk(Program):
    """art30 serving the seeds, with a private home."""

    serving = None

    def serve(self, *options, port=None):
        """Serves on that port or a free one. The first administrator's link is in `first_link`."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = port or free.getsockname()[1]
        self.place = f"http://127.0.0.1:{port}"
        self.log = self.folder / "serve.log"
        with self.log.open("w") as log:
            self.serving = subprocess.Popen(
                [self.path, "serve", "--port", str(port), "--language", "sv", *options],
                cwd=self.folder,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        opened = self.serving.stdout.readline()
        assert self.place in opened, self.log.read_text()
        self.first_link = link(self.serving.stdout.readline())
        return self

    def add(self, role, language="sv", registers=REGISTERS, email=None):
        """A one-time link for somebody new in that role."""
        return link(
            self(
                *("user", "add", email or f"{role}-{language}@example.test"),
                *("--name", CAST[role]),
                *(word for register in registers for word in ("--register", register)),
                *("--role", role, "--language", language),
            )
        )

    def end(self):
        if self.serving:
            self.serving.terminate()
            self.serving.wait(30)
        super().end()


def link(line):
    return re.search(r"/link/[\w-]+", line)[0]


class Reader:
    """Reads pages without a browser, as somebody whom a browser signed in."""

    def __init__(self, desk, cookie):
        self.place, self.cookie = desk.place, cookie

    def __call__(self, path):
        """The page's text; None for what is a file or does not end well."""
        request = urllib.request.Request(
            self.place + path, headers={"Cookie": f"{self.cookie['name']}={self.cookie['value']}"}
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            is_page = answer.headers.get_content_type() == "text/html"
            return answer.read().decode() if is_page else None
