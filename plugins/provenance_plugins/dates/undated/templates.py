"""Files whose words another text is to be made of: pages that a generator fills from its data, messages with blanks; and results under the headings of their seasons."""

from __future__ import annotations

from provenance.analysis import attributions
from provenance.api import HEADING_KINDS, BlockKind, Document, Region, lazy_pattern
from provenance_plugins.dates.tables import any_word

__all__ = ["has_own_times", "is_by_seasons", "is_template"]


def has_own_times(document: Document) -> bool:
    """Whether a file is such a template, or each of its parts has its season."""
    return is_template(document) or is_by_seasons(document)


def is_template(document: Document) -> bool:
    """Whether little is left of a page beside the tags that go through its data, or a text has many blanks of several kinds for those who send it."""
    return _is_filled_from_data(document) or _has_blanks(document)


def _is_filled_from_data(document: Document) -> bool:
    if "{%" not in document.source or _LOOP.search(document.source) is None:
        return False
    words = _TAG.sub(" ", document.text).split()
    return sum(any(map(str.isalpha, word)) for word in words) <= _WORDS


_LOOP = lazy_pattern(r"\{%-?\s*for\s\w+\s+in\s", signs=("{%",))
"""Where Liquid, Jinja and Nunjucks go through what a site holds."""
_TAG = lazy_pattern(r"\{[{%][^{}\n]{0,400}[%}]\}")
_WORDS = 40
"""Words of such a page that are its own, at most: headings, and what stands there where there is nothing."""


def _has_blanks(document: Document) -> bool:
    if document.text.count("[") < _BLANKS:
        return False
    found = [
        match["blank"].lower() for match in _BLANK.finditer(document.text) if not _is_quoted(document, match.start())
    ]
    if len(found) < _BLANKS or len(set(found)) < _KINDS or not any(map(_OF_MAIL.match, found)):
        return False
    # A report into which such letters ran is no template.
    return len({one.speaker for one in attributions(document) if one.kind == "named" and one.lays}) < _SPEAKERS


def _is_quoted(document: Document, at: int) -> bool:
    block = document.block_at(at)
    return block is not None and (block.kind is BlockKind.QUOTE or Region.QUOTE in block.regions)


_BLANK = lazy_pattern(
    lambda: rf"\[(?P<blank>(?i:{any_word('blank', 'word')})(?:[\s/][^\[\]\n]{{1,40}})?)\](?![(\[:])", signs=("[",)
)
"""What is left to fill in: "[First Name]", "[Company]"."""
_OF_MAIL = lazy_pattern(lambda: rf"(?i)(?:{any_word('blank', 'mail')})(?!\w)")
"""What only whoever sends a letter fills in: a report whose "[city]" and "[day]" were forgotten has none."""
_SPEAKERS = 2
_BLANKS, _KINDS = 8, 4
"""Such blanks of a template, and how many of them differ, at least: a letter that somebody forgot to fill in has a few."""


def is_by_seasons(document: Document) -> bool:
    """Whether most headings of a text say the results of a season each, and of another one: "2014/15 team results", "2013/14 team results"; and no report stands above them."""
    headings = [block.span for block in document.blocks if block.kind in HEADING_KINDS]
    seasons: list[str] = []
    for span in headings:
        found = _SEASON.search(document.slice(span))
        if found is not None and _is_season(*found.groups()) and _OF_SEASON.search(document.slice(span)) is not None:
            if not seasons and span.start > _ABOVE:
                return False
            seasons.append(found["first"])
    return len(seasons) >= _SEASONS and len(set(seasons)) == len(seasons) and 2 * len(seasons) > len(headings)


def _is_season(first: str, second: str) -> bool:
    return (int(first) + 1) % 100 == int(second) % 100


_SEASON = lazy_pattern(r"(?<!\d)(?P<first>(?:19|20)\d\d)\s?[/–-]\s?(?P<second>(?:19|20)?\d\d)(?![\d/–-])")
_OF_SEASON = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_word('by_season', 'word')})(?!\w)")
_SEASONS, _ABOVE = 3, 400
"""Headings of seasons, at least, and characters above the first of them, at most."""
