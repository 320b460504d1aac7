"""Which sentences of other languages than English tell of what has happened, by the forms of their verbs."""

from __future__ import annotations

import re
from functools import cache, partial

from provenance.analysis.sentences import sentences
from provenance.api import Document, Phrases, any_of

_FORM, _ENDING, _COMPOUND = (
    Phrases.load(__package__, "past_form"),
    Phrases.load(__package__, "past_ending"),
    Phrases.load(__package__, "past_compound"),
)
_STEM = 3
"""Letters before the ending of a verb."""
_BETWEEN = {"de": 120, "nl": 120}
"""Characters between an auxiliary and its participle, which stands at the end of the clause in these; in others up to a word."""


@cache
def past_form(language: str) -> re.Pattern[str] | None:
    """A pattern for the verbs of what happened; None for a language without them, English among them."""
    forms = _texts(_FORM, language)
    if not forms:
        return None
    parts = [rf"(?<!\w)(?:{any_of(forms)})(?!\w)"]
    endings = _texts(_ENDING, language)
    if endings:
        parts.append(rf"\w{{{_STEM}}}(?:{any_of(endings)})(?!\w)")
    participles = "|".join(
        rf"{first}\w{{2,}}{last}" if dash else rf"\w{{2,}}{first}"
        for first, dash, last in (text.partition("-") for text in _texts(_COMPOUND, language, "participle"))
    )
    if participles:
        between = rf"\s[^.!?;:\n]{{0,{_BETWEEN[language]}}}?" if language in _BETWEEN else r"\s(?:\w+\s)?"
        auxiliaries = any_of(_texts(_COMPOUND, language, "auxiliary"))
        parts.append(rf"(?<!\w)(?:{auxiliaries}){between}(?<!\w)(?:{participles})(?!\w)")
    return re.compile("|".join(parts))


def count_of_past(document: Document, language: str) -> int | None:
    """In how many sentences something has happened; None for a language without such forms."""
    return document.recall(("sentences of the past", language), partial(_count_of_past, language))


def _count_of_past(language: str, document: Document) -> int | None:
    pattern = past_form(language)
    if pattern is None:
        return None
    return sum(pattern.search(document.slice(one.span).lower()) is not None for one in sentences(document))


def _texts(table: Phrases, language: str, tag: str = "") -> list[str]:
    wanted = (tag,) if tag else ()
    return [text for group in table.groups(language) or () if group.tags == wanted for text in group.texts]
