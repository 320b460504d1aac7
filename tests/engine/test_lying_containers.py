"""A plugin's loader of files that hold many texts gives what is none, or never ends: that costs the file, and what is beside it is checked."""

from __future__ import annotations

import contextlib
import itertools
import re
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO, cast

import pytest

from provenance.documents import Declared, Notice
from provenance.engine.local import outcomes
from provenance.engine.outcomes import Outcome
from provenance.engine.program import all_kinds, program
from provenance.engine.reading_on import read_on
from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.host.files import Finder
from provenance.host.settings import Limits, Settings

UNTYPED: Any = None


@pytest.mark.parametrize(
    "given", [UNTYPED, "a row", ValueError("no more"), type("BeyondError", (BaseException,), {})("no more")]
)
def test_a_loader_of_many_costs_its_own_file(given: object, tmp_path: Path) -> None:
    class Packing:
        name = "packing"
        media_types: Mapping[str, tuple[str, ...]] = {"application/x-packing": (".packing",)}

        def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:  # noqa: ARG002
            yield Source("r1", path, "text/plain", "CTTO ok", row=1)
            if isinstance(given, BaseException):
                raise given
            yield given  # type: ignore[misc]

    for name in ("a.packing", "b.txt"):
        (tmp_path / name).write_text("CTTO ok", "utf-8")
    made, kinds = program(select=["ATT101"]), all_kinds([Packing()])
    candidates = Finder(made.checker.settings, kinds).find([str(tmp_path)])
    found = [outcome.record for outcome in outcomes(candidates, kinds, made.checker)]
    assert [(record.status, len(record.findings)) for record in found] == [
        ("checked", 1),
        ("failed", 0),
        ("checked", 1),
    ]
    assert "the loader 'packing' raised" in (found[1].reason or "")
    assert re.search(r"test_lying_containers\.py, line \d+, in entries\)$", found[1].reason or "")


ENTRIES: dict[str, tuple[dict[str, Any], str]] = {
    "a row before the first": ({"row": 0}, "a Source with the row 0: rows count from 1"),
    "a row that is a truth": ({"row": True}, "a Source with the row True: rows count from 1"),
    "fewer bytes than none": ({"offset": -1}, "a Source with the offset -1: it is the number of bytes before"),
    "a notice in a word": ({"notices": ("cut",)}, "gives 'cut' among its notices, which is no Notice"),
    "a notice of no kind": ({"notices": (Notice("odd", "Something."),)}, "gives a notice the kind 'odd', which is"),
    "a path that is none": ({"path": ""}, "gives a Source with an empty path: give that of the file"),
    "a file of another type": ({"file": Path("a")}, r"which is no text: write str\(…\)"),
    "an encoding in bytes": ({"encoding": b"utf-8"}, "a Source with the encoding b'utf-8', which is no text"),
    "a page in a word": ({"whole_page": "yes"}, "with the whole_page 'yes', which is no True, False or None"),
    "a field as others spell it": (
        {"declared": (Declared("license", "CC0", "x:by"),)},
        "declares the field 'license', which is none of .*; did you mean 'licence'\\?",
    ),
}


def read_packed(
    folder: Path, of: Callable[[str], Iterator[Source | BrokenEntry]], seconds: float = 10
) -> list[Outcome]:
    """What comes of a file of many documents and of one beside it, `of` being the entries of a path."""

    class Packing:
        name = "packing"
        media_types: Mapping[str, tuple[str, ...]] = {"application/x-packing": (".packing",)}

        def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:  # noqa: ARG002
            return of(path)

    for name in ("a.packing", "b.txt"):
        (folder / name).write_text("CTTO ok", "utf-8")
    settings = Settings(select=("ATT101",), root=folder, limits=Limits(seconds=seconds))
    made, kinds = program(settings=settings), all_kinds([Packing()])
    return list(outcomes(Finder(settings, kinds).find([str(folder)]), kinds, made.checker))


@pytest.mark.parametrize("lie", ENTRIES)
def test_an_entry_that_cannot_be_is_told(lie: str, tmp_path: Path) -> None:
    given, sentence = ENTRIES[lie]

    def of(path: str) -> Iterator[Source | BrokenEntry]:
        fields: dict[str, Any] = {"id": "r1", "path": path, "media_type": "text/plain", "data": "CTTO ok", "row": 1}
        yield Source(**fields | given)

    told, beside = read_packed(tmp_path, of)
    assert re.search(sentence, told.record.reason or "")
    assert [finding.rule for finding in beside.record.findings] == ["ATT101"]


def test_an_entry_without_a_name_has_that_of_its_row(tmp_path: Path) -> None:
    found = read_packed(
        tmp_path,
        lambda path: iter(
            [Source("", path, "text/plain", "CTTO", row=row) for row in (1, 2)] + [Source("", path, "text/plain", "-")]
        ),
    )
    assert [outcome.record.id for outcome in found[:3]] == ["a.packing:1", "a.packing:2", "a.packing"]


