"""Whether a text is one that a body answers for: its own announcement, or a page of reference."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis.language import language
from provenance.analysis.metadata import metadata
from provenance.analysis.register.reading import register
from provenance.api import BlockKind, Document, Phrases, analysis

_ANNOUNCING = Phrases.load(__package__, "announcing")
_SEPARATE = frozenset({BlockKind.TITLE, BlockKind.HEADING})
_SHORTEST = 3
"""Characters of a body's name."""
_OPENING, _PART = 3000, 0.6
"""Characters, and the part of the text, in which the announcement stands; a lesson announces at its end that it has come out."""
_PARTS = 3
"""Headings of reference from which on a page is one."""


@analysis()
def is_announcing(document: Document) -> bool:
    """Whether a body tells what it does itself, as "we", below its own name: "Today, we're introducing …" on the log of Harbour.

    The name of the publisher has to stand in the text or its title, and "we" has to announce; a customer's story or a lesson does not.
    """
    if language(document).read_as != "en":
        return False
    name = _body(document)
    if not name or not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", _told(document)):
        return False
    title = metadata(document).title
    if title is not None and not _words("research").isdisjoint(title.value.lower().split()):
        return False
    end = min(_OPENING, int(_PART * len(document.text)))
    return _pattern().search(document.text, 0, end) is not None and not _is_research(document)


def _is_research(document: Document) -> bool:
    """Whether the text tells what was found: that has authors, whoever publishes it."""
    lower = document.text.lower()
    return any(phrase in lower for phrase in _words("finding"))


@analysis()
def is_reference(document: Document) -> bool:
    """Whether a page lists what an interface has, under the headings that such pages have, and nobody speaks in it."""
    if language(document).read_as != "en" or not any(block.kind is BlockKind.CODE for block in document.blocks):
        return False
    known = _words("reference")
    headings = {document.slice(block.span).strip(" :#").lower() for block in document.blocks if block.kind in _SEPARATE}
    return len(known & headings) >= _PARTS and not register(document).signs.told


def _body(document: Document) -> str:
    """The name of the body that publishes a text, without what says that it is a log or a department: "OpenSea Blog" is OpenSea's."""
    publisher = metadata(document).publisher
    if publisher is None:
        return ""
    kept = [word for word in publisher.value.split() if word.lower().strip(".,") not in _words("department")]
    name = " ".join(kept)
    return name if len(name) >= _SHORTEST and name[0].isupper() else ""


def _told(document: Document) -> str:
    title = metadata(document).title
    return document.text if title is None else f"{title.value}\n{document.text}"


@cache
def _pattern() -> re.Pattern[str]:
    doing = "|".join(sorted(map(re.escape, _words("doing"))))
    glad = "|".join(sorted(map(re.escape, _words("glad"))))
    verbs = "|".join(sorted(map(re.escape, _words("verb"))))
    we = r"(?<![\w“\"])[Ww]e(?:['’]re|\sare)"
    return re.compile(
        rf"{we}\s(?:\w+\s){{0,2}}?(?:{doing})(?!\w)|{we}\s(?:\w+\s)?(?:{glad})\sto\s(?:\w+\s)?(?:{verbs})(?!\w)"
    )


@cache
def _words(tag: str) -> frozenset[str]:
    return frozenset(entry.text for entry in _ANNOUNCING.of_language("en") or () if entry.tags == (tag,))
