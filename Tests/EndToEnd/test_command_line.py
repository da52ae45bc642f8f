"""The command line as a person meets it: exit codes, messages, what happens to the output."""

import json
import os
import subprocess
from datetime import datetime

import pytest
from jsonschema import Draft202012Validator

from conftest import GUIDEPOST, ROOT, run_guidepost

GOOD = {"content/index.md": "# Welcome\n\nHello.\n", "content/guides/trust.md": "---\ntitle: Trust\n---\nText.\n"}

ENVELOPE = '{"schema_version": "1.0", "data_cutoff": "2025-12-31", "items": [\n'
PROGRAM = {
    "content/programs/pilot/index.md": "# Pilot\n",
    "content/programs/pilot/data/program.json": """{"name": "Pilot", "summary": "A pilot.", "setting": "company",
"starts_on": "2025-01-01", "models_offered": ["one-to-one"], "cadence_days": 14, "objectives": [],
"vocab": {"units": [], "skills": [], "grade_bands": [], "sites": []}, "disclosure": {"preset": "internal"},
"contacts": {"team_alias": "team@example.org", "escalation_page": "/index.md"}}
""",
}


def files_of(folder):
    return {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_small_site_is_built(site):
    folder = site(GOOD)
    built = run_guidepost("build", folder=folder)
    assert built.returncode == 0, built.stderr
    assert built.stdout == ""
    assert "output/everyone: 4 pages" in built.stderr
    assert (folder / "output/everyone/guides/trust.html").read_text().count("<h1>Trust</h1>") == 1


def test_a_second_build_writes_nothing_and_gives_the_same(site):
    folder = site(GOOD)
    run_guidepost("build", folder=folder)
    before = files_of(folder / "output/everyone")
    again = run_guidepost("build", folder=folder)
    assert " 0 files written" in again.stderr
    assert files_of(folder / "output/everyone") == before


def test_one_worker_gives_the_same_bytes_as_two(site):
    folder = site({**GOOD, **{f"content/p{n}.md": f"# Page {n}\n\n~~a~~ www.example.org {n}\n" for n in range(60)}})
    run_guidepost("build", "-j", "1", "-o", "one", folder=folder)
    run_guidepost("build", "-j", "2", "-o", "two", folder=folder)
    assert files_of(folder / "one/everyone") == files_of(folder / "two/everyone")
    assert len(files_of(folder / "one/everyone")) > 60


def test_all_errors_of_a_site_are_told_in_one_run_and_the_output_stays(site):
    folder = site(GOOD)
    run_guidepost("build", folder=folder)
    before = files_of(folder / "output")
    site(
        {
            "content/yaml.md": "---\ntitle: [unclosed\n---\nText.\n",
            "content/status.md": "---\ntitle: Status\nstatus: secret\n---\nText.\n",
            "content/day.md": "---\ntitle: Day\npublish_on: 2026-02-30\n---\nText.\n",
            "content/bytes.md": b"---\ntitle: Bytes\n---\nText \xff.\n",
            "content/Guides/TRUST.md": "# The same path on some disks\n",
            "templates/page.html": "{{! guidepost 1 }}\n<h1>{{page.titel}}</h1>\n",
            **PROGRAM,
            "content/programs/pilot/data/participants.json": ENVELOPE
            + '{"id": "p-aaaaaaaaaa", "ref": "AA01", "roles": [{"role": "mentor", "from": "2025-01-01", "to": null}]},\n'
            + '{"id": "p-bbbbbbbbbb", "ref": "AA02", "roles": [], "accepted_on": "2025-02-30"}\n]}\n',
            "content/programs/pilot/data/relationships.json": ENVELOPE
            + '{"id": "r-aaaaaaaaaa", "model": "one-to-one", "origin": "matched", "started_on": "2025-03-01",\n'
            + '"members": [{"participant": "p-aaaaaaaaaa", "role": "mentor", "from": "2025-03-01", "to": null},\n'
            + '{"participant": "p-cccccccccc", "role": "mentee", "from": "2025-03-01", "to": null}]}\n]}\n',
        },
        settings="title: Small\nas_of: 2026-01-15\neditions: [everyone, nobody]\n",
    )
    built = run_guidepost("build", folder=folder)
    assert built.returncode == 1
    for place in [
        "content/yaml.md:",
        "content/status.md:3:9: error: ",
        "content/day.md:3:13: error: ",
        "content/bytes.md:4:6: error: ",
        "templates/page.html:2:",
        "guidepost.yml:3:",
        "[duplicate-path]",
        "participants.json:2:",  # a missing field
        "[missing-field]",
        "participants.json:3:",  # a day that does not exist
        "[wrong-date]",
        "relationships.json:4:",  # an id that points nowhere
        "[unknown-id]",
        "Did you mean “page.title”?",
    ]:
        assert place in built.stderr, (place, built.stderr)
    assert files_of(folder / "output") == before


def test_an_unknown_key_is_a_warning_with_a_suggestion(site):
    folder = site({"content/index.md": "---\ntitle: Home\nstaus: draft\n---\nText.\n"})
    built = run_guidepost("build", folder=folder)
    assert built.returncode == 0
    assert "content/index.md:3:1: warning: " in built.stderr and "Did you mean “status”?" in built.stderr
    assert run_guidepost("build", "--strict", folder=folder).returncode == 1


def test_an_unreadable_file_is_an_error(site):
    folder = site(GOOD)
    (folder / "content/guides/trust.md").chmod(0o000)
    for path in [folder, *folder.parents]:
        if str(path).startswith("/tmp/"):
            path.chmod(path.stat().st_mode | 0o055)
    command = [str(GUIDEPOST), "build", "-o", "elsewhere"]
    (folder / "elsewhere").mkdir(mode=0o777)
    if os.geteuid() == 0:
        command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *command]
    built = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60)
    assert built.returncode == 1, built.stderr
    assert "content/guides/trust.md: error: " in built.stderr and "[unreadable-file]" in built.stderr


