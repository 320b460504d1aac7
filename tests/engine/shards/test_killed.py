"""The program that drives a run is killed at random moments, and what it left is continued to the same bytes."""

from __future__ import annotations

import json
import random
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.engine.shards.common import ARGUMENTS, SHARDS, make_corpus, run
from tests.processes import under_way

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs signals")

REPORT = ("--jobs", "2", "--output-format", "jsonl", "--output-file", "records.jsonl", "--report", "report")
FILES = ("records.jsonl", "report/report.json", "report/report.html")


def finished(folder: Path) -> int:
    """Shards that are finished."""
    return len(list((folder / "run" / "shards").glob("*")))


def kill(folder: Path, enough: int, later: float) -> int:
    """Begin or continue the run, and kill it so many seconds after so many shards are finished; how many are then."""
    return _kill(folder, lambda: finished(folder) >= enough, later)


def _kill(folder: Path, now: Callable[[], bool], later: float = 0.0) -> int:
    with under_way(folder, *ARGUMENTS, *SHARDS, *REPORT, "--resume", environment={"SLOW": "0.02"}) as process:
        while not now() and process.poll() is None:
            time.sleep(0.002)
        time.sleep(later)
        process.kill()
        assert process.wait(20) == -signal.SIGKILL
    return finished(folder)


@pytest.mark.early
@pytest.mark.parametrize("seed", [1])
def test_killed_at_five_random_moments(tmp_path: Path, seed: int) -> None:
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    for folder in (whole, killed):
        folder.mkdir()
        make_corpus(folder, rows=90, files=14, poisoned=50)
    assert run(whole, *SHARDS, *REPORT).returncode == 3
    shards = finished(whole)
    assert shards > 10
    rng = random.Random(seed)  # noqa: S311 - moments are no secret
    moments = [
        (0, rng.uniform(0.2, 0.6)),
        *((n, rng.uniform(0, 0.1)) for n in sorted(rng.sample(range(1, shards - 3), 4))),
    ]
    done = [kill(killed, *moment) for moment in moments]
    assert done == sorted(done)
    assert 0 < done[-1] < shards
    assert _kill(killed, (killed / "run" / "totals.json").exists) == shards  # while the facts are concluded
    before = {item: item.stat().st_mtime_ns for item in (killed / "run" / "shards").glob("*/done.json")}
    assert run(killed, *SHARDS, *REPORT, "--resume").returncode == 3
    assert {item: item.stat().st_mtime_ns for item in before} == before  # what was finished was not done again
    for name in FILES:
        assert (killed / name).read_bytes() == (whole / name).read_bytes(), name
    records = [json.loads(line) for line in (killed / "records.jsonl").read_bytes().splitlines()]
    assert [item["id"] for item in records if "SIGKILL" in str(item.get("reason"))] == ["r50"]
    assert list((killed / "run" / "temporary").iterdir()) == []
