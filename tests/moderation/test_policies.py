"""Rules of conduct, which name what they forbid."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.self_harm import self_harm
from provenance_plugins.moderation.sexual_content import sexual_content

from provenance.api import Example, Rule
from provenance.testing import find

_RULES = "\n".join(
    f"- {what} is not allowed here, and whoever posts it violates the rules of the harbour."
    for what in ("Spam", "Porn with nude teens and an orgasm", "Advice on how to self-harm", "Fraud", "Noise", "Trade")
)
_WORDS = "\n\nNames that are banned:\n\n- You stupid moron\n- Shit\n"


def _severities(rule: Rule, title: str, body: str = _RULES + _WORDS) -> set[str]:
    text = f"# {title}\n\n{body}"
    return {str(one.severity) for one in find(rule, Example(text, media_type="text/markdown"))[0]}


@pytest.mark.parametrize("rule", [sexual_content, self_harm, harassment, profanity])
def test_what_rules_of_conduct_forbid_is_for_information(rule: Rule) -> None:
    assert _severities(rule, "Community Guidelines") == {"info"}
    assert _severities(rule, "The lamps of the harbour") - {"info"}


def test_a_title_makes_no_rules_of_conduct() -> None:
    assert _severities(sexual_content, "My guidelines", "Watch free porn videos of busty nude teens.") == {"warning"}
