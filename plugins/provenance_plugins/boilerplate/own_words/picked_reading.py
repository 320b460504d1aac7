"""What an author picked for readers under a head that pages have, too: his own list of reading, the sources above the byline, a passage of scripture."""

from __future__ import annotations

from provenance.analysis import Boilerplate, content
from provenance.analysis.addresses import host_of
from provenance.analysis.content.lookup import CLOSINGS
from provenance.api import BlockKind, Document, Phrases, Span, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["heads_scripture", "is_picked"]

_MORE = Phrases.load(LEXICON, "more_alone")
_ITEMS = 2
"""Items of a list that somebody made, at least."""
_OF_PAGES = frozenset({"share", "newsletter", "navigation", "comments", "advertisement", "script", "cookies"})
"""What a page has beside its list of other articles."""
_NUMBERED = lazy_pattern(r"#?\d{1,4}\s?[-–—.:)]\s")
"""The number that an author gives each of his texts."""
_DATED = lazy_pattern(
    r"\((?:[^\W\d_]{3,9}\.? )?(?:\d{1,2},? )?(?:[^\W\d_]{3,9}\.? )?(?:19|20)\d\d(?:[-/.]\d\d?){0,2}\)\W*\Z"
)
_OUTLET = lazy_pattern(r"[\s*_]*[-–—|,(]\s?[^\W\d_a-z][^\n\d]{2,40}\Z")
"""Behind the link of a title, where it was published: "– The Harbour Gazette"."""
_PASSAGE = lazy_pattern(
    r"(?:[1-3]\s)?[A-Z][^\W\d_]{2,}(?:\s(?:of\s)?[A-Z][^\W\d_]+)?\s\d{1,3}:\d{1,3}(?:\s?[-–,]\s?\d{1,3})*"
)
"""A book of scripture with its chapter and verses: "Ruth 1:16-17"."""


def is_picked(document: Document, part: Boilerplate) -> bool:
    """Whether an author picked the titles under a head: numbered, with their day or outlet, or on several sites, in a file without other words of a page; or as sources, right above the line that says who wrote the text."""
    if (
        _is_row_to_sites(document, part)
        or _names_outlets(document, part)
        or _is_row_elsewhere(document, part)
        or _lists_addresses(document, part)
    ):
        return True
    if len(part.blocks) == 1 and "\n" not in document.slice(part.span).strip():
        return False
    return _stands_above_byline(document, part) or (document.is_written and _is_own_list(document, part))


def _names_outlets(document: Document, part: Boilerplate) -> bool:
    """Whether most of the links under a head name the outlet before the title, and lead to several other sites: "Harbour Gazette: The mill burns". Pages name none in a list of their own articles."""
    links = [link for link in document.links_over(*part.span) if part.span.start <= link.span.start]
    if len(links) < _ITEMS:
        return False
    own = {host_of(one.value) for one in document.declared if one.field == "url"} - {""}
    hosts = {host_of(link.target) for link in links}
    if len(hosts - {""}) < _ITEMS or "" in hosts or not own.isdisjoint(hosts):
        return False
    named = {match[1] for link in links if (match := _OUTLET_FIRST.match(document.slice(link.span))) is not None}
    return len(named) >= _ITEMS and len(named) * 2 > len(links)


_OUTLET_FIRST = lazy_pattern(r"\s*([A-ZÀ-Þ][^:\n]{2,60}):\s+\S")


def _is_own_list(document: Document, part: Boilerplate) -> bool:
    head, *items = (document.blocks[index] for index in part.blocks)
    if head.kind is not BlockKind.HEADING or len(items) < _ITEMS:
        return False
    if any(item.kind is not BlockKind.LIST_ITEM for item in items):
        return False
    if any(one.kind in _OF_PAGES for one in content(document).boilerplate):
        return False
    spans = [item.span for item in items]
    if all(_NUMBERED.match(document.slice(span).strip(" *_")) is not None for span in spans):
        return sum(_is_told_of(document, span) for span in spans) * 2 > len(spans)  # he forgot the day of one
    return _is_on_several_sites(document, spans)


