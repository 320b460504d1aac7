"""What polls do and no other work: they give somebody a win, a lead or a share."""

from __future__ import annotations

from provenance.analysis.attributions.languages.clauses import Clause
from provenance.analysis.attributions.languages.words import grammar, words

_OBJECT = 3
"""Words behind such a verb in which stands what it gives."""


def gives_share(clause: Clause, index: int, head: int, language: str) -> bool:
    """Whether the verb at an index is what a poll, whose noun stands at `head`, does: "un sondeo da la victoria a", not "da lugar a". Raises LexiconError."""
    if clause.at(index) not in words(language, "verbs", "poll"):
        return False
    if not clause.at(head).endswith(tuple(grammar(language, "polls"))):
        return False
    return clause.is_word(index + 1) and not clause.holds(grammar(language, "no_share"), index + 1, index + 1 + _OBJECT)
