"""Signs that decoding dropped (BLP412): all letters of a script, so that marks alone are left; the apostrophes of French, Italian and Catalan, so that two words are one; those of English, of which a question mark is left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis.characters import has_glued_comma, joints
from provenance.api import Confidence, Document, Fix, Hit, Phrases, Span, lazy_pattern
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.residue import found
from provenance_plugins.boilerplate.signs_within import (
    has_other_bytes,
    may_have_lost_gaps,
    may_have_lost_marks,
)

STRIPPED = "stripped"
"""The kind of what is left of a whole text, which no part of it is beside."""
_ELIDED = Phrases.load(LEXICON, "elided")
_JOINED = Phrases.load(LEXICON, "joined_by_loss")
_OPENING = ("«", "“", "„")
_EMPTY = lazy_pattern(r"«[\s.,]*»|“[\s.,]*”|„[\s.,]*[“”]", signs=_OPENING)
"""Quotation marks with nothing between them."""
_STRIPPED = lazy_pattern(
    r"(?:(?:^|(?<=\s))[^\w\s\d*_=~#|<>/\\{}\[\]`$^-][^\w\s\d*_=~#|<>/\\{}\[\]`$^]{0,6}(?=\s|$)[^\S\n]{0,3}\n{0,2}){4,}",
    re.MULTILINE,
)
"""Marks of sentences, each by itself, several in a row: ". « », , ."."""
_MARKS, _FEWEST, _LONGEST = 0.5, 4, 400
"""The part of a text's words that are such marks, how many of these at least, and characters that are shown of them."""
_CREDIT_LEFT = lazy_pattern(r"\A\s{0,3}(?:[.,]\s){0,2}:\s(?=[A-Z])|\A\s{0,3}(?:[.,]\s){1,2}:\s(?=[A-Z])")
"""What is left of "Фото: " before a name in Latin letters: ". : Ana Cruz / Reuters"."""
_STATEMENTS = ("Constraints", "limit per test")
"""By these the statement of a task for programmers gives the bounds of its numbers."""
_ELIDING = frozenset({"fr", "it", "ca"})
"""Languages that write an apostrophe in every few sentences."""
_NAME_JOINED = {
    "fr": lazy_pattern(
        r"(?<![\w'’.-])(?:(?:[ldLD]|[Qq]u|[Jj]usqu|[Ll]orsqu)(?=[A-ZÀÂÉÈÊËÎÏÔÖÛÜ][a-zà-ÿ]{2})[A-ZÀ-Þ][a-zà-ÿ]{2,}|(?:[ld]|[Qq]u)[AEHIOUÉ][A-Z]{1,7}(?![\w-]))"
    ),
    "it": lazy_pattern(
        r"(?<![\w'’.-])(?:[Dd]ell|[Nn]ell|[Aa]ll|[Dd]all|[Ss]ull|[Uu]n|[Qq]uell|[LlDd])(?=[AEIOUÈÀ][a-zà-ÿ]{2})[A-ZÀ-Þ][a-zà-ÿ]{2,}"
    ),
    "ca": lazy_pattern(r"(?<![\w'’.-])[ldLD](?=[AEIOUÀÈÉ][a-zà-ÿ]{2})[A-ZÀ-Þ][a-zà-ÿ]{2,}"),
}
"""A small word that ran into a name, whose capital shows it: "lEspagne", "dellUnione"."""
_SPACED = 240
"""Characters for each apostrophe of a text that has its own: mostly there is one in each sixty."""
_TIMES = 2
"""Words that ran together, from which on it is no slip; …"""
_SHORT = 120
"""Characters of a text without an apostrophe, in which one such word in small letters is no slip and no name ("LArgus"); …"""
_KEPT = 4
"""… and how many of them there have to be for each apostrophe that was kept."""


