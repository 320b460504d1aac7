"""The index of rules is true to the code, and is passed over where it is not."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from datetime import date
from importlib import metadata
from pathlib import Path

import pytest

from provenance.engine.check import Checker, Options
from provenance.engine.program import all_kinds
from provenance.extensions import Source
from provenance.host.hooks import registered
from provenance.host.index import NAME, indexed_rules, read, write
from provenance.host.plugins import _own
from provenance.host.selection import Registered, choose
from provenance.host.settings import Settings
from provenance.phrases import Phrases
from provenance.records import encode
from provenance.rules import AnyRule, CorpusRule, Rule, Unread

PACKAGES = sorted(
    entry.value
    for entry in metadata.entry_points(group="provenance.plugins")
    if entry.value.startswith("provenance_plugins.")
)
TEXTS = [
    "Officials said last week that the bridge will close. Critics say that 40 percent of the shops will go.",
    "Share this article\n\nThe mayor said: “It is done.”\n\nCall 0171 2345678 or write to anna@example.org.\n\nCredits to the owner",
    "Read more [here](https://example.org/a?utm_source=chatgpt.com). TK (source: TODO) <b>x</b> &amp;nbsp; lorem ipsum dolor sit amet",
    "This idiot is a piece of shit, and 4111 1111 1111 1111 is his card. All rights reserved. In March it rained.",
]


def rules_of(package: str) -> list[AnyRule]:
    rules: list[AnyRule] = importlib.import_module(package).provenance_rules()
    return rules


def lexicons(rule: AnyRule) -> set[Phrases]:
    return {phrases for used in rule.uses for phrases in used.phrases}


@pytest.mark.parametrize("package", PACKAGES)
def test_an_index_declares_what_the_rules_declare(package: str) -> None:
    rules = rules_of(package)
    found = read(package, write(package, rules, frozen=True))
    assert found is not None
    assert [rule.id for rule in found] == [rule.id for rule in rules]
    for indexed, rule in zip(found, rules, strict=True):
        assert type(indexed) is type(rule)
        for name in (
            "slug",
            "severity",
            "summary",
            "scope",
            "opt_in",
            "needs",
            "media_types",
            "sensitive",
            "presence",
            "running_text",
            "gives_way",
        ):
            assert getattr(indexed, name) == getattr(rule, name)
        assert indexed.reads_files == rule.reads_files
        assert indexed.phrases == rule.phrases
        assert indexed.read_languages() == rule.read_languages()
        assert indexed.options is (None if rule.options is None else Unread)
        assert lexicons(indexed) == lexicons(rule)
        assert indexed.whole is not None
        assert indexed.whole() is rule
        if isinstance(rule, Rule) and isinstance(indexed, Rule):
            assert indexed.when == rule.when
        if isinstance(rule, CorpusRule) and isinstance(indexed, CorpusRule):
            assert indexed.fewest == rule.fewest


def test_rules_of_an_index_find_what_the_rules_find() -> None:
    whole = [rule for package in PACKAGES for rule in rules_of(package)]
    indexed = [
        rule for package in PACKAGES for rule in read(package, write(package, rules_of(package), frozen=True)) or ()
    ]
    assert records(whole) == records(indexed)


def records(rules: list[AnyRule]) -> list[bytes]:
    settings = Settings()
    selection = choose([Registered(rule, "given") for rule in rules], settings)
    checker = Checker(settings, selection, Options(as_of=date(2024, 6, 30), document_mode=True))
    loader = all_kinds().document_loader("text/markdown")
    assert loader is not None
    return [encode(checker.check(Source("x", "x", "text/markdown", text), loader).record) for text in TEXTS]


@pytest.fixture
def package(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "some_family"
    folder.mkdir()
    (folder / "__init__.py").write_text("", encoding="utf-8")
    sys.path.insert(0, str(tmp_path))
    importlib.import_module(folder.name)
    yield folder
    sys.path.remove(str(tmp_path))
    del sys.modules[folder.name]


def test_an_index_of_other_files_is_passed_over(package: Path) -> None:
    assert indexed_rules(package.name) is None
    (package / NAME).write_bytes(write(package.name, (), frozen=False))
    assert indexed_rules(package.name) == []
    (package / "new_rule.py").write_text("", encoding="utf-8")
    assert indexed_rules(package.name) is None
    (package / NAME).write_bytes(b"{")
    assert indexed_rules(package.name) is None


@pytest.mark.parametrize("name", PACKAGES)
def test_hooks_of_our_own_are_those_that_pluggy_finds(name: str) -> None:
    module = importlib.import_module(name)
    own = {hook: list(found) for hook, found in _own(module).items()}
    assert own == {hook: list(found) for hook, found in registered(module, name).items() if found}
