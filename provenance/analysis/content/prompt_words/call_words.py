"""Of what the wordings of calls to visitors are made: words of each kind, sums of money, and how a call begins and ends."""

from __future__ import annotations

from functools import partial

from provenance.analysis.content.lookup import LEXICON
from provenance.analysis.content.prompt_words.wordings import any_of_kind
from provenance.api import Phrases

_WORDS = Phrases.load(LEXICON, "calls")


def words(tag: str) -> tuple[str, ...]:
    """The words of a kind."""
    return _WORDS.texts(tag)


of = partial(any_of_kind, _WORDS)
"""Any word of a kind, for a group of a pattern."""
FEW = r"(?:[\w'’&-]+ ){0,3}?"
ON_NETWORKS = tuple(f" on {name}" for name in words("networks"))
PLEASE = r"(?:(?:and )?please |kindly |just |simply |now |also |be sure to |make sure (?:to |you )|remember to |don['’]t forget to )*"
TAIL = r"[^.!?\n]{0,70}"
MONEY = r"(?:[$£€¥] ?\d[\d.,]*|\d[\d.,]* ?(?:[$£€¥]|(?:euros?|pounds?|dollars?|cents?|pence|eur|gbp|usd)\b)|\d[\d.,]*(?= (?:a|per) (?:day|week|month|year)\b))"
ENDS = r"[.!?]*[^\w\n]*$"
