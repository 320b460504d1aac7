"""`provenance init --plugin NAME`: what it writes is a plugin that works, and nothing that is there is written over."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.commands import call_for_text

PACKAGE = Path("provenance-kiln-words", "provenance_kiln_words")
FILES = {
    "README.md",
    "pyproject.toml",
    "provenance_kiln_words/__init__.py",
    "provenance_kiln_words/lexicon/en.toml",
    "provenance_kiln_words/retired_name.py",
    "tests/test_rules.py",
}


def made(folder: Path) -> Path:
    done = call_for_text(folder, "init", "--plugin", "kiln-words")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.count("Wrote ") == len(FILES)
    told = " ".join(done.stderr.split())
    assert "It needs provenance-checker " in told
    assert ", which is not on PyPI before it is released: until then, where that is not installed, run " in told
    return folder / PACKAGE.parent


def run(folder: Path, *command: str | Path, path: Path) -> str:
    environment = {**os.environ, "PYTHONPATH": str(path), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_what_it_writes(tmp_path: Path) -> None:
    folder = made(tmp_path)
    assert {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()} == FILES
    project = tomllib.loads((folder / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["name"] == "provenance-kiln-words"
    assert project["entry-points"] == {"provenance.plugins": {"kiln-words": "provenance_kiln_words"}}
    for file in folder.rglob("*.*"):
        assert file.is_dir() or not {"{name}", "{prefix}", "{package}", "{{"} & set(file.read_text("utf-8").split())


def test_its_own_tests_pass_and_can_fail(tmp_path: Path) -> None:
    folder = made(tmp_path)
    words = ("pytest", "-q", "-p", "no:cacheprovider", "--rootdir", folder, folder / "tests")
    assert "2 passed" in run(folder, *words, path=folder)
    lexicon = folder / "provenance_kiln_words" / "lexicon" / "en.toml"
    lexicon.write_text(lexicon.read_text("utf-8").replace("the Example Company", "the Other Company"), "utf-8")
    with pytest.raises(AssertionError, match="2 failed"):
        run(folder, *words, path=folder)


def test_it_is_there_before_it_is_installed(tmp_path: Path) -> None:
    made(tmp_path)
    listed = call_for_text(tmp_path, "rules", "--isolated", "--plugin", PACKAGE)
    assert (listed.returncode, listed.stderr) == (0, "")
    assert "KILNWORD101  kiln-words-retired-name" in listed.stdout
    (tmp_path / "a.txt").write_text("The Example Company and EXCO, not exco.\n", "utf-8")
    done = call_for_text(tmp_path, "check", "a.txt", "--isolated", "--plugin", PACKAGE, "--output-format", "concise")
    assert done.stdout.count("KILNWORD101") == 2


def test_it_is_there_when_it_is_installed(tmp_path: Path) -> None:
    folder, site = made(tmp_path), tmp_path / "site"
    options = ("--quiet", "--no-deps", "--no-build-isolation", "--disable-pip-version-check")
    run(tmp_path, "pip", "install", *options, "--target", site, folder, path=tmp_path)
    said = run(tmp_path, "provenance", "rule", "KILNWORD101", "--isolated", path=site)
    assert "The Example Company opens on Monday." in said
    listed = run(tmp_path, "provenance", "plugins", "--isolated", path=site)
    assert ["kiln-words", "provenance-kiln-words", "0.1.0", "KILNWORD101"] in [
        line.split() for line in listed.splitlines()
    ]


def test_the_name_of_its_distribution_is_its_name(tmp_path: Path) -> None:
    assert call_for_text(tmp_path, "init", "--plugin", "provenance-kiln-words").returncode == 0
    assert [path.name for path in tmp_path.iterdir()] == ["provenance-kiln-words"]


@pytest.mark.parametrize("there", ["file", "folder", "link"])
def test_nothing_is_written_over(there: str, tmp_path: Path) -> None:
    place = tmp_path / PACKAGE.parent
    if there == "file":
        place.write_text("mine", "utf-8")
    elif there == "folder":
        place.mkdir()
    else:
        place.symlink_to(tmp_path / "elsewhere")
    before = sorted(tmp_path.rglob("*"))
    done = call_for_text(tmp_path, "init", "--plugin", "kiln-words")
    told = "provenance-kiln-words is there already: nothing is written over it; choose another name, or move it away"
    assert (done.returncode, done.stderr) == (2, f"provenance: {told}\n")
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("Kiln",), "--plugin Kiln: write small letters, digits and single hyphens, such as house-style"),
        (("../kiln",), "--plugin ../kiln: write small letters"),
        (("",), "--plugin : write small letters"),
        (("k9",), "--plugin k9: ids of rules begin with two letters at least"),
        (("att",), "--plugin att: ids of rules would begin with ATT, as those of a plugin that is installed do"),
        (("prv",), "--plugin prv: ids of rules would begin with PRV"),
        (("a" * 300,), "--plugin: the name has 300 characters, and files are called by it: write 100 at most"),
        (("plugins",), "--plugin plugins: a module provenance_plugins is installed already"),
        (("kiln", "--force"), "--plugin writes a plugin and no configuration: leave --force out"),
        (("kiln", "--pre-commit", "--github"), "leave --pre-commit and --github out"),
    ],
)
def test_wrong_use(words: tuple[str, ...], told: str, tmp_path: Path) -> None:
    done = call_for_text(tmp_path, "init", "--plugin", *words)
    assert (done.returncode, told in done.stderr) == (2, True), done.stderr
    assert list(tmp_path.iterdir()) == []
