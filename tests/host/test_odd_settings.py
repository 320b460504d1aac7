"""Files of settings, of known findings and of phrases that are no files, or none that can be read: one sentence, and no waiting."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from string import ascii_lowercase

import pytest

from provenance.engine.baseline import read_baseline
from provenance.host.configuration import load_settings
from provenance.host.errors import UsageError
from provenance.host.settings import Settings
from tests import processes
from tests.commands import as_text

posix = pytest.mark.skipif(os.name == "nt", reason="needs files that Windows has not")
REGULAR = "cannot be read: it is no regular file"
UTF_8 = "is not in UTF-8, as TOML is"
PLUGIN = """
from provenance.api import Context, Document, Hit, Phrases, Severity, hookimpl, rule


@rule(
    id="ACME101",
    slug="house-name",
    severity=Severity.WARNING,
    summary="A retired name",
    phrases=Phrases.load(__package__, "house_name"),
    bad=["foobar"],
    good=["y"],
)
def house_name(document, context):
    '''Why.'''
    for match in context.matches:
        yield Hit(match.span, "is retired")


@hookimpl
def provenance_rules():
    return [house_name]
"""


def pipe(file: Path) -> None:
    os.mkfifo(file)


def hidden_link(file: Path) -> None:
    file.symlink_to("nowhere")


def circle(file: Path) -> None:
    file.symlink_to(file.name)


def device(file: Path) -> None:
    file.symlink_to("/dev/zero")


def latin(file: Path) -> None:
    file.write_bytes(b"# one line\n# caf\xe9\n")


ODD: list[tuple[Callable[[Path], None], str]] = [
    (pipe, REGULAR),
    (Path.mkdir, REGULAR),
    (hidden_link, "is a link to 'nowhere', which does not exist"),
    (circle, "and its links lead in a circle"),
    (device, REGULAR),
    (latin, UTF_8),
]


@posix
@pytest.mark.parametrize(("make", "sentence"), ODD)
def test_an_odd_configuration_is_told_and_never_waited_for(
    tmp_path: Path, make: Callable[[Path], None], sentence: str
) -> None:
    make(tmp_path / "provenance.toml")
    inner = tmp_path / "inner"
    inner.mkdir()
    with pytest.raises(UsageError, match=f"provenance.toml.*{sentence}"):
        load_settings(config=None, isolated=False, start=inner)
    assert load_settings(config=None, isolated=True, start=inner).file is None


@posix
def test_the_configuration_that_is_named_is_told_of_by_what_it_is(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    with pytest.raises(UsageError, match="there is no such file"):
        load_settings(config=file, isolated=False, start=tmp_path)
    pipe(file)
    with pytest.raises(UsageError, match=REGULAR):
        load_settings(config=file, isolated=False, start=tmp_path)


def test_the_line_that_is_not_in_utf_8_is_named(tmp_path: Path) -> None:
    latin(tmp_path / "provenance.toml")
    with pytest.raises(UsageError, match=r"provenance\.toml:2: cannot be read: it is not in UTF-8"):
        load_settings(config=None, isolated=False, start=tmp_path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user whom file modes bind")
def test_a_configuration_that_may_not_be_read_is_told_in_words(tmp_path: Path) -> None:
    file = tmp_path / "provenance.toml"
    file.touch(mode=0)
    with pytest.raises(UsageError, match=r"provenance\.toml: cannot be read: Permission denied$"):
        load_settings(config=None, isolated=False, start=tmp_path)


@posix
def test_init_does_not_wait_for_a_pipe(tmp_path: Path) -> None:
    pipe(tmp_path / "pyproject.toml")
    done = run(tmp_path, "init", "--pyproject")
    assert done.returncode == 2
    assert f"pyproject.toml: {REGULAR}" in done.stderr


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join(filter(None, (str(folder / "installed"), os.environ.get("PYTHONPATH"))))
    return as_text(processes.run(folder, *arguments, environment={"PYTHONPATH": path}))


def install(place: Path, name: str = "acme") -> Path:
    """A plugin as pip installs it, and a text beside it; gives the place of its lexicon."""
    package, told = place / "installed" / name, place / "installed" / f"{name}-1.0.dist-info"
    for folder in (package / "lexicon", told):
        folder.mkdir(parents=True)
    code = PLUGIN.replace("ACME", name.upper()).replace("house-name", f"{name}-name")
    (package / "__init__.py").write_text(code, encoding="utf-8")
    (told / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", encoding="utf-8")
    (told / "entry_points.txt").write_text(f"[provenance.plugins]\n{name} = {name}\n", encoding="utf-8")
    (place / "a.txt").write_text("The foobar. CTTO\n", encoding="utf-8")
    return package / "lexicon" / "en.toml"


def text(words: str) -> Callable[[Path], None]:
    def write(file: Path) -> None:
        file.write_text(words, encoding="utf-8")

    return write


LEXICONS: list[tuple[Callable[[Path], None], str]] = [
    *ODD,
    (text("[house_name\n"), "is not valid TOML"),
    (text("[house_name]\nphrases = 3\n"), "phrases is not a list"),
    (text("[house_name]\nphrases = ['']\n"), "'' is neither a phrase nor"),
    (text("[house_name]\nphrases = [{text = 'x', tags = 3}]\n"), "is neither a phrase nor"),
    (text("[house_nam]\nphrases = ['x']\n"), "has no lexicon 'house_name' (rule ACMEK101 acmek-name)"),
]
PLUGINS = [f"acme{letter}" for letter in ascii_lowercase[: len(LEXICONS)]]
"""Of which each has one of the lexicons."""


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> subprocess.CompletedProcess[str]:
    """A check beside all of them."""
    folder = tmp_path_factory.mktemp("odd")
    for name, (make, _) in zip(PLUGINS, LEXICONS, strict=True):
        make(install(folder, name))
    return run(folder, "check", "a.txt", "--isolated", "--no-cache", "--output-format", "concise")


@posix
@pytest.mark.parametrize(
    ("name", "sentence"), [(name, sentence) for name, (_, sentence) in zip(PLUGINS, LEXICONS, strict=True)]
)
def test_an_odd_lexicon_costs_its_plugin_alone(
    checked: subprocess.CompletedProcess[str], name: str, sentence: str
) -> None:
    assert checked.returncode == 3
    (told,) = [line for line in checked.stderr.splitlines() if f"plugin '{name}' of {name} 1.0 was refused" in line]
    assert sentence in told
    assert "Traceback" not in checked.stderr
    assert "ATT101" in checked.stdout


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_lexicon_that_can_be_read_is(encoding: str, tmp_path: Path) -> None:
    install(tmp_path).write_text("[house_name]\nphrases = ['foobar']\n", encoding=encoding)
    done = run(tmp_path, "check", "a.txt", "--isolated", "--no-cache", "--output-format", "concise")
    assert (done.returncode, done.stderr) == (1, "")
    assert "ACME101" in done.stdout


@posix
@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (pipe, REGULAR),
        (Path.mkdir, REGULAR),
        (device, REGULAR),
        (hidden_link, "is a link to 'nowhere', which does not exist"),
        (latin, "is no baseline: it is no text in UTF-8"),
    ],
)
def test_an_odd_baseline_is_told_and_never_waited_for(
    tmp_path: Path, make: Callable[[Path], None], sentence: str
) -> None:
    make(tmp_path / "known.json")
    with pytest.raises(UsageError, match=rf"known\.json.*{sentence}"):
        read_baseline(Settings(root=tmp_path, baseline=tmp_path / "known.json"))
