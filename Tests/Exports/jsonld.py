"""Checks that a JSON-LD export uses only terms that exist in the Data Privacy Vocabulary.

    python jsonld.py FILE [dpv-terms.csv]

Prints every IRI in a DPV namespace that the list of terms does not have, and every class used as
a predicate or property used as anything else; exit status 1 then.
"""

import csv
import pathlib
import sys

import rdflib

DPV = "https://w3id.org/dpv"


def known(path):
    """The terms of the list, each with what it is: class or property."""
    with open(path, encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        return {row["iri"]: row["type"] for row in csv.DictReader(lines)}


def wrong(graph, terms):
    """What the graph says with terms that do not exist or are of the wrong kind."""
    for triple in graph:
        for place, term in zip(("subject", "predicate", "object"), triple):
            if not isinstance(term, rdflib.URIRef):
                continue
            term = str(term)
            # A prefix that the context lacks would pass for the scheme of an IRI.
            if not term.startswith(("http://", "https://", "urn:")):
                yield f"no IRI as {place}: {term}"
            if not term.startswith(DPV):
                continue
            kind = terms.get(term)
            if kind is None:
                yield f"no such term as {place}: {term}"
            elif (kind == "property") != (place == "predicate"):
                yield f"a {kind} as {place}: {term}"


def main(arguments):
    if not 1 <= len(arguments) <= 2:
        sys.exit(__doc__)
    beside = pathlib.Path(__file__).with_name("dpv-terms.csv")
    terms = known(arguments[1] if len(arguments) > 1 else beside)
    graph = rdflib.Graph()
    graph.parse(arguments[0], format="json-ld")
    found = sorted(set(wrong(graph, terms)))
    used = {term for triple in graph for term in triple if str(term).startswith(DPV)}
    if not used:
        found.append("nothing is said in DPV terms")
    for line in found:
        print(line)
    print(f"{len(graph)} statements, {len(used)} DPV terms, {len(found)} wrong")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
