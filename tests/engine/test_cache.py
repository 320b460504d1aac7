"""What is kept gives the same bytes, and is not found where anything that it depends on has changed."""

from __future__ import annotations

import contextlib
import json
import os
import re
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import date
from importlib import metadata
from pathlib import Path

import msgspec
import pytest

from provenance.engine.cache import LIBRARIES, Cache
from provenance.engine.check import Checker, Options
from provenance.engine.local import Unit, check_unit
from provenance.engine.outcomes import Outcome
from provenance.engine.program import all_kinds, program
from provenance.engine.store import BATCH, Store
from provenance.engine.travel import pack_outcome, unpack_outcome
from provenance.extensions import Source

TEXT = "Credits to the owner. Officials said last week that it rained. " * 30


def rows(folder: Path, count: int = 600, blanks: int = 0) -> Path:
    """Rows with so many blanks behind each text: a run is large by its bytes, and these cost nothing to read."""
    file = folder / "rows.jsonl"
    texts = (f"Text {number}. {TEXT}{chr(32) * blanks}" for number in range(count))
    file.write_text("".join(json.dumps({"id": str(n), "text": text}) + "\n" for n, text in enumerate(texts)), "utf-8")
    return file


def run(folder: Path, *arguments: str) -> bytes:
    command = [
        sys.executable,
        "-m",
        "provenance",
        "check",
        "rows.jsonl",
        "--output-format",
        "jsonl",
        "--as-of",
        "2024-06-30",
    ]
    done = subprocess.run(
        [*command, *arguments], cwd=folder, capture_output=True, check=False, env=os.environ | {"COLUMNS": "80"}
    )
    assert done.stderr == b""
    return done.stdout


def documents(output: bytes) -> list[bytes]:
    return output.splitlines()[:-1]


def test_a_second_run_gives_the_same_bytes(tmp_path: Path) -> None:
    rows(tmp_path, 240, blanks=5000)
    first, second = run(tmp_path, "--jobs", "2"), run(tmp_path, "--jobs", "2")
    assert first == second
    assert documents(first) == documents(run(tmp_path, "--no-cache"))
    with contextlib.closing(sqlite3.connect(tmp_path / ".provenance_cache" / "outcomes.sqlite3")) as database:
        assert database.execute("SELECT count(*) FROM outcomes").fetchone() == (240,)
    assert (tmp_path / ".provenance_cache" / ".gitignore").read_text("utf-8") == "*\n"
    done = subprocess.run([sys.executable, "-m", "provenance", "clean"], cwd=tmp_path, capture_output=True, check=True)
    assert b"Removed" in done.stdout
    assert not (tmp_path / ".provenance_cache").exists()


def test_small_runs_leave_no_cache(tmp_path: Path) -> None:
    rows(tmp_path, 3)
    run(tmp_path)
    assert not (tmp_path / ".provenance_cache").exists()


def checker(*, min_words: int = 50, as_of: date = date(2024, 6, 30), evidence: bool = True) -> Checker:
    made = program(select=["ATT"], as_of=as_of).checker
    options = msgspec.structs.replace(made.options, evidence=evidence)
    return Checker(msgspec.structs.replace(made.settings, min_words=min_words), made.selection, options)


def unit(text: str = TEXT, name: str = "a.txt") -> Unit:
    return Unit(Source(name, name, "text/plain", text))


def test_everything_that_matters_is_in_the_key(tmp_path: Path) -> None:
    code = tmp_path / "plugin.py"
    code.write_text("x = 1\n", encoding="utf-8")

    def key(made: Checker, what: Unit) -> bytes | None:
        cache = Cache(tmp_path / "cache", made, [code])
        try:
            found = cache.key(what)
            return None if found is None else found[0]
        finally:
            cache.close()

    keys = [
        key(checker(), unit()),
        key(checker(), unit(TEXT + ".")),
        key(checker(), unit(name="b.txt")),
        key(checker(min_words=7), unit()),
        key(checker(as_of=date(2024, 7, 1)), unit()),
        key(checker(evidence=False), unit()),
        key(
            Checker(checker().settings, program(select=["ATT", "DAT"]).checker.selection, Options(date(2024, 6, 30))),
            unit(),
        ),
    ]
    code.write_text("x = 2, 3\n", encoding="utf-8")
    keys.append(key(checker(), unit()))
    assert len(set(keys)) == len(keys)
    assert key(checker(), unit()) == keys[-1]
    assert key(checker(), Unit(unit().source, refusal="broken")) is None


