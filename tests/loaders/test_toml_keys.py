"""Keys of TOML so long that nobody can have meant them: what reads them takes memory by the square of their parts."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance.host.configuration import load_settings
from provenance.host.errors import UsageError
from provenance.loaders.front_matter.reading import front_matter
from provenance.loaders.toml_keys import LONGEST, LongKey, toml
from tests.commands import call

_MANY = "a." * 60_000
"""With which the computer's whole memory would not do."""
_LONG = "a." * LONGEST


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"x = 1\n{_LONG}b = 1", 2),
        (f"[{_LONG}b]", 1),
        (f"[[{_LONG}b]]", 1),
        ("x = {" + _LONG + "b = 1}", 1),
        ('"a" .\t' * LONGEST + "'b' = 1", 1),
        ('x = """\n"\\"""""\n' + _LONG + "b = 1", 3),
        (f"x = '''\n\\'''\n{_LONG}b = 1", 3),
        (f"x = 'a # b' # '\n{_LONG}b = 1", 2),
        (f"{_MANY}b = 1", 1),
    ],
)
def test_refused(text: str, line: int) -> None:
    with pytest.raises(LongKey, match="a key has more than 32 parts") as caught:
        toml(text)
    assert caught.value.line == line


@pytest.mark.parametrize(
    "value",
    [
        f'"{_LONG}"',
        f"'{_LONG}'",
        f'"""\n" \\""" {_LONG}"""',
        f"'''\n' {_LONG}'''",
        f"0 # {_LONG}",
        f"[{'1.5, ' * 99}]",
    ],
)
def test_dots_of_values_are_none_of_keys(value: str) -> None:
    assert list(toml(f"x = {value}\n{_LONG[2:]}b = 1")) == ["x", "a"]


def test_front_matter() -> None:
    found = front_matter(f"+++\ntitle = 'x'\n{_MANY[:80_000]}b = 1\n+++\nHello there.")

    assert not found.declared
    assert [notice.message for notice in found.notices] == [
        "The front matter is not valid TOML on line 3 (a key has more than 32 parts): nothing of it was read."
    ]


def test_front_matter_with_dots_in_the_name_of_a_table() -> None:
    """Which each key below it would get as its own."""
    keys = "".join(f"k{number} = 1\n" for number in range(5000))

    assert front_matter(f"+++\ntitle = 'x'\n[\"{'a.' * 20_000}\"]\n{keys}+++\n").declared


def test_front_matter_with_lists_in_lists() -> None:
    found = front_matter(f"+++\ntitle = 'x'\ny = {'[' * 200}{'1,' * 40_000}{']' * 200}\n+++\n")

    assert [one.value for one in found.declared] == ["x"]


def test_front_matter_with_a_value_of_blanks() -> None:
    assert front_matter(f"+++\ntitle = 'x{' ' * 90_000}y' \n+++\n").declared


def test_settings(tmp_path: Path) -> None:
    (tmp_path / "provenance.toml").write_text(f"select = []\n{_MANY}b = 1")

    with pytest.raises(UsageError, match=r"provenance.toml:2: cannot be read: a key has more than 32 parts$"):
        load_settings(config=None, isolated=False, start=tmp_path)


def test_a_project_file_of_others(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(f"# provenance\n[tool]\n{_MANY}b = 1")

    assert load_settings(config=None, isolated=False, start=tmp_path).file is None
    done = call(tmp_path, "init", "--pyproject")
    assert (done.returncode, done.stderr.decode()) == (
        2,
        "provenance: pyproject.toml:3: a key has more than 32 parts, so nothing is added to it\n",
    )
