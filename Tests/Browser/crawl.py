"""The pages of a register, found by following its links; nobody keeps a list of them."""

import collections
import html.parser
import urllib.parse


class Links(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag == "a" and (href := dict(attributes).get("href")):
            self.found.append(href)


def shape(path):
    """What pages of one kind have in common: the list they hang on, how deep, what is asked."""
    parts = urllib.parse.urlsplit(path)
    segments = parts.path.strip("/").split("/")
    asked = sorted(name for name, _ in urllib.parse.parse_qsl(parts.query))
    if segments[0] != "registers":
        return (segments[0], len(segments), *asked)
    for alike in ("known_at", "on", "sort"):
        if alike in asked:
            return (alike, len(segments))
    if segments[2] in ("edit", "new", "remove"):
        # One form serves every table; each table is looked at once, in its first row.
        return (segments[2], segments[3] if segments[2] == "edit" else "", "form")
    return (segments[2], len(segments), *asked)


def pages(read, starts, within, alike=2):
    """Paths of at most so many pages of each shape, in the order they are met.

    `within` says whether a path belongs to what is looked at.
    """
    queue, known, shapes = collections.deque(starts), set(starts), collections.Counter()
    found, dead = [], []
    while queue:
        path = queue.popleft()
        shapes[shape(path)] += 1
        if shapes[shape(path)] > (1 if "?" in path or "form" in shape(path) else alike):
            continue
        try:
            text = read(path)
        except OSError as error:
            dead.append(f"{path}: {error}")
            continue
        if text is None:
            continue
        found.append(path)
        for href in Links(text).found:
            target = urllib.parse.urljoin(path, href).partition("#")[0]
            if target.startswith("/") and target not in known and within(target):
                known.add(target)
                queue.append(target)
    return found, dead
