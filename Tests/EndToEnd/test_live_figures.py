"""A page with every form of live figure, in a real browser."""

import json
import shutil

import pytest

from conftest import ROOT, assert_quiet_and_accessible, open_watched, run_guidepost

GUIDE = """# All forms

Now [relationships that met](metric:engineering/engaged-rate) and [a figure of too few](metric:research-office/M22).

| Figure | Now |
|---|---|
| Waiting | [people](metric:engineering/waiting-list) |

```metric
program: engineering
metric: match-rate
caption: Whether those who want a mentor have one.
```

```metric
program: research-office
metric: engaged-rate
```

```chart
program: engineering
metric: engaged-rate
months: 24
caption: Who meets
```

```chart
program: engineering
metric: engaged-rate
months: 24
```

```chart
program: research-office
metric: match-rate
form: columns
```

```chart
program: engineering
metric: skill-supply-and-demand.demand
```

```chart
data: numbers.csv
title: Mentors and mentees
```

```chart
form: bars
unit: percent
rows: {Lisbon: 40, Toronto: 35.5, Pune: ~}
caption: Where mentors sit
```

```directory
program: engineering
role: mentor
```

```directory
program: research-office
role: mentor
```

- In a list

  ```metric
  program: engineering
  metric: enrolled-participants
  ```
"""


@pytest.fixture(scope="module")
def forms(tmp_path_factory):
    """The page above over the sample programs, of which one has somebody who agreed to be listed: its folder."""
    folder = tmp_path_factory.mktemp("forms")
    # Without the pages that show people: this site has consents of its own.
    shutil.copytree(
        ROOT / "content/programs", folder / "content/programs", ignore=shutil.ignore_patterns("stories", "mentors.md")
    )
    data = folder / "content/programs/engineering/data"
    people = json.loads((data / "participants.json").read_text())
    mentor = next(
        person["id"]
        for person in people["items"]
        if not person.get("left_on") and any(role["role"] == "mentor" and not role.get("to") for role in person["roles"])
    )

    def write(path, text):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")

    def records(record):
        return json.dumps({"schema_version": "1.0", "data_cutoff": people["data_cutoff"], "items": [record]})

    consent = {"id": "c-aaaaaaaaaa", "participant": mentor, "scope": "directory", "editions": ["everyone"]}
    consent |= {"text_version": "1", "given_on": "2026-09-01", "withdrawn_on": None, "evidence": "Binder"}
    write("content/programs/engineering/data/consents.json", records(consent))
    identity = {"participant": mentor, "display_name": "Ines Moreau", "email": "ines@example.com"}
    write("content/programs/engineering/data/identities.json", records(identity))
    write("content/index.md", "# Home\n")
    write("content/g/all.md", GUIDE)
    write("content/g/numbers.csv", "Year,Mentors,Mentees\n2024,18,41\n2025,25,\n2026,31,60\n")
    write("guidepost.yml", "title: Forms\nas_of: 2026-10-20\n")
    built = run_guidepost("build", folder=folder)
    assert built.returncode == 0, built.stderr
    return folder / "output/everyone"


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_form_is_quiet_and_accessible(browser, forms, scheme, width):
    page = open_watched(browser, forms.as_uri(), "g/all.html", scheme, width)
    for summary in page.locator("details summary").all():
        summary.click()
    assert_quiet_and_accessible(page)
    page.context.close()


def test_every_form_is_there(browser, forms):
    page = open_watched(browser, forms.as_uri(), "g/all.html")
    assert page.locator(".live-figure").count() == 3
    assert page.locator("figure.figure-card").count() == 3
    assert page.locator("figure.figure svg[role=img]").count() == 6
    for figure in page.locator("figure.figure").all():
        assert figure.locator("svg title").text_content().strip()
        assert figure.locator("svg desc").text_content().strip()
        assert figure.locator("table tbody tr").count() >= 1
    assert page.locator(".directory li").all_inner_texts() == ["Ines Moreau"]
    assert "ines@example.com" not in page.content()
    ids = page.evaluate("Array.from(document.querySelectorAll('[id]'), element => element.id)")
    assert len(ids) == len(set(ids))
    page.context.close()


def test_a_live_figure_leads_to_the_part_of_the_report_that_prints_it(browser, forms):
    page = open_watched(browser, forms.as_uri(), "g/all.html")
    page.get_by_role("link", name="people", exact=True).click()
    assert page.url.endswith("/programs/engineering/reports/2026-09.html#report:joining")
    assert page.locator("[id='report:joining']").count() == 1
    page.context.close()
