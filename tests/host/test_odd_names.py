"""Folders in which somebody put what is no plain file with a plain name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from provenance.engine.check import Checker
from provenance.engine.local import outcomes
from provenance.engine.outcomes import Outcome
from provenance.engine.program import program
from provenance.host.errors import UsageError
from provenance.host.files import Finder
from provenance.host.settings import Settings

posix = pytest.mark.skipif(os.name == "nt", reason="needs names and files that Windows has not")


def check(*arguments: str, root: Path) -> list[Outcome]:
    settings = Settings(root=root, select=("ATT101",))
    made = program(settings=settings)
    checker: Checker = made.checker
    return list(outcomes(Finder(settings, made.kinds).find(arguments), made.kinds, checker))


@posix
def test_a_pipe_in_a_folder_is_passed_over(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "null.txt").symlink_to(os.devnull)
    (tmp_path / "text.txt").write_text("CTTO\n", encoding="utf-8")
    records = [outcome.record for outcome in check(str(tmp_path), root=tmp_path)]
    assert [(record.id, record.status) for record in records] == [
        ("null.txt", "skipped"),
        ("pipe.txt", "skipped"),
        ("text.txt", "checked"),
    ]
    assert "pipe" in (records[1].reason or "")


@posix
def test_a_pipe_that_is_named_is_refused(tmp_path: Path) -> None:
    """Whoever asked what it holds had the beginning of it, and whoever read it then waited for ever."""
    os.mkfifo(tmp_path / "pipe.json")
    with pytest.raises(UsageError, match=r"pipe\.json: is a pipe, a socket or a device.* give it as standard input"):
        check(str(tmp_path / "pipe.json"), root=tmp_path)


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="needs files that the kernel makes up")  # noqa: PTH110 - as the rest
def test_what_the_kernel_makes_up_is_no_file(tmp_path: Path) -> None:
    """Some of it is emptied by whoever reads it."""
    (tmp_path / "status.txt").symlink_to("/proc/self/status")
    (tmp_path / "text.txt").symlink_to(tmp_path / ".text.txt")
    (tmp_path / ".text.txt").touch()
    records = [outcome.record for outcome in check(str(tmp_path), root=tmp_path)]
    assert [(record.id, record.reason) for record in records] == [
        (".text.txt", "empty"),
        ("status.txt", "nothing reads a pipe, a socket or a device in a folder"),
    ]
    with pytest.raises(UsageError, match=r"status\.txt: is a pipe, a socket or a device"):
        check(str(tmp_path / "status.txt"), root=tmp_path)


def test_standard_input_is_read_once(tmp_path: Path) -> None:
    settings = Settings(root=tmp_path)
    assert len(Finder(settings, program(settings=settings).kinds).find(["-", "-"])) == 1


@posix
def test_a_pattern_that_is_no_utf_8(tmp_path: Path) -> None:
    assert Settings(root=tmp_path, exclude=(os.fsdecode(b"caf\xe9"),)).digest()


@posix
@pytest.mark.parametrize("named", [True, False])
def test_a_name_that_is_no_utf_8(tmp_path: Path, named: bool) -> None:  # noqa: FBT001
    name = os.fsdecode(b"caf\xe9.txt")
    try:
        (tmp_path / name).write_text("CTTO\n", encoding="utf-8")
    except OSError:
        pytest.skip("the file system takes no such name")
    (outcome,) = check(str(tmp_path / name) if named else str(tmp_path), root=tmp_path)
    assert outcome.seal()
    assert outcome.record.path == r"caf\xe9.txt"
    assert [finding.rule for finding in outcome.record.findings] == ["ATT101"]


@pytest.mark.parametrize(("argument", "sentence"), [("", "a path is empty"), ("a" * 5000, "too long")])
def test_an_impossible_path_is_wrong_use(tmp_path: Path, argument: str, sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence):
        check(argument, root=tmp_path)


def test_a_link_that_leads_nowhere_is_told_as_one(tmp_path: Path) -> None:
    """Once the sentence asked whether the same name was meant."""
    (tmp_path / "a.txt").symlink_to("gone.txt")
    with pytest.raises(UsageError, match=r"a\.txt: is a link to 'gone\.txt', which does not exist"):
        check(str(tmp_path / "a.txt"), root=tmp_path)


def test_links_in_a_circle_are_told_as_such(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("b.txt")
    (tmp_path / "b.txt").symlink_to("a.txt")
    with pytest.raises(UsageError, match=r"a\.txt: is a link to 'b\.txt', and its links lead in a circle"):
        check(str(tmp_path / "a.txt"), root=tmp_path)


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs names of open files")
def test_an_open_file_that_is_named_is_told_how_to_be_read(tmp_path: Path) -> None:
    """Once the way out was `per-path`, for a file of a kind that nothing reads."""
    (tmp_path / "a.txt").write_text("words", encoding="utf-8")
    with (tmp_path / "a.txt").open() as given:
        file = f"/dev/fd/{given.fileno()}"
        with pytest.raises(UsageError, match=rf"{file}: is a stream, .*: give it as standard input, `-` with"):
            check(file, root=tmp_path)
