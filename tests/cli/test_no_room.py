"""Where there is no room for a file, the run is not complete, and no part of a file is left."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from provenance.cli.main import main
from provenance.engine.corpus import what_it_did
from provenance.engine.sorting import Pool, Sorted
from provenance.host.errors import NoTemporaryRoom

resource = pytest.importorskip("resource")

ROOM = 100
"""Bytes that a file may grow to."""
EMPTY = '{"version": 1, "documents": []}'
PROJECT = '[project]\nname = "bridge"\n'


@contextmanager
def little_room(room: int = ROOM) -> Iterator[None]:
    kept, sys.dont_write_bytecode = sys.dont_write_bytecode, True  # one that is cut off would break every later start
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
        sys.dont_write_bytecode = kept


@pytest.mark.parametrize(
    ("arguments", "before"),
    [
        (["init"], {}),
        (["init", "--force"], {"provenance.toml": "select = ['ATT']\n"}),
        (["init", "--pyproject"], {"pyproject.toml": PROJECT}),
        (["baseline", ".", "--isolated"], {"a.txt": "Credits to the owner\n"}),
        (["baseline", ".", "--isolated"], {"a.txt": "Credits to the owner\n", "provenance-baseline.json": EMPTY}),
        (["check", ".", "--isolated", "--output-format", "json", "--output-file", "r.json"], {"a.txt": "A day.\n"}),
    ],
)
def test_nothing_is_left_of_a_file_without_room(
    arguments: list[str],
    before: dict[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name, text in before.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with little_room():
        code = main(arguments)
    said = capsys.readouterr().err
    assert (code, "File too large" in said, said.count("\n")) == (3, True, 1), said
    assert {file.name: file.read_text(encoding="utf-8") for file in tmp_path.iterdir()} == before


@pytest.mark.parametrize(
    ("flags", "named"),
    [
        (("check", "--output-file", "r.json"), "--output-file r.json"),
        (("audit", "--report", "r"), "--report r/report."),
    ],
)
def test_the_file_without_room_is_named(
    flags: tuple[str, ...],
    named: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "a.txt").write_text("A day.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with little_room():
        code = main([*flags, "a.txt", "--isolated"])
    assert (code, capsys.readouterr().err.startswith(f"provenance: {named}")) == (3, True)


def test_a_plugin_without_room_can_be_begun_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for room in (ROOM, 500):  # of the first file, and of the second one
        with little_room(room):
            assert main(["init", "--plugin", "acme"]) == 3
        assert capsys.readouterr().err.count("\n") == 1
        assert list(tmp_path.iterdir()) == []
    assert main(["init", "--plugin", "acme"]) == 0


@pytest.mark.parametrize("form", ["json", "html", "sarif"])
def test_a_temporary_folder_without_room_is_named_with_the_way_out(
    form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(f"provenance.reporters.{form}._IN_MEMORY", 100)
    (tmp_path / "a.txt").write_text("Credits to the owner\n", encoding="utf-8")
    with little_room():
        code = main(["check", str(tmp_path / "a.txt"), "--isolated", "--select", "ATT101", "--output-format", form])
    said = capsys.readouterr().err
    assert (code, str(tmp_path) in said, "TMPDIR" in said) == (3, True, True), said


@pytest.mark.parametrize("kept", [Sorted, Pool])
def test_what_waits_in_a_temporary_file_says_which_folder_is_full(
    kept: type[Sorted | Pool], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    waiting = kept(10)
    put = waiting.put if isinstance(waiting, Pool) else waiting.add
    with little_room(), pytest.raises(NoTemporaryRoom, match="TMPDIR") as raised:
        put(b"a" * 10_000)
    waiting.close()
    assert str(tmp_path) in str(raised.value)


@pytest.mark.skipif(sys.platform != "linux", reason="real disks that are full are made of namespaces there")
@pytest.mark.parametrize("form", ["json", "html", "sarif"])
def test_where_no_temporary_folder_has_room_that_is_told(
    form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Python looks for one by writing a file, and finds none on a disk that is full."""
    monkeypatch.setattr("tempfile.tempdir", None)
    monkeypatch.setattr(f"provenance.reporters.{form}._IN_MEMORY", 100)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("Credits to the owner\n", encoding="utf-8")
    with little_room(0):
        code = main(["check", "a.txt", "--isolated", "--select", "ATT101", "--output-format", form])
    said = capsys.readouterr().err
    told = "the report is not complete: none of the temporary folders that are usual here can be written to; make room in one, or name another one in the variable TMPDIR"
    assert (code, said) == (3, f"provenance: {told}\n")


def test_a_rule_over_the_corpus_is_not_blamed_for_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    told = what_it_did(NoTemporaryRoom(OSError(errno.ENOSPC, "No space left on device")), None)
    assert told == (
        f"was not asked to its end: the temporary folder {tmp_path} cannot be written to: No space left on device; make room there,"
        " or name another one in the variable TMPDIR"
    )
