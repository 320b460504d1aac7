"""What the build makes in an environment of its own."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import venv
from pathlib import Path

import pytest

from provenance.host.index import read

ROOT = Path(__file__).parents[2]
REQUIRED = ("hatchling", "msgspec", "packaging", "pathspec", "pluggy", "trove_classifiers")
"""What pip installs for a build: `requires` of pyproject.toml and what those require."""
INDEX = """
import sys
from pathlib import Path
from hatch_build import index_rules, keep_patterns

print(len(index_rules(Path(sys.argv[1]), Path(sys.argv[2]), frozen=True)))
print(len(keep_patterns(Path(sys.argv[1]), Path(sys.argv[2]))))
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


def test_indexes_rules_and_keeps_patterns_where_requirements_are_found_by_pythonpath_alone(
    tmp_path: Path, requirements: Path
) -> None:
    removed = [str(ROOT / "plugins"), str(ROOT / "schemas")]
    (requirements / "sitecustomize.py").write_text(CUSTOM.format(removed=removed), encoding="utf-8")
    fresh = tmp_path / "fresh"
    venv.create(fresh, with_pip=False, symlinks=os.name != "nt")
    python = fresh / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    done = subprocess.run(
        [python, "-c", INDEX, ROOT, tmp_path / "indexes"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(requirements)))},
        cwd=tmp_path,
        check=False,
        capture_output=True,
        text=True,
    )
    families = list((ROOT / "plugins" / "provenance_plugins").glob("*/catalogue.py"))
    assert done.stdout.split() == [str(len(families)), "1"], done.stderr


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b'{"form":1,"files":null,"rules":[{"module":"\xff"}]}'])
def test_a_damaged_index_is_passed_over(data: bytes) -> None:
    assert read("provenance_plugins.dates", data) is None
