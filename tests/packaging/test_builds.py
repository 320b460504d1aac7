"""What the build makes in an environment of its own."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import venv
import zipfile
from pathlib import Path, PurePosixPath

import pytest

from provenance.compiled_patterns import NAME, Kept
from provenance.host.index import read
from tests.wheels import MADE, ROOT, shared

REQUIRED = ("hatchling", "msgspec", "packaging", "pathspec", "pluggy", "trove_classifiers")
"""What pip installs for a build: `requires` of pyproject.toml and what those require."""
MAKE = """
import sys
from pathlib import Path
from hatch_build import compile_tables, index_rules, keep_patterns

root, wheel = map(Path, sys.argv[1:])
compile_tables(root, wheel)
print(len(index_rules(root, wheel / "provenance_plugins", frozen=True)))
print(len(keep_patterns(root, wheel / "provenance")))
"""


CUSTOM = """
import sys

sys.path = [path for path in sys.path if path not in {removed!r}]
"""
"""What pip's build environment does with the folders that an earlier editable install added to its Python's path."""


@pytest.fixture
def requirements(tmp_path: Path) -> Path:
    """A folder with what a build requires, as pip makes one for an isolated build."""
    folder = tmp_path / "requirements"
    for name in REQUIRED:
        (found,) = importlib.import_module(name).__path__
        shutil.copytree(found, folder / name)
    return folder


def patterns_of(folder: Path, data: bytes) -> dict[int, bytes]:
    """What a file of patterns keeps, by its checksums."""
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / NAME).write_bytes(data)
    kept = Kept(folder.name)
    return {key: bytes(kept._part(*place)) for key, place in kept._places.items()}


@pytest.mark.installs
def test_where_requirements_are_found_by_pythonpath_alone_all_is_made_as_it_is_in_the_wheel(
    tmp_path: Path,
    requirements: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With another seed of hashes: nothing that is made depends on the order of a set."""
    removed = [str(ROOT / "plugins"), str(ROOT / "schemas")]
    (requirements / "sitecustomize.py").write_text(CUSTOM.format(removed=removed), encoding="utf-8")
    fresh, made = tmp_path / "fresh", tmp_path / "made"
    venv.create(fresh, with_pip=False, symlinks=os.name != "nt")
    python = fresh / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    done = subprocess.run(
        [python, "-c", MAKE, ROOT, made],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(requirements))), "PYTHONHASHSEED": "2"},
        cwd=tmp_path,
        check=False,
        capture_output=True,
        text=True,
    )
    families = list((ROOT / "plugins" / "provenance_plugins").glob("*/catalogue.py"))
    assert done.stdout.split() == [str(len(families)), "1"], done.stderr
    files = {path.relative_to(made).as_posix(): path.read_bytes() for path in made.rglob("*") if path.is_file()}
    with zipfile.ZipFile(shared(tmp_path_factory)) as wheel:
        built = {name: wheel.read(name) for name in wheel.namelist() if PurePosixPath(name).name in MADE}
    monkeypatch.syspath_prepend(tmp_path)
    here, there = (
        patterns_of(tmp_path / f"kept_{of}", pack.pop(f"provenance/{NAME}"))
        for of, pack in (("here", files), ("there", built))
    )
    assert files == built
    assert here.items() <= there.items()  # without those of modules that need a library which is not there
    assert len(here) > 0.9 * len(there)


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b'{"form":1,"files":null,"rules":[{"module":"\xff"}]}'])
def test_a_damaged_index_is_passed_over(data: bytes) -> None:
    assert read("provenance_plugins.dates", data) is None
