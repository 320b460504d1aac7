"""Our modules are found where Python finds them."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.machinery import PathFinder
from pathlib import Path
from pkgutil import walk_packages

import pytest

from provenance.cli.finder import OwnFinder, install


@pytest.mark.parametrize("package", ["provenance", "provenance_plugins"])
def test_finds_what_python_finds(package: str) -> None:
    found = 0
    for module in walk_packages(import_module(package).__path__, f"{package}."):
        path = sys.modules[module.name.rpartition(".")[0]].__path__
        ours, theirs = OwnFinder.find_spec(module.name, path), PathFinder.find_spec(module.name, path)
        assert ours is not None
        assert theirs is not None
        for what in ("name", "origin", "cached", "has_location", "parent", "submodule_search_locations"):
            assert getattr(ours, what) == getattr(theirs, what)
        assert type(ours.loader) is type(theirs.loader)
        assert vars(ours.loader) == vars(theirs.loader)
        found += 1
    assert found > 50


def test_leaves_everything_else_to_python(tmp_path: Path) -> None:
    (tmp_path / "other.py").touch()
    (tmp_path / "folder").mkdir()
    path = [str(tmp_path)]
    assert OwnFinder.find_spec("provenance.other", path) is not None
    assert OwnFinder.find_spec("newsroom.other", path) is None
    assert OwnFinder.find_spec("provenance_of_mine.other", path) is None
    assert OwnFinder.find_spec("provenance", None) is None
    assert OwnFinder.find_spec("provenance.other", [*path, *path]) is None
    assert OwnFinder.find_spec("provenance.missing", path) is None
    assert OwnFinder.find_spec("provenance.folder", path) is None  # a folder without `__init__.py`


def test_is_installed_once() -> None:
    install()
    install()
    assert sys.meta_path.count(OwnFinder) == 1
