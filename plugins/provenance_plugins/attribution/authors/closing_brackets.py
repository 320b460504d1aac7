"""A reporter's name in brackets behind the last sentence, alone or with a colleague, also before the note that another outlet had the text first: "… goes on. (Ana Cruz)", "(Ana Cruz) Artikel ini telah tayang di …"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.authors.marked_credits import marked_author
from provenance_plugins.attribution.people import is_one_person
from provenance_plugins.attribution.tables import alternatives

_DAY = 80
"""Characters at the end of a text in which a name with a day stands."""
_FOOT = 400
"""Characters at the end of a text in which they stand."""
_CLOSING = lazy_pattern(
    lambda: (
        rf"[.!?”\"’]\s{{0,3}}\((?P<who>[A-ZÀ-Þ][a-zà-ÿ’'-]+(?:\s(?:(?!(?:and|und|et|en|och|og)\s)[a-z]{{2,3}}\s)?[A-ZÀ-Þ][\w.’'-]*){{1,3}})"
        rf"(?:\s(?:and|e|y|und|et|en|och|og|i)\s[A-ZÀ-Þ][a-zà-ÿ’'-]+(?:\s[A-ZÀ-Þ][\w.’'-]*){{1,3}})?\)\s*(?:\Z|(?P<note>(?i:{alternatives('taken_over')})\b))"
    ),
    signs=(")",),
)


_DATED = lazy_pattern(
    r"[.!?”\"’']\s{0,3}\((?P<who>[^\W\d_]{2,4}(?:[/,]\s?[^\W\d_]{2,4}){0,2}|[A-ZÀ-Þ][a-zà-ÿ’'-]+(?:\s[A-ZÀ-Þ][\w.’'-]*){1,3}),\s(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\.\s?(?:19|20)\d\d\)\s*\Z",
    signs=(")",),
)
"""The same with the day, as papers in Austria sign, also with initials or the newsroom: "… geht weiter. (red, 3.5.2024)"."""


_SIGNED = lazy_pattern(
    r"[.!?”\"’»]\s{0,3}(?:/(?P<strokes>[^\W\d_]{2,12})/|\((?:©\s?)?(?P<brackets>[^\W\d_]{2,12})\)|(?P<bare>[A-ZÅÄÆØÖ]{2,6})|(?P<line>(?<=\n)[A-ZÀ-Þ][\w’'-]{2,20}(?:\s[A-ZÀ-Þ][\w’'-]{2,20}){0,2})\.?)\s*\Z"
)
"""The sign of an agency behind the last stop, glued to it or not, as papers in the north set it: "… goes on./lamp/", "… goes on. (LMP)", "… goes on. LMP", or its name alone on the last line, also with a stop."""


def _agency_at_end(document: Document, words: Words) -> Iterator[str]:
    """The agency whose sign ends a text."""
    text = document.text
    signed = None if document.whole_page else _SIGNED.search(text, max(0, len(text) - _DAY))
    if signed is None:
        return
    who = signed[signed.lastgroup or 0]
    if who.lower() in words.agencies:
        yield who


def name_in_brackets(document: Document, words: Words) -> Iterator[str]:
    """The full name with which a text ends so, or whoever signs with the day, an agency by its sign, a credit between two marks; without a note behind it the first of its words is a first name that is known."""
    yield from _agency_at_end(document, words)
    yield from marked_author(document, words)
    text = document.text
    dated = None if document.whole_page else _DATED.search(text, max(0, len(text) - _DAY))
    if dated is not None:
        yield dated["who"]
        return
    found = None if document.whole_page else _CLOSING.search(text, max(0, len(text) - _FOOT))
    if found is None or not is_one_person(found["who"], words):
        return
    if found["note"] or is_given_name(found["who"].split()[0]):
        yield found["who"]
