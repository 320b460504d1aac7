"""Patterns that the build has compiled are those that `re.compile` gives."""

from __future__ import annotations

import re
from typing import Any

import msgspec
import pytest

from provenance.host.stored_patterns import of_modules, write
from provenance.patterns import PYTHON, LazyPattern, Store, key_of, read, revived

MADE: list[LazyPattern[Any]] = [
    LazyPattern(r"(?P<a>x+)(y)?(?P<b>[^\W\d_]*)\b", re.IGNORECASE),
    LazyPattern(r"(?<!a)b(?=c)|(?i:[à-ÿĀ-ž])|(.)\1", 0),
    LazyPattern(rb"[\x80-\xff]+(?P<n>\d{2,3}?)", re.DOTALL),
    LazyPattern("", 0),
]


def stored(patterns: list[LazyPattern[Any]]) -> dict[str, memoryview]:
    return read(write(patterns))


@pytest.mark.parametrize("number", range(len(MADE)))
def test_is_what_python_compiles(number: int) -> None:
    pattern = MADE[number]
    made = revived(pattern.source, stored(MADE)[key_of(pattern.source, pattern.given)])
    plain = re.compile(pattern.source, pattern.given)
    assert made == plain  # flags, numbers and source
    assert (made.groups, made.groupindex, made.flags) == (plain.groups, plain.groupindex, plain.flags)


def test_finds_what_python_finds() -> None:
    made = revived(MADE[0].source, stored(MADE)[key_of(MADE[0].source, MADE[0].given)])
    (found,) = (match for match in made.finditer("1 XXyé.") if match.end() > match.start())
    assert (found.span(), found.groupdict(), found.lastgroup) == ((2, 6), {"a": "XX", "b": "é"}, "b")


def test_every_pattern_of_ours() -> None:
    ours = list(of_modules())
    kept = stored(ours)
    assert len(kept) > 300
    for pattern in ours:
        key = key_of(pattern.source, pattern.given)
        if key in kept:
            assert revived(pattern.source, kept[key]) == re.compile(pattern.source, pattern.given)


def test_text_and_bytes_are_told_apart() -> None:
    assert len({key_of("a", 0), key_of(b"a", 0), key_of("a", re.IGNORECASE), key_of("2 a", 0)}) == 4


def test_what_utf_8_cannot_hold_is_left_to_python() -> None:
    assert stored([LazyPattern("[\ud800-\udfff]", 0)]) == {}


def test_a_file_of_another_python_is_passed_over() -> None:
    file = msgspec.msgpack.decode(write(MADE), type=Store)
    assert read(msgspec.msgpack.encode(file)) != {}
    assert read(msgspec.msgpack.encode(Store(f"{PYTHON} but another", file.patterns))) == {}


@pytest.mark.parametrize("data", [b"", b"\xc1", b"\x92\xa1a\xa1b"])
def test_a_damaged_file_is_passed_over(data: bytes) -> None:
    assert read(data) == {}
