"""Names of bodies that have conjunctions in them: "Department of Ports and Rivers", "Ministry of Mills, Weirs and Bridges"."""

from __future__ import annotations

from itertools import pairwise

from provenance.analysis.metadata.lexicons import Words

_FORMS = frozenset({"llp", "llc", "pllc", "plc", "ltd", "inc"})
_JOINING = frozenset({"&", "and", "of"})
"""With which the name of a firm ends, and what joins those whom it is called after: "Cruz, Weiss & Ode LLP"."""
_HEAD = 4
"""Words of a name among which is what the body calls itself: "Royal Society of"."""
_PART = 3
"""Words of a part that says what it is for: "Human Services"."""


def joint_body(text: str, words: Words) -> str:
    """A text that is the name of one body, with conjunctions between what it is for, of one word each or with a word of bodies; else nothing."""
    *named, form = text.split() or ("",)
    if named and form.strip(".").lower() in _FORMS and all(part[0].isupper() or part in _JOINING for part in named):
        return text
    first, *others = words.conjunctions.split(text)
    purposes = words.patterns.purposes
    tokens = first.lower().split()
    if (
        not others
        or "|" in text
        or not any(
            token in words.organisations and behind in purposes for token, behind in pairwise(tokens[: _HEAD + 1])
        )
    ):
        return ""
    for other in others:
        parts = [token for token in other.split() if token.lower() not in purposes]
        known = not words.organisations.isdisjoint(part.lower() for part in parts)
        if not other[:1].isalpha() or not parts or len(parts) > (_PART if known else 1) or not parts[0][0].isupper():
            return ""
    return text


def is_desk(tokens: list[str], words: Words) -> bool:
    """Whether words are those of a part of any newsroom, and of no particular one: "the sports desk", "Data Team"."""
    return not words.groups.isdisjoint(tokens) and all(
        token in words.groups or token in words.sections or token in words.particles or token in words.patterns.articles
        for token in tokens
    )
