"""Our own finder of modules gives what Python's would, and leaves to it what it does not know."""

from __future__ import annotations

import importlib
import importlib.util
import os
import py_compile
import subprocess
import sys
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType

import pytest

from provenance.cli.own_modules import Finder

assert sys.implementation.cache_tag
FINDER = Finder(sys.implementation.cache_tag)


def found(folder: Path, name: str = "provenance.made") -> ModuleSpec:
    """Where a module of a folder is."""
    spec = FINDER.find_spec(name, [str(folder)])
    assert spec is not None
    return spec


def loaded(spec: ModuleSpec) -> ModuleType:
    """A module, made anew."""
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_module_is_that_of_its_file_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "made.py"
    file.write_text("value = 1\n", encoding="utf-8")
    assert loaded(found(tmp_path)).value == 1  # compiled now, by Python
    compiled = Path(importlib.util.cache_from_source(str(file)))
    assert compiled.is_file()
    assert loaded(found(tmp_path)).value == 1
    status = file.stat()
    file.write_text("value = 22\n", encoding="utf-8")  # of another size, at the same time
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert loaded(found(tmp_path)).value == 22
    status = file.stat()
    file.write_text("value = 33\n", encoding="utf-8")  # of the same size, at another time
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns + 5_000_000_000))
    assert loaded(found(tmp_path)).value == 33


def test_what_was_compiled_is_read_and_not_the_file(tmp_path: Path) -> None:
    file = tmp_path / "made.py"
    file.write_text("value = 1\n", encoding="utf-8")
    py_compile.compile(str(file))
    status = file.stat()
    file.write_text("value = 2\n", encoding="utf-8")
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert loaded(found(tmp_path)).value == 1


def test_what_was_compiled_somewhere_else_tells_its_own_file(tmp_path: Path) -> None:
    file = tmp_path / "made.py"
    file.write_text("def called():\n    pass\n", encoding="utf-8")
    py_compile.compile(str(file), dfile="somewhere/else.py")
    assert loaded(found(tmp_path)).called.__code__.co_filename == str(file)


def test_a_damaged_head_and_a_large_module_are_left_to_python(tmp_path: Path) -> None:
    file = tmp_path / "made.py"
    file.write_text("value = 1\n", encoding="utf-8")
    compiled = Path(py_compile.compile(str(file)) or "")
    compiled.write_bytes(b"damaged" + compiled.read_bytes()[7:])
    assert loaded(found(tmp_path)).value == 1
    file.write_text(f"value = {'a' * 200_000!r}\n", encoding="utf-8")
    py_compile.compile(str(file))
    assert len(loaded(found(tmp_path)).value) == 200_000


def test_a_package_has_its_folder(tmp_path: Path) -> None:
    (tmp_path / "made").mkdir()
    (tmp_path / "made" / "__init__.py").write_text("value = 1\n", encoding="utf-8")
    spec = found(tmp_path)
    assert spec.submodule_search_locations == [str(tmp_path / "made")]
    assert loaded(spec).value == 1


@pytest.mark.parametrize("name", ["provenance.missing", "provenance_other.made", "made", "provenance"])
def test_other_modules_are_left_to_python(tmp_path: Path, name: str) -> None:
    (tmp_path / "made.py").touch()
    assert FINDER.find_spec(name, [str(tmp_path)]) is None
    assert FINDER.find_spec(name, None) is None


PROGRAM = """
import sys
from provenance.cli import main
main(["check", "--isolated", "--no-cache", "--exit-zero", "--quiet", sys.argv[1]])
for name, module in sys.modules.items():
    if name.startswith(("provenance.", "provenance_plugins.")):
        spec = module.__spec__
        print(name, type(spec.loader).__module__, spec.origin, spec.cached, spec.submodule_search_locations, module.__file__, sep="|")
"""


def test_modules_of_a_run_are_where_python_finds_them(tmp_path: Path) -> None:
    (tmp_path / "line.txt").write_text("Officials said last week that the bridge will close.\n", encoding="utf-8")
    command = [sys.executable, "-c", PROGRAM, str(tmp_path / "line.txt")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    rows = [line.split("|") for line in done.stdout.splitlines() if line.startswith("provenance") and "|" in line]
    by_us = 0
    for name, loader, *told in rows:
        spec = PathFinder.find_spec(name, importlib.import_module(name.rpartition(".")[0]).__path__)
        assert spec is not None
        folders = spec.submodule_search_locations
        assert told == [str(spec.origin), str(spec.cached), str(folders), str(spec.origin)]
        by_us += loader == "provenance.cli.own_modules"
    assert by_us > 200
