"""Monthly reports: their pages and files, freezing, the archive, the form for a mail."""

import base64
import hashlib
import json
import re
import shutil

import pytest

from conftest import ROOT, run_guidepost

REPORTS = "programs/engineering/reports"


@pytest.fixture
def site_copy(tmp_path):
    """The sample site with one program, to freeze and to change: a folder."""
    folder = tmp_path / "site"
    shutil.copytree(ROOT / "content", folder / "content", ignore=shutil.ignore_patterns("published"))
    shutil.copy(ROOT / "guidepost.yml", folder / "guidepost.yml")
    for program in ("first-years", "research-office"):
        shutil.rmtree(folder / "content/programs" / program)
    settings = (folder / "guidepost.yml").read_text()
    settings = re.sub(r"(?m)^editions:.*$", "editions: [everyone, leadership, team]", settings)
    (folder / "guidepost.yml").write_text(settings)
    return folder


def test_every_complete_month_has_a_page_and_its_files(sample):
    folder = sample / REPORTS
    months = sorted(path.stem for path in folder.glob("20*.html"))
    assert months[0] == "2024-09" and months[-1] == "2026-09" and len(months) == 25
    for ending in ("csv", "json"):
        assert sorted(path.stem for path in folder.glob(f"*.{ending}")) == months
    report = json.loads((folder / "2026-08.json").read_text())
    assert report["status"] == "provisional" and report["as_of"] == "2026-08-31"
    printed = run_guidepost("report", "engineering", "--month", "2026-08", folder=ROOT)
    assert printed.stdout == (folder / "2026-08.json").read_text()


def test_the_archive_leads_to_every_report(sample):
    archive = (sample / "reports/index.html").read_text()
    for program in ("engineering", "first-years", "research-office"):
        pages = sorted((sample / "programs" / program / "reports").glob("*.html"))
        assert pages
        for page in pages:
            assert f'href="../programs/{program}/reports/{page.name}"' in archive


def test_a_small_program_reports_once_a_quarter_and_gives_json_every_month(sample):
    folder = sample / "programs/research-office/reports"
    pages = {path.stem for path in folder.glob("20*.html")}
    files = {path.stem for path in folder.glob("20*.json")}
    assert pages < files
    assert {month[-2:] for month in pages} <= {"03", "06", "09", "12"}
    for page in files:
        figures = json.loads((folder / f"{page}.json").read_text())["figures"]
        shown = [figure for figure in figures if figure["id"] == "M22"]
        assert [figure["status"] for figure in shown if figure["dimension"] is None] == ["hidden"]


def test_the_report_for_a_mail_is_one_file_without_anything_outside():
    made = run_guidepost(
        "report", "engineering", "--month", "2026-08", "--format", "html", "--single-file", folder=ROOT
    )
    assert made.returncode == 0, made.stderr
    page = made.stdout
    assert "<script" not in page and "href=" not in page and "src=" not in page
    assert not re.search(r"url\((?!#)", page)
    style = re.search(r"<style>(.*?)</style>", page, re.S).group(1)
    expected = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src &#39;sha256-{expected}&#39;" in page


