"""Whether what a page leaves behind elsewhere may be an author's own words to the readers of this text."""

from __future__ import annotations

from functools import cache

from provenance.analysis import Boilerplate
from provenance.api import BlockKind, Document, Phrases, Span, lazy_pattern

_LEADS = Phrases.load(__package__, "leads")
_CALLS = Phrases.load(__package__, "calls")
_ASKING = frozenset({"newsletter", "share"})
"""Kinds of what authors ask of their readers, too."""
_LED = 6
"""Words of a sentence before what gives it away, from which on the sentence says to whom it speaks, or why."""
_TITLE = 8
"""Words of the longest title that is wholly of what it names: "We are on Harbourbook"."""
_SHORT = 12
"""Words of what says one thing."""
_NAMED = lazy_pattern(r"[A-Z][^\W\d_]{5,}")
_OF_SITE = lazy_pattern(r"\s[|–—·-]\s")
"""Between the title of a page and the name of its site."""
_ON_A_PAGE = lazy_pattern(r"https?://[^/\s]+\.\w\S*[^#\s]")
"""An address from which a script does not go on alone ("#")."""
_ON_ITS_SITE = lazy_pattern(r"(?:\{\{[^{}\n]+\}\})?/\S*\w")
"""An address in the source of a site, before which its generator sets the site's own."""
_BRACKETED = lazy_pattern(r"\W{0,3}\([^\W\d_][\w ]{0,20}\)\W{0,2}")
"""An item's source behind it: "(Post)"."""


def is_meant(document: Document, part: Boilerplate) -> bool:
    """Whether an author may have put a stretch there for readers: in a sentence that says to whom it speaks, on what the title names, as the source of an item, as a link of his own."""
    if part.kind == "navigation":
        return (
            len(part.blocks) == 1
            and document.slice(part.span).lower().startswith(_calls())
            and leads_on(document, part.span)
        )
    if part.kind not in _ASKING:
        return False
    words = document.slice(part.span)
    if part.led >= _LED and not words.endswith("!") and words.lower().startswith(_leads()):
        return True
    if part.kind == "share" and not part.whole and _BRACKETED.fullmatch(words):
        return True
    named = set(_NAMED.findall(words)) if words.count(" ") < _SHORT else set()
    said = words.lower().rstrip(".!")
    titles = [one.value for one in document.declared if one.field == "title"]
    return any(
        title.count(" ") < _TITLE
        and _OF_SITE.search(title) is None
        and (said in title.lower() or not named.isdisjoint(_NAMED.findall(title)))
        for title in titles
    )


def leads_on(document: Document, span: Span) -> bool:
    """Whether a link that an author wrote into Markdown by hand leads from a place to another page, or in the source of a site to one of its own."""
    if document.media_type != "text/markdown":
        return False
    return any(
        span.start <= link.span.start < span.end
        and (_ON_A_PAGE.fullmatch(link.target) or (document.has_front_matter and _ON_ITS_SITE.match(link.target)))
        for link in document.links
    )


def is_of_page(document: Document, parts: tuple[Boilerplate, ...], number: int) -> bool:
    """Whether a stretch of which only its shape tells stands among others of the page: one that has a name right beside it, and no paragraph of the article on its other side."""
    part = parts[number]
    block = document.blocks[part.blocks.start]
    text = document.text
    if block.kind is BlockKind.TABLE_CELL or not _has_letters(document.slice(part.span)):
        return False
    first = parts[number - 1].span.end if number else 0
    last = parts[number + 1].span.start if number + 1 < len(parts) else len(text)
    above, under = text[first : part.span.start], text[part.span.end : last]
    if above.rstrip().endswith(":"):
        return False
    if _has_letters(above) and _has_letters(under):
        return False
    main = part.blocks.start - 1 if _has_letters(above) else part.blocks.stop if _has_letters(under) else -1
    if not 0 <= main < len(document.blocks):
        return True
    beside = document.blocks[main]
    return beside.kind is not BlockKind.LIST_ITEM and not _is_sentence(document.slice(beside.span))


def _has_letters(words: str) -> bool:
    return any(character.isalpha() for character in words)


def _is_sentence(words: str) -> bool:
    return words.count(" ") >= _LED and words.rstrip("\"'”’»)").endswith((".", "!", "?", "…"))


@cache
def _calls() -> tuple[str, ...]:
    return tuple(f"{text} " for text in _CALLS.texts())


@cache
def _leads() -> tuple[str, ...]:
    return tuple(f"{text} " for text in _LEADS.texts())
