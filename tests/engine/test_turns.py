"""`provenance.check` from many threads: the first texts of a process find nothing half made."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from provenance import UsageError, audit, check
from provenance.engine.turns import in_turn, turn

AT_ONCE = """
import os
from concurrent.futures import ThreadPoolExecutor
import msgspec, provenance
TEXTS = [
    ("text/plain", "Credits to the owner. Experts say 45 percent of bridges fail."),
    ("text/html", "<p>Read more: \u201cWe won,\u201d said Ana Cruz on Monday (Smith 2019).</p>"),
    ("text/markdown", "# Fares\\n\\nBy Ana Cruz\\n\\nPosted on May 4, 2024. Call 030 901820 or write to a@b.example."),
]
def one(number):
    kind, text = TEXTS[number % 3]
    return kind, msgspec.json.encode(provenance.check(text, media_type=kind))
with ThreadPoolExecutor(16) as threads:
    found = set(threads.map(one, range(32)))
    if hasattr(os, "fork"):  # while others check
        going_on = [threads.submit(one, number) for number in range(8)]
        child = os.fork()
        if not child:
            os._exit(0 if one(0) in found else 1)
        assert os.waitpid(child, 0)[1] == 0
        found.update(check.result() for check in going_on)
print(sorted(kind for kind, record in found))
"""


def test_threads_that_begin_together_find_the_same() -> None:
    made = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", AT_ONCE], capture_output=True, text=True, timeout=100, check=False
    )
    assert made.returncode == 0, made.stderr
    assert made.stdout.strip() == "['text/html', 'text/markdown', 'text/plain']"


def test_a_thread_checks_while_another_one_audits(tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number}.txt").write_text(
            "Credits to the owner of the bridge, who closed it when the river rose over its banks.\n", encoding="utf-8"
        )
    with ThreadPoolExecutor(2) as threads:
        whole = threads.submit(audit, tmp_path, select=["ATT", "DUP901"])
        found = [check("CTTO", select=["ATT101"]).findings[0].rule for _ in range(20)]
        assert found == ["ATT101"] * 20
        assert whole.result().summary.by_rule["DUP901"] == 1


def test_a_turn_is_given_back() -> None:
    """Whoever makes an item has the turn, whoever has got it has not; one that raises keeps it from nobody."""

    def items() -> list[bool]:
        with ThreadPoolExecutor(1) as other:
            return [other.submit(has_turn).result()]

    def has_turn() -> bool:
        got = turn().acquire(blocking=False)
        if got:
            turn().release()
        return got

    def asked() -> Iterator[bool]:
        yield items()[0]
        message = "no more"
        raise UsageError(message)

    found = in_turn(asked())
    assert next(found) is False
    assert items() == [True]
    with pytest.raises(UsageError, match="no more"):
        next(found)
    assert items() == [True]
    with turn(), turn():
        assert items() == [False]
