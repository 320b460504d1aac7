"""Whether the sentence behind a work names those who made it: "The research, by Harbour University, …", "Oxfam, which published the report, …"."""

from __future__ import annotations

from functools import partial

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, holds
from provenance_plugins.attribution.wording import NAME

_of = partial(alternatives, "makers")
_MAKER = rf"(?:the )?(?:(?:[a-z-]+ ){{0,4}}|Dr\.? |Prof(?:essor|\.)? ){NAME}"
_OF_WORK = lazy_pattern(
    lambda: (
        rf"\s*(?:The|This|Its|Their|These) (?:[\w-]+ ){{0,2}}?(?:{_of('work')})\b[^.;!?]{{0,80}}?"
        rf"(?:\b(?:{_of('made')}) (?:[a-z]+ly )?(?:by|for|on behalf of) {_MAKER}|, (?:by|from) {_MAKER}"
        rf"|, which (?:the )?{NAME}(?: {NAME}){{0,4}} (?:{_of('makes')})\b)"
    )
)
"""A sentence about the work that says whose it is."""
_BY_MAKER = lazy_pattern(
    lambda: (
        rf"{NAME},? (?:which|who|that) (?:{_of('makes')}) (?:the |this |these )(?:[a-z-]+ ){{0,2}}?(?:{_of('work')})\b"
    )
)
"""Somebody named who made it: "Ana Cruz, who led the study"."""
_AUTHOR = lazy_pattern(
    lambda: (
        rf"(?:\b(?:{_of('author')}),? (?:Dr\.? |Prof(?:essor|\.)? )?{NAME} {NAME}|{NAME} {NAME}, (?:[^,.;]{{3,60}}, )?(?:(?:the|a|an) )?(?:{_of('author')})\b)"
    )
)
_NAMED = lazy_pattern(
    lambda: (
        rf"\s*(?:The|That) (?:{NAME} ){{0,3}}(?:(?:{_of('school')}) (?:of|for) )?{NAME}(?: {NAME}){{0,3}}(?:[’']s?)? (?:{_of('work')})\b"
    )
)
"""The work by its maker's name: "The University of Harbour study"."""
_PEOPLE = lazy_pattern(
    lambda: (
        rf"\s*(?:(?:The|Its) (?:[a-z]+ )?(?:{_of('people')}),? (?:(?:{_of('based')}) ){{0,3}}(?:from|at|of) {_MAKER}"
        rf"|(?:{_of('experts')}) (?:from|at) {_MAKER}[^.;!?]{{0,60}}? (?:{_of('studied')})\b"
        rf"|(?:Dr\.? |Prof(?:essor|\.)? )?{NAME} {NAME}(?:, [^,.;]{{3,60}},)? and (?:(?:her|his|their|other) )?(?:[a-z]+ )?(?:{_of('beside')}) (?:[a-z]+ )?(?:{_of('studied')})\b)"
    )
)
"""Those who made it: "The team, from Harbour University", "Experts at … looked at", "Ana Cruz and colleagues asked"."""

_PLURAL = ("ies", "ys", "ts", "rs", "ls", "es")
"""Ends of "studies", "surveys", "reports", "papers", "polls", "articles": the next sentence tells of one of them."""


def are_makers_named_behind(document: Document, one: Attribution) -> bool:
    """Whether the next sentence, of this paragraph or the next, names those who made a work."""
    listed = sentences(document)
    if not one.head or one.head.lower().endswith(_PLURAL) or one.sentence + 1 >= len(listed):
        return False
    after = listed[one.sentence + 1]
    if after.block > listed[one.sentence].block + 1:
        return False
    text, (start, end) = document.text, after.span
    said = text[start:end]
    if holds(said, "makers", "work"):
        if _OF_WORK.match(text, start, end) is not None or _NAMED.match(text, start, end) is not None:
            return True
        if holds(said, "makers", "makes") and _BY_MAKER.search(text, start, end) is not None:
            return True
    if holds(said, "makers", "author") and _AUTHOR.search(text, start, end) is not None:
        return True
    return holds(said, "makers", "people", "experts", "beside") and _PEOPLE.match(text, start, end) is not None
