"""Letters with marks that were dropped without a trace when a text was decoded, in a language that is full of them (BLP412): "Krankenhusern" for "Krankenhäusern", "fhrt" for "führt"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.api import BlockKind, Confidence, Document, Hit, Phrases, Span, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["lost_letters"]

_CLUSTERS = Phrases.load(LEXICON, "lost_letters")
_KEPT = {"de": lazy_pattern("[äöüÄÖÜß]")}
"""The letters that such a text has none of."""
_FULL = frozenset({"cs", "pl", "ro", "sk", "tr"})
"""Languages with many letters beyond Latin-1, which programs drop."""
_FEWEST = 2
"""Different words that are none without their letter, from which on it is no slip."""


def lost_letters(document: Document, language: str) -> Iterator[Hit]:
    """The first of the words that lack a letter, with how many there are; nothing of a text that has some of the letters, or of another language."""
    if language == "en":
        yield from _bullets(document)
        yield from _titles(document)
    if language in _FULL:
        from provenance_plugins.boilerplate.markup.dropped_letters import (  # noqa: PLC0415 - few texts are in these languages
            dropped_letters,
        )

        yield from dropped_letters(document, language)
    kept = _KEPT.get(language)
    if kept is None or kept.search(document.text) is not None:
        return
    places = [Span(*match.span()) for match in _without(language).finditer(document.text)]
    words = {document.slice(span).lower() for span in places}
    if len(words) < _FEWEST:
        return
    first = places[0]
    yield Hit(
        first,
        f"“{document.slice(first)}” and {len(places) - 1} more lost letters when the text was decoded: load the original anew",
        Confidence.MEDIUM,
    )


_BULLET = lazy_pattern(r"l[ \u00a0](?=[A-Z][a-z]{1,20}[ \n][a-zA-Z])")
_OPENS = ("\nl ", "\nl\u00a0")


def _bullets(document: Document) -> Iterator[Hit]:
    """The first paragraph that begins with a bullet of a font of signs, whose place in others is that of a small L; nothing of verse and code, whose lines may."""
    text = document.text
    if not any(sign in text for sign in _OPENS):
        return
    places = [
        block.span.start
        for block in document.blocks
        if block.kind is BlockKind.PARAGRAPH and _BULLET.match(text, block.span.start) is not None
    ]
    if places:
        more = f" ({len(places)} times)" if len(places) > 1 else ""
        yield Hit(
            Span(places[0], places[0] + 1),
            f"a lone “l” begins this paragraph{more}, where a bullet or “I” seems to have been meant: put in what was meant",
            Confidence.MEDIUM,
        )


_OWNER = lazy_pattern(
    r"(?<=[a-z\d,:] )(?P<owner>[A-Z][a-z]{2,20}|[a-z]{0,10}[aeiou][a-z]{0,10}[bcdfghjklmnpqrstvwxz]y)s(?= [\w“\"‘'])"
)
"""A word of a title with an “s”, behind another and before what it may own: a name, or a word in “y”, whose plural is another; not "ttys" and "flys", which have no other vowel."""
_SEVERAL = Phrases.load(LEXICON, "several_of_a_name")
_MARKS = ("’", "'")


def _titles(document: Document) -> Iterator[Hit]:
    """A title that lost an apostrophe: "threaten Holms bridge" above "Holm’s bridge", "the partys leader", which is no plural."""
    for one in document.declared:
        if one.field != "title" or any(mark in one.value for mark in _MARKS):
            continue
        for match in _OWNER.finditer(one.value):
            owner, without = match["owner"], match["owner"] + "s"
            named = owner[0].isupper()
            before = one.value[: match.start()].split()[-1].lower()
            written = any(f"{owner}{mark}s" in document.text for mark in _MARKS)
            if named and (before in _SEVERAL.texts() or not written or _is_word_of(document, owner.lower())):
                continue  # "the Cruzs"; "Mills" of a family, or "mill" that a title writes with a capital
            if _is_word_of(document, without):
                continue
            in_text = f", which “{owner}’s” in the text has" if written else ""
            message = f"“{without}” in the title lost its apostrophe{in_text}: put it in, and look for other signs that the title lost"
            yield Hit(one.span or one.source, message, Confidence.MEDIUM)
            return


def _is_word_of(document: Document, word: str) -> bool:
    """Whether a word stands in a text, but for its title."""
    titles = [one.span for one in document.declared if one.field == "title" and one.span is not None]
    return any(
        not any(title.start <= match.start() < title.end for title in titles)
        for match in re.finditer(rf"(?<![\w’'-]){word}(?![\w’'-])", document.text)
    )


@cache
def _without(language: str) -> re.Pattern[str]:
    """Words with letters in a row that no word of the language has, at their beginning or anywhere."""
    within, first = ("|".join(_CLUSTERS.texts(tag, language)) for tag in ("within", "first"))
    return lazy_pattern(
        rf"(?<![\w/.@-])(?:[^\W\d_]{{0,24}}?(?:{within})|(?:{first}))[^\W\d_]*(?![\w/@-]|\.\w)", re.IGNORECASE
    )
