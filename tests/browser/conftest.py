"""The practice ground as a process of its own, and people who look at it through a browser."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Locator, ViewportSize, expect, sync_playwright

from bot.settings import Settings

ROOT = Path(__file__).parents[2]
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE: ViewportSize = {"width": 390, "height": 844}
PATIENCE = 15_000
"""Milliseconds: the first picture waits for matplotlib, on a machine that does other things too."""


class Guest:
    """Somebody of the demo company with a telephone in hand."""

    def __init__(self, browser: Browser, address: str, slug: str, shots: Path) -> None:
        self.page = browser.new_page(viewport=PHONE)
        self.slug, self.shots = slug, shots
        self.failures: list[str] = []
        self.page.on("pageerror", lambda error: self.failures.append(str(error)))
        self.page.on("console", self._console)
        self.page.goto(f"{address}/#{slug}")
        expect(self.page.get_by_test_id("input")).to_be_visible(timeout=PATIENCE)

    def _console(self, line: ConsoleMessage) -> None:
        if line.type == "error":
            self.failures.append(line.text)

    @property
    def chat(self) -> Locator:
        return self.page.locator(".list:not(.away)")

    @property
    def answers(self) -> Locator:
        return self.chat.locator(".message.in")

    @property
    def newest(self) -> Locator:
        """The bot's last message with words."""
        return self.answers.filter(has=self.page.locator(".text"), has_not=self.page.get_by_test_id("photo")).last

    @property
    def pictures(self) -> Locator:
        return self.answers.get_by_test_id("photo").locator("img")

    def says(self, text: str) -> None:
        """Types, sends, and waits until the bot has said something to it."""
        before = self.answers.count()
        self.page.get_by_test_id("input").fill(text)
        self.page.get_by_test_id("send").click()
        expect(self.answers.nth(before)).to_be_visible(timeout=PATIENCE)

    def becomes(self, slug: str) -> None:
        """Takes the telephone of somebody else, by a tap on the rail; the page turns to it a moment later."""
        persona = self.page.get_by_test_id(f"persona-{slug}")
        persona.click()
        expect(persona).to_have_attribute("aria-current", "true")

    def taps(self, label: str) -> None:
        """The button of the newest keyboard that has these words."""
        keyboard = self.answers.filter(has=self.page.get_by_test_id("inline-button")).last
        keyboard.get_by_test_id("inline-button").filter(has_text=label).first.click(timeout=PATIENCE)

    def sees(self, *words: str) -> None:
        for text in words:
            # The bot puts no-break spaces into sums, which a person does not tell from others.
            expect(self.newest).to_contain_text(re.compile(re.escape(text).replace(r"\ ", r"\s")), timeout=PATIENCE)

    def sees_picture(self, number: int) -> None:
        """The chat holds this many pictures, and the last one is loaded, 1080 wide."""
        expect(self.pictures).to_have_count(number, timeout=PATIENCE)
        self.pictures.last.evaluate("image => image.decode()")
        assert self.pictures.last.evaluate("image => image.naturalWidth") == 1080

    def shows(self, name: str) -> None:
        self.page.screenshot(path=self.shots / f"{self.slug}-{name}.png")


@pytest.fixture(scope="module")
def shots(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the screenshots go: `VORONKA_SCREENSHOTS`, or among pytest's own files."""
    given = os.environ.get("VORONKA_SCREENSHOTS")
    folder = Path(given) if given else tmp_path_factory.mktemp("screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The practice ground as `make run` opens it; the cold start of Python and the demo company take some seconds."""
    known = {name.upper() for name in Settings.model_fields}
    env = {name: value for name, value in os.environ.items() if name.upper() not in known}
    env |= {"PYTHONPATH": str(ROOT), "HTTP_PORT": "0"}
    # In a folder of its own: what stands in a developer's `.env` is not for tests.
    folder = tmp_path_factory.mktemp("demo")
    command = [sys.executable, "-m", "bot", "demo"]
    process = subprocess.Popen(command, cwd=folder, env=env, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    found = re.search(r"http://\S+", process.stdout.readline())
    assert found, "the practice ground has not said where it is"
    yield found[0]
    process.send_signal(signal.SIGTERM)
    assert process.wait(5) == 0
    process.stdout.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield launched
        launched.close()


@pytest.fixture
def enters(browser: Browser, address: str, shots: Path) -> Iterator[Callable[[str], Guest]]:
    """Opens the page as one of the cast, on a telephone; whatever broke on the page fails the test."""
    guests: list[Guest] = []

    def enter(slug: str) -> Guest:
        guests.append(Guest(browser, address, slug, shots))
        return guests[-1]

    yield enter
    for guest in guests:
        guest.page.close()
    assert [failure for guest in guests for failure in guest.failures] == []


@pytest.fixture
def anya(enters: Callable[[str], Guest]) -> Guest:
    return enters("anya")


@pytest.fixture
def boris(enters: Callable[[str], Guest]) -> Guest:
    return enters("boris")


@pytest.fixture
def vera(enters: Callable[[str], Guest]) -> Guest:
    return enters("vera")
