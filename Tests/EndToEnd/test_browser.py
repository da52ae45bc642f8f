"""The sample site in a real browser, from disk and over HTTP, light and dark, wide and narrow."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import assert_quiet_and_accessible, open_watched

PAGES = {
    "home": "index.html",
    "section": "guides/index.html",
    "guide": "guides/trust.html",
    "programs": "programs/index.html",
    "dashboard": "programs/engineering/index.html",
    "metrics": "metrics/index.html",
    "report": "programs/engineering/reports/2026-08.html",
    "reports": "reports/index.html",
    "year": "programs/engineering/reports/year-2025.html",
}


@pytest.fixture(params=["disk", "http"])
def origin(request, sample, server):
    return sample.as_uri() if request.param == "disk" else server


@pytest.fixture
def open_page(browser, origin):
    """Opens a page and watches it: `page.problems` collects console errors and requests to other places."""
    pages = []

    def open_(path, scheme="light", width=1280, **options):
        pages.append(open_watched(browser, origin, path, scheme, width, **options))
        return pages[-1]

    yield open_
    for page in pages:
        page.context.close()


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_page_is_quiet_and_accessible(open_page, name, scheme, width):
    page = open_page(PAGES[name], scheme, width)
    assert_quiet_and_accessible(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_unknown_address_gets_the_page_with_working_links(browser, server, scheme):
    page = browser.new_page(color_scheme=scheme)
    answer = page.goto(f"{server}/guides/deep/nowhere.html")
    assert answer.status == 404
    assert Axe().run(page, options={"preload": False}).response["violations"] == []
    assert "nowhere" not in page.content()
    page.get_by_role("link", name="Go to the home page").click()
    assert page.url == f"{server}/index.html"
    page.close()


def test_the_theme_switch_is_remembered(browser, server):
    context = browser.new_context(color_scheme="light")
    page = context.new_page()
    page.goto(f"{server}/index.html")
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name="Dark colors").click()
    after = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert before != after
    page.goto(f"{server}/guides/trust.html")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == after
    page.get_by_role("button", name="Light colors").click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == before
    context.close()


def test_everything_reads_without_a_script(browser, server):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server}/programs/engineering/index.html")
    assert page.locator("figure svg").count() >= 9
    page.locator("details summary").first.click()
    assert page.locator("details table").first.is_visible()
    context.close()


def test_the_current_page_is_marked_in_the_navigation(open_page):
    page = open_page("guides/trust.html")
    current = page.locator("nav.sidebar a[aria-current=page]")
    assert current.count() == 1
    assert current.inner_text() == page.locator("h1").inner_text()


def test_the_keyboard_reaches_the_content_first(open_page):
    page = open_page("guides/trust.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "page:content"


def test_each_chart_has_its_words_and_its_table(open_page):
    page = open_page("programs/engineering/index.html")
    for figure in page.locator("figure").all():
        picture = figure.locator("svg[role=img]")
        assert picture.count() == 1
        assert picture.locator("title").text_content().strip()
        assert picture.locator("desc").text_content().strip()
        assert figure.locator("table tbody tr").count() >= 1