def _is_row_to_sites(document: Document, part: Boilerplate) -> bool:
    """Whether a label stands before links in one row, of which some lead into the text's own site and others to another, in a text with no other such head: "Related: the vote in May · Police of Holm"."""
    if len(part.blocks) > 1 or not part.whole or document.recall("several related", _has_several):
        return False
    words = document.slice(part.span)
    links = [link for link in document.links_over(*part.span) if part.span.start <= link.span.start]
    if ":" not in words[: _LABEL // 2] or not _FEWEST <= len(links) <= _MOST:
        return False
    own = {_site(one.value) for one in document.declared if one.field == "url"}
    sites = [_site(link.target) if link.target.startswith("http") else "" for link in links]
    others = set(sites) - own - {""}
    return bool(others) and any(site == "" or site in own for site in sites)


def _is_row_elsewhere(document: Document, part: Boilerplate) -> bool:
    """Whether a label stands before links in one row, each of which leads to a site of its own that is not the text's: "Further reading: Harbour Gazette, The Lamp"."""
    if len(part.blocks) > 1 or not part.whole or document.recall("several related", _has_several):
        return False
    links = [link for link in document.links_over(*part.span) if part.span.start <= link.span.start]
    words = document.slice(part.span)
    if "\n" in words or ":" not in words[: _LABEL // 2] or not _FEWEST <= len(links) <= _MOST:
        return False
    own = {_site(one.value) for one in document.declared if one.field == "url"}
    sites = {_site(link.target) for link in links if link.target.startswith("http")}
    return len(sites) == len(links) and own.isdisjoint(sites)


def _lists_addresses(document: Document, part: Boilerplate) -> bool:
    """Whether titles under a heading in Markdown have their addresses behind them as they are, which lead to several sites and none to the text's own."""
    if not document.is_written or document.blocks[part.blocks.start].kind is not BlockKind.HEADING:
        return False
    below: list[Span] = []
    for block in document.blocks[part.blocks.start + 1 : part.blocks.start + _BELOW + 1]:
        if block.kind is BlockKind.HEADING:
            break
        below.append(block.span)
    found = [address[0] for span in below for address in _ADDRESS.finditer(document.text, *span)]
    sites = {_site(address) for address in found}
    own = {_site(one.value) for one in document.declared if one.field == "url"}
    return (
        len(sites) >= _FEWEST and len(sites) * 2 > len(found) and len(found) * 2 >= len(below) and own.isdisjoint(sites)
    )


_ADDRESS = lazy_pattern(r"https?://[^\s()<>\[\]]+")
_BELOW = 8
"""Blocks below a heading that are looked at."""


def _has_several(document: Document) -> bool:
    return sum(one.kind == "related" for one in content(document).boilerplate) > 1


_FEWEST, _MOST = 2, 4
"""Links of such a row."""


def _is_told_of(document: Document, span: Span) -> bool:
    """Whether an item has a day or an outlet behind the title."""
    words = document.slice(span).strip(" *_")
    ends = [link.span.end for link in document.links if span.start <= link.span.start < span.end]
    return _DATED.search(words) is not None or (
        bool(ends) and _OUTLET.match(document.text[max(ends) : span.end].rstrip(" *_)")) is not None
    )


def _is_on_several_sites(document: Document, spans: list[Span]) -> bool:
    """Whether each item leads to another site than that of the text, and not all to the same."""
    own = {_site(one.value) for one in document.declared if one.field == "url"}
    sites = [
        {
            _site(link.target)
            for link in document.links
            if span.start <= link.span.start < span.end and link.target.startswith("http")
        }
        for span in spans
    ]
    return all(sites) and own.isdisjoint(set().union(*sites)) and len(set().union(*sites)) > 1


def _site(address: str) -> str:
    """The last two parts of a host: the sections of a paper may have names of their own before them."""
    return ".".join(host_of(address).split(".")[-2:])


def _stands_above_byline(document: Document, part: Boilerplate) -> bool:
    """Whether a label that says no more than "More:" and lines that are no links stand right above the line of plain text that says who wrote it."""
    lines = [line.strip() for line in document.slice(part.span).split("\n") if line.strip()]
    if document.is_written or len(lines) <= _ITEMS or lines[0].lower() not in _MORE.texts():
        return False
    below = document.text[part.span.end :].lstrip()[:_LABEL].lower()
    return below.startswith(tuple(words for words in CLOSINGS.texts() if words.endswith(":")))


_LABEL = 40
"""Characters among which the label of a byline ends."""


def heads_scripture(document: Document, part: Boilerplate) -> bool:
    """Whether what stands right under a head is a passage of scripture, which is no article: "Related reading:", "Ruth 1:16-17"."""
    under = part.blocks.start + 1
    if under >= len(document.blocks):
        return False
    return _PASSAGE.fullmatch(document.slice(document.blocks[under].span).strip(" *_")) is not None
