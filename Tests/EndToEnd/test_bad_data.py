"""Program data as they come when something went wrong: each is told at its place, and the site that is out stays."""

import json
import os
import re
import socket
import subprocess
import unicodedata

import pytest

from conftest import GUIDEPOST, run_guidepost

DATA = "content/programs/pilot/data"
SETTINGS = "title: Small\nas_of: 2026-01-15\n"
VOCABULARY = {"units": ["Sales", "Research"], "skills": [], "grade_bands": [], "sites": []}
PEOPLE = [
    {"id": f"p-{letter * 10}", "roles": [{"role": role, "from": "2025-01-01"}], "accepted_on": "2025-01-01"}
    for letter, role in [("a", "mentor"), ("b", "mentee")]
]
MEMBERS = [
    {"participant": "p-aaaaaaaaaa", "role": "mentor", "from": "2025-02-01"},
    {"participant": "p-bbbbbbbbbb", "role": "mentee", "from": "2025-02-01"},
]
PAIR = {"id": "r-aaaaaaaaaa", "model": "one-to-one", "origin": "matched", "members": MEMBERS,
        "started_on": "2025-02-01"}
GOAL = {"id": "g-aaaaaaaaaa", "relationship": "r-aaaaaaaaaa", "owner": "p-bbbbbbbbbb", "set_on": "2025-03-01",
        "due_on": "2025-06-01", "measure": {"kind": "count", "target": 3}}
MEETING = {"id": "m-aaaaaaaaaa", "relationship": "r-aaaaaaaaaa", "on": "2025-03-01", "mode": "video",
           "status": "held", "kind": "first"}


def program(**changes):
    return json.dumps({
        "name": "Pilot", "summary": "A pilot.", "setting": "company", "starts_on": "2025-01-01",
        "models_offered": ["one-to-one"], "cadence_days": 14, "objectives": [], "vocab": VOCABULARY,
        "disclosure": {"preset": "internal"}, "contacts": {"team_alias": "team@example.org", "escalation_page": "/"},
        **changes,
    }, indent=1, ensure_ascii=False)


def records(*items, cutoff="2025-12-31"):
    """A file of records, the first on line 2."""
    lines = ",\n".join(item if isinstance(item, str) else json.dumps(item) for item in items)
    return f'{{"schema_version": "1.0", "data_cutoff": "{cutoff}", "items": [\n{lines}\n]}}\n'


def lines(*items):
    """The same as NDJSON."""
    envelope = {"schema_version": "1.0", "data_cutoff": "2025-12-31"}
    return "".join(json.dumps(item) + "\n" for item in [envelope, *items])


GOOD = {
    "content/index.md": "# Welcome\n",
    "content/programs/pilot/index.md": "# Pilot\n",
    f"{DATA}/program.json": program(),
    f"{DATA}/participants.json": records(*PEOPLE),
    f"{DATA}/relationships.json": records(PAIR),
    f"{DATA}/goals.json": records(GOAL),
    f"{DATA}/meetings.json": records(MEETING),
}


