"""A cache that is damaged, locked, full or cannot be made costs a run its cache, and nothing else."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from provenance.engine.cache import Cache
from provenance.engine.local import Unit, check_unit
from provenance.engine.program import all_kinds
from provenance.engine.store import BATCH, Store
from provenance.extensions import Source
from tests.commands import call_for_text
from tests.engine.cached_runs import checker, one_outcome, rows, unit, whole

PAGE = 4096


def test_failures_are_tried_again_and_damage_is_passed_over(tmp_path: Path) -> None:
    made = checker()
    cache = Cache(tmp_path, made, [])
    broken = Unit(Source("b.txt", "b.txt", "text/plain", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"))
    assert cache.known(broken) is None
    cache.keep(broken, check_unit(broken, all_kinds(), made))
    sound = unit()
    assert cache.known(sound) is None
    cache.keep(sound, check_unit(sound, all_kinds(), made))
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


@pytest.mark.skipif(sys.platform == "win32", reason="needs a folder that cannot be made")
def test_a_cache_that_cannot_be_used_is_told_of(tmp_path: Path) -> None:
    rows(tmp_path)
    (tmp_path / ".provenance_cache").write_text("a file", encoding="utf-8")
    done = call_for_text(tmp_path, "check", "rows.jsonl", "--exit-zero", "--select", "ATT101", "--no-evidence")
    assert done.returncode == 0
    assert "the cache in" in done.stderr
    assert "cannot be used (it is a file, where a folder belongs; remove it, or give --no-cache): every" in done.stderr


def overwritten(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[PAGE:] = b"\x99" * (len(data) - PAGE)
    file.write_bytes(data)


def no_database(file: Path) -> None:
    file.write_bytes(b"none of ours" * 100)


def of_other_columns(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as database:
        database.executescript("DROP TABLE outcomes; CREATE TABLE outcomes (key BLOB PRIMARY KEY, words TEXT)")


@pytest.mark.parametrize("damage", [overwritten, no_database, of_other_columns])
def test_a_damaged_file_costs_one_run_its_cache(damage: Callable[[Path], None], tmp_path: Path) -> None:
    key, outcome = one_outcome(tmp_path)
    damage(tmp_path / "outcomes.sqlite3")
    told: list[str] = []
    cache = Cache(tmp_path, checker(), [], told.append)
    asked = unit()
    for _ in range(2):
        assert cache.known(asked) is None
        cache.keep(asked, outcome)
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
        assert ["another process keeps it locked" in words for words in told] == [True]
        assert cache.get(key) is None
        cache.close()
        other.execute("ROLLBACK")
    cache = Cache(tmp_path, checker(), [])
    assert cache.get(key) is not None
    cache.close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of a shell")
@pytest.mark.parametrize("limit", ["", "ulimit -f 128; "])
def test_a_cache_that_cannot_be_read_or_has_no_room_ends_no_run(limit: str, tmp_path: Path) -> None:
    rows(tmp_path, 60, blanks=20_000)  # more than there is room for
    command = f"{limit}'{sys.executable}' -m provenance check rows.jsonl --exit-zero --select ATT101 --no-evidence -q"
    shell = ["sh", "-c", f"{command} --output-format jsonl | tail -n 1"]
    if not limit:
        subprocess.run(shell, cwd=tmp_path, check=True, capture_output=True)
        overwritten(tmp_path / ".provenance_cache" / "outcomes.sqlite3")
    done = subprocess.run(shell, cwd=tmp_path, capture_output=True, text=True, check=False)
    last = json.loads(done.stdout)
    assert last["run"]["complete"]
    assert last["summary"]["documents"] == 60
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
        words.endswith("(the disk is full): every document is checked; the next run begins a new one") for words in told
    ] == [True]
    assert not [path for path in tmp_path.iterdir() if "sqlite" in path.name]


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
@pytest.mark.parametrize(
    ("name", "told"), [("", "it is a symbolic link"), ("/outcomes.sqlite3-wal", "outcomes.sqlite3-wal in it is a")]
)
def test_a_link_that_came_with_a_checkout_leads_nowhere(name: str, told: str, tmp_path: Path) -> None:
    """The texts of a stranger may stand beside it, and what it leads to is none of theirs."""
    checkout, elsewhere = tmp_path / "checkout", tmp_path / "elsewhere"
    link = checkout / f".provenance_cache{name}"
    link.parent.mkdir(parents=True)
    link.symlink_to(elsewhere)
    if not name:
        elsewhere.mkdir()
    rows(checkout)
    command = ("check", "rows.jsonl", "--isolated", "--select", "ATT101", "--no-evidence", "--output-format", "concise")
    done = call_for_text(checkout, *command)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert f"the cache in {checkout / '.provenance_cache'} cannot be used ({told}" in done.stderr
    assert done.stderr.endswith("remove it, or give --no-cache): every document is checked\n")
    assert call_for_text(checkout, *command, "--no-cache").stdout == done.stdout
    assert (list(elsewhere.iterdir()) if not name else elsewhere.exists()) in ([], False)
