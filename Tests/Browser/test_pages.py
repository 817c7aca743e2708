"""Every page, in both themes and at three widths."""

from browser import THEMES, WIDTHS


def name(path):
    return path.strip("/").translate(str.maketrans("/?&=", "____"))[:120]


def look(browser, path, title, subtests):
    """Opens the page in every dress; what is wrong fails, and it is saved to be looked at."""
    for theme in THEMES:
        browser.theme(theme)
        browser.width(1280)
        browser.open(path)
        with subtests.test(path=path, theme=theme):
            assert not browser.violations()
        for width in WIDTHS if theme == "light" else WIDTHS[-1:]:
            browser.width(width)
            browser.save(f"{title}-{width}-{theme}")
    browser.theme("light")
    # 1280 px at 400 %
    browser.width(320, 256)
    with subtests.test(path=path, zoom="400 %"):
        assert not browser.is_too_wide()
        assert not browser.violations()
    browser.width(1280)


def test_pages_of_a_register(dpo, crawled, subtests):
    for path in crawled[0]:
        look(dpo, path, name(path), subtests)


def test_pages_that_keep_the_desk(administrator, kept, subtests):
    for path in kept[0]:
        look(administrator, path, name(path) or "registers", subtests)


def test_no_link_leads_nowhere(crawled, kept):
    assert not crawled[1] + kept[1]


def test_pages_before_signing_in(desk, window, subtests):
    look(window, "/sign-in", "sign-in", subtests)
    look(window, desk.add("reader", "en"), "link", subtests)
    look(window, "/link/used", "link-ended", subtests)
    look(window, "/nothing", "nothing", subtests)


def test_pages_that_refuse(dpo, subtests):
    look(dpo, "/registers/ctcs/today", "not-theirs", subtests)
    look(dpo, "/registers/example/activities?search=nothing+is+called+this", "no-match", subtests)
    look(dpo, "/registers/example/activities?on=2020-01-01", "past", subtests)


def test_nothing_runs_on_a_page(dpo, crawled):
    """Everything works without script, so none is sent."""
    for path in crawled[0][:10]:
        dpo.open(path)
        assert not dpo.all("script, [style], style, [onclick]"), path