def files_of(folder):
    return {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def refused(site):
    """Builds a good site, changes it, builds it again, and returns what the second build said when it refused."""

    def build(change, *arguments):
        folder = site(GOOD, settings=SETTINGS)
        assert run_guidepost("build", folder=folder).returncode == 0
        before = files_of(folder / "output")
        if callable(change):
            change(folder)
        else:
            site(change, settings=change.get("guidepost.yml", SETTINGS))
        built = run_guidepost("build", *arguments, folder=folder)
        assert built.returncode == 1, built.stderr
        assert "nothing was written" in built.stderr
        assert files_of(folder / "output") == before
        return built.stderr

    return build


def errors(told):
    """The findings that are errors, without frames and fixes."""
    return [line for line in told.splitlines() if re.search(r": error: .* \[[a-z0-9-]+\]$", line)]


def test_the_good_data_build_without_a_word(site):
    built = run_guidepost("build", "--strict", folder=site(GOOD, settings=SETTINGS))
    assert built.returncode == 0, built.stderr


DEEP = "[" * 510 + "]" * 510
CASES = {
    "cut off": ("meetings.json", records(MEETING)[:-20], "2:", "json-syntax"),
    "cut off in lines": ("goals.ndjson", lines(GOAL)[:-20], "2:", "json-syntax"),
    "empty": ("meetings.json", "", "1:1", "json-syntax"),
    "blank": ("meetings.json", " \n", "2:1", "json-syntax"),
    "a key twice": ("meetings.json", records('{"id": "m-aaaaaaaaaa", ' + json.dumps(MEETING)[1:]), "2:24", "duplicate-key"),
    "an id twice": ("meetings.json", records(MEETING, MEETING), "3:8", "duplicate-id"),
    "30 February": ("meetings.json", records({**MEETING, "on": "2025-02-30"}), "2:", "wrong-date"),
    "a cut-off in the future": ("meetings.json", records(MEETING, cutoff="2026-01-16"), "1:42", "wrong-date"),
    "a day after the cut-off": ("meetings.json", records({**MEETING, "on": "2026-01-01"}), "2:", "wrong-date"),
    "days out of order": ("goals.json", records({**GOAL, "due_on": "2025-02-01"}), "2:", "broken-rule"),
    "an end before the start": (
        "relationships.json", records({**PAIR, "ended_on": "2025-01-31", "closure": {}}), "2:", "broken-rule"),
    "NaN": ("goals.json", records(json.dumps(GOAL).replace('"target": 3', '"target": NaN')), "2:", "json-syntax"),
    "beyond 2^53": (
        "goals.json", records(json.dumps(GOAL).replace('"target": 3', '"target": 9007199254740993')), "2:", "wrong-value"),
    "beyond 2^53 in a count": ("meetings.json", records({**MEETING, "minutes": 2**63}), "2:", "wrong-value"),
    "513 levels": ("meetings.json", records('{"id": ' + DEEP + "}"), "2:", "json-syntax"),
    "a byte order mark": ("meetings.json", "\ufeff" + records(MEETING), "1:1", "json-syntax"),
    "a byte order mark in lines": ("goals.ndjson", "\ufeff" + lines(GOAL), "1:1", "json-syntax"),
    "UTF-16": ("meetings.json", records(MEETING).encode("utf-16"), "1:1", "not-utf-8"),
    "bytes that are not UTF-8": ("meetings.json", records(MEETING).encode() + b"\xff", "4:1", "not-utf-8"),
    "bytes that are not UTF-8 in lines": ("goals.ndjson", lines(GOAL).encode() + b"\xff\n", "3:1", "not-utf-8"),
    "an unknown field": ("meetings.json", records({**MEETING, "notes": "x"}), "2:", "unknown-field"),
    "a name as an id": ("meetings.json", records({**MEETING, "id": "Ann Canary"}), "2:8", "wrong-value"),
    "an id of another kind": ("meetings.json", records({**MEETING, "id": "p-aaaaaaaaaa"}), "2:8", "wrong-value"),
    "an id that nobody has": (
        "meetings.json", records({**MEETING, "relationship": "r-bbbbbbbbbb"}), "2:40", "unknown-id"),
    "both forms": ("meetings.ndjson", lines(MEETING), "", "broken-rule"),
}


@pytest.mark.parametrize("name", CASES)
def test_bad_data_are_told_at_their_place(refused, name):
    file, text, place, code = CASES[name]
    change = {f"{DATA}/{file}": text}
    # NDJSON comes in the place of the other form.
    if file == "goals.ndjson":
        told = refused(lambda folder: ((folder / DATA / "goals.json").unlink(), write(folder, change)))
    else:
        told = refused(change)
    found = errors(told)
    assert len(found) == 1, told
    assert found[0].startswith(f"{DATA}/{file}:{place}") and found[0].endswith(f"[{code}]"), told
    assert "Canary" not in told


def write(folder, files):
    for path, text in files.items():
        (folder / path).write_bytes(text if isinstance(text, bytes) else text.encode())


@pytest.mark.parametrize("first, second", [
    ("Sales", "SALES"), ("Stra\u00dfe", "STRASSE"), ("Caf\u00e9", unicodedata.normalize("NFD", "Caf\u00e9")),
    ("\u03a3\u03bf\u03c6\u03cc\u03c2", "\u03a3\u039f\u03a6\u038c\u03a3"), ("Sales", " sales "),
])
def test_words_that_differ_in_case_or_accents_only_are_one(refused, first, second):
    told = refused({f"{DATA}/program.json": program(vocab={**VOCABULARY, "units": [first, second]})})
    assert len(errors(told)) == 1 and "vocab.units has two values" in told, told
    assert re.search(r"data/program\.json:\d+:\d+: error", told)


def test_everything_is_told_in_one_run(refused):
    told = refused({
        f"{DATA}/program.json": program(starts_on="2025-13-01"),
        f"{DATA}/participants.json": records(*PEOPLE, {**PEOPLE[0], "left_reason": "bored"}),
        f"{DATA}/relationships.json": records({**PAIR, "model": "twosome"}),
        f"{DATA}/goals.json": records({**GOAL, "owner": "p-cccccccccc"}),
        f"{DATA}/meetings.json": records(MEETING)[:-20],
    }, "--verbose")
    assert {re.match(r"[^:]*/(\w+)\.json:", line).group(1) for line in errors(told)} == {
        "program", "participants", "relationships", "goals", "meetings"}, told


def test_a_file_far_too_large_is_not_read(refused, site):
    def enlarge(folder):
        # A hole of 500 MB: to read it would take its time and memory.
        with open(folder / DATA / "meetings.json", "r+b") as file:
            file.truncate(500_000_000)

    told = refused(enlarge)
    assert f"{DATA}/meetings.json: error: the file has 500 MB, and at most 128 MB are read [file-too-large]" in told
    assert "limits: {data_file: 600 MB} in guidepost.yml lets it be read" in told
    assert len(errors(told)) == 1, told


def test_the_limit_on_data_files_can_be_moved(site):
    folder = site(GOOD, settings=SETTINGS + "limits: {data_file: 1 KB}\n")
    large = records(*[{**MEETING, "id": f"m-aaaaaaaaa{letter}"} for letter in "abcdefghijklmnop"])
    site({f"{DATA}/meetings.json": large}, settings=SETTINGS + "limits: {data_file: 1 KB}\n")
    told = run_guidepost("build", folder=folder).stderr
    assert "meetings.json: error: the file has 3 KB, and at most 1 KB are read" in told
    site({}, settings=SETTINGS + "limits:\n  data_file: 4 KB\n")
    assert run_guidepost("build", folder=folder).returncode == 0
    site({}, settings=SETTINGS + "limits: {data_file: plenty, data_flie: 3 MB}\n")
    told = run_guidepost("build", folder=folder).stderr
    assert "guidepost.yml:3:21: error: “limits.data_file” is not a size [wrong-setting]" in told
    assert "Did you mean “data_file”?" in told
    site({}, settings=SETTINGS + "checks: {file-too-large: warning}\n")
    assert "always stops the build" in run_guidepost("build", folder=folder).stderr


def make_pipe(path):
    os.mkfifo(path)


def make_socket(path):
    # A socket's path must be short: it is bound from within its folder.
    code = "import socket; socket.socket(socket.AF_UNIX).bind('s')"
    subprocess.run(["python3", "-c", code], cwd=path.parent, check=True)
    (path.parent / "s").rename(path)


def make_link(path):
    (path.parent.parent / "other.json").write_text(records(MEETING))
    path.symlink_to("../other.json")


def make_device_link(path):
    path.symlink_to("/dev/zero")


@pytest.mark.parametrize("make", [os.mkdir, make_pipe, make_socket, make_link, make_device_link])
@pytest.mark.parametrize("file", ["meetings.json", "participants.json", "goals.json"])
def test_what_is_no_file_in_the_place_of_one_is_an_error_and_does_not_hang(refused, make, file):
    def replace(folder):
        (folder / DATA / file).unlink()
        make(folder / DATA / file)

    told = refused(replace)
    assert len(errors(told)) == 1, told
    assert errors(told)[0].startswith(f"{DATA}/{file}: error: ") and "[unreadable-file]" in told


@pytest.mark.skipif(os.geteuid() != 0 or not os.path.exists("/dev/null"), reason="only root makes devices")
def test_a_device_in_the_place_of_a_file_is_an_error(refused):
    def replace(folder):
        path = folder / DATA / "meetings.json"
        path.unlink()
        try:
            os.mknod(path, 0o666 | 0o020000, os.makedev(1, 5))
        except PermissionError:
            pytest.skip("devices cannot be made here")

    assert "a pipe, a socket or a device stands where a file is expected" in refused(replace)


def test_a_file_or_link_in_the_place_of_the_data_folder_is_an_error(refused):
    def swap(folder):
        (folder / DATA).rename(folder / "real")
        (folder / DATA).symlink_to(folder / "real")

    told = refused(swap)
    assert f"{DATA}: error: a symbolic link stands here" in told and "data_root" in told


def test_a_data_file_that_may_not_be_read_is_an_error(site):
    folder = site(GOOD, settings=SETTINGS)
    (folder / DATA / "participants.json").chmod(0o000)
    for path in [folder, *folder.parents]:
        if str(path).startswith("/tmp/"):
            path.chmod(path.stat().st_mode | 0o055)
    (folder / "elsewhere").mkdir(mode=0o777)
    command = [str(GUIDEPOST), "build", "-o", "elsewhere"]
    if os.geteuid() == 0:
        command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *command]
    built = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60)
    assert built.returncode == 1
    assert errors(built.stderr) == [
        f"{DATA}/participants.json: error: the file cannot be read: Permission denied [unreadable-file]"]