def test_a_frozen_month_is_the_same_byte_for_byte_a_year_later_and_under_other_data(site_copy):
    def printed(form, **environment):
        arguments = ["--format", form] + (["--single-file"] if form == "html" else [])
        made = run_guidepost(
            "report", "engineering", "--month", "2026-08", *arguments, folder=site_copy, **environment
        )
        assert made.returncode == 0, made.stderr
        return made.stdout

    provisional = json.loads(printed("json"))
    frozen = run_guidepost("freeze", "engineering", "--month", "2026-08", folder=site_copy)
    assert frozen.returncode == 0, frozen.stderr
    program = site_copy / "content/programs/engineering"
    assert (program / "published/everyone/2026-08.json").exists()
    assert (program / "data/published/leadership/2026-08.json").exists()
    assert (program / "data/published/team/2026-08.json").exists()
    first = {form: printed(form) for form in ("json", "csv", "html")}
    final = json.loads(first["json"])
    assert final["status"] == "final"
    assert {**final, "status": "provisional"} == provisional

    # Late data: ten people turn out to have left before the month's end.
    people = json.loads((program / "data/participants.json").read_text())
    left = 0
    for person in people["items"]:
        if person.get("left_on") is None and person["accepted_on"] and left < 10:
            person["left_on"] = "2026-08-30"
            left += 1
    (program / "data/participants.json").write_text(json.dumps(people))
    settings = (site_copy / "guidepost.yml").read_text()
    (site_copy / "guidepost.yml").write_text(settings.replace("as_of: 2026-10-20", "as_of: 2027-11-20"))
    assert {form: printed(form) for form in ("json", "csv", "html")} == first

    built = run_guidepost("build", folder=site_copy)
    assert built.returncode == 0, built.stderr
    folder = site_copy / "output/everyone" / REPORTS
    assert (folder / "2026-08.json").read_text() == first["json"]
    page = (folder / "2026-08.html").read_text()
    assert "Revised" in page and "Data that came later give another value" in page
    # The month after compares itself with what was published, not with a new computation.
    after = json.loads((folder / "2026-09.json").read_text())
    people_before = next(f for f in final["figures"] if f["id"] == "M02" and f["dimension"] is None)
    people_after = next(f for f in after["figures"] if f["id"] == "M02" and f["dimension"] is None)
    assert people_after["previous"] == people_before["value"]
    # Which way it moved is not told: the numbers behind the published value are gone.
    assert people_after["change"] is None


def test_freezing_again_changes_nothing(site_copy):
    run_guidepost("freeze", "engineering", "--through", "2024-11", folder=site_copy)
    ledger = site_copy / "content/programs/engineering/published/everyone"
    before = {path.name: path.read_bytes() for path in ledger.iterdir()}
    assert sorted(before) == ["2024-09.json", "2024-10.json", "2024-11.json"]
    again = run_guidepost("freeze", "engineering", "--through", "2024-11", folder=site_copy)
    assert again.returncode == 0 and "9 files stay as they were" in again.stderr
    assert {path.name: path.read_bytes() for path in ledger.iterdir()} == before


@pytest.mark.parametrize(
    "change, said",
    [
        (lambda text: text.replace('"month": "2026-08"', '"month": "2026-07"'), "“month”"),
        (lambda text: text.replace('"status": "published"', '"status": "secret"', 1), "“figures[0].status”"),
        (lambda text: text[: len(text) // 2], "json-syntax"),
        (lambda text: text.replace('"ledger_version": 1', '"ledger_version": 99'), "“ledger_version”"),
    ],
)
def test_a_ledger_file_that_was_tampered_with_stops_the_build(site_copy, change, said):
    run_guidepost("freeze", "engineering", "--month", "2026-08", folder=site_copy)
    path = site_copy / "content/programs/engineering/published/everyone/2026-08.json"
    path.write_text(change(path.read_text()))
    built = run_guidepost("build", folder=site_copy)
    assert built.returncode == 1
    assert "published/everyone/2026-08.json" in built.stderr and said in built.stderr
    assert not (site_copy / "output/everyone").exists()


@pytest.mark.parametrize(
    "arguments, code, said",
    [
        (["freeze", "engineering", "--month", "2026-10"], 1, "no complete month"),
        (["freeze", "enginering", "--month", "2026-08"], 1, "Did you mean “engineering”?"),
        (["freeze", "engineering"], 2, "--through"),
        (["report", "engineering", "--month", "2026-08", "--single-file", "--format", "csv"], 2, "--format html"),
    ],
)
def test_freeze_and_report_say_what_is_wrong(site_copy, arguments, code, said):
    made = run_guidepost(*arguments, folder=site_copy)
    assert made.returncode == code
    assert said in made.stderr