def test_a_file_that_is_changed_while_it_waits_is_not_kept_as_what_it_was(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    waiting = Unit(Source("a.txt", "a.txt", "text/plain", b""), str(file))
    cache = Cache(tmp_path / "cache", checker(), [])
    for text, kept in ((TEXT, True), (f"{TEXT} More.", False)):
        file.write_text(text, "utf-8")
        assert cache.known(waiting) is None
        if not kept:
            file.write_text("Somebody else wrote this.", "utf-8")
        cache.keep(waiting, check_unit(waiting, all_kinds(), checker()))
        cache.close()
        file.write_text(text, "utf-8")
        cache = Cache(tmp_path / "cache", checker(), [])
        assert (cache.known(waiting) is not None) is kept
    cache.close()


def test_what_stands_elsewhere_in_its_file_now_is_known_with_its_place(tmp_path: Path) -> None:
    made, kinds = checker(), all_kinds()
    name = 'the "offset":9, of it.mbox'
    places: list[int | None] = [70, 1070, None, 7]
    units = [Unit(Source(name, name, "text/plain", TEXT, row=3, offset=at)) for at in places]
    cache = Cache(tmp_path, made, [])
    cache.known(units[0])
    cache.keep(units[0], check_unit(units[0], kinds, made))
    cache.close()
    cache = Cache(tmp_path, made, [])
    for each in units:
        assert whole(cache.known(each)) == whole(check_unit(each, kinds, made))
    cache.close()


def whole(outcome: Outcome | None) -> Outcome | None:
    """With all that is worked out when it is first asked for."""
    if outcome is not None:
        outcome.seal()
        assert outcome.record.path == outcome.brief.path
    return outcome


def test_an_outcome_travels_whole() -> None:
    outcome = check_unit(unit(), all_kinds(), checker())
    assert whole(unpack_outcome(pack_outcome(outcome))) == whole(outcome)


def test_a_record_is_not_read_again_to_be_counted_and_passed_on() -> None:
    made = check_unit(unit(), all_kinds(), checker())
    outcome = unpack_outcome(pack_outcome(made))
    assert outcome.brief.findings == [(finding.rule, finding.severity) for finding in made.record.findings]
    assert outcome.seal() == made.line
    assert outcome.made is None


def test_an_outcome_that_was_damaged_on_its_way_is_no_outcome() -> None:
    packed = pack_outcome(check_unit(unit(), all_kinds(), checker()))
    for place in range(0, len(packed), 7):
        with pytest.raises(ValueError, match="damaged"):
            unpack_outcome(packed[:place] + bytes([packed[place] ^ 1]) + packed[place + 1 :])
    for end in (0, 3, 4, len(packed) - 1):
        with pytest.raises(ValueError, match=r"damaged|truncated"):
            unpack_outcome(packed[:end])


def test_failures_are_tried_again_and_damage_is_passed_over(tmp_path: Path) -> None:
    made = checker()
    cache = Cache(tmp_path, made, [])
    broken = Unit(Source("b.txt", "b.txt", "text/plain", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"))
    assert cache.known(broken) is None
    cache.keep(broken, check_unit(broken, all_kinds(), made))
    assert cache.known(unit()) is None
    cache.keep(unit(), check_unit(unit(), all_kinds(), made))
    cache.close()
    cache = Cache(tmp_path, made, [])
    assert whole(cache.known(unit())) == whole(check_unit(unit(), all_kinds(), made))
    assert cache.known(broken) is None
    cache.close()
    database = sqlite3.connect(tmp_path / "outcomes.sqlite3")
    database.execute("UPDATE outcomes SET value = substr(value, 1, 40)")
    database.commit()
    database.close()
    cache = Cache(tmp_path, made, [])
    assert cache.known(unit()) is None
    cache.close()


def test_the_oldest_go_first(tmp_path: Path) -> None:
    made = checker()
    outcome = check_unit(unit(), all_kinds(), made)
    size = len(pack_outcome(outcome))
    for number in range(3):
        cache = Cache(tmp_path, made, [], limit=size * 11 // 4)
        assert cache._store is not None
        cache._store._now = number
        cache.put(bytes([number]) * 32, outcome)
        cache.close()
    cache = Cache(tmp_path, made, [])
    assert [cache.get(bytes([number]) * 32) is None for number in range(3)] == [True, False, False]
    cache.close()


def test_it_stays_within_its_limit_while_a_run_lasts(tmp_path: Path) -> None:
    made = checker()
    outcome = check_unit(unit(), all_kinds(), made)
    limit = len(pack_outcome(outcome)) * BATCH * 2
    cache = Cache(tmp_path, made, [], limit=limit)
    with contextlib.closing(sqlite3.connect(tmp_path / "outcomes.sqlite3")) as other:
        sizes = []
        for number in range(BATCH * 6):
            cache.put(number.to_bytes(32, "big"), outcome)
            if number % BATCH == BATCH - 1:
                sizes += other.execute("SELECT sum(length(value)) FROM outcomes").fetchone()
    assert limit * 3 // 4 <= sizes[-1] <= max(sizes) <= limit
    cache.close()
    with contextlib.closing(sqlite3.connect(tmp_path / "outcomes.sqlite3")) as other:
        assert other.execute("PRAGMA freelist_count").fetchone() == (0,)


def test_processes_share_it(tmp_path: Path) -> None:
    rows(tmp_path, 240, blanks=5000)
    outputs: list[bytes] = []
    threads = [threading.Thread(target=lambda: outputs.append(run(tmp_path, "--jobs", "1"))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(outputs)) == 1
    assert (tmp_path / ".provenance_cache").is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a folder that cannot be made")
def test_a_cache_that_cannot_be_used_is_told_of(tmp_path: Path) -> None:
    rows(tmp_path)
    (tmp_path / ".provenance_cache").write_text("a file", encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "provenance",
        "check",
        "rows.jsonl",
        "--exit-zero",
        "--select",
        "ATT101",
        "--no-evidence",
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "the cache in" in done.stderr
    assert "cannot be used" in done.stderr


PAGE = 4096


def overwritten(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[PAGE:] = b"\x99" * (len(data) - PAGE)
    file.write_bytes(data)


def no_database(file: Path) -> None:
    file.write_bytes(b"none of ours" * 100)


def of_other_columns(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as database:
        database.executescript("DROP TABLE outcomes; CREATE TABLE outcomes (key BLOB PRIMARY KEY, words TEXT)")


def one_outcome(folder: Path) -> tuple[bytes, Outcome]:
    made = checker()
    cache = Cache(folder, made, [])
    found = cache.key(unit())
    assert found is not None
    outcome = check_unit(unit(), all_kinds(), made)
    cache.put(found[0], outcome)
    cache.close()
    return found[0], outcome


@pytest.mark.parametrize("damage", [overwritten, no_database, of_other_columns])
def test_a_damaged_file_costs_one_run_its_cache(damage: Callable[[Path], None], tmp_path: Path) -> None:
    key, outcome = one_outcome(tmp_path)
    damage(tmp_path / "outcomes.sqlite3")
    told: list[str] = []
    cache = Cache(tmp_path, checker(), [], told.append)
    for _ in range(2):
        assert cache.known(unit()) is None
        cache.keep(unit(), outcome)
    cache.close()
    if damage is not no_database:  # which is seen, and replaced, before anything is asked
        assert ["every document is checked" in words for words in told] == [True]
        one_outcome(tmp_path)
    cache = Cache(tmp_path, checker(), [], told.append)
    assert whole(cache.get(key)) == whole(outcome)
    cache.close()


def test_a_damaged_file_that_somebody_uses_is_left_alone(tmp_path: Path) -> None:
    one_outcome(tmp_path)
    no_database(tmp_path / "outcomes.sqlite3")
    code = "import fcntl, sys; lock = open('lock', 'a+b'); fcntl.lockf(lock, fcntl.LOCK_SH); print(flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with pytest.raises(sqlite3.DatabaseError):
            Cache(tmp_path, checker(), [])
        other.communicate(b"\n")
    Cache(tmp_path, checker(), []).close()


@pytest.mark.parametrize(
    "cells", ["used = 'abc'", "value = 'a text'", "value = 7", "value = zeroblob(9)", "used = 1.5"]
)
def test_cells_of_another_type_are_passed_over(cells: str, tmp_path: Path) -> None:
    key, outcome = one_outcome(tmp_path)
    with contextlib.closing(sqlite3.connect(tmp_path / "outcomes.sqlite3", isolation_level=None)) as database:
        database.execute("UPDATE outcomes SET " + cells)  # noqa: S608 - of this file
    told: list[str] = []
    cache = Cache(tmp_path, checker(), [], told.append)
    assert cache.get(key) is None
    cache.put(key, outcome)
    cache.close()
    cache = Cache(tmp_path, checker(), [], told.append)
    assert whole(cache.get(key)) == whole(outcome)
    cache.close()
    assert told == []


def test_a_file_that_another_process_keeps_locked_is_not_waited_for_again_and_again(tmp_path: Path) -> None:
    key, outcome = one_outcome(tmp_path)
    told: list[str] = []
    cache = Cache(tmp_path, checker(), [], told.append)
    assert cache._store is not None
    cache._store._database.execute("PRAGMA busy_timeout=20")
    with contextlib.closing(sqlite3.connect(tmp_path / "outcomes.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for number in range(BATCH + 1):
            cache.put(number.to_bytes(32, "big"), outcome)
        assert ["database is locked" in words for words in told] == [True]
        assert cache.get(key) is None
        cache.close()
        other.execute("ROLLBACK")
    cache = Cache(tmp_path, checker(), [])
    assert cache.get(key) is not None
    cache.close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of a shell")
@pytest.mark.parametrize("limit", ["", "ulimit -f 512; "])
def test_a_cache_that_cannot_be_read_or_has_no_room_ends_no_run(limit: str, tmp_path: Path) -> None:
    rows(tmp_path)
    command = f"{limit}'{sys.executable}' -m provenance check rows.jsonl --exit-zero --select ATT101 --no-evidence -q"
    shell = ["sh", "-c", f"{command} --output-format jsonl | tail -n 1"]
    if not limit:
        subprocess.run(shell, cwd=tmp_path, check=True, capture_output=True)
        overwritten(tmp_path / ".provenance_cache" / "outcomes.sqlite3")
    done = subprocess.run(shell, cwd=tmp_path, capture_output=True, text=True, check=False)
    last = json.loads(done.stdout)
    assert last["run"]["complete"]
    assert last["summary"]["documents"] == 600
    assert done.stderr.startswith("provenance: the cache in ")
    assert len(done.stderr.splitlines()) == 1


def test_a_file_for_which_there_is_no_more_room_is_taken_away(tmp_path: Path) -> None:
    """The report may need the room; and a disk that it fills would be full in every run."""
    told: list[str] = []
    _, outcome = one_outcome(tmp_path)
    store = Store(tmp_path, 10**9)
    store._database.execute("PRAGMA max_page_count = 40")
    cache = Cache(tmp_path, checker(), [], told.append)
    cache._store._leave()  # type: ignore[union-attr]
    cache._store = store
    for number in range(2000):
        cache.put(number.to_bytes(32, "big"), outcome)
    cache.close()
    assert [
        words.endswith("(database or disk is full): every document is checked; the next run begins a new one")
        for words in told
    ] == [True]
    assert not [path for path in tmp_path.iterdir() if "sqlite" in path.name]


def test_the_libraries_that_have_a_part_in_outcomes_are_part_of_the_manner() -> None:
    without = {"jsonschema", "pluggy", "typing-extensions"}  # of which no record depends
    needed = {
        re.match(r"[\w-]+", line)[0].lower()  # type: ignore[index]
        for line in metadata.requires("provenance-checker") or ()
        if "extra ==" not in line or "'media'" in line.replace('"', "'")
    }
    assert len(needed - without) > 10
    assert needed - without <= set(LIBRARIES)


PLUGIN = """
import sys, pathlib
sys.path.insert(0, str(pathlib.Path(__file__).parent))
import words_of_mine
from provenance.api import Hit, Severity, hookimpl, rule

@rule(id="TEST001", slug="mine", severity=Severity.INFO, summary="A test", languages=["*"], bad=["x"], good=["y"])
def mine(document, context):
    '''Why.'''
    yield Hit(None, words_of_mine.WORDS)

@hookimpl
def provenance_rules():
    return [mine]
"""


def test_what_a_plugin_imports_from_beside_itself_is_part_of_the_manner(tmp_path: Path) -> None:
    rows(tmp_path)
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "plugin.py").write_text(PLUGIN, "utf-8")
    said = []
    for words in ("one", "another"):
        (plugins / "words_of_mine.py").write_text(f"WORDS = {words!r}\n", "utf-8")
        output = run(tmp_path, "--plugin", "plugins/plugin.py", "--select", "TEST001", "--no-evidence")
        said.append([json.loads(line)["findings"][0]["message"] for line in documents(output)])
    assert said == [["one"] * 600, ["another"] * 600]
