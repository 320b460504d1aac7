"""Paths that no file can have: wrong use, with a sentence, and no fault of the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import call_for_text
from tests.host.runs import write

_LONG = "0" * 5000


def told(folder: Path, *arguments: str) -> str:
    write(folder, {"a.txt": "Credits to the owner."})
    done = call_for_text(folder, *arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    return done.stderr


@pytest.mark.parametrize("flag", ["--config", "--baseline", "--plugin", "--sources"])
def test_a_path_of_a_flag(flag: str, tmp_path: Path) -> None:
    said = told(tmp_path, "check", "a.txt", flag, _LONG)

    assert said.startswith(f"provenance: {flag} ")
    assert len(said) < 300
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [("baseline", "a.txt", "--output"), ("rules", "--config"), ("clean", "--config"), ("config", "--config")],
)
def test_a_path_of_another_command(arguments: tuple[str, ...], tmp_path: Path) -> None:
    assert len(told(tmp_path, *arguments, _LONG)) < 300


@pytest.mark.parametrize(
    ("baseline", "why"), [("\\u0000", "no file has a name with a character NUL"), (_LONG, "File name too long")]
)
def test_a_path_of_the_settings(baseline: str, why: str, tmp_path: Path) -> None:
    write(tmp_path, {"provenance.toml": f'select = []\nbaseline = "{baseline}"'})

    said = told(tmp_path, "check", "a.txt")

    assert "provenance.toml:2: baseline: " in said
    assert why in said
    assert "\0" not in said


def test_patterns_of_the_settings(tmp_path: Path) -> None:
    globs = f'"a\\u0000b/c", "{_LONG}/b"'
    write(tmp_path, {"provenance.toml": f"exclude = [{globs}]\n[per-path.{_LONG}]\nignore = ['ATT']\n"})
    write(tmp_path, {"a.txt": "Credits to the owner."})

    assert call_for_text(tmp_path, "check", ".", "--no-cache", "--exit-zero").returncode == 0
