"""The wheel is the product: what is in it, and nothing else."""

import json
import zipfile
from email.parser import Parser
from importlib import metadata
from pathlib import PurePosixPath

import msgspec
import pytest

from tests.wheels import COMPILED, INDEX, MADE, PATTERNS, ROOT, shared

PACKAGES = {
    "provenance": ROOT / "provenance",
    "provenance_plugins": ROOT / "plugins" / "provenance_plugins",
    "provenance_schemas": ROOT / "schemas" / "provenance_schemas",
}
DATA = {
    ".tsv": "names of licences",
    ".toml": "lexicons",
    ".json": "schemas and weights",
    ".npz": "weights",
    ".bin": "weights",
    ".css": "the look of the HTML report",
    ".js": "what lays out the HTML report",
    ".md": "the cards of models",
    ".png": "little images, the examples of rules that read them",
    ".typed": "the mark of typed packages",
}
LARGEST = 10_400_000
"""Bytes of the wheel: it is installed by every hook and every run of CI."""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    return zipfile.ZipFile(shared(tmp_path_factory))


def sources() -> set[str]:
    """The files of the three packages, as the wheel should name them."""
    return {
        f"{package}/{path.relative_to(folder).as_posix()}"
        for package, folder in PACKAGES.items()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".pyc" and path.name not in MADE
    }


def contents(wheel: zipfile.ZipFile) -> set[str]:
    """The files in the wheel that belong to packages."""
    return {name for name in wheel.namelist() if ".dist-info/" not in name and PurePosixPath(name).name not in MADE}


@pytest.mark.early
def test_the_same_files_make_the_same_wheel(wheel: zipfile.ZipFile) -> None:
    """They stand in an order of their names, without the time of the build. What it makes itself is the same in each: see `test_builds.py`."""
    assert {entry.date_time for entry in wheel.infolist()} == {(2020, 2, 2, 0, 0, 0)}
    names = wheel.namelist()
    made = [name for name in names if PurePosixPath(name).name in MADE]
    told = [name for name in names if ".dist-info/" in name]
    assert names == [
        *sorted(contents(wheel), key=files_first),
        *sorted(made, key=lambda name: (name.count("/"), name)),
        *told,
    ]
    assert [PurePosixPath(name).name for name in told] == [
        *("METADATA", "WHEEL", "entry_points.txt", "LICENSE", "NOTICE", "RECORD")
    ]


def files_first(name: str) -> list[tuple[bool, str]]:
    """The order of a walk through folders: the files of each before the folders in it."""
    *folders, file = name.split("/")
    return [*((True, folder) for folder in folders), (False, file)]


def test_every_family_has_an_index_of_its_rules(wheel: zipfile.ZipFile) -> None:
    families = {path.parent.name for path in PACKAGES["provenance_plugins"].glob("*/catalogue.py")}
    for family in families:
        index = json.loads(wheel.read(f"provenance_plugins/{family}/{INDEX}"))
        assert index["files"] is None
        assert index["rules"]


def test_every_folder_of_tables_is_compiled(wheel: zipfile.ZipFile) -> None:
    written: dict[str, set[str]] = {}
    for name in map(PurePosixPath, contents(wheel)):
        if name.suffix == ".toml":
            written.setdefault(f"{name.parent}/{COMPILED}", set()).add(name.stem)
    assert written
    assert {name for name in wheel.namelist() if name.endswith(f"/{COMPILED}")} == set(written)
    for file, tables in written.items():
        compiled = msgspec.msgpack.decode(wheel.read(file))
        assert set(compiled) == tables
        assert {table["stamp"] for table in compiled.values()} == {None}


def test_patterns_are_compiled(wheel: zipfile.ZipFile) -> None:
    assert [name for name in wheel.namelist() if name.endswith(PATTERNS)] == [f"provenance/{PATTERNS}"]


def test_holds_every_file_of_the_packages_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    assert contents(wheel) == sources()


def test_every_file_is_code_or_a_known_kind_of_data(wheel: zipfile.ZipFile) -> None:
    assert {name for name in contents(wheel) if PurePosixPath(name).suffix not in {".py", *DATA}} == set()


def test_is_small(wheel: zipfile.ZipFile) -> None:
    assert sum(entry.compress_size for entry in wheel.infolist()) < LARGEST


@pytest.mark.parametrize("package", PACKAGES)
def test_packages_are_marked_as_typed(wheel: zipfile.ZipFile, package: str) -> None:
    assert f"{package}/py.typed" in wheel.namelist()


def test_families_have_their_lexicons(wheel: zipfile.ZipFile) -> None:
    names = contents(wheel)
    lexicons = {
        path.relative_to(ROOT / "plugins").as_posix() for path in PACKAGES["provenance_plugins"].rglob("lexicon/*.toml")
    }
    assert lexicons
    assert lexicons <= names


def test_holds_the_schemas(wheel: zipfile.ZipFile) -> None:
    assert {"report", "record", "configuration"} <= {
        PurePosixPath(name).name.split(".")[0] for name in contents(wheel) if name.startswith("provenance_schemas/")
    }


def test_says_what_it_is(wheel: zipfile.ZipFile) -> None:
    (name,) = (name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    told = Parser().parsestr(wheel.read(name).decode())
    assert told["Name"] == "provenance-checker"
    assert told["Requires-Python"] == ">=3.11"
    assert told["License-Expression"] == "MIT"
    assert any(entry.endswith("licenses/LICENSE") for entry in wheel.namelist())


def test_entry_points_are_those_that_are_installed(wheel: zipfile.ZipFile) -> None:
    """An editable install keeps the entry points of the day it was made; `python3 dev.py` makes it anew."""
    (name,) = (name for name in wheel.namelist() if name.endswith(".dist-info/entry_points.txt"))
    installed = metadata.distribution("provenance-checker").read_text("entry_points.txt")
    assert wheel.read(name).decode() == installed


@pytest.mark.parametrize("family", sorted(metadata.entry_points(group="provenance.plugins").names))
def test_every_plugin_can_be_imported(family: str) -> None:
    (entry,) = metadata.entry_points(group="provenance.plugins", name=family)
    assert callable(entry.load().provenance_rules)


def test_no_family_is_forgotten() -> None:
    families = {path.parent.name for path in PACKAGES["provenance_plugins"].glob("*/__init__.py")}
    registered = {
        entry.value.removeprefix("provenance_plugins.")
        for entry in metadata.entry_points(group="provenance.plugins")
        if entry.dist is not None and entry.dist.name == "provenance-checker"
    }
    assert registered == families
