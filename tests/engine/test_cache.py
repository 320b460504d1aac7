"""What is kept gives the same bytes, and is not found where anything that it depends on has changed."""

from __future__ import annotations

import contextlib
import json
import re
import sqlite3
import threading
from datetime import date
from functools import partial
from importlib import metadata
from pathlib import Path

import msgspec

from provenance.documents import Notice
from provenance.engine.cache import LIBRARIES, Cache
from provenance.engine.check import Checker, Options
from provenance.engine.local import Unit, check_unit
from provenance.engine.program import all_kinds, program
from provenance.engine.store import BATCH
from provenance.engine.travel import pack_outcome
from provenance.extensions import Source
from tests.commands import call
from tests.engine.cached_runs import TEXT, checker, documents, rows, run, unit, whole


def test_a_second_run_gives_the_same_bytes(tmp_path: Path) -> None:
    rows(tmp_path)
    first, second = run(tmp_path, "--jobs", "2"), run(tmp_path, "--jobs", "2")
    assert first == second
    assert documents(first) == documents(run(tmp_path, "--no-cache"))
    with contextlib.closing(sqlite3.connect(tmp_path / ".provenance_cache" / "outcomes.sqlite3")) as database:
        assert database.execute("SELECT count(*) FROM outcomes").fetchone() == (12,)
    assert (tmp_path / ".provenance_cache" / ".gitignore").read_text("utf-8") == "*\n"
    assert b"Removed" in call(tmp_path, "clean").stdout
    assert not (tmp_path / ".provenance_cache").exists()


def test_small_runs_leave_no_cache(tmp_path: Path) -> None:
    rows(tmp_path, 3, blanks=0)
    run(tmp_path)
    assert not (tmp_path / ".provenance_cache").exists()


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


def test_rows_of_several_sheets_are_each_known_as_their_own(tmp_path: Path) -> None:
    """The second row of each sheet: two say the same, and one has the id of another, too, of which its report tells."""
    made, kinds = checker(), all_kinds()
    row = Source("b.xlsx:One:2", "b.xlsx", "text/plain", TEXT, row=2)
    twice = Notice("row", "The id 'b.xlsx:One:2' of row 2 is that of row 2 too: give every row an id of its own.")
    other = partial(msgspec.structs.replace, row)
    sheets = [row, other(id="b.xlsx:Two:2"), other(data=f"{TEXT} More."), other(notices=(twice,))]
    units = [Unit(source) for source in sheets]
    cache = Cache(tmp_path, made, [])
    assert [cache.known(each) for each in units] == [None] * len(units)  # what is read together is asked for first
    for each in units:
        cache.keep(each, check_unit(each, kinds, made))
    cache.close()
    cache = Cache(tmp_path, made, [])
    for each in units:
        assert whole(cache.known(each)) == whole(check_unit(each, kinds, made))
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
    rows(tmp_path)
    outputs: list[bytes] = []
    threads = [threading.Thread(target=lambda: outputs.append(run(tmp_path, "--jobs", "1"))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(outputs)) == 1
    assert (tmp_path / ".provenance_cache").is_dir()


def test_the_libraries_that_have_a_part_in_outcomes_are_part_of_the_manner() -> None:
    without = {"jsonschema", "pluggy", "shtab", "typing-extensions"}  # of which no record depends
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
    assert said == [["one"] * 12, ["another"] * 12]