def lost_signs(document: Document, language: str) -> Iterator[tuple[str, Hit]]:
    """Each place, or the first of several, with what is missing."""
    text = document.text
    if (stripped := _stripped(text)) is not None:
        yield (
            "lost",
            Hit(
                stripped,
                "the letters were lost when the text was decoded, and its marks alone are left: load the original anew",
            ),
        )
    elif language in _ELIDING:
        yield from (("elided", hit) for hit in _elided(text, language))
    if language == "en" and (" s " in text or "n t " in text):
        from provenance_plugins.boilerplate.markup.lost_blanks import lost_blanks  # noqa: PLC0415 - few texts have that

        yield from (("blanks", hit) for hit in lost_blanks(document))
    if language == "en" and "?" in text:
        yield from (("apostrophe", hit) for hit in _apostrophes(document))
    if language == "en" and "?" in text and (" ? " in text or _WITHIN.search(text) is not None):
        from provenance_plugins.boilerplate.markup.question_marks import (  # noqa: PLC0415 - few texts have one there
            close_question_marks,
            joined_letters,
            set_off_by_question_marks,
        )

        yield from (("dashes", hit) for hit in set_off_by_question_marks(document))
        yield from (("dashes", hit) for hit in close_question_marks(document))
        yield from (("joined", hit) for _, hit in joined_letters(document))
    if any(sign in text for sign in _STATEMENTS) and ("<=" in text or "≤" in text):
        from provenance_plugins.boilerplate.markup.lost_powers import lost_powers  # noqa: PLC0415 - few texts have such

        yield from (("powers", hit) for hit in lost_powers(document))
    if "  " in text:
        from provenance_plugins.boilerplate.markup.lost_dashes import lost_dashes  # noqa: PLC0415 - few texts have two blanks

        yield from (("dashes", hit) for hit in lost_dashes(document, language))
    if may_have_lost_marks(document):
        from provenance_plugins.boilerplate.markup.lost_marks import lost_marks  # noqa: PLC0415 - few texts have no full stop

        yield from (("marks", hit) for hit in lost_marks(document))
    if may_have_lost_gaps(document) or has_other_bytes(document):
        from provenance_plugins.boilerplate.markup.lost_gaps import lost_gaps, other_bytes  # noqa: PLC0415 - few texts have one

        yield from (("gaps", hit) for hit in (*lost_gaps(document), *other_bytes(document)))
    if has_glued_comma(document.text):
        from provenance_plugins.boilerplate.markup.lost_commas import lost_commas  # noqa: PLC0415 - as above

        yield from (("commas", hit) for hit in lost_commas(document, language))
    if joints(document):
        from provenance_plugins.boilerplate.markup.lost_edges import lost_edges  # noqa: PLC0415 - few texts have such

        yield from (("edges", hit) for hit in lost_edges(document, language))


_WITHIN = lazy_pattern(r"\?(?=[a-z]{2})(?<=[a-z ]\?)", signs=("?",))
"""A question mark in a word."""


def _stripped(text: str) -> Span | None:
    """The marks of which a text consists whose letters are gone."""
    if not _has_empty(text) and _CREDIT_LEFT.match(text) is None:
        return None
    credit = _CREDIT_LEFT.match(text)
    if credit is not None:
        return Span(len(text) - len(text.lstrip()), credit.end() - 1)
    words = text.split()
    marks = sum(1 for word in words if not any(map(str.isalnum, word)))
    if marks < _FEWEST or marks < _MARKS * len(words):
        return None
    run = _STRIPPED.search(text) or _EMPTY.search(text)
    return None if run is None else Span(run.start(), min(run.end(), run.start() + _LONGEST))


def _has_empty(text: str) -> bool:
    """Whether quotation marks have nothing between them: asked at the marks that open, which are looked for one by one."""
    for sign in _OPENING:
        at = text.find(sign)
        while at >= 0:
            if _EMPTY.match(text, at) is not None:
                return True
            at = text.find(sign, at + 1)
    return False


def _elided(text: str, language: str) -> Iterator[Hit]:
    """The first of the words that ran together where their apostrophe was lost, with how many there are."""
    kept = text.count("’") + text.count("'")
    if kept * _SPACED > len(text):
        return  # as in nearly all texts
    places = sorted(
        {match.span() for pattern in (_NAME_JOINED[language], _joined(language)) for match in pattern.finditer(text)}
    )
    if len(places) < _KEPT * kept:
        return
    if len(places) < _TIMES and not (places and not kept and len(text) >= _SHORT and text[places[0][0]].islower()):
        return
    start, end = places[0]
    yield Hit(
        Span(start, end),
        f"“{text[start:end]}” {_lost(len(places) - 1)} when the text was decoded: load the original anew",
        Confidence.MEDIUM,
    )


def _lost(more: int) -> str:
    return f"and {more} more lost their apostrophes" if more else "lost its apostrophe"


@cache
def _joined(language: str) -> re.Pattern[str]:
    """Words that are none without their apostrophe: "aujourdhui", "quil"."""
    listed = "|".join(sorted(_JOINED.texts(language=language), key=len, reverse=True))
    return lazy_pattern(rf"(?<![\w'’-])(?:{listed or '(?!)'})(?![\w'’-])", re.IGNORECASE)


@cache
def _lost_apostrophe() -> re.Pattern[str]:
    elided = "|".join(_ELIDED.texts(language="en"))
    return lazy_pattern(rf"\?(?<=[a-z]\?)(?:{elided})(?=[\s,.;:])")


def _apostrophes(document: Document) -> Iterator[Hit]:
    """Question marks inside words, where an apostrophe stood; one alone may be anything."""
    places = list(found(document, _lost_apostrophe(), everywhere=True))
    if len(places) > 1:
        for _match, span in places:
            yield Hit(
                span,
                "a question mark stands where an apostrophe was lost in decoding: put it back",
                Confidence.MEDIUM,
                fix=Fix.replace(document, span, "’" + document.slice(span)[1:], "write an apostrophe"),
            )
