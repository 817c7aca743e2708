"""Prints the values of a page, JSON on stdin, as an accessible PDF for the archive on stdout."""

import datetime
import json
import pathlib
import re
import resource
import sys
import unicodedata

try:
    import typst
except ImportError:
    sys.exit(3)

# 1.2 GB of memory and some 1 300 pages are set for each 10 MB of values, which nobody reads as one file.
LONGEST = 20_000_000
# A record too long to be set ends this program, and not the server beside it.
resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
HERE = pathlib.Path(__file__).resolve().parent
DEBIAN = pathlib.Path("/usr/share/fonts/truetype")
# One of the two, as Debian names it: the same page has the same bytes where both are.
LIBERATION = "liberation2" if (DEBIAN / "liberation2").exists() else "liberation"
FONTS = typst.Fonts(
    include_system_fonts=False, include_embedded_fonts=False,
    font_paths=[DEBIAN / name for name in (LIBERATION, "noto", "wqy")],
)  # fmt: skip
PROBE = b'#import "text.typ": face\n#set document(title: "-")\n#show: face\n#sys.inputs.data'


def pdf(source, inputs, created=0):
    return typst.compile(
        source, root=HERE, font_paths=FONTS, sys_inputs=inputs, format="pdf",
        pdf_standards=["a-2a", "ua-1"], timestamp=created,
    )  # fmt: skip


def refused(texts, tries=400):
    """Those that no font can write, or that may not stand in an archive's file; after so many tries all
    that have not been tried."""
    left, found, open_texts = tries, [], [texts]
    while open_texts:
        some = open_texts.pop()
        left -= 1
        try:
            if left < 0:
                raise typst.TypstError
            pdf(PROBE, {"data": "\n".join(some)})
        except typst.TypstError:
            half = len(some) // 2
            if half and left >= 0:
                open_texts += [some[half:], some[:half]]
            else:
                found += some
    return found


def printable(data):
    """One sign that cannot be printed would keep the whole record from it."""
    data = data.replace("\ufeff", "\u2060")
    # Nobody's signs have no font, and are many.
    letters = {sign for sign in set(data) if unicodedata.category(sign) not in {"Cn", "Co", "Cs"}}
    gone = (set(data) - letters) | set(refused(sorted(letters)))
    data = re.sub(f"[{re.escape(''.join(sorted(gone)))}]", "\ufffd", data) if gone else data
    # An accent over what the font of accents has not would stand there alone.
    data = re.sub("(?<=[\u0590-\u1dff\u2000-\U0010ffff])(?=[\u0300-\u036f])", "\u200b", data)
    # Signs that no one font has both of, one over the other.
    words = (found[0] for found in re.finditer(r'\s?[^\s"]{1,4000}', data))
    for word in refused(sorted({word for word in words if max(word) > "\u02ff"})):
        data = data.replace(word, re.sub("[\u0300-\U0010ffff]", "\ufffd", word))
    return data


try:
    values = sys.stdin.buffer.read(LONGEST + 1)
    if len(values) > LONGEST:
        sys.exit(4)
    values = json.loads(values)
    created = datetime.datetime.fromisoformat(values["created"].replace("Z", "+00:00"))
    language, theirs = values["language"], values.get("contentLanguage")
    sheets = values.pop("sheets")
    write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    texts = [write(one) for one in (values, *sheets)]
    del values, sheets
    texts = printable("\n".join(texts)).split("\n")
    inputs = {"data": texts[0], "sheets": str(len(texts) - 1)}
    if theirs not in {None, language}:
        inputs["theirs"] = theirs
    inputs |= {f"sheet-{n}": text for n, text in enumerate(texts[1:], start=1)}
    del texts
    sys.stdout.buffer.write(pdf(HERE / "page.typ", inputs, created))
except SystemExit:
    raise
except BaseException as error:  # whose own words may quote the register
    sys.exit(f"{type(error).__name__}: nothing is printed")