@pytest.mark.parametrize(
    ("media_type", "sentence"),
    [
        ("text/plian", "nothing reads the media type 'text/plian'; did you mean 'text/plain'?"),
        ("application/jsonl", "a text of the media type 'application/jsonl' holds many documents: it is read as a"),
    ],
)
def test_an_entry_of_another_kind_is_skipped_with_what_is_meant(media_type: str, sentence: str, tmp_path: Path) -> None:
    told, _ = read_packed(tmp_path, lambda path: iter([Source("r1", path, media_type, "CTTO", row=1)]))
    assert told.record.status == "skipped"
    assert (told.record.reason or "").startswith(sentence)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs a timer")
@pytest.mark.parametrize("ahead", [0, 2], ids=["before the first entry", "behind some"])
def test_a_loader_of_many_that_comes_no_further_is_stopped(ahead: int, tmp_path: Path) -> None:
    def of(path: str) -> Iterator[Source | BrokenEntry]:
        for row in range(1, ahead + 1):
            yield Source(f"r{row}", path, "text/plain", "CTTO ok", row=row)
        while True:
            with contextlib.suppress(Exception):
                time.sleep(60)

    *before, told, beside = read_packed(tmp_path, of, seconds=0.2)
    assert [outcome.record.status for outcome in before] == ["checked"] * ahead
    assert re.fullmatch(
        r"the loader 'packing' ran for limits\.seconds \(0\.2 s\) without reading on or giving a document"
        r" \(.*test_lying_containers\.py, line \d+, in of\); raise limits\.seconds, or leave the file out with `exclude`",
        told.record.reason or "",
    )
    assert [finding.rule for finding in beside.record.findings] == ["ATT101"]


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs a timer")
def test_a_loader_of_many_that_reads_on_has_time(tmp_path: Path) -> None:
    """Most of an archive may be nothing to read."""
    file = tmp_path / "a.long"
    file.write_bytes(b"-" * 100)

    def of(stream: BinaryIO) -> Iterator[int]:
        while stream.read(1):
            time.sleep(0.01)
        yield 1

    with file.open("rb", buffering=0) as stream:
        assert list(read_on(Counting(), of(cast("BinaryIO", stream)), cast("BinaryIO", stream), 0.3)) == [1]


def test_a_loader_of_many_without_end_is_a_failure_of_its_file(tmp_path: Path) -> None:
    """As one that reads lines for ever behind the last of its file."""

    def of(path: str) -> Iterator[Source | BrokenEntry]:
        yield Source("first", path, "text/plain", "CTTO ok", row=1)
        for row in itertools.count(2):
            yield BrokenEntry(f"r{row}", row, "it is empty", skipped=True)

    *before, told, beside = read_packed(tmp_path, of)
    assert len(before) == 10_001
    assert [before[0].record.status, before[-1].record.status] == ["checked", "skipped"]
    assert (told.record.status, told.record.row) == ("failed", None)
    assert told.record.reason == (
        "the loader 'packing' has no end: it gave 10,000 documents with the same words one after the other without reading"
        " on in the file; `entries` ends where the file does"
    )
    assert [finding.rule for finding in beside.record.findings] == ["ATT101"]


@pytest.mark.parametrize(
    ("content", "most"), [(b"small", 100_000), (b"-" * 120_000, 120_000), (b"PK" + b"-" * 150, 152_000)]
)
def test_a_loader_of_many_gives_no_more_than_its_file_may_hold(content: bytes, most: int, tmp_path: Path) -> None:
    file = tmp_path / "a.long"
    file.write_bytes(content)
    with file.open("rb") as stream:
        found = read_on(Counting(), map(entry, itertools.count()), stream, 10)
        assert sum(1 for _ in itertools.islice(found, most)) == most
        with pytest.raises(LoadError, match=rf"it gave {most:,} documents, more than a file"):
            next(found)


def test_a_loader_of_many_that_reads_on_may_give_as_many_as_there_are(tmp_path: Path) -> None:
    file = tmp_path / "a.long"
    file.write_bytes(b"-" * 12)

    def of(stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
        while stream.read(1):
            yield from itertools.repeat(entry(1), 9_999)

    with file.open("rb", buffering=0) as stream:
        found = read_on(Counting(), of(cast("BinaryIO", stream)), cast("BinaryIO", stream), 10)
        assert sum(1 for _ in found) == 12 * 9_999


class Counting:
    name = "counting"
    media_types: Mapping[str, tuple[str, ...]] = {}

    def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
        raise NotImplementedError


def entry(number: int) -> Source:
    return Source(f"r{number}", "a.long", "text/plain", f"row {number}")


@pytest.mark.parametrize("given", [None, "a row", Source("a", "a", "text/plain", "x")])
def test_a_loader_of_many_that_yields_none(given: Any, tmp_path: Path) -> None:  # noqa: ANN401 - what it may not
    class Packing:
        name = "packing"
        media_types: Mapping[str, tuple[str, ...]] = {"application/x-packing": (".packing",)}

        def entries(self, path: str, stream: BinaryIO) -> Any:  # noqa: ANN401, ARG002
            return given

    (tmp_path / "a.packing").write_text("CTTO ok", "utf-8")
    made, kinds = program(select=["ATT101"]), all_kinds([Packing()])
    candidates = Finder(made.checker.settings, kinds).find([str(tmp_path)])
    (outcome,) = outcomes(candidates, kinds, made.checker)
    assert ": yield a Source for each text, or return a list of them" in (outcome.record.reason or "")