def test_data_that_breaks_the_model_stop_the_build_and_are_not_quoted(site):
    people = '{"schema_version": "1.0", "data_cutoff": "2025-12-31", "items": [\n'
    people += '{"id": "p-aaaaaaaaaa", "roles": [], "accepted_on": "2025-02-30", "unit": "Secret Unit"}\n]}\n'
    folder = site({**GOOD, "content/programs/pilot/data/participants.json": people})
    built = run_guidepost("build", folder=folder)
    assert built.returncode == 1
    assert "content/programs/pilot/data/participants.json:2:" in built.stderr
    assert "program.json" in built.stderr and "Secret Unit" not in built.stderr
    assert not (folder / "output/everyone").exists()


def test_a_folder_without_settings_says_what_to_do(tmp_path):
    built = run_guidepost("build", folder=tmp_path)
    assert built.returncode == 1
    assert "guidepost init" in built.stderr


def test_drafts_and_later_pages_are_left_out_and_told(site):
    folder = site(
        {
            **GOOD,
            "content/draft.md": "---\ntitle: Draft\nstatus: draft\n---\nText.\n",
            "content/later.md": "---\ntitle: Later\npublish_on: 2026-02-01\n---\nText.\n",
            "content/over.md": "---\ntitle: Over\nexpire_on: 2026-01-15\n---\nText.\n",
        }
    )
    built = run_guidepost("build", folder=folder)
    assert "left out: 1 draft, 1 page not out before a later day, 1 expired page (today is 2026-01-15, UTC)" in built.stderr
    assert not (folder / "output/everyone/draft.html").exists()
    run_guidepost("build", "-D", "-F", "-E", folder=folder)
    assert (folder / "output/everyone/draft.html").exists()
    assert (folder / "output/everyone/later.html").exists()
    assert (folder / "output/everyone/over.html").exists()


def test_the_folder_of_another_is_not_touched(site):
    folder = site(GOOD)
    (folder / "output/everyone").mkdir(parents=True)
    (folder / "output/everyone/thesis.txt").write_text("mine")
    built = run_guidepost("build", folder=folder)
    assert built.returncode == 3
    assert "thesis.txt" in built.stderr
    assert files_of(folder / "output/everyone") == {next(iter(files_of(folder / "output/everyone"))): b"mine"}


def test_wrong_command_lines_are_2_and_help_is_0(tmp_path):
    assert run_guidepost("biuld", folder=tmp_path).returncode == 2
    assert run_guidepost("build", "--as-of", "yesterday", folder=tmp_path).returncode == 2
    assert run_guidepost("build", "-j", "0", folder=tmp_path).returncode == 2
    told = run_guidepost("--help", folder=tmp_path)
    assert told.returncode == 0 and "guidepost init my-handbook" in told.stdout
    assert run_guidepost("--version", folder=tmp_path).stdout.strip() == "0.1.0"


