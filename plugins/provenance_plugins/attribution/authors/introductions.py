"""Whoever introduces themself in a text, or is described at its end, where nobody is named as its author."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from provenance.analysis import metadata
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.analysis.quotes import inside_quotation
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.authors.own_profiles import FIRST_PERSON
from provenance_plugins.attribution.people import is_one_person
from provenance_plugins.attribution.tables import alternatives, holds
from provenance_plugins.attribution.wording import FULL, WORD

_HEAD = 500
"""Characters in which somebody says who they are."""
_DESCRIBED = lazy_pattern(
    rf"\W*(?P<who>{FULL})(?:\s\([^)]{{1,60}}\)|\s?,[^,.]{{1,100}},)?\s(?:(?:is|was|has\sbeen)\s(?:an?|the|also|based|currently|now|[a-z-]+(?:or|er|ist|ian|ent|ant)\s(?:of|at|for|with|in))|works|teaches|writes|covers|lives|(?:has|had)\s[^.,\n]{{0,30}}?\syears)\s"
)
"""Who somebody is; not what happened to them: "was not available", "is expected on Friday"."""
_OWNING = lazy_pattern(rf"(?P<who>{WORD}(?:\s+{WORD}){{1,2}}?)['’]s\s")
_SPEAKS = 120
"""Characters within which somebody says "I" who tells all of the text."""
_IS = lazy_pattern(r"\W{0,3}\s(?:is|was)\s(?:an?|the)\s")
_TITLED = lazy_pattern(rf"(?P<who>{FULL}):\s")
_INTRODUCED = lazy_pattern(rf"(?<![\w’'“\"])I(?:\sam|['’]m)\s(?P<who>{FULL})\s\((?:also\s)?@[\w.-]{{2,30}}\)")
"""Whoever presents themself with a handle: "I am Ana Cruz (@anac)"."""
_ALL_ALONG = 5
"""So often does somebody speak of themself who tells all of the text."""


def introduced_author(document: Document, words: Words) -> Iterator[str]:
    """Whoever says "my name is", or is described by the last paragraph though nothing was said of them, or by the title before a colon."""
    text = document.text
    if holds(text[:_HEAD].lower(), "near_authors", "called"):
        match = _CALLED.search(text, 0, _HEAD)
        if match is not None:
            yield match["who"]
    yield from _in_summary(document)
    yield from _interjecting(document)
    introduced = _INTRODUCED.search(text, 0, _HEAD) if "@" in text[:_HEAD] else None
    if introduced is not None:
        yield introduced["who"]
    known = metadata(document).title
    if known is not None and FIRST_PERSON.speaks(document, 0, _SPEAKS):
        for match in _OWNING.finditer(known.value):  # "… – Ana Cruz's best picture", told by herself
            if is_one_person(match["who"], words):
                yield match["who"]
    titled = None if known is None else _TITLED.match(known.value)
    if (
        titled is not None
        and sum(1 for _ in FIRST_PERSON.each(document)) >= _ALL_ALONG
        and is_one_person(titled["who"], words)
        and f"the {titled['who']}" not in text  # an event: "Suez Crisis: the secretary with a seat at the ring"
    ):
        yield titled["who"]
    last = document.blocks[-1].span
    for link in document.links:
        if last.start <= link.span.start <= last.start + 2 and _IS.match(text, link.span.end) is not None:
            yield text[link.span.start : link.span.end]
    for block in document.blocks[-2:]:
        match = _DESCRIBED.match(text, block.span.start, block.span.end)
        if match is None:
            continue
        names = names_of(match["who"], words).names
        if not names or names[0].kind is not Kind.PERSON:
            continue
        surname = match["who"].split()[-1]
        if (titled is not None and surname in titled["who"]) or text.find(surname, 0, block.span.start) < 0:
            yield match["who"]


def _interjecting(document: Document) -> Iterator[str]:
    """Whoever breaks into notes of what others say, in brackets: "(This is Ana interjecting …)"."""
    if "(" in document.text and holds(document.text.lower(), "near_authors", "interjects"):
        for match in _INTERJECTED.finditer(document.text):
            if not inside_quotation(document, Span(*match.span())):
                yield match["who"]


_INTERJECTED = lazy_pattern(
    lambda: (
        rf"\((?i:{alternatives('near_authors', 'interjecting')})\s(?P<who>{WORD}(?:\s{WORD})?),?\s(?:{alternatives('near_authors', 'interjects')})(?!\w)"
    )
)


def _in_summary(document: Document) -> Iterator[str]:
    """Whoever presents themself in the summary."""
    for declared in document.declared:
        if declared.field == "description" and holds(declared.value[:_HEAD].lower(), "near_authors", "calls_self"):
            match = _CALLS_SELF.search(declared.value, 0, _HEAD)
            tokens = [] if match is None else [*takewhile(lambda token: token[0].isupper(), match["who"].split())]
            if len(tokens) > 1:
                yield " ".join(tokens)


_CALLS_SELF = lazy_pattern(
    lambda: (
        rf"(?:\A|(?<=[.!?]\s))\W{{0,2}}(?<![“\"«„‘'])(?i:{alternatives('near_authors', 'calls_self')})\s(?P<who>[^\W\d_][\w’'-]*(?:\s[^\W\d_][\w’'-]*){{1,4}})"
    )
)
"""The same in a summary, outside quotations: "Tôi là Nguyễn Văn An, …"."""
_CALLED = lazy_pattern(lambda: rf"(?<!\w)(?i:{alternatives('near_authors', 'called')})\s(?P<who>{FULL})")