@pytest.mark.parametrize("text", [
    records(*PEOPLE).replace("}", "", 1), "[]", '{"records": []}', lines(*PEOPLE), "\ufeff" + records(*PEOPLE),
])
def test_a_file_that_cannot_be_read_drags_no_unknown_ids_behind_it(refused, text):
    told = refused({f"{DATA}/participants.json": text}, "--verbose")
    assert errors(told) and all(f"{DATA}/participants.json" in line for line in errors(told)), told


def test_a_report_of_data_with_errors_is_none(site):
    folder = site({**GOOD, f"{DATA}/goals.json": ""}, settings=SETTINGS)
    made = run_guidepost("report", "pilot", "--month", "2025-06", folder=folder)
    assert made.returncode == 1 and made.stdout == "" and f"{DATA}/goals.json:1:1: error" in made.stderr
    (folder / DATA / "goals.json").unlink()
    (folder / DATA / "goals.json").mkdir()
    made = run_guidepost("report", "pilot", "--month", "2025-06", folder=folder)
    assert made.returncode == 1 and made.stdout == "" and f"{DATA}/goals.json: error" in made.stderr


def test_a_beginning_after_the_records_is_told(site):
    folder = site({**GOOD, f"{DATA}/program.json": program(starts_on="2026-01-01")}, settings=SETTINGS)
    built = run_guidepost("build", folder=folder)
    assert built.returncode == 0
    assert re.search(rf"{DATA}/program\.json:5:15: warning: starts_on lies after the data's cut-off", built.stderr)
    site({f"{DATA}/program.json": program(starts_on="2025-03-01")}, settings=SETTINGS)
    told = run_guidepost("build", folder=folder).stderr
    assert "program.json:5:15: warning: starts_on lies after the beginning of 1 of 1 relationships" in told


