"""guidepost check, explain, list, new, schema and doctor, as a person and a program meet them."""

import json

from jsonschema import Draft202012Validator
from sarif_pydantic import Sarif

from conftest import ROOT, run_guidepost

KEPT = "owner: Team\nreviewed_on: 2026-01-01\nreview_every: 12 months\n"


def page(title, text, more=""):
    return f"---\ntitle: {title}\n{KEPT}{more}---\n{text}\n"


SETTINGS = "title: Small\nas_of: 2026-01-15\nrequired_pages: [guides/ethics.md]\n"

# One defect of every kind that a handbook's pages can have.
PLANTED = {
    "content/index.md": page("Home", "[Trust](guides/trust.md) [Twin](guides/twin.md) [Old](guides/old.md) [Gone](gone.md)"),
    "content/guides/index.md": page("Guides", "[Draft](draft.md)\n\n> Words of nobody."),
    "content/guides/trust.md": page("Trust", "### Too deep\n\nText.\n\n## Nothing here\n\n## Last\n\n[there](#nowhere)"),
    "content/guides/twin.md": page("Trust", "![](dot.svg)\n\n![gone](gone.svg)", "related: [twin.md]\n"),
    "content/guides/old.md": "---\ntitle: Old\nowner: Team\nreviewed_on: 2024-01-01\nreview_every: 6 months\n---\nText.\n",
    "content/guides/lonely.md": "---\ntitle: Lonely\ncolour: red\nlayout: poster\n---\n<b>raw</b> [run](javascript:x)\n",
    "content/guides/draft.md": page("Draft", "Later.", "status: draft\n"),
    "content/guides/unnamed.md": "---\nowner: Team\n---\nNo title.\n",
    "content/guides/dot.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "content/guides/unused.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
}

FOUND = {
    "broken-link", "broken-anchor", "link-to-unpublished", "unsafe-link", "missing-image", "missing-alt-text", "raw-html",
    "missing-title", "stale-page", "unknown-front-matter-key", "wrong-front-matter-value", "heading-order", "empty-section",
    "duplicate-title", "self-link", "unattributed-quote", "missing-owner", "orphan-page", "unused-asset", "missing-required-page",
}


def test_check_finds_one_defect_of_every_kind_and_writes_nothing(site):
    folder = site(PLANTED, settings=SETTINGS)
    told = run_guidepost("check", "--format", "json", folder=folder)
    assert told.returncode == 0, told.stderr
    found = json.loads(told.stdout)
    assert {finding["code"] for finding in found["findings"]} == FOUND
    assert found["errors"] == 0 and found["warnings"] == len(found["findings"])
    assert all(finding["path"] and finding["summary"] and finding["help"] for finding in found["findings"])
    assert not (folder / "output").exists()
    assert run_guidepost("check", "--strict", folder=folder).returncode == 1


def test_the_sample_site_is_clean():
    checked = run_guidepost("check", "--strict", "--format", "json", folder=ROOT)
    assert json.loads(checked.stdout)["findings"] == []
    assert checked.returncode == 0


def test_sarif_is_read_by_others_and_points_at_the_same_places(site):
    folder = site(PLANTED, settings=SETTINGS)
    told = json.loads(run_guidepost("check", "--format", "sarif", folder=folder).stdout)
    run = Sarif.model_validate(told).runs[0]
    plain = json.loads(run_guidepost("check", "--format", "json", folder=folder).stdout)["findings"]
    assert len(run.results) == len(plain)
    assert {rule.id for rule in run.tool.driver.rules} == FOUND
    first = run.results[0].locations[0].physical_location
    assert first.artifact_location.uri == plain[0]["path"]


def test_workflow_commands_and_errors_go_where_programs_read_them(site):
    folder = site({"content/index.md": "---\nstatus: soon\n---\n# Home\n"})
    told = run_guidepost("build", "--format", "github", folder=folder)
    assert told.returncode == 1
    assert told.stdout.startswith("::error file=content/index.md,line=2,col=9,title=wrong-visibility::")


def test_explain_tells_a_code_and_a_page(site):
    folder = site(PLANTED, settings=SETTINGS)
    code = run_guidepost("explain", "broken-link", folder=folder)
    assert code.returncode == 0 and code.stdout.startswith("broken-link: warning") and "GitHub" in code.stdout
    told = run_guidepost("explain", "guides/trust.html", folder=folder).stdout
    assert "everyone: guides/trust.html" in told and "content/index.md" in told and "template: page.html" in told
    assert "left out, it is a draft" in run_guidepost("explain", "content/guides/draft.md", folder=folder).stdout
    wrong = run_guidepost("explain", "brokn-link", folder=folder)
    assert wrong.returncode == 1 and "Did you mean “broken-link”?" in wrong.stderr


def test_lists_name_their_pages(site):
    later = page("Later", "x", "publish_on: 2026-02-01\n")
    over = page("Over", "x", "expire_on: 2026-01-01\n")
    folder = site({**PLANTED, "content/later.md": later, "content/over.md": over}, settings=SETTINGS)

    def listed(subject):
        told = run_guidepost("list", subject, folder=folder)
        assert told.returncode == 0, told.stderr
        return [line.split("\t")[0].removeprefix("content/") for line in told.stdout.splitlines()]

    assert listed("drafts") == ["guides/draft.md"]
    assert listed("future") == ["later.md"]
    assert listed("expired") == ["over.md"]
    assert listed("stale") == ["guides/old.md"]
    assert listed("orphans") == ["guides/lonely.md", "guides/unnamed.md"]
    assert len(listed("pages")) == 10
    rows = json.loads(run_guidepost("list", "drafts", "--format", "json", folder=folder).stdout)
    assert rows == [{"path": "content/guides/draft.md", "title": "Draft", "owner": "Team", "reviewed_on": "2026-01-01",
                     "stale_since": None, "orphan": False, "output": {"everyone": None}}]


def test_new_begins_a_draft_and_leaves_files_alone(site):
    folder = site({"content/index.md": "# Home\n"})
    for kind, path in {"guide": "guides/first-talk.md", "page": "first-talk.md", "program": "programs/first-talk/index.md",
                       "worksheet": "worksheets/first-talk.md"}.items():
        assert run_guidepost("new", kind, "First talk", folder=folder).returncode == 0
        assert "status: draft" in (folder / "content" / path).read_text()
        again = run_guidepost("new", kind, "First talk", folder=folder)
        assert again.returncode == 1 and "is there already" in again.stderr
    built = run_guidepost("build", folder=folder)
    assert built.returncode == 0 and "left out: 4 drafts" in built.stderr
    assert run_guidepost("build", "-D", "--strict", folder=folder).returncode == 0


def test_schemas_hold_and_accept_the_sample(tmp_path):
    for subject in ["config", "front-matter"]:
        schema = json.loads(run_guidepost("schema", subject, folder=tmp_path).stdout)
        Draft202012Validator.check_schema(schema)
        assert not Draft202012Validator(schema).is_valid({"titel": "x"})


def test_doctor_names_versions_and_copied_templates(site):
    folder = site({"content/index.md": "# Home\n"})
    healthy = run_guidepost("doctor", folder=folder)
    assert healthy.returncode == 0 and "cmark-gfm 0.29" in healthy.stdout and "built-in" in healthy.stdout
    run_guidepost("init", "--templates", folder=folder)
    (folder / "templates/page.html").write_text("{{! guidepost 0 }}\nold\n")
    told = run_guidepost("doctor", folder=folder).stdout
    assert "templates/page.html differs from the built-in one and was copied from an older Guidepost" in told
    assert "are the built-in ones and need not be kept" in told
