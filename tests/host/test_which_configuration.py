"""Which file of a folder holds the settings; and a sentence on one that looks as if it did."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance.host.configuration import left_unread, load_settings
from provenance.host.errors import UsageError
from tests.host.runs import TEXT, run, write

FILES = {
    ".provenance.toml": "min-words = 1\n",
    "provenance.toml": "min-words = 2\n",
    "pyproject.toml": "[tool.provenance]\nmin-words = 3\n",
}


def held(start: Path) -> int:
    return load_settings(config=None, isolated=False, start=start).min_words


def said(start: Path) -> list[str]:
    """What is said of files that nothing is read from, without their folder."""
    settings = load_settings(config=None, isolated=False, start=start)
    return [sentence.replace(f"{start}/", "") for sentence in left_unread(settings, start)]


def test_the_dotted_file_comes_first_and_the_project_s_last(tmp_path: Path) -> None:
    write(tmp_path, dict(FILES))
    for count, name in enumerate(FILES, 1):
        assert held(tmp_path) == count
        assert f"file = {tmp_path / name}\n" in run(tmp_path, "config").stdout
        (tmp_path / name).unlink()
    assert held(tmp_path) == 50
    assert "file = none\n" in run(tmp_path, "config").stdout


def test_the_nearest_folder_comes_before_a_name(tmp_path: Path) -> None:
    write(tmp_path, {".provenance.toml": FILES[".provenance.toml"], "docs/provenance.toml": FILES["provenance.toml"]})
    assert (held(tmp_path), held(tmp_path / "docs")) == (1, 2)
    assert said(tmp_path / "docs") == []


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        ((".provenance.toml", "provenance.toml"), ".provenance.toml holds here, and provenance.toml beside it is not"),
        (
            ("provenance.toml", "pyproject.toml"),
            "provenance.toml holds here, and [tool.provenance] of pyproject.toml beside it is not read: keep one of them",
        ),
        (tuple(FILES), "provenance.toml and [tool.provenance] of pyproject.toml beside it are not read: keep one of"),
    ],
)
def test_settings_that_another_file_hides_are_told(tmp_path: Path, names: tuple[str, ...], sentence: str) -> None:
    write(tmp_path, {"a.txt": TEXT, **{name: FILES[name] for name in names}})
    assert sentence in (done := run(tmp_path, "check", "a.txt")).stderr
    assert done.returncode == 1
    assert run(tmp_path, "check", "a.txt", "-q").stderr == ""
    assert run(tmp_path, "check", "a.txt", "--isolated").stderr == ""


@pytest.mark.parametrize(
    "head", ["[tool.provenance]", "[ tool . provenance ]", "# all\n\n  [tool.provenance.rules.vague-credit]"]
)
def test_a_table_that_is_passed_over_is_told_however_it_is_written(tmp_path: Path, head: str) -> None:
    write(tmp_path, {"provenance.toml": "", "pyproject.toml": f'[project]\nname = "a"\n{head}\n'})
    (sentence,) = said(tmp_path)
    assert "[tool.provenance] of pyproject.toml beside it is not read" in sentence


@pytest.mark.parametrize(
    "name", [".provenancerc", "provenance.yml", ".provenance/config.toml", ".config/provenance.toml"]
)
def test_a_file_that_looks_like_settings_is_told(tmp_path: Path, name: str) -> None:
    write(tmp_path, {name: "min-words = 9\n", "docs/a.txt": TEXT})
    expected = f"{name} is not read: settings stand in provenance.toml or .provenance.toml, or in pyproject.toml under"
    assert expected in run(tmp_path / "docs", "check", "a.txt").stderr
    assert expected in run(tmp_path, "config").stderr


@pytest.mark.parametrize(
    "files",
    [
        {"provenance.json": "{}", "pyproject.toml": "[tool.ruff]\n"},
        {"provenance.toml": "", "provenance.yml": "", "pyproject.toml": "# see [tool.provenance]\n"},
    ],
)
def test_what_is_somebody_else_s_is_not(tmp_path: Path, files: dict[str, str | bytes]) -> None:
    write(tmp_path, files)
    assert said(tmp_path) == []


@pytest.mark.parametrize("name", ["tool.provenance-checker", "provenance"])
def test_a_table_with_a_name_that_is_nearly_ours_is_wrong(tmp_path: Path, name: str) -> None:
    write(tmp_path, {"pyproject.toml": f"[project]\n\n[{name}]\nmin-words = 3\n"})
    with pytest.raises(UsageError, match=rf"pyproject\.toml:3: \[{name}\] is not read: call it \[tool\.provenance\]"):
        held(tmp_path)


BELOW: dict[str, str | bytes] = {
    "site/provenance.toml": "fail-on = 'info'\n",
    "site/docs/a.txt": TEXT,
    "news/b.txt": TEXT,
}


@pytest.mark.parametrize("argument", [".", "site", "site/docs/a.txt", "site/**"])
def test_settings_below_that_do_not_hold_are_told(tmp_path: Path, argument: str) -> None:
    """In a repository of several projects each would be checked by its own with other linters."""
    write(tmp_path, BELOW)
    sentence = "site/provenance.toml is not read: what holds is the nearest file upward from where you are, and there is none; give the command in its folder, or with --config site/provenance.toml"
    assert sentence in run(tmp_path, "check", argument).stderr
    for flags in (["-q"], ["--isolated"], ["--config", "site/provenance.toml"]):
        assert "not read" not in run(tmp_path, "check", argument, *flags).stderr
    assert "not read" not in run(tmp_path / "site", "check", ".").stderr
    assert "not read" not in run(tmp_path, "check", "news/b.txt").stderr


def test_settings_of_several_projects_are_told_in_one_sentence(tmp_path: Path) -> None:
    projects: dict[str, str | bytes] = {f"{name}/pyproject.toml": "[tool.provenance]\n" for name in "abcd"}
    write(tmp_path, {"provenance.toml": "", "e/pyproject.toml": "[project]\n", "e/a.txt": TEXT})
    write(tmp_path, projects)
    for name in "abcd":
        write(tmp_path, {f"{name}/a.txt": TEXT})
    (sentence,) = [line for line in run(tmp_path, "check", ".").stderr.splitlines() if "not read" in line]
    assert sentence == (
        "provenance: a/pyproject.toml, b/pyproject.toml, c/pyproject.toml and 1 more are not read: what holds is the nearest"
        " file upward from where you are (provenance.toml); give the command in the folder of each, or with --config FILE"
    )
    (tmp_path / "d" / "pyproject.toml").unlink()
    assert f"{tmp_path}/a/pyproject.toml, " in run(tmp_path / "e", "check", "..").stderr
