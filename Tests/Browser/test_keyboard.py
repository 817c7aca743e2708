"""The keyboard alone does everything."""

from desk import PASSWORD
from selenium.webdriver.common.keys import Keys


def test_sign_in_and_read_with_the_keyboard(desk, window):
    window.open(desk.add("editor", registers=["example"]))
    window.tab_to("Hoppa till innehållet")
    window.tab_to("Nytt lösenord").send_keys(PASSWORD)
    again = window.tab_to("Samma lösenord igen")
    with window.leaving():
        again.send_keys(PASSWORD, Keys.ENTER)
    assert window.path == "/registers/example/today"

    window.tab_to("Hoppa till innehållet").send_keys(Keys.ENTER)
    assert window.focused.get_attribute("id") == "main"

    window.open("/registers/example/today")
    window.enter("Organisationer")
    assert window.heading == "Organisationer"
    search = window.tab_to("Sök")
    with window.leaving():
        search.send_keys("aurora", Keys.ENTER)
    assert len(window.all("tbody tr")) == 1

    window.enter("Logga ut")
    assert window.path == "/sign-in"


def test_the_menu_opens_without_script(dpo):
    dpo.width(360)
    dpo.open("/registers/example/today")
    assert not dpo.one("nav.pages").is_displayed()
    dpo.tab_to("Meny").send_keys(Keys.ENTER)
    assert dpo.one("nav.pages").is_displayed()
    dpo.enter("Behandlingar")
    assert dpo.heading == "Behandlingar"
    dpo.width(1280)
    assert dpo.one("nav.pages").is_displayed()
    assert not dpo.one(".menu summary").is_displayed()


def test_every_target_is_large_enough(dpo, crawled):
    """24 px, or a word in a sentence (WCAG 2.5.8); axe-core knows spacing, this knows buttons."""
    for path in crawled[0]:
        dpo.open(path)
        small = dpo.run(
            "return [...document.querySelectorAll('button, select, input:not([type=hidden]), summary,"
            " nav a, th a')].filter(one => one.checkVisibility()).filter(one => {"
            "const box = one.getBoundingClientRect(); return box.height < 24 || box.width < 24 })"
            ".map(one => one.outerHTML.slice(0, 120))"
        )
        assert not small, path
