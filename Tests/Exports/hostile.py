"""A register whose every free text is one that breaks what does not keep text apart from code."""

import itertools
import json

import yaml

LONG = 10_000
TEXTS = [
    "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "'=1",
    "<script>alert(1)</script>", "</style></title><b onclick=x>", "&amp; &lt; &#65; &", "\"quotes\" 'and' `ticks`",
    "]]> <!-- --> <![CDATA[", "{{name}} {{{name}}} {{#x}}", "bell \x07 escape \x1b[31m delete \x7f next \x85",
    "x;\"=1+1;y", "x;=1+1\t\"@y", "x" * LONG, "å" * LONG, "😀👩‍👩‍👧‍👦🏳️‍🌈", "right \u202eto left\u202c \u200fx \u2066y\u2069", "e" + "\u0301" * 60 + " Å",
    "nothing \ufffe \uffff \ufdd0 here", "line\u2028paragraph\u2029", "one\ntwo\r\nthree\rfour", "a,b;c\td|e", "\\ \\n \\u0041 %s $1",
    "_x0041_", "https://example.com/?a=1&b=\"2\"", "mailto:a@example.com", "  blanks  around  ", "zero\ufeffwidth", "0123", "1e309", "NULL", "{a,\"b\",NULL},{c}",
    "=1+1;y", "+1", "-1", "@SUM(1)", "x;+1", "x;-1", "x;@SUM(1)", "x; =1+1", "x\t=1+1", "x\n=1+1", "\"=1+1", "x;\"\"=1+1", "x;'=1+1", "\n=1+1",
    "＝1+1", "＋1", "－1", "＠SUM(1)", "x;＝1+1", "x\n－1", "x,=1+1", "x\",=1+1", "x|=1+1",
]  # fmt: skip


class Plain(yaml.SafeLoader):
    """Dates stay as they are written."""

    yaml_implicit_resolvers = {
        first: [rule for rule in rules if rule[0] != "tag:yaml.org,2002:timestamp"]
        for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def is_free(schema):
    """Whether the schema lets a text be anything at all."""
    return schema.get("type") == "string" and not {"enum", "pattern", "format", "const"} & set(schema)


def replaced(value, schema, texts):
    """The value with the next hostile text for each free one."""
    if isinstance(value, dict):
        named = schema.get("properties", {})
        others = schema.get("additionalProperties", {})
        # A language is no free text: the database knows two.
        return {
            key: item if key == "language" else replaced(item, named.get(key, others), texts)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [replaced(item, schema.get("items", {}), texts) for item in value]
    return next(texts) if isinstance(value, str) and is_free(schema) else value


def spared(texts):
    """The texts, each long one whole only once: many of them are minutes of work to print."""
    left = {text: 1 for text in TEXTS if len(text) >= LONG}
    for text in texts:
        if text in left:
            left[text] -= 1
        yield text if left.get(text, 0) >= 0 else text[:200]


def document(register, schema, first=0):
    """A register as YAML with hostile texts for its own, starting at that place of the list."""
    texts = spared(itertools.islice(itertools.cycle(TEXTS), first, None))
    changed = replaced(yaml.load(register, Plain), schema, texts)
    return json.dumps(changed | {"register": "hostile"})
