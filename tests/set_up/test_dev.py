"""`dev.py`: what a checkout needs, with nothing but Python."""

import importlib.util
import os
import subprocess
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


def dev(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, ROOT / "dev.py", *arguments], cwd=cwd, capture_output=True, text=True, check=False
    )


@pytest.fixture
def module() -> ModuleType:
    """A copy of `dev` that a test may change."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def test_without_a_command_it_says_what_there_is() -> None:
    said = dev()
    assert said.returncode == 2
    assert "audit seeds/" in said.stdout
    assert dev("--help").returncode == 0


def test_every_command_is_in_its_help(module: ModuleType) -> None:
    assert {name for name in module.COMMANDS if name not in str(module.__doc__)} == set()


def test_venv_wants_a_folder() -> None:
    assert dev("venv").returncode == 2


def test_an_environment_that_is_not_there_does_not_work(module: ModuleType, tmp_path: Path) -> None:
    assert not module.works(tmp_path / "none")


def test_says_what_to_install_where_no_way_is_left(
    module: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setenv("PATH", os.fspath(tmp_path))
    with pytest.raises(SystemExit, match="python3-venv"):
        module.make_environment(tmp_path / "environment")
    assert not (tmp_path / "environment").exists()


@pytest.mark.installs
def test_makes_an_environment_without_ensurepip(
    module: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a Debian whose Python came without python3-venv, but with pip."""
    find = importlib.util.find_spec

    def without_ensurepip(name: str) -> ModuleSpec | None:
        return None if name == "ensurepip" else find(name)

    monkeypatch.setattr(importlib.util, "find_spec", without_ensurepip)
    module.make_environment(tmp_path / "environment")
    assert module.works(tmp_path / "environment")


@pytest.mark.installs
@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="a clone is made of a git repository")
def test_a_fresh_clone_audits_its_seeds_with_one_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    subprocess.run(["git", "clone", "--quiet", ROOT, tmp_path / "clone"], check=True, capture_output=True)
    command = [sys.executable, "dev.py", "audit", "seeds/"]
    monkeypatch.setenv("PIP_NO_COMPILE", "no")  # only what is imported, which takes a third less
    first = subprocess.run(command, cwd=tmp_path / "clone", capture_output=True, text=True, check=False)
    assert first.returncode == 0, first.stdout + first.stderr
    assert "setting up .venv" in first.stderr
    assert "ATT101" in first.stdout
    second = subprocess.run(command, cwd=tmp_path / "clone", capture_output=True, text=True, check=False)
    assert second.returncode == 0
    assert "setting up" not in second.stderr
    assert second.stdout == first.stdout