def test_init_makes_a_site_that_builds_without_a_word(tmp_path):
    made = run_guidepost("init", "mine", folder=tmp_path)
    assert made.returncode == 0, made.stderr
    built = run_guidepost("build", "--strict", folder=tmp_path / "mine")
    assert built.returncode == 0, built.stderr
    assert (tmp_path / "mine/output/everyone/programs/engineering/index.html").exists()
    assert run_guidepost("init", "mine", folder=tmp_path).returncode == 3


@pytest.mark.parametrize("today, newest", [("2027-03-02", "2027-02"), ("2026-10-20", "2026-09"), ("2028-02-29", "2028-01")])
def test_init_makes_data_that_end_with_the_last_complete_month(tmp_path, today, newest):
    epoch = str(int(datetime.fromisoformat(today + "T12:00:00+00:00").timestamp()))
    made = run_guidepost("init", "mine", folder=tmp_path, SOURCE_DATE_EPOCH=epoch)
    assert made.returncode == 0, made.stderr
    folder = tmp_path / "mine"
    checked = run_guidepost("check", "--strict", folder=folder, SOURCE_DATE_EPOCH=epoch)
    assert checked.returncode == 0, checked.stderr
    assert f"reviewed_on: {today}" in (folder / "content/guides/trust.md").read_text()
    assert "as_of" not in (folder / "guidepost.yml").read_text()
    assert run_guidepost("build", folder=folder, SOURCE_DATE_EPOCH=epoch).returncode == 0
    for program in ["engineering", "first-years"]:
        reports = sorted((folder / f"output/everyone/programs/{program}/reports").glob("2*.html"))
        assert reports[-1].stem == newest


def test_templates_can_be_written_out_and_changed(site):
    folder = site(GOOD)
    assert run_guidepost("init", "--templates", folder=folder).returncode == 0
    page = folder / "templates/text.html"
    page.write_text(page.read_text().replace('<div class="prose">', '<div class="prose ours">'))
    assert run_guidepost("build", "--strict", folder=folder).returncode == 0
    assert "prose ours" in (folder / "output/everyone/guides/trust.html").read_text()


def test_the_sample_site_is_the_same_a_year_later(tmp_path):
    first = run_guidepost("build", "-o", str(tmp_path / "now"), folder=ROOT)
    later = subprocess.run(
        ["faketime", "2027-11-24 12:00:00", str(GUIDEPOST), "build", "-o", str(tmp_path / "later")],
        cwd=ROOT, capture_output=True, text=True, timeout=120,
    )
    assert first.returncode == 0 and later.returncode == 0, later.stderr
    assert "warning" not in later.stderr
    assert files_of(tmp_path / "now/everyone") == files_of(tmp_path / "later/everyone")


def test_a_port_that_is_taken_is_told(server):
    port = server.rsplit(":", 1)[1]
    answer = run_guidepost("serve", "-p", port, folder=ROOT)
    assert answer.returncode == 3
    assert port in answer.stderr


def test_the_metrics_are_listed_for_people_and_for_programs(tmp_path):
    told = run_guidepost("list", "metrics", folder=tmp_path)
    rows = {line.split("\t")[0]: line.split("\t") for line in told.stdout.splitlines()}
    assert rows["M22"][:3] == ["M22", "engaged-rate", "percent"]
    assert "M08.median-days" in rows["M08"][3].split(",")
    metrics = json.loads(run_guidepost("list", "metrics", "--format", "json", folder=tmp_path).stdout)
    assert [metric["id"] for metric in metrics] == list(rows)
    assert {part["id"] for part in metrics[0]["parts"]} == {"M01"}


def test_check_says_what_build_would_and_writes_nothing(site):
    folder = site({**GOOD, "content/bad.md": "# Bad\n\n[x](nowhere.md)\n"})
    checked = run_guidepost("check", folder=folder)
    assert checked.returncode == 0 and "[broken-link]" in checked.stderr
    assert run_guidepost("check", "--strict", folder=folder).returncode == 1
    assert not (folder / "output").exists()


def test_clean_removes_what_build_wrote_and_nothing_else(site):
    folder = site(GOOD)
    run_guidepost("build", folder=folder)
    (folder / "output/notes.txt").write_text("mine")
    assert run_guidepost("clean", folder=folder).returncode == 0
    assert [path.name for path in (folder / "output").iterdir()] == ["notes.txt"]
    assert "nothing" in run_guidepost("clean", folder=folder).stderr


def test_completions_name_the_commands(tmp_path):
    for shell in ["bash", "zsh", "fish"]:
        told = run_guidepost("completion", shell, folder=tmp_path)
        assert told.returncode == 0 and "build" in told.stdout


