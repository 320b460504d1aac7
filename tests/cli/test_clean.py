"""The cache that a run would use is found and cleared, whatever state the configuration is in."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from provenance.cli.main import main
from provenance.engine.cache import FOLDER


def cache_in(folder: Path) -> Path:
    made = folder / FOLDER
    made.mkdir(parents=True)
    (made / "outcomes.sqlite3").write_bytes(b"outcomes")
    return made


@pytest.mark.parametrize("fault", ["", "fail-on = 'never'\n", "[limits\n"])
@pytest.mark.parametrize("name", ["provenance.toml", "pyproject.toml"])
@pytest.mark.parametrize("below", [".", "docs/news"])
def test_beside_the_configuration(
    fault: str, name: str, below: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heading = "[tool.provenance]\n" if name == "pyproject.toml" else ""
    (tmp_path / name).write_text(heading + fault, "utf-8")
    here = tmp_path / below
    here.mkdir(parents=True, exist_ok=True)
    theirs, beside = cache_in(tmp_path / "other"), cache_in(tmp_path)
    monkeypatch.chdir(here)
    assert main(["clean"]) == 0
    assert (beside.exists(), theirs.exists()) == (False, True)


@pytest.mark.parametrize("fault", ["", "[limits\n"])
def test_beside_a_configuration_that_is_named(fault: str, tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(fault, "utf-8")
    made = cache_in(tmp_path)
    assert main(["clean", "--config", str(tmp_path / "mine.toml")]) == 0
    assert not made.exists()
    assert main(["clean", "--config", str(tmp_path / "none.toml")]) == 2


def test_of_runs_without_a_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "provenance.toml").write_text("", "utf-8")
    below, beside = cache_in(tmp_path / "docs"), cache_in(tmp_path)
    monkeypatch.chdir(tmp_path / "docs")
    assert main(["clean", "--isolated"]) == 0
    assert (beside.exists(), below.exists()) == (True, False)


@pytest.mark.skipif(os.name == "nt", reason="needs links")
@pytest.mark.parametrize("where", ["there", "nowhere"])
def test_a_link_goes_and_nothing_of_what_it_leads_to(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    elsewhere = cache_in(tmp_path / "disk") if where == "there" else tmp_path / "disk" / FOLDER
    (tmp_path / FOLDER).symlink_to(elsewhere)
    monkeypatch.chdir(tmp_path)
    assert main(["clean", "--isolated"]) == 0
    assert not (tmp_path / FOLDER).is_symlink()
    assert where == "nowhere" or (elsewhere / "outcomes.sqlite3").read_bytes() == b"outcomes"
    assert capsys.readouterr().out == f"Removed {tmp_path / FOLDER}, a link; what it leads to is left as it was\n"


def test_a_file_in_its_place_is_none_of_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / FOLDER).write_text("a file", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["clean", "--isolated"]) == 2
    assert f"{FOLDER}: is a file and no cache: remove it yourself" in capsys.readouterr().err
    assert (tmp_path / FOLDER).exists()