def test_tens_of_thousands_of_findings_are_folded_and_take_no_time(refused):
    wrong = records(*['{"id": "m-aaaaaaaaaa", "on": "2025-02-30", "stauts": "helt", "relationship": "x"}'] * 60_000)
    told = refused({f"{DATA}/meetings.json": wrong})
    assert "more errors in this file" in told and "--verbose shows all" in told
    assert len(told.splitlines()) < 100


def test_published_figures_and_deeper_folders_are_no_data(site, tmp_path):
    folder = site({**GOOD, f"{DATA}/archive/meetings.json": "no data\n"}, settings=SETTINGS + "editions: [everyone, team]\n")
    frozen = run_guidepost("freeze", "pilot", "--month", "2025-06", folder=folder)
    assert frozen.returncode == 0, frozen.stderr
    assert (folder / DATA / "published/team/2025-06.json").exists()
    built = run_guidepost("build", "--strict", folder=folder)
    assert built.returncode == 0, built.stderr
    assert not [path for path in files_of(folder / "output/everyone") if "published" in path.parts]


def test_data_elsewhere_are_read_as_those_beside_the_page(site):
    real = {path.replace(DATA, "exports/pilot"): text for path, text in GOOD.items()}
    folder = site({**real, "exports/README.md": "Exports.\n"}, settings=SETTINGS + "data_root: exports\n")
    built = run_guidepost("build", "--strict", folder=folder)
    assert built.returncode == 0, built.stderr
    site(GOOD, settings=SETTINGS)
    here = run_guidepost("report", "pilot", "--month", "2025-06", folder=folder)
    there = run_guidepost("report", "pilot", "--month", "2025-06", "--data-root", "exports", folder=folder)
    assert here.returncode == 0 and here.stdout == there.stdout
    (folder / "exports/pilot/goals.json").unlink()
    (folder / "exports/pilot/goals.json").mkdir()
    told = run_guidepost("build", "--data-root", "exports", folder=folder)
    assert told.returncode == 1 and "exports/pilot/goals.json: error: a folder stands" in told.stderr


def test_one_worker_gives_the_same_figures_and_findings_as_three(site):
    ids = [f"{a}{b}{c}" for a in "abcdefghijklmnopqrstuvwxyz" for b in "abcdefghijklmnopqrstuvwxyz" for c in "abcdefghijklmnopqrst"]
    meetings = [
        {**MEETING, "id": f"m-aaaaaaa{text}", "on": f"2025-{number % 10 + 3:02}-{number % 28 + 1:02}"}
        for number, text in enumerate(ids)
    ]
    assert len(json.dumps(meetings)) > 1_600_000
    folder = site({**GOOD, f"{DATA}/meetings.json": records(*meetings)}, settings=SETTINGS)
    one, three = (run_guidepost("report", "pilot", "--month", "2025-11", "-j", jobs, folder=folder) for jobs in "13")
    assert one.returncode == 0 and one.stdout == three.stdout
    for number in range(0, len(meetings), 50):
        meetings[number] = {**meetings[number], "status": "hold", "id": f"m-aaaaaaa{ids[number // 2]}"}
    site({f"{DATA}/meetings.json": records(*meetings)}, settings=SETTINGS)
    one, three = (run_guidepost("build", "--verbose", "-j", jobs, folder=folder) for jobs in "13")
    assert one.returncode == 1 and one.stderr == three.stderr and len(errors(one.stderr)) > 100