def test_a_month_is_printed_for_programs(tmp_path):
    told = run_guidepost("report", "engineering", "--month", "2026-09", folder=ROOT)
    assert told.returncode == 0, told.stderr
    report = json.loads(told.stdout)
    assert [report[key] for key in ["program", "month", "as_of", "edition", "status"]] == [
        "engineering", "2026-09", "2026-09-30", "everyone", "provisional",
    ]
    figures = {(f["id"], f["dimension"], f["category"]): f for f in report["figures"]}
    total = figures["M02", None, None]
    assert (total["value"], total["n"], total["previous"], total["status"]) == (223, 223, 206, "published")
    rate = figures["M22", None, None]
    assert (rate["value"], rate["n"], rate["change"]) == (81, None, "up")
    hidden = figures["M08", "band", "15–30"]
    assert (hidden["value"], hidden["n"], hidden["status"], hidden["text"]) == (None, None, "hidden", "[c]")
    assert figures["M25.planned", None, None]["value"] == 62
    assert [(f["id"], f["severity"]) for f in report["findings"]] == [
        ("F01", 3), ("F13", 2), ("F29", 3), ("F09", 1), ("F21", 2),
    ]
    assert report["findings"][0]["guide"] == "running-a-program/matching.html"
    rows = run_guidepost("report", "engineering", "--month", "2026-09", "--format", "csv", folder=ROOT).stdout
    assert len(rows.splitlines()) == len(report["figures"]) + 1


def test_a_report_that_cannot_be_made_says_what_there_is(tmp_path):
    wrong = run_guidepost("report", "enginering", "--month", "2026-09", folder=ROOT)
    assert wrong.returncode == 1 and "Did you mean “engineering”?" in wrong.stderr and wrong.stdout == ""
    early = run_guidepost("report", "engineering", "--month", "2026-10", folder=ROOT)
    assert early.returncode == 1 and "2024-09 to 2026-09" in early.stderr
    assert run_guidepost("report", "engineering", "--month", "September", folder=ROOT).returncode == 2


def test_no_edition_is_exchanged_while_another_has_an_error(site):
    settings = "title: S\nas_of: 2026-01-15\neditions: [everyone, team]\n"
    page = "---\ntitle: X\neditions: everyone\nlayout: mood\n---\n"
    folder = site({**GOOD, "content/x.md": page, "templates/mood.html": "{{page.params.mood}}"}, settings=settings)
    built = run_guidepost("build", folder=folder)
    assert built.returncode == 1 and "content/x.md" in built.stderr
    assert not (folder / "output/team").exists() and not (folder / "output/everyone").exists()


def test_an_edition_is_no_output_folder(site):
    assert run_guidepost("build", "-o", "output/everyone", folder=site(GOOD)).returncode == 2


def test_a_time_zone_that_does_not_exist_is_an_error(site):
    built = run_guidepost("build", folder=site(GOOD, settings="title: S\ntimezone: Europe/Talin\n"))
    assert built.returncode == 1 and "Europe/Talin" in built.stderr


def test_data_of_the_wrong_kind_are_an_error(site):
    folder = site({**GOOD, **PROGRAM})
    (folder / "content/programs/pilot/data/meetings.json").mkdir()
    built = run_guidepost("build", folder=folder)
    assert "data/meetings.json: error: a folder stands where a file is expected" in built.stderr


def test_the_schemas_accept_the_sample_data_and_nothing_else():
    schemas = json.loads(run_guidepost("schema", "data", folder=ROOT).stdout)
    checked = 0
    for path in sorted((ROOT / "content/programs").glob("*/data/*.json")):
        validator = Draft202012Validator(schemas[path.name], format_checker=Draft202012Validator.FORMAT_CHECKER)
        data = json.loads(path.read_text())
        assert [error.message for error in validator.iter_errors(data)][:3] == [], path
        record = data["items"][0] if "items" in data else data
        record["notes"] = "Nobody declared this column."
        assert not validator.is_valid(data), path
        checked += 1
    assert checked >= 15
    classes = {text for schema in schemas.values() for text in all_values(schema, "x-publish")}
    assert {"secret", "calc", "team", "open"} <= classes


def all_values(value, key):
    """Every value of a key, however deep."""
    if isinstance(value, dict):
        own = [value[key]] if key in value else []
        return own + [v for inner in value.values() for v in all_values(inner, key)]
    return [v for inner in value for v in all_values(inner, key)] if isinstance(value, list) else []
