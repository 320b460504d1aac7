"""Words in the cells of a table are shown there, as examples or data."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.slur import slur

from provenance.api import Example, Rule
from tests.found import found_in


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (slur, "The clerk is an unfunny retard, they say."),
        (harassment, "You are a stupid idiot."),
        (profanity, "The bridge is bullshit, they say."),
    ],
)
def test_words_of_a_table_are_a_remark(rule: Rule, words: str) -> None:
    table = f"| note | score |\n| ---- | ----- |\n| {words} | 0.1 |\n"
    for text, mild in ((table, True), (words, False)):
        findings = found_in(rule, Example(f"The council met on Monday.\n\n{text}", media_type="text/markdown"))
        assert findings
        assert all((finding.severity == "info") is mild for finding in findings)
