"""Rules of conduct, which name what they forbid."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.self_harm import self_harm
from provenance_plugins.moderation.sexual_content import sexual_content

from provenance.api import Example, Rule
from tests.found import found_in

_RULES = "\n".join(
    f"- {what} is not allowed here, and whoever posts it violates the rules of the harbour."
    for what in ("Spam", "Porn with nude teens and an orgasm", "Advice on how to self-harm", "Fraud", "Noise", "Trade")
)
_WORDS = "\n\nNames that are banned:\n\n- Stupid moron\n- Shit\n"


def _severities(rule: Rule, title: str, body: str = _RULES + _WORDS) -> set[str]:
    text = f"# {title}\n\n{body}"
    return {str(one.severity) for one in found_in(rule, Example(text, media_type="text/markdown"))}


@pytest.mark.parametrize("rule", [sexual_content, self_harm, harassment, profanity])
def test_what_rules_of_conduct_forbid_is_for_information(rule: Rule) -> None:
    assert _severities(rule, "Community Guidelines") == {"info"}
    assert _severities(rule, "The lamps of the harbour") - {"info"}


@pytest.mark.parametrize(
    ("rule", "words", "severity"),
    [
        (self_harm, "Here is how to hang yourself: use a rope of the harbour.", "error"),
        (harassment, "You are a worthless moron, Kevin.", "warning"),
        (harassment, "- You stupid moron", "warning"),
        (sexual_content, "Watch free porn videos of busty nude teens.", "warning"),
    ],
)
def test_what_such_rules_say_themselves_is_not(rule: Rule, words: str, severity: str) -> None:
    assert severity in _severities(rule, "Community Guidelines", f"{_RULES}\n\n{words}\n")


def test_rules_forbid_throughout() -> None:
    once = "He may not call. She was banned. It was forbidden, removed, prohibited. Porn with nude teens and an orgasm is not allowed."
    assert _severities(sexual_content, "The rules of dating", once) == {"warning"}


def test_a_title_makes_no_rules_of_conduct() -> None:
    assert _severities(sexual_content, "My guidelines", "Watch free porn videos of busty nude teens.") == {"warning"}
