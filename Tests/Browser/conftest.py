"""One desk for all the tests, and a window for each person."""

import pathlib
import sys

import pytest

# The program is run as the tests of exports run it.
sys.path.append(str(pathlib.Path(__file__).parents[1] / "Exports"))

import crawl  # noqa: E402
from browser import Browser  # noqa: E402
from desk import REGISTERS, Desk, Reader  # noqa: E402
from program import ROOT  # noqa: E402


@pytest.fixture(scope="session")
def desk():
    desk = Desk()
    try:
        desk("apply", *sorted((ROOT / "seeds").glob("*.yaml")))
        yield desk.serve()
    finally:
        desk.end()


@pytest.fixture
def window(desk):
    """A browser that nobody signed in."""
    browser = Browser(desk.place)
    yield browser
    browser.end()


@pytest.fixture(scope="session")
def dpo(desk):
    """A browser in which the data protection officer sits."""
    browser = Browser(desk.place)
    yield browser.sign_in(desk.add("dpo"))
    browser.end()


@pytest.fixture(scope="session")
def reader(desk):
    browser = Browser(desk.place)
    yield browser.sign_in(desk.add("reader"))
    browser.end()


@pytest.fixture(scope="session")
def administrator(desk):
    browser = Browser(desk.place)
    yield browser.sign_in(desk.first_link)
    browser.end()


@pytest.fixture(scope="session")
def crawled(desk, dpo):
    """The pages of registers that links lead to, and the links that lead nowhere."""
    starts = [f"/registers/{register}/today" for register in REGISTERS]
    return crawl.pages(Reader(desk, dpo.cookie), starts, lambda path: True)


@pytest.fixture(scope="session")
def kept(desk, administrator):
    """The same for the pages that keep the desk itself."""
    reader = Reader(desk, administrator.cookie)
    return crawl.pages(reader, ["/"], lambda path: not path.startswith("/registers/"))
