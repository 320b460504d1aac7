"""Every example of every rule that is installed; and what the catalogue promises of ids and slugs."""

from __future__ import annotations

import pytest

from provenance.engine.program import find_plugins
from provenance.host.selection import Registered
from provenance.host.settings import Settings
from provenance.testing import failures

PLUGINS = find_plugins(Settings())


def test_every_plugin_is_loaded() -> None:
    assert PLUGINS.problems == []


@pytest.mark.parametrize("item", PLUGINS.rules, ids=lambda item: f"{item.rule.id}-{item.rule.slug}")
def test_examples_hold(item: Registered) -> None:
    assert list(failures(item.rule)) == []


@pytest.mark.parametrize("item", PLUGINS.rules, ids=lambda item: item.rule.id)
def test_a_rule_explains_itself(item: Registered) -> None:
    rule = item.rule
    assert len(rule.explanation.split("\n\n")) >= 2, "why it matters, then what to do"
    assert not rule.summary.endswith("."), "a summary is no sentence"
    assert rule.read_languages()
