"""Every example of every rule that is installed; and what the catalogue promises of ids and slugs."""

from __future__ import annotations

import importlib
import pkgutil
import re

import provenance_plugins
import pytest

from provenance.engine.program import find_plugins
from provenance.host.selection import Registered
from provenance.host.settings import Settings
from provenance.rules import CorpusRule, Rule
from provenance.testing import Failure, corpus_findings, failures, failures_of, tries

PLUGINS = find_plugins(Settings())
SUBJECT = re.compile(r"“|\d|'[\w-]+' is|(?:a|an|the|dummy text|nobody|nothing|somebody|somebody's) ")
"""How a sentence begins that says of what it speaks."""


def test_every_plugin_is_loaded() -> None:
    assert PLUGINS.problems == []


def test_every_rule_that_is_written_is_in_its_catalogue() -> None:
    modules = pkgutil.walk_packages(provenance_plugins.__path__, f"{provenance_plugins.__name__}.")
    written = {
        value.id
        for module in modules
        for value in vars(importlib.import_module(module.name)).values()
        if isinstance(value, (Rule, CorpusRule))
    }
    assert written - {item.rule.id for item in PLUGINS.rules} == set()


@pytest.mark.early
@pytest.mark.parametrize("item", PLUGINS.rules, ids=lambda item: f"{item.rule.id}-{item.rule.slug}")
def test_examples_hold_and_their_messages_can_be_read_alone(item: Registered) -> None:
    """Annotations, lines of a log and most other reports show a message without the words at its place."""
    rule, failed, messages = item.rule, list[Failure](), list[str]()
    if isinstance(rule, CorpusRule):
        failed += failures(rule)
        messages += [found.message for example in rule.corpora for found in corpus_findings(rule, example.texts)]
    else:
        for tried in tries(rule):
            failed += failures_of(rule, tried)
            messages += [finding.message for finding in tried.findings if tried.kind == "bad"]
    assert failed == []
    assert messages
    assert [message for message in messages if SUBJECT.match(message) is None] == []


@pytest.mark.parametrize("item", PLUGINS.rules, ids=lambda item: item.rule.id)
def test_a_rule_explains_itself(item: Registered) -> None:
    rule = item.rule
    assert len(rule.explanation.split("\n\n")) >= 2, "why it matters, then what to do"
    assert not rule.summary.endswith("."), "a summary is no sentence"
    assert rule.read_languages()
