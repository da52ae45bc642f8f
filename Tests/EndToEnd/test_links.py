"""Every link of the sample site leads somewhere, and nothing private was published."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest


class Page(HTMLParser):
    """The addresses and ids of a page."""

    def __init__(self, path):
        super().__init__()
        self.addresses = []
        self.ids = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.ids.append(value)
            if name in ("href", "src") and not (tag == "link" and ("rel", "canonical") in attributes):
                self.addresses.append(value)


@pytest.fixture(scope="session")
def pages(sample):
    return {path: Page(path) for path in sorted(sample.rglob("*.html"))}


def test_every_link_and_anchor_leads_somewhere(sample, pages):
    followed = 0
    broken = []
    for path, page in pages.items():
        # The page for unknown addresses is served at any depth, so its links begin at the root.
        for address in page.addresses:
            parts = urlsplit(address)
            if parts.scheme in ("http", "https", "mailto", "tel"):
                continue
            assert not parts.scheme, f"{path}: {address}"
            base = sample if parts.path.startswith("/") else path.parent
            target = (base / unquote(parts.path).lstrip("/")).resolve() if parts.path else path
            followed += 1
            if not target.is_file():
                broken.append(f"{path.relative_to(sample)}: {address}")
            elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].ids:
                broken.append(f"{path.relative_to(sample)}: {address} (no such anchor)")
    assert broken == []
    assert followed > 500


def test_every_page_can_be_reached_from_the_home_page(sample, pages):
    reached = set()
    waiting = [sample / "index.html"]
    while waiting:
        path = waiting.pop()
        if path in reached or path not in pages:
            continue
        reached.add(path)
        for address in pages[path].addresses:
            parts = urlsplit(address)
            if not parts.scheme and parts.path and not parts.path.startswith("/"):
                waiting.append((path.parent / unquote(parts.path)).resolve())
    assert set(pages) - reached == {sample / "404.html"}


def test_ids_are_unique_on_every_page(pages):
    for path, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), path


def test_nothing_of_the_program_data_is_published(sample):
    import json

    root = Path(__file__).resolve().parents[2]
    people = json.loads((root / "content/programs/engineering/data/participants.json").read_text())
    private = {item["id"] for item in people["items"]} | {item["ref"] for item in people["items"] if "ref" in item}
    assert len(private) > 200
    for path in sample.rglob("*"):
        assert "data" not in path.relative_to(sample).parts
        if path.is_file():
            text = path.read_bytes().decode("utf-8", "replace")
            assert not [word for word in private if word in text], path
