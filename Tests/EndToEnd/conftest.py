"""What the end-to-end tests share: the program as it was built, the sample site, a server, a browser."""

import os
import re
import shutil
import signal
import subprocess
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
GUIDEPOST = Path(os.environ.get("GUIDEPOST_BINARY", ROOT / ".build/debug/guidepost"))


def run_guidepost(*arguments, folder, **environment):
    """Runs the program in a folder; no test depends on the machine's day or colors."""
    return subprocess.run(
        [str(GUIDEPOST), *arguments],
        cwd=folder,
        env={**os.environ, "NO_COLOR": "1", **environment},
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.fixture
def site(tmp_path):
    """An empty folder that a test writes a small site into: `site({"content/index.md": "# Hello"})`."""

    def write(files, settings="title: Small\nas_of: 2026-01-15\n"):
        for path, text in {"guidepost.yml": settings, **files}.items():
            target = tmp_path / path
            target.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(text, bytes):
                target.write_bytes(text)
            else:
                target.write_text(text, encoding="utf-8")
        return tmp_path

    return write


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    """The sample site, built: the folder of its everyone edition."""
    output = tmp_path_factory.mktemp("sample")
    built = run_guidepost("build", "-o", str(output), folder=ROOT)
    assert built.returncode == 0, built.stderr
    return output / "everyone"


@pytest.fixture(scope="session")
def server():
    """The sample site, served: its address."""
    process = subprocess.Popen(
        [str(GUIDEPOST), "serve", "-p", "0"], cwd=ROOT, stderr=subprocess.PIPE, text=True
    )
    address = None
    for line in process.stderr:
        found = re.search(r"http://127\.0\.0\.1:\d+", line)
        if found:
            address = found.group(0)
            break
    assert address, "serve did not say where it listens"
    yield address
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=5) == 130


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium, without a window."""
    chromium = shutil.which("chromium")
    assert chromium, "chromium is not installed; Scripts/install-needs test installs it"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


def open_watched(browser, origin, path, scheme="light", width=1280, **options):
    """Opens a page and watches it: `page.problems` collects console errors and requests to other places."""
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900}, **options)
    page = context.new_page()
    page.problems = []
    page.on("console", lambda message: message.type == "error" and page.problems.append(message.text))
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    page.on(
        "request",
        lambda request: request.url.startswith(origin) or page.problems.append(f"request to {request.url}"),
    )
    page.goto(f"{origin}/{path}")
    return page


def assert_quiet_and_accessible(page):
    """Nothing that axe objects to, no refused style or script, no foreign request, no sideways scrolling."""
    # Without preload: axe would fetch style sheets itself, which the pages' own policy forbids.
    violations = Axe().run(page, options={"preload": False}).response["violations"]
    assert [(rule["id"], [node["html"] for node in rule["nodes"]][:3]) for rule in violations] == []
    assert page.problems == []
    wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wider <= 0, "the page scrolls sideways"
