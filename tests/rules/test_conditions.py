"""The conditions of rules (`when`) are true: without any of them a rule finds nothing."""

from __future__ import annotations

import functools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.analysis.language import language
from provenance.documents import Document
from provenance.engine.program import find_plugins, program
from provenance.engine.steps import Signs, is_there, together
from provenance.host.settings import Settings
from provenance.phrases import matches, scan
from provenance.rules import Context, Example, Rule
from provenance.testing import document

RULES = [item.rule for item in find_plugins(Settings()).rules if isinstance(item.rule, Rule)]


@functools.cache
def documents() -> list[tuple[Document, Example]]:
    """Every example of every rule, once; all lexicons are looked for in one pass, as in a run."""
    index, made = program(select=["ALL"]).checker.index, list[tuple[Document, Example]]()
    for example in dict.fromkeys(example for rule in RULES for example in (*rule.bad, *rule.good)):
        found = document(example.text, media_type=example.media_type, date=example.date, path=example.path)
        scan(found, index, language(found).read_as)
        made.append((found, example))
    return made


@pytest.mark.early
@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.when], ids=lambda rule: rule.id)
def test_a_rule_finds_nothing_where_its_conditions_do_not_hold(rule: Rule) -> None:
    options = None if rule.options is None else rule.options()
    spared, when = 0, together(rule.when)
    for found, example in documents():
        if rule.media_types is not None and found.media_type not in rule.media_types:
            continue
        if not is_there(when, found):
            known = () if rule.phrases is None else matches(found, rule.phrases)
            context = Context(known, options, date.fromisoformat(example.as_of), "en")
            assert list(rule.function(found, context)) == [], example.text
            spared += 1
    assert spared > 50


@given(st.lists(st.text("ab[é", min_size=1, max_size=3), min_size=1, max_size=5), st.text("ab[é\n", max_size=12))
def test_strings_are_found_together_as_they_are_one_by_one(strings: list[str], text: str) -> None:
    signs, found = Signs(strings), document(text)
    expected = any(string in found.text for string in strings)
    assert [signs.in_text(found) for _ in range(12)] == [expected] * 12
