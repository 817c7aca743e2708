"""Chromium as a person meets it: a width, a theme, a keyboard; and axe-core's judgement."""

import base64
import contextlib
import importlib.util
import os
import pathlib
import re
import time

from desk import PASSWORD
from program import ROOT
from selenium import webdriver
from selenium.common.exceptions import TimeoutException, WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

SCREENS = ROOT / ".build/screens"
WIDTHS = (360, 768, 1280)
THEMES = ("light", "dark")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# Found without importing the package around it, which wants another driver of browsers.
_package = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
AXE = (pathlib.Path(_package) / "axe.min.js").read_text()

# What a page shows in place of a text that nobody wrote.
TEXT_KEY = re.compile(r"\b(?:page|field|value|table|problem|constraint)\.[a-z_-]+(?:\.[a-z_-]+)+")


class Browser:
    """A window. Pages are named by their paths."""

    def __init__(self, place):
        self.place = place
        options = webdriver.ChromeOptions()
        options.binary_location = os.environ.get("ART30_CHROMIUM", "/usr/bin/chromium")
        for argument in ("headless=new", "disable-dev-shm-usage", "hide-scrollbars"):
            options.add_argument(f"--{argument}")
        options.add_experimental_option("prefs", {"intl.accept_languages": "sv,en"})
        if os.geteuid() == 0:
            options.add_argument("--no-sandbox")  # which refuses to run as root
        service = webdriver.ChromeService(os.environ.get("ART30_CHROMEDRIVER", "/usr/bin/chromedriver"))
        self.driver = webdriver.Chrome(options=options, service=service)
        self.width(1280)

    def end(self):
        self.driver.quit()

    # Where it is and how it looks

    def open(self, path):
        self.driver.get(self.place + path)
        return self

    @property
    def path(self):
        """Without what only makes the page say that something was saved."""
        path = self.driver.current_url.removeprefix(self.place)
        return re.sub(r"[?&]saved=yes", "", path)

    def width(self, width, height=900):
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
        )

    def theme(self, theme):
        self.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia",
            {"features": [{"name": "prefers-color-scheme", "value": theme}]},
        )

    def save(self, name):
        """The whole page as PNG under .build/screens."""
        SCREENS.mkdir(parents=True, exist_ok=True)
        shot = self.driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True})
        path = SCREENS / f"{name}.png"
        path.write_bytes(base64.b64decode(shot["data"]))
        return path

    # What is on the page

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector):
        found = self.all(selector)
        assert len(found) == 1, f"{self.path}: {len(found)} of {selector}"
        return found[0]

    @property
    def heading(self):
        return self.one("h1").text

    @property
    def text(self):
        return self.one("main").text

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def is_too_wide(self):
        """Whether the page itself, not a region of it, must be scrolled sideways."""
        return self.run("return document.documentElement.scrollWidth > innerWidth")

    def violations(self):
        """What axe-core objects to, a line each: the rule, the element, why."""
        if not self.run("return 'axe' in window"):
            self.run(AXE)
        found = self.driver.execute_async_script(
            "const done = arguments[1];"
            "axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']})"
            ".then(found => done(found.violations), error => done([{id: String(error), nodes: []}]))",
            RULES,
        )
        return [
            f"{rule['id']}: {node['target']} {node.get('failureSummary', '')}"
            for rule in found
            for node in rule["nodes"] or [{"target": ""}]
        ]

    def judge(self):
        """Fails unless the page is fit for everyone in either theme, and every text is there."""
        for theme in THEMES:
            self.theme(theme)
            assert not self.violations(), f"{self.path} ({theme}): {self.violations()}"
        self.theme("light")
        assert not TEXT_KEY.findall(self.text), self.path
        return self

    def sees(self, *words):
        """Fails unless the page says all of this."""
        for one in words:
            assert one in self.text, f"{self.path} does not say {one}:\n{self.text}"
        return self

    def misses(self, *words):
        """Fails if the page says any of this."""
        for one in words:
            assert one not in self.text, f"{self.path} says {one}:\n{self.text}"
        return self

    # What a person does

    def fill(self, label, value, within=""):
        """Types into the field of that label, or chooses in it."""
        field = self.field(label, within)
        if field.get_attribute("type") in ("date", "datetime-local"):
            # How a day is typed depends on the machine's language.
            self.run("arguments[0].value = arguments[1]", field, value)
        elif field.tag_name == "select":
            # One question to the browser where Select asks six.
            chosen = self.run(
                "const [field, words] = arguments;"
                "const one = [...field.options].find(one => one.text.trim() == words);"
                "if (one) one.selected = true; return Boolean(one)",
                field,
                value,
            )
            assert chosen, f"{self.path}: {value} is not to be chosen in {label}"
        else:
            field.clear()
            field.send_keys(value)
        return self

    def field(self, label, within=""):
        """The field of that label, where several share it in the group of that legend."""
        found = self.run(
            "const said = one => [...one.childNodes].filter(part => part.className != 'needed')"
            ".map(part => part.textContent).join('').trim();"
            "return [...document.querySelectorAll('main label')]"
            ".find(one => said(one) == arguments[0] && (!arguments[1]"
            " || one.closest('fieldset').querySelector('legend').textContent == arguments[1]))"
            "?.control ?? null",
            label,
            within,
        )
        assert found, f"{self.path}: no field {label}"
        return found

    def press(self, words):
        """Follows the link or presses the button of those words, and waits for the page it brings."""
        one = self.pressable(words)
        assert one, f"{self.path}: nothing to press says {words}"
        with self.leaving():
            one.click()
        return self

    def add_to(self, label):
        """Presses the button beside a field to add what it should choose and does not have."""
        beside = self.run("return arguments[0].closest('.field').querySelector('button[name=park]')", self.field(label))
        assert beside, f"{self.path}: nothing can be added to {label}"
        with self.leaving():
            beside.click()
        return self

    def pressable(self, words):
        """The link or button of those words, which may be hidden from the eye; None without one."""
        return self.run(
            "return [...document.querySelectorAll('a, button')].find(one => one.checkVisibility()"
            " && one.textContent.replace(/\\s+/g, ' ').trim() == arguments[0]) ?? null",
            words,
        )

    def download(self, words, folder):
        """Presses what brings a file, and waits until all of it lies in the folder."""
        self.driver.execute_cdp_cmd(
            "Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(folder)}
        )
        self.pressable(words).click()
        ends = time.monotonic() + 30
        while time.monotonic() < ends:
            files = [one for one in folder.iterdir() if not one.name.endswith((".crdownload", ".tmp"))]
            if files and not any(one.name.startswith(".") for one in files):
                return files[0]
            time.sleep(0.05)
        raise AssertionError(f"{self.path}: no file came; {self.text}")

    @contextlib.contextmanager
    def leaving(self):
        """Waits for another page to take the place of this one."""
        self.run("window.isLeft = false")
        yield
        there = "return !('isLeft' in window) && document.readyState == 'complete'"
        # Between two pages Chromium has none to ask.
        wait = WebDriverWait(self.driver, 30, 0.05, [WebDriverException])
        try:
            wait.until(lambda _: self.run(there))
        except TimeoutException:
            missing = [one.get_attribute("id") for one in self.all("main :invalid:not(form, fieldset)")]
            raise AssertionError(f"{self.path} does not go away; to be filled in: {missing}") from None

    @property
    def focused(self):
        return self.driver.switch_to.active_element

    def key(self, *keys):
        self.focused.send_keys(*keys)
        return self

    def enter(self, words):
        """Tabs to a link or a button and presses it, and waits for the page it brings."""
        one = self.tab_to(words)
        with self.leaving():
            one.send_keys(Keys.ENTER)
        return self

    def tab_to(self, words, most=200):
        """Presses Tab until what has focus says the words, or is the field of that label."""
        for _ in range(most):
            self.key(Keys.TAB)
            name = self.focused.accessible_name.strip()
            if name == words:
                assert self.shows_focus(), f"{self.path}: focus on {words} is not to be seen"
                return self.focused
        raise AssertionError(f"{self.path}: Tab does not come to {words}")

    def shows_focus(self):
        return self.run(
            "const one = document.activeElement, style = getComputedStyle(one);"
            "const box = one.getBoundingClientRect();"
            "return style.outlineStyle != 'none' && parseFloat(style.outlineWidth) >= 2"
            " && box.bottom > 0 && box.top < innerHeight"
        )

    def sign_in(self, link):
        """Chooses a password by a one-time link."""
        self.open(link)
        for field in self.all("input[type=password]"):
            field.send_keys(PASSWORD)
        with self.leaving():
            self.one("main button").click()
        assert self.path == "/" or self.path.startswith("/registers"), self.text
        return self

    @property
    def cookie(self):
        return self.driver.get_cookie("__Host-art30-session")
