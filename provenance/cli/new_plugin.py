"""What `provenance init --plugin NAME` writes: a package with one rule, its words, and its tests, which pass."""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from importlib.util import find_spec
from pathlib import Path

from provenance.host.errors import UsageError

_NAME = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*"
_LONGEST = 100
"""Characters of a name: files and archives are called by it and more, and their names have 255 at most."""
_FEWEST, _MOST = 2, 8
"""Capitals of an id."""

PROJECT = """\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "{distribution}"
version = "0.1.0"
description = "Rules of {name} for Provenance"
requires-python = ">=3.11"
dependencies = ["provenance-checker"]

[project.entry-points."provenance.plugins"]
{name} = "{package}"

[dependency-groups]
test = ["pytest"]

[tool.hatch.build.targets.wheel]
packages = ["{package}"]
"""

READ_ME = """\
# {distribution}

Rules of {name} for [Provenance](https://pypi.org/project/provenance-checker/).

    pip install -e .   # before provenance-checker is on PyPI: first `pip install .` in a clone of it
    provenance rule {prefix}101
    provenance check notes.txt

Its tests are `pip install pytest` and `python -m pytest`.

| file | what it holds |
|---|---|
| `{package}/retired_name.py` | the rule {prefix}101 {slug}, with its examples |
| `{package}/lexicon/en.toml` | the words that it looks for |
| `{package}/__init__.py` | the list of the rules |
| `tests/test_rules.py` | every example of every rule, as a test |
"""

HOOKS = '''\
"""Rules of {name} for Provenance. A rule that is not listed here does not exist."""

from provenance.api import AnyRule, hookimpl

from .retired_name import retired_name


@hookimpl
def provenance_rules() -> list[AnyRule]:
    """{prefix}101."""
    return [retired_name]
'''

RULE = '''\
"""{prefix}101 {slug}."""

from collections.abc import Iterator

from provenance.api import Context, Document, Hit, Phrases, Severity, quoted, rule


@rule(
    id="{prefix}101",
    slug="{slug}",
    severity=Severity.WARNING,
    summary="A name that is no longer used",
    phrases=Phrases.load(__package__, "retired_name"),
    bad=["The Example Company opens on Monday."],
    good=["Example opens on Monday.", "The example companies open on Monday."],
)
def retired_name(document: Document, context: Context) -> Iterator[Hit]:
    """Readers know us by one name.

    Write the name that we use today.
    """
    for match in context.matches:
        words = quoted(match.phrase)
        yield Hit(match.span, f"{{words}} is a retired name: write the one of today")
'''

WORDS = """\
# A table for each rule, named like its module; see "A rule" in the documentation, "Writing a plugin".
[retired_name]
phrases = [
    "the Example Company",
    { text = "EXCO", case = true }, # not "exco"
]
"""

TESTS = '''\
"""Every example of every rule, and where a finding stands."""

from provenance import testing

from {package} import provenance_rules
from {package}.retired_name import retired_name


def test_examples() -> None:
    """What is bad is found, what is good is not."""
    testing.check_examples(provenance_rules())


def test_place() -> None:
    """White space in a phrase matches any white space."""
    findings, problems = testing.find(retired_name, "Visit the Example\\nCompany.")
    location = findings[0].location
    assert not problems
    assert location is not None
    assert location.start.column == 7
'''


def files(name: str, families: Collection[str]) -> dict[Path, str]:
    """The files by where they stand in this folder. Raises UsageError for a name that cannot be taken; `families`: letters of ids that are."""
    name = name.removeprefix("provenance-")  # which its distribution begins with
    if not re.fullmatch(_NAME, name):
        message = f"--plugin {name}: write small letters, digits and single hyphens, such as house-style, and begin with a letter"
        raise UsageError(message)
    if len(name) > _LONGEST:
        message = f"--plugin: the name has {len(name)} characters, and files are called by it: write {_LONGEST} at most"
        raise UsageError(message)
    prefix = "".join(letter for letter in name.upper() if letter.isalpha())[:_MOST]
    distribution = f"provenance-{name}"
    package = distribution.replace("-", "_")
    if len(prefix) < _FEWEST:
        message = f"--plugin {name}: ids of rules begin with two letters at least, which are taken from the name: choose a longer one"
        raise UsageError(message)
    if prefix in families:
        message = f"--plugin {name}: ids of rules would begin with {prefix}, as those of a plugin that is installed do: choose another name"
        raise UsageError(message)
    if os.path.lexists(distribution):
        message = f"{distribution} is there already: nothing is written over it; choose another name, or move it away"
        raise UsageError(message)
    if find_spec(package) is not None:
        message = f"--plugin {name}: a module {package} is installed already: choose another name"
        raise UsageError(message)
    filled = {
        "name": name,
        "distribution": distribution,
        "package": package,
        "prefix": prefix,
        "slug": f"{name}-retired-name",
    }
    folder = Path(distribution)
    return {
        folder / "pyproject.toml": PROJECT.format(**filled),
        folder / "README.md": READ_ME.format(**filled),
        folder / package / "__init__.py": HOOKS.format(**filled),
        folder / package / "retired_name.py": RULE.format(**filled),
        folder / package / "lexicon" / "en.toml": WORDS,
        folder / "tests" / "test_rules.py": TESTS.format(**filled),
    }
