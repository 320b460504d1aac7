"""Patterns that the build has compiled are those that `re` makes, and whatever is not so is compiled."""

from __future__ import annotations

import ast
import itertools
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from provenance import packaged
from provenance.compiled_patterns import NAME, Kept, write
from tests.wheels import shared

TEXTS: dict[tuple[str, int], str] = {
    (r"(?P<day>\d+) (may|june)", re.IGNORECASE): "on 3 May",
    (r"[à-ž]+|a{2,}", 0): "aaé",
    ("[\ud800-\udfff]", 0): "a\udc00",
}
"""Patterns, and what they are searched for in."""
SOURCES: tuple[tuple[Any, int], ...] = (*TEXTS, (rb"\x80+", 0))
Keeping = Callable[[bytes], Kept]
numbers = itertools.count()
_SOURCES = """
import gc
from provenance.host.own_patterns import of_packages
packages = ["provenance", "provenance_plugins"]
of_packages(packages)
gc.freeze()  # as a run does
print(ascii([(source, int(flags)) for source, flags in of_packages(packages)]))
"""


@pytest.fixture
def keeping(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Keeping:
    monkeypatch.syspath_prepend(tmp_path)

    def kept(data: bytes) -> Kept:
        folder = tmp_path / f"kept_{next(numbers)}"
        folder.mkdir()
        (folder / "__init__.py").touch()
        (folder / NAME).write_bytes(data)
        return Kept(folder.name)

    return kept


def of_all(kept: Kept) -> list[object]:
    return [kept.get(*pattern) for pattern in SOURCES]


@pytest.mark.installs
def test_every_pattern_of_the_program_is_kept_in_its_wheel_as_re_makes_it(
    keeping: Keeping, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """All are there, and no others. Of every eighth by length, and of the longest, the code is what `re` makes.

    All are compiled and written by the same lines, so that what goes wrong does so for a kind of source or a size: of each there are
    some among six hundred. Whether a pattern's code is what another build makes is asked of all: see `test_builds.py`.
    """
    # In a process of its own: other tests make patterns of the languages that they read, which no build knows. With another seed than the wheel.
    environment = {**os.environ, "PYTHONHASHSEED": "2"}
    printed = subprocess.run([sys.executable, "-c", _SOURCES], check=True, capture_output=True, env=environment).stdout
    sources: list[tuple[Any, int]] = ast.literal_eval(printed.decode("ascii"))
    assert len(sources) > 1_000
    with zipfile.ZipFile(shared(tmp_path_factory)) as wheel:
        kept = keeping(wheel.read(f"provenance/{NAME}"))
    assert len(kept._places) == len(sources)
    assert [source for source, flags in sources if kept.get(source, flags) is None] == []
    sources.sort(key=lambda one: (len(one[0]), repr(one)))
    for source, flags in [*sources[::8], *sources[-8:]]:
        found, expected = kept.get(source, flags), re.compile(source, flags)
        assert found is not None, source
        assert found == expected, source  # its source, its flags and its code
        assert (found.groups, found.groupindex) == (expected.groups, expected.groupindex)


def spans(found: Iterable[re.Match[str]]) -> list[object]:
    return [(match.span(), match.groupdict(), match.lastgroup, match.groups()) for match in found]


def test_it_finds_what_a_compiled_one_finds(keeping: Keeping) -> None:
    kept = keeping(write(SOURCES))
    for (source, flags), text in TEXTS.items():
        found = kept.get(source, flags)
        assert found is not None
        expected = spans(re.compile(source, flags).finditer(text))
        assert expected
        assert spans(found.finditer(text)) == expected


def test_what_was_changed_is_not_there(keeping: Keeping) -> None:
    kept = keeping(write(SOURCES))
    assert kept.get(r"(?P<day>\d+) (may|june)", re.IGNORECASE) is not None
    assert kept.get(r"(?P<day>\d+) (may|july)", re.IGNORECASE) is None
    assert kept.get(r"(?P<day>\d+) (may|june)", 0) is None
    assert kept.get(rb"(?P<day>\d+) (may|june)", re.IGNORECASE) is None


def test_what_another_python_made_is_not_read(keeping: Keeping) -> None:
    name = str(sys.implementation.cache_tag)
    other = write(SOURCES).replace(name.encode(), b"x" * len(name))
    assert of_all(keeping(other)) == [None] * len(SOURCES)


def test_where_it_is_damaged_at_any_byte_nothing_else_is_found(keeping: Keeping) -> None:
    whole = write(SOURCES)
    expected = of_all(keeping(whole))
    assert None not in expected
    missing = 0
    for at in range(len(whole)):
        try:
            found = of_all(keeping(whole[:at] + bytes([whole[at] ^ 0x15]) + whole[at + 1 :]))
        except (ValueError, TypeError):
            missing += 1
            continue
        assert all(one in {None, right} for one, right in zip(found, expected, strict=True)), at
        missing += None in found
    assert missing > 0.99 * len(whole)


def test_one_by_one_and_all_at_once_give_the_same(keeping: Keeping, monkeypatch: pytest.MonkeyPatch) -> None:
    sources = [(f"a{number}", 0) for number in range(100)]
    expected = [re.compile(*one) for one in sources]
    whole = write(sources)
    assert [keeping(whole).get(*one) for one in sources[:3]] == expected[:3]
    kept = keeping(whole)
    assert [kept.get(*one) for one in sources] == expected
    monkeypatch.setattr(packaged, "opened", lambda *_: None)  # as in an archive, or without such a call
    kept = keeping(whole)
    assert [kept.get(*one) for one in sources] == expected
